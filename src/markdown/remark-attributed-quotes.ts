import type { Blockquote, LinkReference, Nodes, Paragraph, Parent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import type { Fix } from '../message/index.ts';
import type { AttributedQuote } from './attributed-quote.ts';
import { toAttributionLine } from './attribution-line.ts';
import type { AttributionLine } from './attribution-line.ts';
import type { BodyContext } from './body-context.ts';
import { reportAttributionLine } from './report-attribution-line.ts';
import { openCitationsOf, reportMissingAttribution } from './report-missing-attribution.ts';
import { lookAlikeText, slipTexts } from './slip-texts.ts';
import { splitLazyLines } from './split-lazy-lines.ts';
import type { AttributionSlip, TakenAttribution } from './take-attribution.ts';
import { joiningFix, takeApart } from './take-apart.ts';
import { takeAttribution } from './take-attribution.ts';

/** Turns each blockquote that ends in an attribution line into an `attributedQuote`, and reports those that do not. */
export function remarkAttributedQuotes(
  context: BodyContext,
  ids: ReadonlyMap<string, string>,
): (tree: Root) => void {
  const idOf = (reference: LinkReference): string | undefined =>
    reference.referenceType === 'full' ? ids.get(reference.identifier) : undefined;
  const isQuote = (reference: LinkReference): boolean => idOf(reference) !== undefined;
  // A record with words of its own is cited by its attribution line alone.
  const lacksWords = (reference: LinkReference): boolean =>
    context.quoteOf(idOf(reference) ?? '')?.text === undefined;

  return (tree) => {
    const whole = new WeakSet<Nodes>();
    const openCitations = openCitationsOf(context);
    visit(tree, 'blockquote', (blockquote, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      const freed = freeNextParagraph(blockquote);
      if (freed !== undefined) parent.children.splice(index, 1, freed.quote, freed.after);
      const own = takeAttribution(freed?.quote ?? blockquote, isQuote);
      const isUntaken = freed === undefined && own === undefined;
      const outside = isUntaken ? takeOutside(blockquote, parent, index) : undefined;
      const apart = isUntaken ? takeApart(parent, index, isQuote, lacksWords, whole) : undefined;
      const taken = outside ?? apart?.taken ?? own;
      const id = taken === undefined ? undefined : idOf(taken.line.reference);
      if (taken === undefined || id === undefined) {
        reportMissingAttribution(blockquote, ids, context, openCitations);
        return undefined;
      }
      if (taken.slip !== undefined) reportSlip(taken.slip, taken, context, apart?.quotes);
      reportLookAlike(taken.line, context);
      reportAttributionLine(taken.line, context.quoteOf(id), isQuote, context);
      const count = outside === undefined ? (apart?.quotes.length ?? 1) : 2;
      parent.children.splice(index, count, toQuote(id, taken, blockquote, context));
      return index;
    });
  };

  // Without a blank line after the attribution, Markdown takes the article's next lines for more of the quote.
  function freeNextParagraph(blockquote: Blockquote): { quote: Blockquote; after: Paragraph } | undefined {
    const parts = splitLazyLines(blockquote, context.source.body);
    if (parts === undefined || takeAttribution(parts.quote, isQuote) === undefined) return undefined;
    const at = parts.after.position?.start.offset ?? 0;
    const lineEnd = /(?:\r\n|[\r\n])$/u.exec(context.source.body.slice(0, at))?.[0] ?? '\n';
    context.report('quote/no-blank-line', parts.after, {
      severity: 'warning',
      fix: { edits: [{ start: at, end: at, text: lineEnd }] },
      text: {
        ar: 'لا سطر فارغًا بين سطر النسبة وهذا السطر. قُرئ على أنه فقرة جديدة من المقال؛ ضع قبله سطرًا فارغًا.',
        en: 'No blank line stands between the attribution line and this one. It was read as a new paragraph of the article; put a blank line before it.',
      },
    });
    return parts;
  }

  // A line that was meant for the quote and lost its `>`.
  function takeOutside(blockquote: Blockquote, parent: Parent, index: number): TakenAttribution | undefined {
    const next = parent.children[index + 1] as RootContent | undefined;
    if (next?.type !== 'paragraph') return undefined;
    const line = toAttributionLine(next.children, isQuote);
    return line?.dash === true ? { line, words: blockquote.children, slip: 'outside' } : undefined;
  }
}

function toQuote(
  id: string,
  taken: TakenAttribution,
  blockquote: Blockquote,
  context: BodyContext,
): AttributedQuote {
  const quote = context.quoteOf(id);
  if (quote?.kind === 'paraphrase') {
    context.report('quote/paraphrase-as-quotation', taken.line.reference, {
      severity: 'error',
      found: id,
      text: {
        ar: `قيل في رأس الملف إن ${quoteValue(id)} نقل بالمعنى، وهو هنا اقتباس حرفي. اكتبه في جملة: تقول [الاسم][${id}] كذا، أو اجعل نوعه «مباشر».`,
        en: `The front matter says that ${quoteValue(id)} is a paraphrase, but here it is set as a quotation. Write it in a sentence with [name][${id}], or make its kind “direct”.`,
      },
    });
  }
  const words = [...taken.words];
  if (words.every((block) => toString(block).trim() === '')) {
    if (quote?.text === undefined) {
      context.report('quote/no-words', blockquote, {
        severity: 'error',
        text: {
          ar: 'في هذا الاقتباس سطر نسبة ولا كلام قبله. اكتب الكلام المنقول في سطر قبله يبدأ بالعلامة >.',
          en: 'This quote has an attribution line and no words before it. Write the quoted words on a line before it that begins with >.',
        },
      });
    } else {
      words.push({ type: 'paragraph', children: [{ type: 'text', value: quote.text.trim() }] });
    }
  }
  return {
    type: 'attributedQuote',
    quoteId: id,
    attribution: toString([...taken.line.children])
      .replace(/\s+/gu, ' ')
      .trim(),
    children: words,
    ...(blockquote.position === undefined ? {} : { position: blockquote.position }),
  };
}

function reportSlip(
  slip: AttributionSlip,
  taken: TakenAttribution,
  context: BodyContext,
  apart: readonly Blockquote[] = [],
): void {
  const { body } = context.source;
  const fix =
    slip === 'glued' ? partingFix(taken, body) : slip === 'apart' ? joiningFix(apart, body) : undefined;
  context.report('quote/attribution-form', taken.line.reference, {
    severity: 'warning',
    text: slipTexts[slip],
    ...(fix === undefined ? {} : { fix }),
  });
}

/** A line with nothing but its marks before a line of attribution that is joined to the words; undefined where that line does not begin with them. */
function partingFix({ line }: TakenAttribution, body: string): Fix | undefined {
  const at = line.reference.position?.start.offset;
  if (at === undefined) return undefined;
  const start = body.lastIndexOf('\n', at - 1) + 1;
  const marks = /^[ \t]{0,3}(?:>[ \t]?)+/u.exec(body.slice(start, at))?.[0].trimEnd();
  if (marks === undefined || !line.dash) return undefined;
  const ending = body[start - 2] === '\r' ? '\r\n' : '\n';
  return { edits: [{ start, end: start, text: `${marks}${ending}` }] };
}

/** Tells of what was typed for the dash before the source, at its place. */
function reportLookAlike({ reference, lookAlike }: AttributionLine, context: BodyContext): void {
  if (lookAlike === undefined) return;
  const { body } = context.source;
  const lineStart = body.lastIndexOf('\n', reference.position?.start.offset) + 1;
  const lead = /^[\s>\p{Cf}]*/u.exec(body.slice(lineStart))?.[0].length ?? 0;
  const start = lineStart + lead;
  const isThere = body.startsWith(lookAlike, start);
  const edit = { start, end: start + lookAlike.length, text: '—' };
  context.report('quote/attribution-form', isThere ? { offsets: [edit.start, edit.end] } : reference, {
    severity: 'warning',
    found: lookAlike,
    expected: ['—'],
    text: lookAlikeText(lookAlike),
    ...(isThere ? { fix: { edits: [edit] } } : {}),
  });
}
