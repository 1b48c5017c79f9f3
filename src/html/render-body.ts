import type { Root } from 'hast';
import { unified } from 'unified';
import { parseBody, parsePlainBody } from '../markdown/index.ts';
import type { ParsedBody } from '../markdown/index.ts';
import { countWords } from '../text/index.ts';
import type { BodyInput } from './body-input.ts';
import { toBodyRender } from './body-render.ts';
import { toBodyText } from './body-text.ts';
import { toCardContext } from './card-context.ts';
import { citedQuotes } from './cited-quotes.ts';
import { toCleanHast } from './clean-hast.ts';
import { eachElement } from './each-element.ts';
import { rehypeBidi } from './rehype-bidi.ts';
import { rehypeBlocks } from './rehype-blocks.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeQuoteCards } from './rehype-quote-cards.ts';
import { rehypeSourceLines } from './rehype-source-lines.ts';
import { rehypeTables } from './rehype-tables.ts';
import { reportQuotes } from './report-quotes.ts';
import type { RenderedBody, ShownQuote } from './rendered.ts';
import { toSourcesList } from './sources-list.ts';
import type { UsedQuote } from './sources-list.ts';
import { toHtml } from './to-html.ts';

/** Renders a body to sanitized, isolated HTML, and tells what a page needs to know of it; `parsed`: its tree, where somebody made it already. Never throws. */
export function renderBody(input: BodyInput, parsed?: ParsedBody): RenderedBody {
  try {
    return renderParsed(input, parsed ?? parseBody(input));
  } catch (error) {
    // Parsers and tree walkers are recursive: what is nested deeper than the stack is printed as it was typed.
    if (!(error instanceof RangeError)) throw error;
    return renderParsed(input, parsePlainBody(input));
  }
}

function renderParsed(input: BodyInput, { tree, messages }: ParsedBody): RenderedBody {
  const render = toBodyRender(input);
  const clean = toCleanHast(tree, render);
  const text = toBodyText(clean);

  const shaped = unified()
    .use(() => rehypeHeadings(render))
    .use(() => rehypeFootnotes(render))
    .use(() => rehypeTables(render))
    .use(() => rehypeBlocks(render))
    .runSync(clean) as Root;

  reportQuotes(tree, render);
  const used: UsedQuote[] = [];
  const shown: ShownQuote[] = [];
  const cards = {
    context: toCardContext(input, idsOf(shaped)),
    quoteOf: (id: string) => input.quotes.get(id) ?? input.records?.get(id),
    attributed: render.attributed,
    onUse: (quote: UsedQuote) => void used.push(quote),
    onShow: (quote: ShownQuote) => void shown.push(quote),
  };
  const bidi = { direction: input.direction, brands: input.settings.brands };
  const finish = unified()
    .use(() => rehypeQuoteCards(cards))
    .use(() => rehypeBidi(bidi))
    .use(input.sourceLines === true ? [rehypeSourceLines] : []);
  const finished = finish.runSync(shaped) as Root;
  const sources: Root = { type: 'root', children: [toSourcesList(used, cards.context) ?? []].flat() };
  rehypeBidi(bidi)(sources);

  return {
    html: toHtml(finished),
    sourcesHtml: toHtml(sources),
    quotes: citedQuotes(tree, input),
    shown,
    headings: render.headings,
    text,
    words: countWords(text),
    media: render.media,
    readAlso: render.readAlso,
    messages: [...messages, ...render.messages],
  };
}

function idsOf(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>();
  eachElement(tree, ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return ids;
}
