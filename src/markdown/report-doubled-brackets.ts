import { quoteValue } from '../message/index.ts';
import type { Edit } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { toCodeFinder } from './code-stretches.ts';
import { isOpened } from './is-opened.ts';
import { isTelling, toIdentifier } from './quote-ids.ts';

// `[name][id]` of which a bracket or more were typed twice.
const citation = /(\[{1,2})([^[\]\n\r]{1,300})(\]{1,2})(\[{1,2})([^[\]\n\r]{1,80})(\]{1,2})(?![(:[])/gu;

/** How far on (code units) the bracket that closes another is looked for. */
const asideMax = 1000;

/** The start of an attribution line. */
const beginsAttribution = /^[ \t]{0,3}>[ \t>]*[\p{Pd}\u2212\u0640_]*[ \t]*$/u;

/** Reports citations of quotes that are there, of which a bracket was typed twice: readers would see one of the two. */
export function reportDoubledBrackets(body: string, context: BodyContext): void {
  if (!body.includes('[[') && !body.includes(']]')) return;
  const known = new Set(
    [...context.source.quotes.keys(), ...(context.source.records?.keys() ?? [])].map(toIdentifier),
  );
  const isCode = toCodeFinder(body);
  for (const { 0: match, 2: name = '', 5: id = '', index, ...parts } of body.matchAll(citation)) {
    const brackets = [parts[1], parts[3], parts[4], parts[6]].map((bracket) => bracket?.length === 2);
    const end = index + match.length;
    // A bracket that stands round more than the citation is the sentence's own.
    if (brackets[0] === true && isClosed(body, end)) brackets[0] = false;
    if (brackets[3] === true && isOpened(body, index) && body.charAt(end) !== ']') brackets[3] = false;
    const [before, inName, inId, behind] = brackets;
    const isRound = before === true && behind === true && inName === false && inId === false;
    if (!brackets.includes(true) || isRound) continue;
    // A box to tick and the call of a note are no names.
    if (/^(?:\^.*|[\sxX]*)$/u.test(name)) continue;
    // What stands round a name and is no part of it belongs to a longer name.
    if (inName === true && before === false && isOpened(body, index)) continue;
    if (!known.has(toIdentifier(id.trim())) || (inId === true && !isTelling(id)) || isCode(index)) continue;

    const nameEnd = index + (parts[1]?.length ?? 0) + name.length;
    const idStart = nameEnd + (parts[3]?.length ?? 0);
    const spare = [index, nameEnd, idStart, end - 1].filter((_, at) => brackets[at] === true);
    const edits = spare.map((start): Edit => ({ start, end: start + 1, text: '' }));
    const isSure = before === false || inName === true || isSureBefore(body, index, end);
    const right = `[${name}][${id.trim()}]`;
    context.report('quote/citation-form', { offsets: [index, end] }, {
      severity: 'error',
      expected: [right],
      ...(isSure ? { fix: { edits } } : {}),
      text: {
        ar: `هنا معقوف مكرر، فيظهر للقارئ قوس زائد حول الاسم أو حول معرف الاقتباس ${quoteValue(id.trim())}. لكل منهما معقوفان لا غير: ${quoteValue(right)}.`,
        en: `A square bracket is typed twice here, and the reader sees one of them beside the name or the id of the quote ${quoteValue(id.trim())}. Each of them has one pair: ${quoteValue(right)}.`,
      },
    }); // prettier-ignore
  }
}

/** Whether a bracket in the same paragraph closes one that was opened before an offset. */
function isClosed(body: string, at: number): boolean {
  const [paragraph = ''] = body
    .slice(at, at + asideMax)
    .split(/(?:\r\n|\n|\r(?!\n))[ \t>]*(?:\r\n|\n|\r(?!\n))/u, 1);
  let open = 0;
  for (const [bracket] of paragraph.matchAll(/\\?[[\]]/gu)) {
    if (bracket === '[') open += 1;
    if (bracket === ']') open -= 1;
    if (open < 0) return true;
  }
  return false;
}

/** Whether the first of two opening brackets is one too many, and opens no aside that somebody forgot to close: on an attribution line, and within a sentence. */
function isSureBefore(body: string, start: number, end: number): boolean {
  const line = /[^\r\n]*$/u.exec(body.slice(Math.max(0, start - asideMax), start))?.[0] ?? '';
  return (
    beginsAttribution.test(line) ||
    (/[\p{L}\p{M}][ \t]$/u.test(line) && /^[ \t]\p{L}/u.test(body.slice(end, end + 2)))
  );
}
