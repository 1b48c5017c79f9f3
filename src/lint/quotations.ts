/** A stretch of a text, by 0-based offsets in UTF-16 code units; `end` is exclusive. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

// One that is never closed quotes all that follows in its paragraph.
const quotations: readonly RegExp[] = [
  /«[^«»]*(?:«[^«»]*»[^«»]*)*(?:»|$)/gu,
  /‹[^‹›]*(?:›|$)/gu,
  /„[^„“”]*(?:[“”]|$)/gu,
  /“[^“”]*(?:”|$)/gu,
  /”[^“”]*(?:“|$)/gu,
  /"[^"]*(?:"|$)/gu,
  // Within a word these two are apostrophes, and one that is never closed may be a minute or a foot.
  /(?<![\p{L}\p{M}\p{N}'])'(?=[^\s'])(?:[^']|'(?=\p{L})){1,2000}?'(?![\p{L}\p{M}\p{N}])/gu,
  /(?<![\p{L}\p{M}\p{N}])‘(?:[^‘’]|’(?=\p{L})){1,2000}?’(?![\p{L}\p{M}\p{N}])/gu,
];

/** The quoted words of one paragraph. */
export function quotationsOf(paragraph: string): readonly Quotation[] {
  if (!/[«»‹›“”„"'‘]/u.test(paragraph)) return [];
  return quotations.flatMap((pattern) =>
    [...paragraph.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
  );
}

/** Marks that open and close, for those that show it by their shape and for the straight one, which shows it by what stands beside it. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/«/u, /»/u],
  [/‹/u, /›/u],
  [/“/u, /”/u],
  [/(?<![^\s(])"(?=\S)/u, /(?<=\S)"(?![^\s.,:;!?)،؛؟])/u],
];

const marks = pairs.map(([open, close]) => new RegExp(`(${open.source})|${close.source}`, 'gu'));

/** Words that are quoted over paragraphs: a mark that its own paragraph does not close, and the first after it that its own does not open. */
export function quotationsAcross(body: string, paragraphs: readonly Quotation[]): readonly Quotation[] {
  return marks.flatMap((mark, index) => {
    if (pairs[index]?.[1].test(body) !== true) return [];
    const found: Quotation[] = [];
    let pending: number | undefined;
    for (const { start, end } of paragraphs) {
      const open: number[] = [];
      for (const { 1: opening, index: at } of body.slice(start, end).matchAll(mark)) {
        if (opening !== undefined) open.push(start + at);
        else if (open.length > 0) open.pop();
        else if (pending !== undefined) {
          found.push({ start: pending, end: start + at + 1 });
          pending = undefined;
        }
      }
      pending ??= open[0];
    }
    return found;
  });
}
