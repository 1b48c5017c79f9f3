/** How far back (code units) a backtick is looked for, so that a line of a whole book costs no more than its length. */
const lookBack = 1000;

const opening = /^[ \t>]*(?:(`{3,})[^`]*|(~{3,}).*)$/u;

/** Tells of an offset in a body whether it stands in code: between fences, or behind a backtick that its line has not closed. */
export function toCodeFinder(body: string): (offset: number) => boolean {
  // Most bodies hold nothing about which anybody asks.
  let fences: ReturnType<typeof fencedStretches> | undefined;
  return (offset) => {
    fences ??= fencedStretches(body);
    if (fences.some(([start, end]) => start <= offset && offset < end)) return true;
    const before = body.slice(Math.max(0, offset - lookBack), offset);
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    return (line.split('`').length - 1) % 2 === 1;
  };
}

function fencedStretches(body: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let open: { readonly fence: string; readonly start: number } | undefined;
  let at = 0;
  // The line ends are parts too, so that each line's own place is known.
  for (const part of body.split(/(\r\n|[\r\n])/u)) {
    const start = at;
    at += part.length;
    if (open === undefined) {
      const [, ticks, tildes] = opening.exec(part) ?? [];
      const fence = ticks ?? tildes;
      if (fence !== undefined) open = { fence, start };
    } else if (closes(part, open.fence)) {
      found.push([open.start, at]);
      open = undefined;
    }
  }
  if (open !== undefined) found.push([open.start, at]);
  return found;
}

function closes(line: string, fence: string): boolean {
  const bare = line.replace(/^[ \t>]+/u, '').trimEnd();
  return bare.startsWith(fence) && bare === fence.charAt(0).repeat(bare.length);
}
