import type { Element, ElementContent, Root, Text } from 'hast';
import { removeCharacters } from '../text/index.ts';
import { opaqueElements } from './bidi-line.ts';

const isolatePair = /([\u2066-\u2068])([^\u2066-\u2069\n]+)\u2069/gu;

/** Draws a page without what no reader can see and only misleads browsers, searches and screen readers; a pair of isolates becomes an element. Code stays as typed. */
export function rehypeCharacters({ language }: { readonly language: string }): (tree: Root) => void {
  return (tree) => {
    clean(tree, language);
  };
}

function clean(parent: Root | Element, language: string): void {
  let isClean = true;
  for (const child of parent.children) {
    if (child.type === 'text') isClean &&= removeCharacters(child.value, { language }) === child.value;
    if (child.type !== 'element' || opaqueElements.has(child.tagName)) continue;
    const { lang } = child.properties;
    clean(child, typeof lang === 'string' && lang !== '' ? lang : language);
  }
  // An isolate is among what is removed.
  if (isClean) return;
  parent.children = (parent.children as ElementContent[]).flatMap((child) =>
    child.type === 'text' ? toNodes(child, language) : [child],
  );
}

function toNodes(node: Text, language: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  const add = (text: string): void => {
    const kept = removeCharacters(text, { language });
    if (kept !== '') nodes.push({ type: 'text', value: kept });
  };
  let end = 0;
  for (const pair of node.value.matchAll(isolatePair)) {
    const [found, opening, inside = ''] = pair;
    add(node.value.slice(end, pair.index));
    const children: Text[] = [{ type: 'text', value: removeCharacters(inside, { language }) }];
    const dir = opening === '\u2066' ? 'ltr' : opening === '\u2067' ? 'rtl' : 'auto';
    nodes.push({ type: 'element', tagName: 'bdi', properties: { dir }, children });
    end = pair.index + found.length;
  }
  if (end > 0) {
    add(node.value.slice(end));
    return nodes;
  }
  node.value = removeCharacters(node.value, { language });
  return [node];
}
