import type { Html } from 'mdast';

/** The offset in the file of a place in an HTML node's value, from whose lines the marks of the quotes and lists round it are taken off. */
export function sourceOffset(source: string, { position, value }: Html, at: number): number {
  const start = position?.start.offset ?? 0;
  const before = value.slice(0, at).split(/\r\n|\n|\r/);
  if (before.length === 1) return start + at;
  const line = value.split(/\r\n|\n|\r/)[before.length - 1] ?? '';
  const breaks = [...source.slice(start).matchAll(/\r\n|\n|\r/g)];
  const [lineBreak, next] = [breaks[before.length - 2], breaks[before.length - 1]];
  if (lineBreak === undefined) return start + at;
  const lineStart = start + lineBreak.index + lineBreak[0].length;
  const written = source.slice(lineStart, next === undefined ? source.length : start + next.index);
  const taken = written.endsWith(line) ? written.length - line.length : 0;
  return lineStart + taken + (before.at(-1)?.length ?? 0);
}
