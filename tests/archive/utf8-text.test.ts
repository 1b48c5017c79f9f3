import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Text } from '../../src/archive/utf8-text.ts';

const loose = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes of Arabic, of Latin, of signs outside the first plane, and of nothing in particular. */
const pieces = fc.oneof(
  fc
    .constantFrom('نص الخبر، وفيه «اقتباس» ٣', 'plain', 'é', '\uFEFF', '\0', '😀', '\r\n', '\uFFFD')
    .map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 3 }),
);

describe('the text of bytes', () => {
  it('is what the decoder of the Encoding Standard says, its mark included', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), fc.nat(3), (parts, offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), ...parts]).subarray(offset);
        expect(utf8Text(bytes)).toBe(decoded(bytes));
        expect(utf8Text(Uint8Array.from(bytes))).toBe(decoded(bytes));
        const text = loose.decode(bytes);
        expect(utf8Text(Buffer.from(text))).toBe(text);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });
});
