const fence = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[^]*?(?:^[ \t>]*\1[`~]*[ \t]*$|(?![^]))/gmu;

/** How far back (code units) a backtick is looked for, so that a line of a whole book costs no more than its length. */
const lookBack = 1000;

/** Tells of an offset in a body whether it stands in code: between fences, or behind a backtick that its line has not closed. */
export function toCodeFinder(body: string): (offset: number) => boolean {
  const fences = [...body.matchAll(fence)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return (offset) => {
    if (fences.some(([start, end]) => start <= offset && offset < end)) return true;
    const before = body.slice(Math.max(0, offset - lookBack), offset);
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    return (line.split('`').length - 1) % 2 === 1;
  };
}
