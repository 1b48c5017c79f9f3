import type { Element, ElementContent, Properties } from 'hast';
import { baseDirection, letterDirection, toSegments } from '../text/index.ts';
import type { Direction } from '../text/index.ts';

/** A piece of a card: text, or elements already made. */
export type Piece = string | ElementContent | readonly ElementContent[];

/** An element of hast; strings among its children become text nodes, empty properties are left out. */
export function element(tagName: string, properties: Properties, ...children: readonly Piece[]): Element {
  const kept: Properties = {};
  for (const name of Object.keys(properties))
    if (properties[name] !== undefined) kept[name] = properties[name];
  const nodes: ElementContent[] = [];
  for (const piece of children) nodes.push(...toNodes(piece));
  return { type: 'element', tagName, properties: kept, children: nodes };
}

/** The nodes of a piece. */
function toNodes(piece: Piece): ElementContent[] {
  if (typeof piece === 'string') return piece === '' ? [] : [{ type: 'text', value: piece }];
  return 'type' in piece ? [piece] : [...piece];
}

/** A sentence as nodes, its `{slots}` filled with text or elements; a slot that is not given stays as it is. */
export function fillSentence(sentence: string, slots: Readonly<Record<string, Piece>>): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const match of sentence.matchAll(/\{(\w+)\}/gu)) {
    const piece = Object.hasOwn(slots, match[1] ?? '') ? slots[match[1] ?? ''] : undefined;
    if (piece === undefined) continue;
    nodes.push(...toNodes(sentence.slice(end, match.index)), ...toNodes(piece));
    end = match.index + match[0].length;
  }
  nodes.push(...toNodes(sentence.slice(end)));
  return nodes;
}

/** Pieces one after another with a separator between them; empty ones are left out. */
export function joinPieces(pieces: readonly (Piece | undefined)[], separator: string): ElementContent[] {
  const filled = pieces
    .map((piece) => (piece === undefined ? [] : toNodes(piece)))
    .filter((nodes) => nodes.length > 0);
  return filled.flatMap((nodes, index) => (index === 0 ? nodes : [...toNodes(separator), ...nodes]));
}

/** A name kept apart from the line round it, and what is foreign within it kept apart in turn («فرقة 99TV»); its direction is stated where its first letter would mislead a browser. */
export function isolate(name: string, className?: string, brands: readonly string[] = []): Element {
  const direction = nameDirection(name);
  const first = [...name].map(letterDirection).find((found) => found !== undefined) ?? 'ltr';
  const stated: Direction | undefined = direction === 'ltr' || first !== direction ? direction : undefined;
  const segments = toSegments(name, { direction, brands });
  const parts = segments.map((segment): Piece => {
    if (segment.dir === undefined) return segment.text;
    const text = segment.alm === true ? `\u061C${segment.text}` : segment.text;
    return element(segment.override === true ? 'bdo' : 'bdi', { dir: segment.dir }, text);
  });
  const classes = className === undefined ? undefined : [className];
  // A `bdi` stands in no other: where one is needed inside, the name's own direction isolates it.
  if (segments.length > 1) return element('span', { className: classes, dir: direction }, ...parts);
  return element('bdi', { className: classes, dir: stated }, ...parts);
}

/** The direction of a name: that of most of its letters; left to right without any, as handles and numbers are. */
export function nameDirection(name: string): Direction {
  return /\p{L}/u.test(name) ? baseDirection(name.replaceAll('@', ' ')) : 'ltr';
}

/** The text inside a node, without its markup. */
export function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textIn).join('') : '';
}
