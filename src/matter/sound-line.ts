/** A line of front matter, as far as it is known before anyone asks what its key is. */
export interface SoundLine {
  /** Spaces before its content. */
  indent: number;
  /** Where its content begins and ends; the same for an empty line. */
  start: number;
  end: number;
  /** The first colon that may end a key; -1: none. */
  colon: number;
  /** Whether there are more of them, or what may be a comment. */
  isTangled: boolean;
  /** Whether there is a backslash. */
  isEscaped: boolean;
}

const [plain, space, colon, hash, backslash, foreign] = [1, 2, 3, 4, 5, 6];

// Filled as characters are met: 0 is not known yet.
const kinds = new Uint8Array(0x10000);

function toKind(code: number): number {
  const character = String.fromCharCode(code);
  const sign = ' :#\\'.indexOf(character);
  const kind = sign === -1 ? (/[\p{C}\p{Z}]/u.test(character) ? foreign : plain) : space + sign;
  kinds[code] = kind;
  return kind;
}

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? 0;
  return known === 0 ? toKind(code) : known;
};

/** Reads the line that begins at `from` into `line`; false where it ends in a space, or a character in it is not seen, or not known to be one code unit. */
export function readSoundLine(text: string, from: number, line: SoundLine): boolean {
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  let start = from;
  while (start < end && kindAt(text, start) === space) start += 1;
  line.indent = start - from;
  line.start = start;
  line.end = end;
  line.colon = -1;
  line.isTangled = false;
  line.isEscaped = false;
  let before = space;
  for (let at = start; at < end; at += 1) {
    const kind = kindAt(text, at);
    if (kind === foreign) return false;
    if (kind === colon && (at + 1 === end || kindAt(text, at + 1) === space)) {
      if (line.colon === -1) line.colon = at;
      else line.isTangled = true;
    } else if (kind === hash && before === space) line.isTangled = true;
    else if (kind === backslash) line.isEscaped = true;
    before = kind;
  }
  return before !== space || from === end;
}
