import type { Root } from 'mdast';
import { withoutFix } from '../message/index.ts';
import type { Edit, Message } from '../message/index.ts';
import { quotationsIn } from '../text/index.ts';
import { toCodeFinder } from './code-stretches.ts';
import { visit } from './visit.ts';

/** Fixes of marks that stand round quoted words, or were looked at where they were found. */
const ofMarks: ReadonlySet<string> = new Set([
  'html/comment',
  'quote/attribution-form',
  'quote/marker',
  'quote/no-blank-line',
]);

const quotedElement = /<(q|blockquote)\b[^]*?(?:<\/\1\s*>|$)/giu;

/** The start of an attribution line, up to what it cites. */
const attribution = /^[ \t]{0,3}>[ \t>]*(?:[\u2010-\u2015\u2212\u0640\u30FC]+|[-_]?[ \t]*[[(])/u;

/** The messages without those fixes that would change words which somebody else said, or code. */
export function spareQuoted(messages: readonly Message[], body: string, tree: Root): readonly Message[] {
  const isInQuestion = ({ fix, rule }: Message): boolean => fix !== undefined && !ofMarks.has(rule);
  if (!messages.some(isInQuestion)) return messages;
  const quoted = [
    ...quotationsIn(body),
    ...[...body.matchAll(quotedElement)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
  ];
  const quotes: (readonly [number, number])[] = [];
  visit(tree, ({ type, position }) => {
    if (type !== 'blockquote' && type !== 'attributedQuote' && type !== 'pullQuote') return;
    quotes.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  const isCode = toCodeFinder(body);
  const isSpared = ({ start, end }: Edit): boolean =>
    isCode(start) ||
    quoted.some((words) => start < words.end && words.start < (end > start ? end : start)) ||
    (quotes.some(([from, to]) => from < start && start < to) &&
      !attribution.test(body.slice(body.lastIndexOf('\n', start - 1) + 1, start + 1)));
  return messages.map((message) => {
    const { fix } = message;
    if (fix === undefined || !isInQuestion(message) || !fix.edits.some(isSpared)) return message;
    // Each item of a list is mended by itself.
    const edits = message.rule === 'list/marker' ? fix.edits.filter((edit) => !isSpared(edit)) : [];
    if (edits.length > 0) return { ...message, fix: { edits } };
    return withoutFix(message);
  });
}
