import type { Element, Root } from 'hast';
import { quoteValue } from '../message/index.ts';
import { foldSlug, nearest, toSlug } from '../text/index.ts';
import type { BodyRender } from './body-render.ts';
import { decodeAddress } from './decode-address.ts';
import { eachElement } from './each-element.ts';
import { textOf } from './hast-element.ts';

/** Ids that the page round the body uses. */
const reserved = [
  'content',
  'footer',
  'footnote-label',
  'header',
  'main',
  'menu',
  'nav',
  'search',
  'sources',
  'top',
];

/** Gives headings their ids by `toSlug`, each once on the page, and levels that skip none; then lets links within the text find them, with or without vowel marks. */
export function rehypeHeadings(render: BodyRender): (tree: Root) => void {
  return (tree) => {
    const taken = new Set(reserved.map(foldSlug));
    eachElement(tree, (node) => {
      if (typeof node.properties.id === 'string') taken.add(foldSlug(node.properties.id));
    });

    const numbers = new Map<string, number>();
    let depth = 1;
    eachElement(tree, (node) => {
      const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
      if (level === undefined || node.properties.id !== undefined) return;
      const wanted = Math.max(2, Number(level));
      if (wanted > depth + 1) reportSkip(render, node, wanted, depth + 1);
      depth = Math.min(wanted, depth + 1);
      node.tagName = `h${String(depth)}`;
      const title = textOf(node).trim();
      const id = unused(toSlug(title) || 'section', taken, numbers);
      node.properties.id = id;
      render.headings.push({ id, text: title, depth });
    });
    linkFragments(tree, render);
  };
}

// The number last given to a slug is kept, so that a thousand equal headings cost no more than unequal ones.
function unused(slug: string, taken: Set<string>, numbers: Map<string, number>): string {
  const folded = foldSlug(slug);
  let number = numbers.get(folded) ?? 1;
  let id = number === 1 ? slug : `${slug}-${String(number)}`;
  while (taken.has(foldSlug(id))) {
    number += 1;
    id = `${slug}-${String(number)}`;
  }
  numbers.set(folded, number);
  taken.add(foldSlug(id));
  return id;
}

/** Ids that stand on the page and not in the body: its own parts, the cards of quotes and their sources. */
const isOnPage = (id: string): boolean =>
  id === '' || reserved.includes(id) || /^(?:quote|source|footnote)-|^fn/u.test(id);

function linkFragments(tree: Root, render: BodyRender): void {
  const ids = new Map<string, string>();
  eachElement(tree, (node) => {
    const { id } = node.properties;
    if (typeof id === 'string') ids.set(foldSlug(id), id);
  });
  eachElement(tree, (node) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
    const typed = decodeAddress(href.slice(1));
    const id = ids.get(foldSlug(typed)) ?? ids.get(foldSlug(toSlug(typed)));
    if (id !== undefined) node.properties.href = `#${encodeURIComponent(id)}`;
    else if (!isOnPage(typed)) reportNoHeading(render, node, typed);
  });
}

function reportSkip(render: BodyRender, node: Element, found: number, expected: number): void {
  render.report('heading/skipped-level', node, {
    severity: 'warning',
    found: '#'.repeat(found),
    expected: ['#'.repeat(expected)],
    text: {
      ar: `قفز هذا العنوان فوق مستوى، فرُفع إلى ما بعد العنوان الذي قبله. اكتبه هكذا: ${quoteValue(`${'#'.repeat(expected)} العنوان`)}.`,
      en: `This heading skips a level, so it was raised to the one below the heading before it. Write it like this: ${quoteValue(`${'#'.repeat(expected)} heading`)}.`,
    },
  });
}

function reportNoHeading(render: BodyRender, node: Element, fragment: string): void {
  const expected = nearest(
    fragment,
    render.headings.map(({ id }) => id),
    foldSlug,
  ).map((id) => `#${id}`);
  render.report('link/dead', node, {
    severity: 'warning',
    found: `#${fragment}`,
    expected,
    text: {
      ar: `لا عنوان داخليا في هذه المادة اسمه ${quoteValue(`#${fragment}`)}، فلا ينتقل القارئ إلى شيء. اكتب بعد # كلمات العنوان المقصود وبينها شرطات.`,
      en: `This article has no heading named ${quoteValue(`#${fragment}`)}, so the link leads nowhere. After the #, write the words of the heading joined by hyphens.`,
    },
  });
}
