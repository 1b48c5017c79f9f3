import type { Element, Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { defaultHandlers } from 'mdast-util-to-hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { fillSlots } from '../locale/index.ts';
import type { BodyRender } from './body-render.ts';
import { toHandlers } from './handlers.ts';
import { rehypeCharacters } from './rehype-characters.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMedia } from './rehype-media.ts';
import { rehypeRawPlaces } from './rehype-raw-places.ts';
import { rehypeSchemes } from './rehype-schemes.ts';
import { rehypeTidy } from './rehype-tidy.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { toSurvey } from './survey.ts';
import type { Survey } from './survey.ts';

/** A body's tree as clean HTML whose links and pictures lead somewhere; those that do not are reported. */
export function toCleanHast(tree: MdastRoot, render: BodyRender): Root {
  const { words, input } = render;
  const survey = toSurvey(tree);
  return (
    unified()
      .use(remarkRehype, {
        allowDangerousHtml: true,
        handlers: rootHandler(tree, survey, toHandlers(render)),
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
      .use(survey.holdsHtml ? [rehypeRaw, () => rehypeRawPlaces(render)] : [])
      .use(rehypeSchemes)
      .use(rehypeSanitize, sanitizeSchema)
      .use(() => rehypeCharacters({ language: input.language }))
      .use(rehypeTidy)
      .use(() => rehypeMedia(render))
      .use(() => rehypeLinks(render))
      .runSync(standIn) as Root
  );
}

/** Stands for a body's tree: the library looks through every tree for definitions, with a visitor that costs more than all the rest of its work. */
const standIn: MdastRoot = { type: 'root', children: [] };

/** The handler of the stand-in: with the definitions found already, it goes on with the tree and the handlers of the dialect. */
function rootHandler(tree: MdastRoot, { definitions, footnotes }: Survey, dialect: Handlers): Handlers {
  return {
    root: (state: State) => {
      state.handlers = besideDefaults(dialect);
      for (const [id, node] of definitions) state.definitionById.set(id, node);
      for (const [id, node] of footnotes) state.footnoteById.set(id, node);
      // A root, though the library's types know handlers of content only; it says so itself.
      return defaultHandlers.root(state, tree) as unknown as Element;
    },
  };
}

let everyType: Handlers | undefined;

/** The library's handlers and those of the dialect. An object with all their names is copied: to add a dozen names to so many, as the library does, takes longer than the rest of its work. */
function besideDefaults(dialect: Handlers): Handlers {
  const types = Object.keys(dialect) as (keyof Handlers)[];
  everyType ??= {
    ...defaultHandlers,
    ...Object.fromEntries(types.map((type) => [type, undefined])),
  } as unknown as Handlers;
  const handlers = { ...everyType };
  for (const type of types) {
    const handle = dialect[type];
    if (handle !== undefined) handlers[type] = handle;
  }
  return handlers;
}
