import type { Element } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { quoteValue } from '../message/index.ts';
import type { ReadAlso } from '../markdown/index.ts';
import type { BodyRender } from './body-render.ts';
import { h, text } from './hast-element.ts';
import { findArticle } from './find-article.ts';
import { hiddenTarget } from './rendered.ts';

/** A read-also line: its label, and a link with the title of the article; a target that names no article is reported and printed as it was typed. */
export function readAlsoHandler(render: BodyRender, state: State, node: ReadAlso): Element {
  render.readAlso.push({ target: node.target, place: render.placeOf(node) });
  const target = findArticle(render.input, node.target);
  const own = state.all(node);
  const label = h('span', { className: ['read-also__label'] }, [text(render.words.readAlso)]);
  if (target === undefined || target === hiddenTarget) {
    if (target === undefined) reportDead(render, node);
    const words = own.length > 0 ? own : [text(node.target)];
    return h('p', { className: ['read-also', 'read-also--dead'] }, [label, text(' '), h('span', {}, words)]);
  }
  const link = h('a', { href: target.url }, own.length > 0 ? own : [text(target.title)]);
  return h('p', { className: ['read-also'] }, [label, text(' '), link]);
}

function reportDead(render: BodyRender, node: ReadAlso): void {
  render.report('link/dead', node, {
    severity: 'error',
    found: node.target,
    text: {
      ar: `لا مادة منشورة بالعنوان المختصر أو المعرف ${quoteValue(node.target)}. انسخه من رأس المادة المقصودة، أو من عنوانها في الموقع.`,
      en: `No published article has the slug or id ${quoteValue(node.target)}. Copy it from the front matter of the article, or from its address on the site.`,
    },
  });
}
