/** A stretch of a text, by 0-based offsets in UTF-16 code units; `end` is exclusive. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** What may stand before words that are quoted, and what begins them. */
const lead = /(?<![^\s\p{Ps}\p{Pi}])/u.source;
const word = /(?=[\p{L}\p{N}\p{Ps}\p{Pi}"'…*_])/u.source;

/** What ends words that are quoted, and what may stand behind them. */
const last = /(?<=[^\s])/u.source;
const tail = /(?![\p{L}\p{M}\p{N}])/u.source;

const pattern = (source: string): RegExp => new RegExp(source, 'gu');

// One that is never closed quotes all that follows in its paragraph.
const quotations: readonly RegExp[] = [
  /«[^«»]*(?:«[^«»]*»[^«»]*)*(?:»|$)/gu,
  /‹[^‹›]*(?:›|$)/gu,
  /„[^„“”]*(?:[“”]|$)/gu,
  /‟[^‟“”]*(?:[“”]|$)/gu,
  /“[^“”]*(?:”|$)/gu,
  /”[^“”]*(?:“|$)/gu,
  /"+[^"]*(?:"+|$)/gu,
  /❝[^❝❞]*(?:❞|$)/gu,
  /❛[^❛❜]*(?:❜|$)/gu,
  /‚[^‚‘’]*(?:[‘’]|$)/gu,
  // Verses; both marks are typed either way round.
  /[﴾﴿][^﴾﴿]*(?:[﴾﴿]|$)/gu,
  // What these two open must be closed: they have other uses.
  /\(\((?:[^()]|\([^()]*\)){1,2000}?\)\)/gu,
  /<<(?=[^\s<])[^<>]{1,2000}?>>/gu,
  // Keyboards of right-to-left writing show each for the other.
  pattern(`${lead}»${word}[^«»]*${last}«${tail}`),
  pattern(`${lead}›${word}[^‹›]*${last}‹${tail}`),
  /(?<!')''(?=[^\s'])(?:[^']|'(?!')){1,2000}?''(?!')/gu,
  // Within a word these two are apostrophes, and one that is never closed may be a minute or a foot.
  /(?<![\p{L}\p{M}\p{N}'](?<!(?<![\p{L}\p{M}\p{N}])[وفبلك]))'(?=[^\s'])(?:[^']|'(?=\p{L})){1,2000}?'(?![\p{L}\p{M}\p{N}])/gu,
  /(?<![\p{L}\p{M}\p{N}])‘(?:[^‘’]|’(?=\p{L})){1,2000}?’(?![\p{L}\p{M}\p{N}])/gu,
];

const anyMark = /[«»‹›“”„‟"'‘‚❝❛﴾﴿]|\(\(|<</u;

/** The quoted words of one paragraph. */
export function quotationsOf(paragraph: string): readonly Quotation[] {
  if (!anyMark.test(paragraph)) return [];
  return quotations.flatMap((marked) =>
    [...paragraph.matchAll(marked)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
  );
}

/** Marks that open and close, for those that show it by their shape and for those that show it by what stands beside them. */
const pairs: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['‹', '›'],
  [`“${word}`, '”'],
  ['„', '[“”]'],
  ['‟', '[“”]'],
  ['❝', '❞'],
  ['❛', '❜'],
  ['‚', `[‘’]${tail}`],
  ['‘', `’${tail}`],
  ['﴿', '﴾'],
  ['﴾', '﴿'],
  [`\\(\\(${word}`, `${last}\\)\\)`],
  [`<<${word}`, `${last}>>`],
  [`${lead}»${word}`, `${last}«${tail}`],
  [`${lead}›${word}`, `${last}‹${tail}`],
  [`${lead}”${word}`, `${last}“${tail}`],
  [`${lead}'{1,2}${word}`, `${last}'{1,2}${tail}`],
  [/(?<![^\s(])"+(?=[^\s"])/u.source, /(?<=[^\s"])"+(?![^\s.,:;!?)،؛؟])/u.source],
];

interface Marks {
  readonly open: RegExp;
  readonly close: RegExp;
  readonly both: RegExp;
}

let known: readonly Marks[] | undefined;

/** The pairs as patterns, made when they are first asked for. */
const marks = (): readonly Marks[] =>
  (known ??= pairs.map(([open, close]) => ({
    open: new RegExp(open, 'u'),
    close: new RegExp(close, 'u'),
    both: pattern(`(${open})|${close}`),
  })));

/** Words that are quoted over paragraphs: a mark that its own paragraph does not close, and the first after it that its own does not open. */
function quotationsAcross(body: string, paragraphs: readonly Quotation[]): readonly Quotation[] {
  if (!anyMark.test(body)) return [];
  return marks().flatMap(({ open: opens, close, both }) => {
    if (!opens.test(body) || !close.test(body)) return [];
    const found: Quotation[] = [];
    let pending: number | undefined;
    for (const { start, end } of paragraphs) {
      const open: number[] = [];
      for (const { 0: mark, 1: opening, index: at } of body.slice(start, end).matchAll(both)) {
        if (opening !== undefined) open.push(start + at);
        else if (open.length > 0) open.pop();
        else if (pending !== undefined) {
          found.push({ start: pending, end: start + at + mark.length });
          pending = undefined;
        }
      }
      pending ??= open[0];
    }
    return found;
  });
}

/** The stretches of a body that empty lines part. */
function paragraphsOf(body: string): readonly Quotation[] {
  return [...body.matchAll(/[^\n]+(?:\n(?![ \t\r]*\n)[^\n]+)*/gu)].map(({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
  }));
}

/** The quoted words of a body. */
export function quotationsIn(body: string): readonly Quotation[] {
  if (!anyMark.test(body)) return [];
  const paragraphs = paragraphsOf(body);
  return [
    ...paragraphs.flatMap(({ start, end }) =>
      quotationsOf(body.slice(start, end)).map((one) => ({ start: start + one.start, end: start + one.end })),
    ),
    ...quotationsAcross(body, paragraphs),
  ];
}
