import type { Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { fillSlots } from '../locale/index.ts';
import { EXIT, visit } from '../markdown/index.ts';
import type { BodyRender } from './body-render.ts';
import { toHandlers } from './handlers.ts';
import { rehypeCharacters } from './rehype-characters.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMedia } from './rehype-media.ts';
import { rehypeRawPlaces } from './rehype-raw-places.ts';
import { rehypeSchemes } from './rehype-schemes.ts';
import { rehypeTidy } from './rehype-tidy.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** A body's tree as clean HTML whose links and pictures lead somewhere; those that do not are reported. */
export function toCleanHast(tree: MdastRoot, render: BodyRender): Root {
  const { words, input } = render;
  return (
    unified()
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
      .use(holdsHtml(tree) ? [rehypeRaw, () => rehypeRawPlaces(render)] : [])
      .use(rehypeSchemes)
      .use(rehypeSanitize, sanitizeSchema)
      .use(() => rehypeCharacters({ language: input.language }))
      .use(rehypeTidy)
      .use(() => rehypeMedia(render))
      .use(() => rehypeLinks(render))
      .runSync(tree) as Root
  );
}

function holdsHtml(tree: MdastRoot): boolean {
  let found = false;
  visit(tree, 'html', () => {
    found = true;
    return EXIT;
  });
  return found;
}
