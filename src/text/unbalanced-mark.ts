const anyMark = /[«»‹›“”"]/u;

const directed: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['‹', '›'],
];

/** The first quotation mark without a partner, and where it stands, by its 0-based offset; undefined when each has one. Guillemets must open and close; straight and curly marks are counted, since Arabic keyboards type the curly ones either way round, and what stands beside them tells which is alone. */
export function findUnbalancedMark(text: string): { readonly mark: string; readonly at: number } | undefined {
  if (!anyMark.test(text)) return undefined;
  for (const [open, close] of directed) {
    if (!text.includes(open) && !text.includes(close)) continue;
    const opened: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character === open) opened.push(at);
      if (character === close && opened.pop() === undefined) return { mark: close, at };
    }
    const [first] = opened;
    if (first !== undefined) return { mark: open, at: first };
  }
  // `„words“` is a pair of its own, whose end is what begins a pair elsewhere.
  const rest = text.includes('„')
    ? text.replace(/„[^„“”"]*[“”"]/gu, (words) => ' '.repeat(words.length))
    : text;
  const at =
    (/[“”]/u.test(rest) ? findLone(rest, /[“”]/gu) : undefined) ??
    (rest.includes('"') ? findLone(rest, /"/gu) : undefined);
  return at === undefined ? undefined : { mark: text.charAt(at), at };
}

/** A mark as what stands beside it shows it; after a digit a straight one may stand for inches or seconds, or close what was quoted. */
type Side = 'closes' | 'either' | 'inches' | 'opens';

interface Mark {
  readonly at: number;
  readonly side: Side;
}

function findLone(text: string, pattern: RegExp): number | undefined {
  const marks = [...text.matchAll(pattern)].map(({ index }): Mark => ({
    at: index,
    side: sideOf(text, index),
  }));
  const sure = marks.filter(({ side }) => side !== 'inches');
  if (sure.length === marks.length)
    return marks.length % 2 === 1 ? (loneOf(marks) ?? marks.at(-1)?.at) : undefined;
  // Only what is wrong whichever way such a mark is meant.
  const asEnds = loneOf(marks);
  return asEnds === undefined || loneOf(sure) === undefined ? undefined : asEnds;
}

/** The first mark that opens before another opens or the text ends, or that closes nothing. */
function loneOf(marks: readonly Mark[]): number | undefined {
  let opened: number | undefined;
  for (const { at, side } of marks) {
    if (opened === undefined) {
      if (side === 'closes') return at;
      if (side !== 'inches') opened = at;
    } else if (side === 'opens') return opened;
    else opened = undefined;
  }
  return opened;
}

function sideOf(text: string, at: number): Side {
  const before = text.slice(Math.max(0, at - 6), at);
  const next = text.charAt(at + 1);
  if (text.charAt(at) === '"' && /\d$/u.test(before) && /^(?:[\s.,;:)\]\u060C\u061B]|$)/u.test(next))
    return 'inches';
  const isBeforeWord = /[\p{L}\p{N}\p{M}@#[(]/u.test(next);
  // A one-letter word is written onto the mark: `و"كلام"`, `لـ"كلام"`.
  const isAfterGap = /(?:^|[\s([{«‹])(?:[\u0648\u0641\u0628\u0644\u0643]{1,2}\u0640?)?$/u.test(before);
  if (isBeforeWord) return isAfterGap ? 'opens' : 'either';
  return /[^\s([{«‹]$/u.test(before) && !/[^\s.,:;!?)\]}»›\u060C\u061B\u061F…]/u.test(next)
    ? 'closes'
    : 'either';
}
