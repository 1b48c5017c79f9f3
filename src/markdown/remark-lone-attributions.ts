import type { LinkReference, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from './visit.ts';
import { isBareLine, splitLastLine, toAttributionLine } from './attribution-line.ts';
import type { BodyContext } from './body-context.ts';
import { sourceOf } from './source-text.ts';

const quoted = /^\s*(?:«[^«»]*(?:«[^«»]*»[^«»]*)*»|“[^“”]*”|”[^“”]*“|"[^"]*")[.،!؟…\s]*$/u;

/** Reports attribution lines that stand in the article's own text, behind words that were meant for a quote and have no `>`. */
export function remarkLoneAttributions(
  context: BodyContext,
  ids: ReadonlyMap<string, string>,
): (tree: Root) => void {
  const isQuote = ({ referenceType, identifier }: LinkReference): boolean =>
    referenceType === 'full' && ids.has(identifier);
  const isBare = (line: readonly PhrasingContent[]): boolean => {
    const attribution = toAttributionLine(line, isQuote);
    return attribution !== undefined && isBareLine(attribution);
  };

  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'blockquote' || node.type === 'attributedQuote') return SKIP;
      if (node.type !== 'paragraph') return undefined;
      if (!node.children.some((child) => child.type === 'linkReference' && isQuote(child))) return SKIP;
      const [words, line] = splitLastLine(node.children);
      if (isBare(line) && (words.length === 0 || quoted.test(toString([...words])))) report(node);
      return SKIP;
    });
  };

  // The line is the last of its paragraph.
  function report(paragraph: Paragraph): void {
    const source = sourceOf(paragraph, context);
    const end = paragraph.position?.end.offset ?? 0;
    const start = end - (source.length - (source.lastIndexOf('\n') + 1));
    context.report('quote/attribution-form', { offsets: [start, end] }, {
      severity: 'warning',
      expected: ['> …', '>', `> ${source.slice(source.lastIndexOf('\n') + 1)}`],
      text: {
        ar: 'هذا سطر نسبة، وليس قبله ولا قبل الكلام العلامة >، فظهرا للقارئ فقرتين ولم تُصنع البطاقة. ابدأ كل سطر من الكلام بالعلامة >، ثم سطر ليس فيه إلا >، ثم هذا السطر وقبله >.',
        en: 'This is an attribution line, and neither it nor the words before it begin with >, so readers see paragraphs and no card. Begin each line of the words with >, then a line with nothing but >, then this line behind >.',
      },
    }); // prettier-ignore
  }
}
