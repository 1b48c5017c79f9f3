import type { Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, visit } from '../markdown/index.ts';
import { parseBody, parsePlainBody } from '../markdown/index.ts';
import type { ParsedBody } from '../markdown/index.ts';
import { fillSlots } from '../locale/index.ts';
import { countWords } from '../text/index.ts';
import type { BodyInput } from './body-input.ts';
import { toBodyRender } from './body-render.ts';
import { toBodyText } from './body-text.ts';
import { toCardContext } from './card-context.ts';
import { citedQuotes } from './cited-quotes.ts';
import { toHandlers } from './handlers.ts';
import { rehypeBidi } from './rehype-bidi.ts';
import { rehypeBlocks } from './rehype-blocks.ts';
import { rehypeCharacters } from './rehype-characters.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMedia } from './rehype-media.ts';
import { rehypeQuoteCards } from './rehype-quote-cards.ts';
import { rehypeSourceLines } from './rehype-source-lines.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTidy } from './rehype-tidy.ts';
import { reportQuotes } from './report-quotes.ts';
import type { RenderedBody, ShownQuote } from './rendered.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { toSourcesList } from './sources-list.ts';
import type { UsedQuote } from './sources-list.ts';

/** Renders a body to sanitized, isolated HTML, and tells what a page needs to know of it. Never throws. */
export function renderBody(input: BodyInput): RenderedBody {
  try {
    return renderParsed(input, parseBody(input));
  } catch (error) {
    // Parsers and tree walkers are recursive: what is nested deeper than the stack is printed as it was typed.
    if (!(error instanceof RangeError)) throw error;
    return renderParsed(input, parsePlainBody(input));
  }
}

function renderParsed(input: BodyInput, { tree, messages }: ParsedBody): RenderedBody {
  const render = toBodyRender(input);
  const { words } = render;

  const clean = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: toHandlers(render),
      clobberPrefix: '',
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: { className: ['footnotes__title'] },
      footnoteBackContent: words.backMark,
      footnoteBackLabel: (index: number, call: number) =>
        fillSlots(call > 1 ? words.backToCall : words.backToText, {
          note: String(index + 1),
          call: String(call),
        }),
    })
    // Without an author's HTML there is nothing to parse again, which is a sixth of the work.
    .use(holdsHtml(tree) ? [rehypeRaw] : [])
    .use(rehypeSanitize, sanitizeSchema)
    .use(() => rehypeCharacters({ language: input.language }))
    .use(rehypeTidy)
    .use(() => rehypeMedia(render))
    .use(() => rehypeLinks(render))
    .runSync(tree) as Root;
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
    onUse: (quote: UsedQuote) => void used.push(quote),
    onShow: (quote: ShownQuote) => void shown.push(quote),
  };
  const bidi = { direction: input.direction, brands: input.settings.brands };
  const finish = unified()
    .use(() => rehypeQuoteCards(cards))
    .use(() => rehypeBidi(bidi))
    .use(input.sourceLines === true ? [rehypeSourceLines] : [])
    .use(rehypeStringify);
  const finished = finish.runSync(shaped) as Root;
  const sources: Root = { type: 'root', children: [toSourcesList(used, cards.context) ?? []].flat() };
  rehypeBidi(bidi)(sources);

  return {
    html: finish.stringify(finished),
    sourcesHtml: finish.stringify(sources),
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

function holdsHtml(tree: MdastRoot): boolean {
  let found = false;
  visit(tree, 'html', () => {
    found = true;
    return EXIT;
  });
  return found;
}

function idsOf(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return ids;
}
