/** Arabic that was written as UTF-8 and read as another encoding, so that each letter became two signs. */
export interface Mojibake {
  /** 0-based, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The letters that were meant. */
  readonly meant: string;
}

/** Windows-1252 from 0x80 to 0x9F, spelled out because some versions of Node read these bytes as ISO-8859-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The byte of each character of an encoding from 0x80 on; where it has none, programs write the bare number. */
function toTable(characterOf: (byte: number) => string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (let byte = 0x80; byte < 0x100; byte += 1) {
    if (byte < 0xa0) table.set(String.fromCharCode(byte), byte);
    table.set(characterOf(byte), byte);
  }
  return table;
}

const windows1256 = new TextDecoder('windows-1256');
const tables = [
  toTable((byte) => (byte < 0xa0 ? windows1252.charAt(byte - 0x80) : String.fromCharCode(byte))),
  toTable((byte) => windows1256.decode(Uint8Array.of(byte))),
];
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The characters that stand for a stretch of bytes. */
const signsOf = (table: ReadonlyMap<string, number>, from: number, to: number): string =>
  [...table].flatMap(([sign, byte]) => (byte >= from && byte <= to ? [sign] : [])).join('');

const leads = tables.map((table) => signsOf(table, 0xd8, 0xdb));

/** Three letters of U+0600 to U+06FF, each a lead byte and a continuation byte (RFC 3629, § 3), stand together in no text that is as it was written. */
const runs = tables.map(
  (table, index) => new RegExp(`(?:[${leads[index] ?? ''}][${signsOf(table, 0x80, 0xbf)}]){3,}`, 'gu'),
);

/** Each place where a text holds such signs, in the order of the encodings and of the text. */
export function* findMojibake(text: string): Generator<Mojibake, undefined> {
  for (const [index, run] of runs.entries()) {
    if (!Array.from(leads[index] ?? '').some((lead) => text.includes(lead))) continue;
    for (const { 0: signs, index: start } of text.matchAll(run)) {
      // Letters with one sign after each of them may be a list: «ط،ظ،ع».
      const meant = continuations(signs) > 1 ? readAgain(signs, tables[index]) : undefined;
      if (meant !== undefined) yield { start, end: start + signs.length, meant };
    }
  }
  return undefined;
}

/** How many different signs stand second. */
const continuations = (signs: string): number =>
  new Set(Array.from(signs).filter((_, index) => index % 2 === 1)).size;

function readAgain(signs: string, table: ReadonlyMap<string, number> | undefined): string | undefined {
  try {
    const meant = utf8.decode(Uint8Array.from(signs, (sign) => table?.get(sign) ?? 0));
    return /^[\p{Script=Arabic}\p{M}\u0640\u060C\u061B\u061F\u0660-\u066D]+$/u.test(meant)
      ? meant
      : undefined;
  } catch {
    return undefined;
  }
}
