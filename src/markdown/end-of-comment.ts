/** Gives the end of a comment that begins at an offset; undefined when nothing ends it, or another begins in a block between. Offsets must rise: what was found behind one serves the next. */
export function toCommentEnds(body: string): (start: number) => number | undefined {
  let close = -1;
  return (start) => {
    if (close < start + 2) {
      const found = body.indexOf('-->', start + 2);
      close = found < 0 ? Infinity : found;
    }
    if (close === Infinity) return undefined;
    const next = body.indexOf('<!--', start + 4);
    const isAnothers = next >= 0 && next < close && /\n[ \t\r]*\n/u.test(body.slice(start, next));
    return isAnothers ? undefined : close + 3;
  };
}
