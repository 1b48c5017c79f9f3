import type { Blockquote, Paragraph } from 'mdast';
import { quoteValue } from '../message/index.ts';
import { beginsWithDash, firstLineOf, isBareLine, toAttributionLine } from './attribution-line.ts';
import type { BodyContext, Complaint } from './body-context.ts';
import { citedId, toIdentifier } from './quote-ids.ts';
import { sourceOf } from './source-text.ts';

const expected: readonly string[] = ['> — [الاسم][ق1]'];

const noId: Complaint = {
  severity: 'error',
  expected,
  text: {
    ar: `في سطر النسبة اسم بلا معرف. ضع الاسم بين قوسين معقوفين وبعده معرف الاقتباس كما في رأس الملف، هكذا: ${quoteValue('> — [الاسم][ق1]')}`,
    en: `The attribution line has a name without an id. Put the name in square brackets, and after it the quote’s id from the front matter, like this: ${quoteValue('> — [name][q1]')}`,
  },
};

const noLine: Complaint = {
  severity: 'error',
  expected,
  text: {
    ar: `لا سطر نسبة لهذا الاقتباس. اختمه بسطر فارغ يبدأ بالعلامة >، ثم بسطر فيه صاحب الكلام ومعرفه، هكذا: ${quoteValue('> — [الاسم][ق1]')}`,
    en: `This quote has no attribution line. End it with an empty line that begins with >, and then a line with its speaker and id, like this: ${quoteValue('> — [name][q1]')}`,
  },
};

const lineFirst: Complaint = {
  severity: 'error',
  expected,
  text: {
    ar: `سطر النسبة هنا في أول الاقتباس، ومكانه آخره. انقله إلى ما بعد الكلام، وقبله سطر ليس فيه إلا العلامة >.`,
    en: 'The attribution line stands at the head of this quote; its place is the end. Move it behind the words, after a line with nothing but >.',
  },
};

const openBracket: Complaint = {
  severity: 'error',
  expected,
  text: {
    ar: `في سطر النسبة قوس بلا قرين، فلا يُعرف أين ينتهي الاسم وأين المعرف. ضع كلا منهما بين معقوفين، هكذا: ${quoteValue('> — [الاسم][ق1]')}`,
    en: `A bracket of the attribution line has no partner, so it is not clear where the name ends and where the id stands. Put each in square brackets, like this: ${quoteValue('> — [name][q1]')}`,
  },
};

/** Reports a blockquote without an attribution line, or what keeps its last line from being one; `openCitations`: see `openCitationsOf`. */
export function reportMissingAttribution(
  blockquote: Blockquote,
  ids: ReadonlyMap<string, string>,
  context: BodyContext,
  openCitations: readonly number[],
): void {
  // An id that names no quote is reported where it stands, and so is a citation of which a bracket was lost.
  const source = sourceOf(blockquote, context);
  if ([...source.matchAll(citedId)].some(([, id = '']) => !ids.has(toIdentifier(id)))) return;
  const last = blockquote.children.at(-1);
  const dashed = last?.type === 'paragraph' && beginsWithDash(last.children) ? last : undefined;
  if (hasOpenCitation(blockquote, openCitations)) return;
  if (dashed === undefined) {
    const isFirst = beginsWithLine(blockquote, ids);
    context.report('quote/no-attribution', blockquote, isFirst ? lineFirst : noLine);
    return;
  }
  const at = loneBracket(dashed, context);
  context.report(
    'quote/no-attribution',
    at === undefined ? dashed : { offsets: [at, at + 1] },
    at === undefined ? noId : openBracket,
  );
}

function beginsWithLine({ children: [first] }: Blockquote, ids: ReadonlyMap<string, string>): boolean {
  if (first?.type !== 'paragraph') return false;
  const line = toAttributionLine(firstLineOf(first.children), ({ identifier }) => ids.has(identifier));
  return line !== undefined && isBareLine(line);
}

/** Offsets of the citations of which a bracket was lost, in the order of the text. */
export function openCitationsOf({ messages }: BodyContext): readonly number[] {
  return messages
    .filter(({ rule, severity }) => rule === 'quote/citation-form' && severity === 'error')
    .map(({ place }) => place.start.offset)
    .toSorted((a, b) => a - b);
}

function hasOpenCitation({ position }: Blockquote, openCitations: readonly number[]): boolean {
  const start = position?.start.offset ?? 0;
  let low = 0;
  let high = openCitations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((openCitations[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (openCitations[low] ?? Infinity) < (position?.end.offset ?? 0);
}

const partners: Readonly<Record<string, string>> = { ']': '[', ')': '(', '}': '{' };

/** The offset of the first bracket without a partner. */
function loneBracket(paragraph: Paragraph, context: BodyContext): number | undefined {
  const source = sourceOf(paragraph, context);
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index: at } of source.matchAll(/[[\](){}]/gu)) {
    const partner = partners[mark];
    if (partner === undefined) open.push({ mark, at });
    else if (open.at(-1)?.mark === partner) open.pop();
    else return start(paragraph) + (open.at(-1)?.at ?? at);
  }
  const lone = open[0]?.at;
  return lone === undefined ? undefined : start(paragraph) + lone;
}

const start = ({ position }: Paragraph): number => position?.start.offset ?? 0;
