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
export const runs: readonly RegExp[] = tables.map(
  (table, index) => new RegExp(`(?:[${leads[index] ?? ''}][${signsOf(table, 0x80, 0xbf)}]){3,}`, 'gu'),
);

/** For each encoding, whether a character stands for a lead byte (1) or a continuation byte (2). */
export const kinds: readonly Uint8Array[] = tables.map((table, index) => {
  const kindOf = new Uint8Array(0x10000);
  for (const sign of signsOf(table, 0x80, 0xbf)) kindOf[sign.charCodeAt(0)] = 2;
  for (const sign of leads[index] ?? '') kindOf[sign.charCodeAt(0)] = 1;
  return kindOf;
});

/** Of three letters, each two signs, one sign stands at every sixth place. */
const runLengthMin = 6;

/** Whether a text holds two such letters side by side where three of them would be seen: that is looked for in a fraction of the time. */
export function mayHoldRun(text: string, kindOf: Uint8Array): boolean {
  for (let at = runLengthMin - 1; at < text.length; at += runLengthMin) {
    const kind = kindOf[text.charCodeAt(at)];
    if (kind === 0) continue;
    const lead = kind === 1 ? at : at - 1;
    if (
      isLetter(text, lead, kindOf) &&
      (isLetter(text, lead - 2, kindOf) || isLetter(text, lead + 2, kindOf))
    )
      return true;
  }
  return false;
}

const isLetter = (text: string, at: number, kindOf: Uint8Array): boolean =>
  kindOf[text.charCodeAt(at)] === 1 && kindOf[text.charCodeAt(at + 1)] === 2;

/** Each place where a text holds such signs, in the order of the encodings and of the text. */
export function* findMojibake(text: string): Generator<Mojibake, undefined> {
  for (const [index, run] of runs.entries()) {
    const kindOf = kinds[index];
    if (kindOf === undefined || !mayHoldRun(text, kindOf)) continue;
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
