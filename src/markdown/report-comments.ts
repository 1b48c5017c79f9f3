import { quoteValue } from '../message/index.ts';
import type { Edit } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { toCodeFinder } from './code-stretches.ts';
import { quotationsIn } from '../text/index.ts';
import { toCommentEnds } from './end-of-comment.ts';

// What telephones make of `<!--` and `-->`: single quotation marks, guillemets, one long dash.
const opening = /([<\uFF1C\u2039\u00AB])[ \t]?[!\uFF01][ \t]?(?:[-\u2010-\u2015\u2212\u0640]+)/gu;
const suspect = /[<\uFF1C\u2039\u00AB][ \t]?[!\uFF01][ \t]?[-\u2010-\u2015\u2212\u0640]/u;

const dashes = String.raw`(?<![-\u2010-\u2015\u2212\u0640])(?:[-\u2010-\u2015\u2212\u0640]+)[ \t]?[!\uFF01]?[ \t]?`;
const closings: Readonly<Record<string, RegExp>> = {
  '\u2039': new RegExp(`${dashes}[\u203A\u2039]`, 'u'),
  '\u00AB': new RegExp(`${dashes}\u00BB`, 'u'),
};
const anyClosing = new RegExp(`${dashes}[>\uFF1E\u203A\u00BB]`, 'u');

const own = /^[ \t]*(?:midad-ignore|مداد-تجاهل)/iu;

/** How far (code units) from its beginning the end of a comment is looked for. */
const commentMax = 2000;

/** Reports comments that are none, because their marks were changed or their end is missing: what they say to colleagues is shown to readers, or what follows is lost. */
export function reportComments(body: string, context: BodyContext): void {
  if (!body.includes('!') && !body.includes('\uFF01')) return;
  if (!suspect.test(body)) return;
  const isCode = toCodeFinder(body);
  const quoted = quotationsIn(body);
  const endOfComment = toCommentEnds(body);
  let end = 0;
  for (const { 0: open, 1: mark = '', index } of body.matchAll(opening)) {
    if (index < end || isCode(index)) continue;
    const inside = index + open.length;
    if (open.startsWith('<!--')) {
      if (isClosedAtOnce(body, inside)) reportClosedAtOnce(context, index, inside + 1);
      const whole = endOfComment(index);
      if (whole !== undefined) {
        end = whole;
        continue;
      }
    }
    const block = body.slice(inside, inside + commentMax).split(/\n[ \t\r]*\n/u, 1)[0] ?? '';
    const close = (closings[mark] ?? anyClosing).exec(block);
    if (close === null) {
      if (open.startsWith('<!--')) reportUnclosed(context, index);
      continue;
    }
    const closeStart = inside + close.index;
    end = closeStart + close[0].length;
    const isSure = own.test(block) || isAlone(body, index, end);
    const isWords = mark in closings || quoted.some((words) => words.start <= index && index < words.end);
    if (!isSure && (isWords || isInHeading(body, index))) continue;
    const edits: readonly [Edit, Edit] = [
      { start: index, end: inside, text: '<!--' },
      { start: closeStart, end, text: '-->' },
    ];
    reportMarks(context, edits, body, isSure);
  }
}

/** Whether `>` follows the dashes, and the end that was meant follows in the same block. */
function isClosedAtOnce(body: string, inside: number): boolean {
  if (body.charAt(inside) !== '>') return false;
  const block = body.slice(inside + 1, inside + commentMax).split(/\n[ \t\r]*\n/u, 1)[0] ?? '';
  const close = block.indexOf('-->');
  return close >= 0 && !block.slice(0, close).includes('<!-');
}

/** Whether a stretch has its lines to itself. */
function isAlone(body: string, start: number, end: number): boolean {
  const lead = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]{0,3}$/u.test(lead) && /^[ \t\r]*(?:\n|$)/u.test(body.slice(end, end + 80));
}

const isInHeading = (body: string, at: number): boolean =>
  /^[ \t]{0,3}#{1,6}[ \t]/u.test(body.slice(body.lastIndexOf('\n', at - 1) + 1, at));

function reportMarks(
  context: BodyContext,
  edits: readonly [Edit, Edit],
  body: string,
  isSure: boolean,
): void {
  const needed = edits.filter(({ start, end, text }) => body.slice(start, end) !== text);
  const [first] = needed;
  if (first === undefined) return;
  const found = body.slice(first.start, first.end);
  context.report('html/comment', { offsets: [first.start, first.end] }, {
    severity: 'error',
    found,
    expected: [first.text],
    ...(isSure ? { fix: { edits: needed } } : {}),
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

function reportClosedAtOnce(context: BodyContext, start: number, end: number): void {
  context.report('html/comment', { offsets: [start, end] }, {
    severity: 'error',
    found: context.source.body.slice(start, end),
    expected: ['<!--'],
    text: {
      ar: `التعليق يُغلق هنا حيث فُتح، فظهر ما بعده للقارئ. اكتب ${quoteValue('<!--')} بلا ${quoteValue('>')} بعدها.`,
      en: `This comment is closed where it is opened, so what follows is shown to the reader. Type ${quoteValue('<!--')} without ${quoteValue('>')} behind it.`,
    },
  }); // prettier-ignore
}
