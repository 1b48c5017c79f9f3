/** How far back (code units) the bracket that opens a name is looked for. */
const nameMax = 300;

/** Whether a bracket in the same paragraph opens what the bracket at an offset closes. */
export function isOpened(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - nameMax), at);
  const blank = [...before.matchAll(/\n[ \t>\r]*(?=\n)/gu)].at(-1);
  const paragraph = before.slice(blank === undefined ? 0 : blank.index + blank[0].length);
  let open = 0;
  for (const [bracket] of paragraph.matchAll(/\\?[[\]]/gu)) {
    if (bracket === '[') open += 1;
    if (bracket === ']') open = Math.max(0, open - 1);
  }
  return open > 0;
}
