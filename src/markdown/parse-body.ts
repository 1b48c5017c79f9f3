import type { Root } from 'mdast';
import { unified } from 'unified';
import { toBodyContext } from './body-context.ts';
import type { BodySource, ParsedBody } from './body-context.ts';
import { findExcess } from './find-excess.ts';
import { joinBrackets, joinLinks } from './join-brackets.ts';
import { levelLists } from './level-lists.ts';
import { levelListSlips } from './level-list-slips.ts';
import { levelMarkers } from './level-markers.ts';
import { levelQuoteMarks } from './level-quote-marks.ts';
import { reportDoubledBrackets } from './report-doubled-brackets.ts';
import { reportLinkCitations } from './report-link-citations.ts';
import { reportOpenCitations } from './report-open-citations.ts';
import { reportRawCitations } from './report-raw-citations.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parsePlainBody } from './parse-plain-body.ts';
import { toQuoteIds } from './quote-ids.ts';
import { remarkRawHtml } from './raw-html/remark-raw-html.ts';
import { remarkAttributedQuotes } from './remark-attributed-quotes.ts';
import { remarkAutolinks } from './remark-autolinks.ts';
import { remarkDirectives } from './remark-directives.ts';
import { remarkFigures } from './remark-figures.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkLinkForms } from './remark-link-forms.ts';
import { remarkLiteralDirectives } from './remark-literal-directives.ts';
import { remarkLiteralMarks } from './remark-literal-marks.ts';
import { remarkLoneAttributions } from './remark-lone-attributions.ts';
import { remarkLostDefinitions } from './remark-lost-definitions.ts';
import { remarkOpenCode } from './remark-open-code.ts';
import { remarkQuotationMarks } from './remark-quotation-marks.ts';
import { remarkQuoteMentions } from './remark-quote-mentions.ts';
import { remarkNumberLists } from './remark-number-lists.ts';
import { remarkSlips } from './remark-slips.ts';
import { remarkTableRows } from './remark-table-rows.ts';
import { remarkTwoWordings } from './remark-two-wordings.ts';
import { remarkUncitedQuotes } from './remark-uncited-quotes.ts';
import { reportComments } from './report-comments.ts';
import { spareQuoted } from './spare-quoted.ts';

/** Parses a body: CommonMark, GFM and the dialect. A body beyond `excessLimits` becomes plain paragraphs and an error message. Never throws. */
export function parseBody(source: BodySource): ParsedBody {
  const context = toBodyContext(source);
  const excess = findExcess(source.body);
  if (excess !== undefined) return parsePlainBody(source, excess);
  const ids = toQuoteIds(source);
  const marked = levelQuoteMarks(levelMarkers(source.body, context), context);
  const processor = unified()
    .use(() => remarkAutolinks(context))
    .use(() => remarkOpenCode(context))
    .use(() => remarkTableRows(context))
    .use(() => remarkLinkForms(context))
    .use(() => remarkLostDefinitions(context))
    .use(() => remarkDirectives(context))
    .use(remarkFigures)
    .use(() => remarkAttributedQuotes({ ...context, source: { ...source, body: marked } }, ids))
    .use(() => remarkTwoWordings(context))
    .use(() => remarkLoneAttributions(context, ids))
    .use(() => remarkQuoteMentions(context, ids))
    .use(() => remarkSlips(context))
    .use(() => remarkNumberLists(context))
    .use(() => remarkFootnotes(context))
    .use(() => remarkLiteralDirectives(context))
    .use(() => remarkLiteralMarks(context))
    .use(() => remarkQuotationMarks(context))
    .use(() => remarkRawHtml(context))
    .use(() => remarkUncitedQuotes(context));
  const levelled = levelLists(levelListSlips(marked, context), context);
  const joined = joinBrackets(joinLinks(levelled, context), context);
  reportOpenCitations(joined, context);
  reportRawCitations(joined, context);
  reportDoubledBrackets(joined, context);
  reportLinkCitations(joined, context);
  reportComments(source.body, context);
  const tree = processor.runSync(parseMarkdown(joined, ids.keys()));
  return { tree: tree as Root, messages: spareQuoted(context.messages, source.body, tree as Root) };
}
