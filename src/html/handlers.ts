import type { Element, ElementContent } from 'hast';
import type { Blockquote, Heading } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { altIsCaption } from '../content/index.ts';
import { formatDate } from '../locale/index.ts';
import type {
  AttributedQuote,
  CorrectionNote,
  DirectionBox,
  DirectiveLabel,
  FactBox,
  Gallery,
  PictureFigure,
  PullQuote,
  QuoteMention,
  ReadAlso,
  Timeline,
} from '../markdown/index.ts';
import type { BodyRender } from './body-render.ts';
import { clipHandler } from './clip-handler.ts';
import { h, text } from './hast-element.ts';
import { listItemHandler } from './list-item-handler.ts';
import { pictureCredit } from './picture-credit.ts';
import { readAlsoHandler } from './read-also-handler.ts';

type Box = FactBox | Timeline | CorrectionNote | Gallery | PullQuote | DirectionBox;

/** How the dialect's own nodes become elements; the list is the only place that knows their classes. */
export function toHandlers(render: BodyRender): Handlers {
  const { words } = render;

  const box = (state: State, node: Box, className: string, fallback: string): Element => {
    const label = node.children.find((child): child is DirectiveLabel => child.type === 'directiveLabel');
    const title = label === undefined ? '' : toString(label).trim();
    const rest = node.children.filter((child) => child !== label);
    const content = state.wrap(state.all({ type: 'root', children: rest }), true) as ElementContent[];
    const heading = label === undefined ? [text(fallback)] : state.all(label);
    return h('aside', { className: [className], ariaLabel: title === '' ? fallback : title }, [
      h('p', { className: [`${className}__title`] }, heading),
      ...content,
    ]);
  };

  const handlers: Handlers = {
    attributedQuote: (state: State, node: AttributedQuote) =>
      h(
        'blockquote',
        { dataQuote: node.quoteId, dataAttribution: node.attribution },
        state.wrap(state.all(node), true) as ElementContent[],
      ),
    quoteMention: (state: State, node: QuoteMention) =>
      h('span', { dataQuote: node.quoteId }, state.all(node)),
    readAlso: (state: State, node: ReadAlso) => readAlsoHandler(render, state, node),
    pictureFigure: (state: State, node: PictureFigure) => figure(render, state, node),
    clip: clipHandler(render),
    listItem: listItemHandler(),
    gallery: (state: State, node: Gallery) => gallery(render, state, node),
    factBox: (state: State, node: FactBox) => box(state, node, 'fact-box', words.facts),
    timeline: (state: State, node: Timeline) => {
      const element = box(state, node, 'timeline', words.timeline);
      for (const child of element.children) {
        if (child.type !== 'element' || (child.tagName !== 'ul' && child.tagName !== 'ol')) continue;
        child.tagName = 'ol';
        child.properties.className = ['timeline__list'];
      }
      return element;
    },
    correctionNote: (state: State, node: CorrectionNote) => {
      const element = box(state, node, 'correction-note', words.correctionNote);
      const title = element.children[0];
      if (node.at !== undefined && title?.type === 'element')
        title.children.push(text(' '), toTime(render, node.at));
      return element;
    },
    pullQuote: (state: State, node: PullQuote) => pullQuote(state, node),
    directionBox: (state: State, node: DirectionBox) =>
      h(
        'div',
        { dir: node.direction, lang: node.language ?? (node.direction === 'ltr' ? 'en' : 'ar') },
        state.wrap(state.all({ type: 'root', children: node.children }), true) as ElementContent[],
      ),
    // The page's own headline is its only h1.
    heading: (state: State, node: Heading) => {
      const element = h(`h${String(Math.max(2, node.depth))}`, {}, state.all(node));
      state.patch(node, element);
      if (node.depth === 1) reportTopHeading(render, node);
      return element;
    },
    blockquote: (state: State, node: Blockquote) =>
      h('blockquote', { className: ['unattributed'] }, state.wrap(state.all(node), true) as ElementContent[]),
  };
  return withPositions(handlers);
}

// State.patch copies a node's position, by which messages and the editor's desk find the source.
function withPositions(handlers: Handlers): Handlers {
  const positioned: Handlers = {};
  for (const [type, handle] of Object.entries(handlers) as [
    keyof Handlers,
    NonNullable<Handlers[keyof Handlers]>,
  ][]) {
    positioned[type] = (state, node, parent) => {
      const result = handle(state, node, parent);
      if (result !== undefined && !Array.isArray(result)) state.patch(node, result);
      return result;
    };
  }
  return positioned;
}

function figure(render: BodyRender, state: State, node: PictureFigure): Element {
  const image = h('img', { src: node.src, alt: node.alt });
  const told = altIsCaption(node.alt, toString(node.children));
  if (told !== undefined) render.report(told.rule, node, told);
  state.patch(node, image);
  const caption = state.all(node);
  const credit = pictureCredit(render, node.credit);
  const between = caption.length > 0 && credit.length > 0 ? [text(' ')] : [];
  const lines = [...caption, ...between, ...credit];
  const figcaption = lines.length === 0 ? [] : [h('figcaption', { className: ['figure__caption'] }, lines)];
  return h('figure', { className: ['figure'] }, [image, ...figcaption]);
}

function gallery(render: BodyRender, state: State, node: Gallery): Element {
  const label = node.children.find((child): child is DirectiveLabel => child.type === 'directiveLabel');
  const items: Element[] = [];
  const others: ElementContent[] = [];
  for (const child of node.children) {
    if (child === label) continue;
    if (child.type === 'pictureFigure') {
      const picture = figure(render, state, child);
      state.patch(child, picture);
      items.push(h('li', {}, [picture]));
    } else {
      others.push(...state.all({ type: 'root', children: [child] }));
    }
  }
  const caption =
    label === undefined ? [] : [h('figcaption', { className: ['gallery__caption'] }, state.all(label))];
  const list = items.length === 0 ? [] : [h('ul', { className: ['gallery__list'] }, items)];
  return h('figure', { className: ['gallery'] }, [...list, ...others, ...caption]);
}

function pullQuote(state: State, node: PullQuote): Element {
  const label = node.children.find((child): child is DirectiveLabel => child.type === 'directiveLabel');
  const rest = node.children.filter((child) => child !== label);
  const lead = label === undefined ? [] : [h('p', {}, state.all(label))];
  const by =
    node.by === undefined ? [] : [h('figcaption', { className: ['pull-quote__by'] }, [text(`— ${node.by}`)])];
  return h('figure', { className: ['pull-quote'] }, [
    ...lead,
    ...(state.wrap(state.all({ type: 'root', children: rest }), true) as ElementContent[]),
    ...by,
  ]);
}

const dateShape = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/u;

function toTime(render: BodyRender, at: string): Element {
  const { settings, language } = render.input;
  try {
    if (!dateShape.test(at)) return h('span', {}, [text(at)]);
    const instant = at.length === 10 ? `${at}T12:00:00Z` : at;
    const shown = formatDate(instant, { ...settings, language }, { style: 'day' });
    return h('time', { dateTime: at }, [text(shown)]);
  } catch {
    return h('span', {}, [text(at)]);
  }
}

function reportTopHeading(render: BodyRender, node: Heading): void {
  render.report('heading/top-level', node, {
    severity: 'warning',
    expected: ['##'],
    text: {
      ar: 'العنوان الأول للصفحة هو عنوان المادة نفسه، فصار هذا عنوانًا فرعيًا. ابدأ العناوين الفرعية بالعلامة ##.',
      en: 'The page’s first heading is the article’s own title, so this became a subheading. Begin subheadings with ##.',
    },
  });
}
