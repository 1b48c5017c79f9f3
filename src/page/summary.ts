/** The longest description that search engines and cards show whole, in UTF-16 code units. */
const descriptionMax = 160;

/** A text of one line, cut after a whole word with «…» when it is longer than a description may be. */
export function toSummary(text: string, max: number = descriptionMax): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const words = line[max] === ' ' ? cut : cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut;
  return `${words.replace(/[\s،؛,;:.–—-]+$/u, '')}…`;
}
