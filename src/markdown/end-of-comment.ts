/** The end of a comment that begins at an offset; undefined when nothing ends it, or another begins in a block between. */
export function endOfComment(body: string, start: number): number | undefined {
  const close = body.indexOf('-->', start + 2);
  if (close < 0) return undefined;
  const next = body.indexOf('<!--', start + 4);
  const isAnothers = next >= 0 && next < close && /\n[ \t\r]*\n/u.test(body.slice(start, next));
  return isAnothers ? undefined : close + 3;
}
