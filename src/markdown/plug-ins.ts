import type { Nodes, Root } from 'mdast';
import { unified } from 'unified';
import type { BodyContext } from './body-context.ts';
import { remarkRawHtml } from './raw-html/remark-raw-html.ts';
import { remarkAttributedQuotes } from './remark-attributed-quotes.ts';
import { remarkAutolinks } from './remark-autolinks.ts';
import { remarkDirectives } from './remark-directives.ts';
import { remarkFigures } from './remark-figures.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkBrokenLinks, remarkLinkForms } from './remark-link-forms.ts';
import { remarkLiteralDirectives } from './remark-literal-directives.ts';
import { remarkLiteralMarks } from './remark-literal-marks.ts';
import { remarkLoneAttributions } from './remark-lone-attributions.ts';
import { remarkLostDefinitions } from './remark-lost-definitions.ts';
import { remarkNumberLists } from './remark-number-lists.ts';
import { remarkOpenCode } from './remark-open-code.ts';
import { remarkQuotationMarks } from './remark-quotation-marks.ts';
import { remarkQuoteMentions } from './remark-quote-mentions.ts';
import { remarkSlips } from './remark-slips.ts';
import { remarkTableRows } from './remark-table-rows.ts';
import { remarkTwoWordings } from './remark-two-wordings.ts';
import { remarkUncitedQuotes } from './remark-uncited-quotes.ts';
import { visit } from './visit.ts';

/** `marked`: the body with the marks of its quotes as Markdown knows them. */
type PlugIn = (
  context: BodyContext,
  ids: ReadonlyMap<string, string>,
  marked: string,
) => (tree: Root) => void;

/** A plug-in, and the types of node without one of which it has nothing to do; only the parser makes nodes of these types. */
type Step = readonly [plugIn: PlugIn, ...needs: readonly Nodes['type'][]];

/** Every plug-in, in the order in which they work on a tree. */
const steps: readonly Step[] = [
  [remarkAutolinks, 'link'],
  [remarkOpenCode, 'code'],
  [remarkTableRows, 'table'],
  [remarkBrokenLinks],
  [remarkLinkForms, 'link', 'definition'],
  [remarkLostDefinitions, 'definition'],
  [remarkDirectives, 'directive'],
  [remarkFigures, 'image'],
  [
    (context, ids, marked) =>
      remarkAttributedQuotes({ ...context, source: { ...context.source, body: marked } }, ids),
    'blockquote',
  ],
  // Directives become quotes too.
  [remarkTwoWordings, 'blockquote', 'directive'],
  [remarkLoneAttributions],
  [remarkQuoteMentions],
  [remarkSlips],
  [remarkNumberLists, 'list'],
  [remarkFootnotes],
  [remarkLiteralDirectives],
  [remarkLiteralMarks],
  [remarkQuotationMarks],
  [remarkRawHtml, 'html'],
  [remarkUncitedQuotes],
];

/** Has every plug-in that may find something work on the tree of a body: most bodies hold few types of node. */
export function runPlugIns(tree: Root, ...[context, ids, marked]: Parameters<PlugIn>): Root {
  const types = new Set<Nodes['type']>();
  visit(tree, ({ type }) => void types.add(type));
  const processor = unified();
  for (const [plugIn, ...needs] of steps)
    if (needs.length === 0 || needs.some((type) => types.has(type)))
      processor.use(() => plugIn(context, ids, marked));
  return processor.runSync(tree) as Root;
}
