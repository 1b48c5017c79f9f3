import { quoteValue } from '../message/index.ts';
import type { Edit } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { toCodeFinder } from './code-stretches.ts';

// What telephones make of `<!--` and `-->`: single quotation marks, guillemets, one long dash.
const opening = /[<\uFF1C\u2039\u203A\u00AB][ \t]?[!\uFF01][ \t]?(?:[-\u2010-\u2015\u2212\u0640]+)/gu;
const closing =
  /(?<![-\u2010-\u2015\u2212\u0640])(?:[-\u2010-\u2015\u2212\u0640]+)[ \t]?[!\uFF01]?[ \t]?[>\uFF1E\u2039\u203A\u00BB]/u;
const suspect = /[<\uFF1C\u2039\u203A\u00AB][ \t]?[!\uFF01][ \t]?[-\u2010-\u2015\u2212\u0640]/u;

/** How far (code units) from its beginning the end of a comment is looked for. */
const commentMax = 2000;

/** Reports comments that are none, because their marks were changed or their end is missing: what they say to colleagues is shown to readers, or what follows is lost. */
export function reportComments(body: string, context: BodyContext): void {
  if (!suspect.test(body)) return;
  const isCode = toCodeFinder(body);
  const endOfComment = toCommentEnds(body);
  let end = 0;
  for (const { 0: open, index } of body.matchAll(opening)) {
    if (index < end || isCode(index)) continue;
    const inside = index + open.length;
    if (open.startsWith('<!--')) {
      const whole = endOfComment(index);
      if (whole !== undefined) {
        end = whole;
        continue;
      }
    }
    const block = body.slice(inside, inside + commentMax).split(/\n[ \t\r]*\n/u, 1)[0] ?? '';
    const close = closing.exec(block);
    if (close === null) {
      if (open.startsWith('<!--')) reportUnclosed(context, index);
      continue;
    }
    const closeStart = inside + close.index;
    end = closeStart + close[0].length;
    reportMarks(context, [
      { start: index, end: inside, text: '<!--' },
      { start: closeStart, end, text: '-->' },
    ], body); // prettier-ignore
  }
}

/** Gives the end of a comment that begins at an offset; undefined when nothing ends it, or another begins in a block between. Offsets must rise: what was found behind one serves the next. */
function toCommentEnds(body: string): (start: number) => number | undefined {
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

function reportMarks(context: BodyContext, edits: readonly [Edit, Edit], body: string): void {
  const needed = edits.filter(({ start, end, text }) => body.slice(start, end) !== text);
  const [first] = needed;
  if (first === undefined) return;
  const found = body.slice(first.start, first.end);
  context.report('html/comment', { offsets: [first.start, first.end] }, {
    severity: 'error',
    found,
    expected: [first.text],
    fix: { edits: needed },
    text: {
      ar: `تغيّرت علامتا التعليق، فلم يُفهم تعليقًا وظهر للقارئ: ${quoteValue(found)} مكان ${quoteValue(first.text)}. اكتبهما هكذا: ${quoteValue('<!-- … -->')}، وأوقف في الهاتف «علامات الترقيم الذكية».`,
      en: `The marks of this comment were changed, so it is not read as one and is shown to the reader: ${quoteValue(found)} stands for ${quoteValue(first.text)}. Type them like this: ${quoteValue('<!-- … -->')}, and turn “smart punctuation” off on the telephone.`,
    },
  }); // prettier-ignore
}

function reportUnclosed(context: BodyContext, at: number): void {
  context.report('html/comment', { offsets: [at, at + 4] }, {
    severity: 'error',
    found: '<!--',
    expected: ['-->'],
    text: {
      ar: `فُتح هنا تعليق ولم يُغلق، فدخل فيه ما بعده أو ظهر للقارئ كما كُتب. ضع ${quoteValue('-->')} بعد آخره، أو احذف ${quoteValue('<!--')}.`,
      en: `A comment is opened here and not closed, so what follows has gone into it or is shown to the reader as typed. Put ${quoteValue('-->')} after its end, or delete ${quoteValue('<!--')}.`,
    },
  }); // prettier-ignore
}
