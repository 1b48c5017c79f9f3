/** A piece of a dateline between its marks. */
export interface Part {
  readonly text: string;
  readonly shape: 'bare' | 'quoted' | 'bracketed';
  /** Whether a `|` follows, as after an outlet's name. */
  readonly barred: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '“': '”',
  '"': '"',
  "'": "'",
  '‘': '’',
};

/** Parts a line at its dashes, slashes, bars, colons and commas, and at its brackets and quotation marks. */
export function toParts(line: string): readonly Part[] {
  const parts: Part[] = [];
  let bare = '';
  const flush = (barred = false): void => {
    const text = bare.replace(/^[\s.]+|[\s.]+$/gu, '');
    bare = '';
    const last = parts.at(-1);
    if (text !== '') parts.push({ text, shape: 'bare', barred });
    else if (barred && last !== undefined) parts[parts.length - 1] = { ...last, barred };
  };
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    const closer = closers[character];
    const close = closer === undefined ? -1 : line.indexOf(closer, at + 1);
    if (close > at && !(character === "'" && /\p{L}/u.test(line.charAt(at - 1)))) {
      flush();
      const text = line.slice(at + 1, close).replace(/^['"\s]+|['"\s]+$/gu, '');
      const shape = character === '(' || character === '[' ? 'bracketed' : 'quoted';
      if (text !== '') parts.push({ text, shape, barred: false });
      at = close;
      while (line.charAt(at + 1) === character && (character === "'" || character === '"')) at += 1;
    } else if (character === '|') flush(true);
    else if (/[/:،,_\\]/u.test(character) || isDash(line, at)) flush();
    else bare += /[«»“”"'‘’()[\]]/u.test(character) ? ' ' : character;
  }
  flush();
  return parts;
}

/** Whether a dash, or a tatweel typed for one, parts words here: it stands beside a space or at an edge, not inside a name such as «أبو-ظبي». */
function isDash(line: string, at: number): boolean {
  if (!/[-\u2010-\u2015\u2212\u0640]/u.test(line.charAt(at))) return false;
  if (/[\u2013-\u2015]/u.test(line.charAt(at))) return true;
  const isEdge = (character: string): boolean =>
    character === '' || /[\s\-\u2010-\u2015\u0640:()«»"']/u.test(character);
  return isEdge(line.charAt(at - 1)) || isEdge(line.charAt(at + 1));
}
