import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { quotationsIn, quotationsOf } from '../text/index.ts';
import { foreignElements, isOther } from './foreign-text.ts';
import type { Prose } from './prose.ts';

/** Why a stretch of a body is not the author's Arabic prose: code, an address (a handle and an id are addresses too), another language, or words that somebody else said. */
export type StretchKind = 'code' | 'address' | 'foreign' | 'quoted';

/** What of a body is not the author's prose. */
export interface Stretches {
  /** What the stretch from `start` to `end` touches, in the order of the kinds; undefined for prose. */
  readonly kindAt: (start: number, end: number) => StretchKind | undefined;
  /** Whether what is code by `kindAt` is a tag, or a line of the dialect, whose words readers may see. */
  readonly isMarkup: (start: number, end: number) => boolean;
}

type OwnKind = StretchKind | 'markup';

const kinds: readonly OwnKind[] = ['code', 'markup', 'address', 'foreign', 'quoted'];

interface Stretch {
  readonly kind: OwnKind;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly (readonly [OwnKind, RegExp])[] = [
  ['code', /<!--[^]*?(?:-->|$)/gu],
  ['code', /<(script|style|pre|code|kbd|samp)\b[^]*?(?:<\/\1\s*>|$)/giu],
  ['quoted', /<(q|blockquote)\b[^]*?(?:<\/\1\s*>|$)/giu],
  ['markup', /<\/?[A-Za-z][^<>\n]{0,2000}>/gu],
  // A directive's line holds names and addresses.
  ['markup', /^[ \t>]*:{2,}.*$/gmu],
  ['address', /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.)[^\s<>«»]+/giu],
  // An address without a scheme has a path.
  ['address', /(?<![A-Za-z0-9.@-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\/[^\s<>«»]+/giu],
  [
    'address',
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu,
  ],
  ['address', /(?<![A-Za-z0-9])[@#][\p{L}\p{M}\p{N}_.\u0640\u200C-]+/gu],
  // The second brackets of `[name][id]`, of `[^note]`, and of `[text](address)`.
  ['address', /\]\[[^[\]\n]{0,80}\]|\[\^[^[\]\n]{0,80}\]/gu],
  ['address', /\]\([^()\n]{0,2000}\)/gu],
  ['address', /^[ \t]{0,3}\[(?!\^)[^[\]\n]{1,80}\]:[^\n]*/gmu],
];

/** What of a body is not the author's prose, from its tree and from what Markdown has no node for; `fields`: of the front matter, in which somebody may be quoted too. */
export function toStretches(body: string, tree: Root, fields: readonly Prose[] = []): Stretches {
  const found: Stretch[] = [];
  const add = (kind: OwnKind, start: number | undefined, end: number | undefined): void => {
    if (start !== undefined && end !== undefined && end > start) found.push({ kind, start, end });
  };
  visit(tree, (node: Nodes) => {
    const kind = kindOf(node);
    if (kind !== undefined) add(kind, node.position?.start.offset, node.position?.end.offset);
    // After its words stands the name of the definition.
    if (node.type === 'linkReference')
      add('address', node.children.at(-1)?.position?.end.offset, node.position?.end.offset);
  });
  for (const [kind, pattern] of patterns)
    for (const { 0: match, index } of body.matchAll(pattern)) add(kind, index, index + match.length);
  for (const { start, end } of foreignElements(body)) add('foreign', start, end);
  for (const { start, end } of quotationsIn(body)) add('quoted', start, end);
  const addQuoted = (text: string, from: number): void => {
    for (const { start, end } of quotationsOf(text)) add('quoted', from + start, from + end);
  };
  // A field that is quoted whole for YAML is no quotation.
  for (const { start, text } of fields) {
    for (const [kind, pattern] of patterns)
      if (kind === 'address')
        for (const { 0: match, index } of text.matchAll(pattern))
          add(kind, start + index, start + index + match.length);
    addQuoted(text.replace(/^(["'])([^]*)\1$/u, ' $2 '), start);
  }
  const joined = kinds.map((kind) => [kind, join(found.filter((stretch) => stretch.kind === kind))] as const);
  const ownKindAt = (start: number, end: number): OwnKind | undefined =>
    joined.find(([, stretches]) => touches(stretches, start, Math.max(end, start + 1)))?.[0];
  return {
    kindAt(start, end) {
      const kind = ownKindAt(start, end);
      return kind === 'markup' ? 'code' : kind;
    },
    isMarkup: (start, end) => ownKindAt(start, end) === 'markup',
  };
}

/** Stretches in order, those that overlap as one. */
function join(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || stretch.start > last.end) joined.push(stretch);
    else joined.splice(-1, 1, { ...last, end: Math.max(last.end, stretch.end) });
  }
  return joined;
}

/** Whether one of the stretches, which are in order and apart, reaches into `start` to `end`. */
function touches(stretches: readonly Stretch[], start: number, end: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch !== undefined && stretch.start < end;
}

function kindOf(node: Nodes): OwnKind | undefined {
  switch (node.type) {
    case 'code':
    case 'inlineCode':
      return 'code';
    case 'html':
      return 'markup';
    case 'definition':
    case 'image':
    case 'imageReference':
      return 'address';
    case 'directionBox':
      return isOther(node.language) || (node.direction === 'ltr' && node.language === undefined)
        ? 'foreign'
        : undefined;
    // The words themselves name the definition.
    case 'linkReference':
      return node.referenceType === 'full' ? undefined : 'address';
    case 'attributedQuote':
    case 'blockquote':
    case 'pullQuote':
      return 'quoted';
    default:
      return undefined;
  }
}
