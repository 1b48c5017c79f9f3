const fence = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[^]*?(?:^[ \t>]*\1[`~]*[ \t]*$|(?![^]))/gmu;

/** Tells of an offset in a body whether it stands in code: between fences, or behind a backtick that its line has not closed. */
export function toCodeFinder(body: string): (offset: number) => boolean {
  const fences = [...body.matchAll(fence)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return (offset) => {
    if (fences.some(([start, end]) => start <= offset && offset < end)) return true;
    const line = body.slice(
      Math.max(body.lastIndexOf('\n', offset - 1), body.lastIndexOf('\r', offset - 1)) + 1,
      offset,
    );
    return (line.split('`').length - 1) % 2 === 1;
  };
}
