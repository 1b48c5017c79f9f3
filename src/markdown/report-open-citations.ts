import { quoteValue } from '../message/index.ts';
import type { Fix } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { toKeptFinder } from './code-stretches.ts';
import { isOpened } from './is-opened.ts';
import { isTelling, toIdentifier } from './quote-ids.ts';

// `[name][id` and `[name](id`, behind which a sentence or the text goes on.
const unclosed = /\][[({]([^[\](){}\n\r]{1,80})/gu;
const afterId = /^(?:$|[.،؛؟!:]*(?:$|[\s\u00A0]))/u;

// `[name[id]`
const undivided = /\[([^[\]\n\r]{1,300})\[([^[\]\n\r]{1,80})\]/gu;

// `name][id]`; of `[name]][id]` `reportDoubledBrackets` tells.
const ofDoubled = /\[[^[\]\n\r]{1,300}\]$/u;
const unopened = /\]\[([^[\]\n\r]{1,80})\]/gu;

/** Code units of a name in brackets, and these. */
const nameMax = 302;

/** Reports citations of quotes that are there, of which a bracket was lost: readers would see what is left of them. */
export function reportOpenCitations(body: string, context: BodyContext): void {
  const ids = [...context.source.quotes.keys(), ...(context.source.records?.keys() ?? [])];
  if (ids.length === 0 || !body.includes(']')) return;
  const known = new Set(ids.map(toIdentifier));
  const isKept = toKeptFinder(body);

  for (const { 0: match, 1: rest = '', index } of body.matchAll(unclosed)) {
    const end = index + match.length;
    if (/[\])}]/u.test(body.charAt(end))) continue;
    const id = ids
      .filter((each) => rest.startsWith(each) && afterId.test(rest.slice(each.length)))
      .toSorted((a, b) => b.length - a.length)[0];
    if (id === undefined || isKept(index)) continue;
    if (!isTelling(id) && !match.startsWith('][')) continue;
    const idEnd = end - rest.length + id.length;
    const fix = { edits: [{ start: index, end: idEnd, text: `][${id}]` }] };
    report(context, [index + 1, idEnd], id, fix);
  }
  for (const { 1: name = '', 2: id = '', index } of body.matchAll(undivided)) {
    if (!known.has(toIdentifier(id)) || !isTelling(id) || isKept(index)) continue;
    const at = index + 1 + name.length;
    report(context, [at, at + id.length + 2], id, {
      edits: [{ start: at, end: at, text: name.endsWith(' ') ? '' : ']' }],
    });
  }
  for (const { 0: match, 1: id = '', index } of body.matchAll(unopened)) {
    if (!known.has(toIdentifier(id)) || isOpened(body, index) || isKept(index)) continue;
    if (ofDoubled.test(body.slice(Math.max(0, index - nameMax), index))) continue;
    report(context, [index, index + match.length], id, openingFix(body, index));
  }
}

/** The bracket before the name of an attribution line; in a sentence only its writer knows where the name begins. */
function openingFix(body: string, at: number): Fix | undefined {
  const lineStart = body.lastIndexOf('\n', at) + 1;
  const lead = /^[ \t]{0,3}>[ \t>]*[\p{Pd}\u0640]+[ \t]*(?=\S)/u.exec(body.slice(lineStart, at))?.[0];
  if (lead === undefined) return undefined;
  const start = lineStart + lead.length;
  return { edits: [{ start, end: start, text: '[' }] };
}

function report(
  context: BodyContext,
  offsets: readonly [number, number],
  id: string,
  fix: Fix | undefined,
): void {
  context.report('quote/citation-form', { offsets }, {
    severity: 'error',
    expected: [`[…][${id}]`],
    ...(fix === undefined ? {} : { fix }),
    text: {
      ar: `هنا قوس ناقص، فلا يُقرأ معرف الاقتباس ${quoteValue(id)} ويظهر للقارئ كما كُتب. ضع الاسم بين معقوفين، والمعرف بعده بين معقوفين بلا مسافة: ${quoteValue(`[الاسم][${id}]`)}.`,
      en: `A bracket is missing here, so the id of the quote ${quoteValue(id)} is not read and is shown to the reader as typed. Put the name in square brackets, and the id right after it in square brackets: ${quoteValue(`[name][${id}]`)}.`,
    },
  }); // prettier-ignore
}
