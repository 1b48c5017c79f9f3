import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseBody } from '../markdown/index.ts';
import { countWords } from '../text/index.ts';
import type { BodyInput } from './body-input.ts';
import { toBodyRender } from './body-render.ts';
import { toBodyText } from './body-text.ts';
import { citedQuotes } from './cited-quotes.ts';
import { toHandlers } from './handlers.ts';
import { rehypeBlocks } from './rehype-blocks.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMedia } from './rehype-media.ts';
import { rehypeSourceLines } from './rehype-source-lines.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTidy } from './rehype-tidy.ts';
import type { RenderedBody } from './rendered.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** Renders a body to sanitized, isolated HTML, and tells what a page needs to know of it. Never throws. */
export function renderBody(input: BodyInput): RenderedBody {
  const render = toBodyRender(input);
  const { tree, messages } = parseBody(input);
  const { words } = render;

  const clean = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: toHandlers(render),
      clobberPrefix: '',
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: { className: ['footnotes__title'] },
      footnoteBackContent: words.backMark,
      footnoteBackLabel: (index: number, call: number) => words.backToText(String(index + 1), call),
    })
    .use(rehypeRaw)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeTidy)
    .use(() => rehypeMedia(render))
    .use(() => rehypeLinks(render))
    .runSync(tree) as Root;
  const text = toBodyText(clean);

  const finish = unified()
    .use(() => rehypeHeadings(render))
    .use(() => rehypeFootnotes(render))
    .use(() => rehypeTables(render))
    .use(() => rehypeBlocks(render))
    .use(input.sourceLines === true ? [rehypeSourceLines] : [])
    .use(rehypeStringify);
  const finished = finish.runSync(clean) as Root;

  return {
    html: finish.stringify(finished),
    sourcesHtml: '',
    quotes: citedQuotes(tree, input),
    headings: render.headings,
    text,
    words: countWords(text),
    media: render.media,
    readAlso: render.readAlso,
    messages: [...messages, ...render.messages],
  };
}
