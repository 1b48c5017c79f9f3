import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/archive/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16, with its byte order mark or without. */
function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const marked = mark ? [0xfeff, ...units] : units;
  return Uint8Array.from(
    marked.flatMap((unit) => (big ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])),
  );
}

/** Windows-1256, by turning its decoder round. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(Array.from(text, (character) => table.get(character) ?? 0x3f));
}

const text = '---\nالعنوان: فيضان في المدينة\n---\nنص الخبر، وفيه «اقتباس».\n';

describe('the bytes of a file', () => {
  it('are read as UTF-8, and its byte order mark is folded', () => {
    expect(decodeText(utf8(text))).toBe(text);
    expect(decodeText(utf8(`\uFEFF${text}`))).toBe(text);
    expect(decodeText(new Uint8Array(0))).toBe('');
  });

  it.each([
    ['UTF-16 LE', utf16(text), '1:1'],
    ['UTF-16 BE', utf16(text, { big: true }), '1:1'],
    ['UTF-16 LE', utf16(text, { mark: false }), '1:1'],
    ['UTF-16 BE', utf16(text, { big: true, mark: false }), '1:1'],
    ['Windows-1256', windows1256(text), '2:1'],
    ['Windows-1256', windows1256('The first line.\nسطر.'), '2:1'],
    [undefined, Uint8Array.of(0x61, 0x0a, 0x62, 0xff, 0x80, 0x02), '2:2'],
    [undefined, utf8('نص\0نص'), '1:3'],
    [undefined, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), '1:1'],
  ])('in %s are refused by that name', (encoding, bytes, at) => {
    const fault = decodeText(bytes);
    if (typeof fault === 'string') throw new Error(`read as ${fault}`);
    expect(fault.encoding).toBe(encoding);
    expect(`${String(fault.place.start.line)}:${String(fault.place.start.column)}`).toBe(at);
  });
});
