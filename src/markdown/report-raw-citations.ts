import { quoteValue } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { toCodeFinder } from './code-stretches.ts';
import { isOpened } from './is-opened.ts';
import { toIdentifier } from './quote-ids.ts';

// Brackets of other keyboards, twice as many, or behind a stroke; guillemets and straight marks right behind the name; spaces and a line's end between.
const apart =
  /([[\uFF3B\u3010])([^[\]\uFF3B\uFF3D\u3010\u3011\n\r]{1,300})[\]\uFF3D\u3011](?:([ \t\u00A0]{0,20}(?:(?:\r\n|[\r\n])[ \t>]{0,20})?)(?:\[|\\\[|\[\[|[\uFF3B\u3010\u3014\u27E6])|[«‹"“”])([^[\]\uFF3B\uFF3D\u3010\u3011\u3015\u27E7«»‹›"“”\\\n\r]{1,80})(?:\]\]?|\\\]|[\uFF3D\u3011\u3015\u27E7»›"“”])(?![(:[])/gu;

// `]name[]id[`
const reversed = /\]([^[\]\n\r]{1,300})\[[ \t]?\]([^[\]\n\r]{1,80})\[/gu;

/** Reports citations of quotes that are there, of which the brackets are apart, of another kind, or turned round: readers would see them as they were typed. */
export function reportRawCitations(body: string, context: BodyContext): void {
  const ids = [...context.source.quotes.keys(), ...(context.source.records?.keys() ?? [])];
  if (ids.length === 0 || !/[\]\uFF3D\u3011]/u.test(body)) return;
  const known = new Set(ids.map(toIdentifier));
  const isCode = toCodeFinder(body);
  const isCited = (id: string): boolean => isTelling(id) && known.has(toIdentifier(id));

  for (const { 0: all, 2: name = '', 4: id = '', index } of body.matchAll(apart)) {
    const right = `[${name}][${id.trim()}]`;
    // The last bracket may close one that stands round the whole.
    const isRound = /[^[\\]\[[^[]*\]\]$/u.test(all) && isOpened(body, index);
    const match = isRound ? all.slice(0, -1) : all;
    // Of these `reportDoubledBrackets` tells.
    if (/^\[[^[\]]+\]\[{1,2}[^[\]]+\]{1,2}$/u.test(match)) continue;
    // A box to tick and the call of a note are no names.
    if (match === right || !isCited(id.trim()) || /^(?:\^.*|[\sxX]*)$/u.test(name) || isCode(index)) continue;
    report(context, [index, index + match.length], id.trim(), name);
  }
  for (const { 0: match, 1: name = '', 2: id = '', index } of body.matchAll(reversed))
    if (isCited(id.trim()) && !isCode(index)) report(context, [index, index + match.length], id.trim(), name);
}

/** A letter or a number in brackets may be anything. */
const isTelling = (id: string): boolean => id.length > 1 && /\P{N}/u.test(id);

function report(
  context: BodyContext,
  [start, end]: readonly [number, number],
  id: string,
  name: string,
): void {
  const right = `[${name}][${id}]`;
  const nameEnd = start + 1 + name.length;
  context.report('quote/citation-form', { offsets: [start, end] }, {
    severity: 'error',
    expected: [right],
    // The name is not touched, which may hold words in marks.
    fix: {
      edits: [
        ...(context.source.body.charAt(start) === '[' ? [] : [{ start, end: start + 1, text: '[' }]),
        { start: nameEnd, end, text: `][${id}]` },
      ],
    },
    text: {
      ar: `هنا معرف الاقتباس ${quoteValue(id)}، ولم يُقرأ لأن الأقواس متباعدة أو من نوع آخر أو معكوسة، فظهر للقارئ كما كُتب. ضع الاسم بين معقوفين، والمعرف بعده بين معقوفين بلا مسافة: ${quoteValue(right)}.`,
      en: `This is the id of the quote ${quoteValue(id)}, which was not read because the brackets are apart, of another kind or turned round, and is shown to the reader as typed. Put the name in square brackets, and the id right after it in square brackets: ${quoteValue(right)}.`,
    },
  }); // prettier-ignore
}
