/** How far back (code units) the bracket that opens a name is looked for. */
const nameMax = 300;

/** Whether a bracket in the same paragraph opens what the bracket at an offset closes. */
export function isOpened(body: string, at: number): boolean {
  const block = /(?:^|\n[ \t>\r]*\n)((?:(?!\n[ \t>\r]*\n)[^])*)$/u.exec(
    body.slice(Math.max(0, at - nameMax), at),
  );
  let open = 0;
  for (const character of (block?.[1] ?? '').replace(/\\[[\]]/gu, '')) {
    if (character === '[') open += 1;
    if (character === ']') open = Math.max(0, open - 1);
  }
  return open > 0 || (at > nameMax && block === null);
}
