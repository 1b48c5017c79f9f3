/** A function that gives the kind of a UTF-16 code unit, a number from 1 to 255, as `kindOf` tells it of the unit alone: asked for once, it stands in a table, which is quicker than a class of a regular expression. */
export function toKinds(kindOf: (unit: string) => number): (code: number) => number {
  const kinds = new Uint8Array(0x10000);
  return (code) => {
    const known = kinds[code] ?? 0;
    if (known !== 0) return known;
    const kind = kindOf(String.fromCharCode(code));
    kinds[code] = kind;
    return kind;
  };
}

/** The character beyond U+FFFF that begins at a place of a text; undefined when none does. */
export function astralAt(text: string, at: number): string | undefined {
  if ((text.charCodeAt(at) & 0xfc00) !== 0xd800) return undefined;
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff ? String.fromCodePoint(code) : undefined;
}
