import type { Nodes, Paragraph } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { LintFile } from '../../lint-file.ts';

/** The article's own paragraphs, as they stand in the file: those of quotes and boxes are not among them. */
export function paragraphsOf(file: LintFile): readonly { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = [];
  visit(file.tree(), (node: Nodes) => {
    if (node.type === 'blockquote' || node.type === 'attributedQuote' || node.type === 'pullQuote')
      return SKIP;
    if (node.type === 'paragraph') found.push(toParagraph(node, file));
    return undefined;
  });
  return found;
}

function toParagraph({ position }: Paragraph, { body }: LintFile): { start: number; text: string } {
  const start = position?.start.offset ?? 0;
  return { start, text: body.slice(start, position?.end.offset ?? start) };
}
