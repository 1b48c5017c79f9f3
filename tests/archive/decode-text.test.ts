import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicEncodings, decodeArabic } from '../../src/archive/arabic-encodings.ts';
import type { ArabicEncoding } from '../../src/archive/arabic-encodings.ts';
import { convertText, decodeText } from '../../src/archive/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16, with its byte order mark or without. */
function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const marked = mark ? [0xfeff, ...units] : units;
  return Uint8Array.from(
    marked.flatMap((unit) => (big ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])),
  );
}

/** UTF-32, with its byte order mark or without. */
function utf32(text: string, { big = false, mark = true } = {}): Uint8Array {
  const codes = Array.from(mark ? `\uFEFF${text}` : text, (character) => character.codePointAt(0) ?? 0);
  const bytes = new Uint8Array(codes.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, code] of codes.entries()) view.setUint32(at * 4, code, !big);
  return bytes;
}

/** An encoding of one byte a letter, by turning its decoder round. */
function single(text: string, encoding: ArabicEncoding): Uint8Array {
  // Mac OS has a space and signs of its own for each direction; the left-to-right ones come last and stay.
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeArabic(Uint8Array.of(255 - byte), encoding), 255 - byte]),
  );
  return Uint8Array.from(Array.from(text, (character) => table.get(character) ?? 0x3f));
}
const windows1256 = (text: string): Uint8Array => single(text, 'Windows-1256');

const text = '---\nالعنوان: فيضان في المدينة\n---\nنص الخبر، وفيه «اقتباس».\n';
/** What every encoding of Arabic has letters for. */
const plain =
  '---\nالعنوان: حديقة السطح\n---\nزرع تلاميذ المدرسة سطحها بالنعناع، وقالت المعلمة إنهم سيزرعون الليمون؛ فهل ينجحون؟\n';

/** «Été déjà» in Windows-1252. */
const french = Uint8Array.of(0xc9, 0x74, 0xe9, 0x20, 0x64, 0xe9, 0x6a, 0xe0);

const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('the bytes of a file', () => {
  it('are read as UTF-8, and its byte order mark is folded', () => {
    expect(decodeText(utf8(text))).toBe(text);
    expect(decodeText(utf8(`\uFEFF${text}`))).toBe(text);
    expect(decodeText(new Uint8Array(0))).toBe('');
  });

  it.each<[string, Uint8Array, string]>([
    ['UTF-16 LE', utf16(text), '1:1'],
    ['UTF-16 BE', utf16(text, { big: true }), '1:1'],
    ['UTF-16 LE', utf16(text, { mark: false }), '1:1'],
    ['UTF-16 BE', utf16(text, { big: true, mark: false }), '1:1'],
    ['UTF-32 LE', utf32(text), '1:1'],
    ['UTF-32 BE', utf32(text, { big: true }), '1:1'],
    ['UTF-32 LE', utf32(text, { mark: false }), '1:1'],
    ['UTF-32 BE', utf32(text, { big: true, mark: false }), '1:1'],
    ['Windows-1256', windows1256(text), '2:1'],
    ['Windows-1256', windows1256(plain), '2:1'],
    ['ISO-8859-6', single(plain, 'ISO-8859-6'), '2:1'],
    ['Mac Arabic', single(text, 'Mac Arabic'), '2:1'],
    ['Windows-1256', windows1256('The first line.\nسطر.'), '2:1'],
    ['', Uint8Array.of(0x61, 0x0a, 0x62, 0xff, 0x80, 0x02), '2:2'],
    ['', utf8('نص\0نص'), '1:3'],
    ['', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), '1:1'],
    // French and Russian letters stand where Arabic ones do.
    ['', french, '1:1'],
    ['', Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0), '1:1'],
    ['', join(utf8(plain), windows1256('كلمات أخرى')), '5:1'],
    ['', join(utf8('أول\uFFFD\nسطر '), Uint8Array.of(0xe9), utf8(' ثان')), '2:5'],
  ])('in %j are refused by that name', (encoding, bytes, at) => {
    const fault = decodeText(bytes);
    if (typeof fault === 'string') throw new Error(`read as ${fault}`);
    expect(fault.encodings[0] ?? '').toBe(encoding);
    expect(`${String(fault.place.start.line)}:${String(fault.place.start.column)}`).toBe(at);
  });

  it.each<[string, Uint8Array]>([
    ['Windows-1256', windows1256(plain)],
    ['ISO-8859-6', single(plain, 'ISO-8859-6')],
    ['Mac Arabic', single(plain, 'Mac Arabic')],
    [
      'Mac Arabic with its own spaces',
      single(plain, 'Mac Arabic').map((byte) => (byte === 0x20 ? 0xa0 : byte)),
    ],
    ['UTF-16', utf16(plain)],
    ['UTF-32', utf32(plain)],
    ['UTF-32 without a mark', utf32(plain, { big: true, mark: false })],
  ])('in %s are converted to what they say', (_name, bytes) => {
    expect(convertText(bytes)).toBe(plain);
  });

  it.each<[string, Uint8Array]>([
    ['two words that read as Arabic in two encodings', windows1256('سطر')],
    ['French', french],
    ['UTF-8 with a damaged letter', join(utf8(plain), Uint8Array.of(0xe9))],
    ['two encodings in one file', join(windows1256(plain), single(plain, 'ISO-8859-6'))],
    ['UTF-8 with words of another file', join(utf8(plain), windows1256(plain))],
    [
      'words of UTF-8 in another encoding',
      join(windows1256(plain.repeat(9)), utf8(' بستان '), windows1256(plain)),
    ],
    ['marks of UTF-8 in another encoding', join(windows1256(plain.repeat(9)), utf8('“'), windows1256(plain))],
    ['words of UTF-8 in that of Mac OS', join(single(plain.repeat(9), 'Mac Arabic'), utf8(' بستان '))],
    ['a letter that the encoding has not', join(single(plain, 'ISO-8859-6'), Uint8Array.of(0xff))],
    ['UTF-32 with a number that is no character', join(utf32(plain), Uint8Array.of(0, 0, 0x12, 0))],
  ])('are not converted: %s', (_name, bytes) => {
    expect(convertText(bytes)).toBeUndefined();
  });

  it('are told to be of two encodings', () => {
    const mixed = decodeText(join(windows1256(plain.repeat(9)), utf8('بستان')));
    expect(mixed).toMatchObject({ encodings: ['Windows-1256'], isMixed: true, isCertain: false });
    expect(decodeText(windows1256(plain))).toMatchObject({ isMixed: false, isCertain: true });
  });

  it('are converted where letters with signs behind them could be those of UTF-8', () => {
    const listed = `${plain}ط، ظ، ع، غ، س،ش، ثم غ؛\n`;
    for (const encoding of ['Windows-1256', 'ISO-8859-6'] as const)
      expect(convertText(single(listed, encoding))).toBe(listed);
  });

  it('are never converted to other words than they say, however short the text', () => {
    const words = plain.split(/\s+/u).filter((word) => /[\u0600-\u06FF]/u.test(word));
    fc.assert(
      fc.property(
        fc.constantFrom(...arabicEncodings),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
        (encoding, chosen) => {
          const said = chosen.join(' ');
          const converted = convertText(single(said, encoding));
          expect([undefined, said]).toContain(converted);
        },
      ),
      { numRuns: 500 },
    );
  });
});
