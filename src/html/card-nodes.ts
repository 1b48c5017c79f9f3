import type { Element, ElementContent, Properties } from 'hast';
import { baseDirection, countLetters, remember, toSegments } from '../text/index.ts';
import type { Direction } from '../text/index.ts';

/** A piece of a card: text, or elements already made. */
export type Piece = string | ElementContent | readonly ElementContent[];

/** An element of hast; strings among its children become text nodes, empty properties are left out. */
export function element(tagName: string, properties: Properties, ...children: readonly Piece[]): Element {
  const kept: Properties = {};
  for (const name in properties) if (properties[name] !== undefined) kept[name] = properties[name];
  const nodes: ElementContent[] = [];
  for (const piece of children) addPiece(nodes, piece);
  return { type: 'element', tagName, properties: kept, children: nodes };
}

/** Adds the nodes of a piece. */
function addPiece(nodes: ElementContent[], piece: Piece): void {
  if (typeof piece === 'string') {
    if (piece !== '') nodes.push({ type: 'text', value: piece });
  } else if ('type' in piece) nodes.push(piece);
  else for (const node of piece) nodes.push(node);
}

/** Where the slots of a sentence stand: the sentences are the interface's own, and few. */
const slotsIn = remember((sentence) =>
  Array.from(sentence.matchAll(/\{(\w+)\}/gu), ({ 0: slot, 1: name = '', index }) => ({
    name,
    start: index,
    end: index + slot.length,
  })),
);

/** A sentence as nodes, its `{slots}` filled with text or elements; a slot that is not given stays as it is. */
export function fillSentence(sentence: string, slots: Readonly<Record<string, Piece>>): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const slot of slotsIn(sentence)) {
    const piece = Object.hasOwn(slots, slot.name) ? slots[slot.name] : undefined;
    if (piece === undefined) continue;
    addPiece(nodes, sentence.slice(end, slot.start));
    addPiece(nodes, piece);
    end = slot.end;
  }
  addPiece(nodes, sentence.slice(end));
  return nodes;
}

/** Pieces one after another with a separator between them; empty ones are left out. */
export function joinPieces(pieces: readonly (Piece | undefined)[], separator: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const piece of pieces) {
    if (piece === undefined || isNothing(piece)) continue;
    if (nodes.length > 0) addPiece(nodes, separator);
    addPiece(nodes, piece);
  }
  return nodes;
}

/** Whether a piece has no nodes. */
const isNothing = (piece: Piece): boolean =>
  !(typeof piece === 'object' && 'type' in piece) && piece.length === 0;

/** A name kept apart from the line round it, and what is foreign within it kept apart in turn («فرقة 99TV»); its direction is stated where its first letter would mislead a browser. */
export function isolate(name: string, className?: string, brands: readonly string[] = []): Element {
  const direction = nameDirection(name);
  const first = countLetters(name).first ?? 'ltr';
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
export const nameDirection = remember((name): Direction =>
  /\p{L}/u.test(name) ? baseDirection(name.replaceAll('@', ' ')) : 'ltr',
);

/** The text inside a node, without its markup. */
export function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  let text = '';
  if (node.type === 'element') for (const child of node.children) text += textIn(child);
  return text;
}
