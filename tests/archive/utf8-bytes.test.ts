import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Bytes } from '../../src/archive/utf8-bytes.ts';

/** Arabic, Latin, signs outside the first plane, halves of such, and nothing in particular. */
const pieces = fc.oneof(
  fc.constantFrom(
    'نص الخبر، وفيه «اقتباس» ٣',
    'plain',
    'é',
    '\uFEFF',
    '\0',
    '😀',
    '\r\n',
    '\uD83D',
    '\uDE00',
  ),
  fc.string({ unit: 'binary' }),
);

describe('the bytes of a text', () => {
  it('are what the encoder of the Encoding Standard says', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(Buffer.from(utf8Bytes(text))).toEqual(Buffer.from(new TextEncoder().encode(text)));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });

  it('are its own, however long it is', () => {
    const long = 'خبر '.repeat(300_000);
    const first = utf8Bytes('أول');
    expect(Buffer.from(utf8Bytes(long)).equals(Buffer.from(long))).toBe(true);
    expect(Buffer.from(first).toString()).toBe('أول');
  });
});
