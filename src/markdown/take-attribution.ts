import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  LinkReference,
  Paragraph,
  PhrasingContent,
} from 'mdast';
import { splitAtDash, splitLastLine, toAttributionLine } from './attribution-line.ts';
import type { AttributionLine } from './attribution-line.ts';

/** How an attribution was written when it was not written as advised. */
export type AttributionSlip =
  'apart' | 'glued' | 'heading' | 'inline' | 'list' | 'no-dash' | 'outside' | 'rule';

/** A blockquote taken apart: the words, and the line that says whose they are. */
export interface TakenAttribution {
  readonly line: AttributionLine;
  readonly words: readonly (BlockContent | DefinitionContent)[];
  readonly slip?: AttributionSlip;
}

type Blocks = readonly (BlockContent | DefinitionContent)[];
type IsQuote = (reference: LinkReference) => boolean;

/** Takes the attribution off a blockquote: a last paragraph with a dash, and what Markdown makes of it when a blank line, the right dash or both are missing; undefined when no line names a quote. */
export function takeAttribution(blockquote: Blockquote, isQuote: IsQuote): TakenAttribution | undefined {
  const blocks: Blocks = blockquote.children;
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (last?.type === 'list') return takeList(last.children, before, isQuote);
  if (last?.type !== 'paragraph') return undefined;

  const line = toAttributionLine(last.children, isQuote);
  if (line !== undefined) return { line, ...takeMarks(before, line) };

  const [head, tail] = splitLastLine(last.children);
  const glued = head.length === 0 ? undefined : toAttributionLine(tail, isQuote);
  if (glued === undefined) return takeInline(last, before, isQuote);
  const lone = withoutLoneDash(head);
  return {
    line: glued,
    words: lone.length === 0 ? before : [...before, { ...last, children: lone }],
    slip: 'glued',
  };
}

// The words, a dash, and their source, all on one line.
function takeInline(last: Paragraph, before: Blocks, isQuote: IsQuote): TakenAttribution | undefined {
  const parts = splitAtDash(last.children, isQuote);
  if (parts === undefined) return undefined;
  const words: Paragraph = { ...last, children: [...parts.words] };
  return { line: parts.line, words: [...before, words], slip: 'inline' };
}

// `>--` under the words makes them a heading, and `> ---` makes a rule: both are dashes to their writer.
function takeMarks(before: Blocks, line: AttributionLine): Omit<TakenAttribution, 'line'> {
  const mark = before.at(-1);
  if (line.dash) return { words: before };
  if (mark?.type === 'thematicBreak') return { words: before.slice(0, -1), slip: 'rule' };
  if (mark?.type === 'heading' && mark.depth === 2) {
    const words: Paragraph = { type: 'paragraph', children: mark.children, ...position(mark) };
    return { words: [...before.slice(0, -1), words], slip: 'heading' };
  }
  return { words: before, slip: 'no-dash' };
}

function takeList(
  items: readonly { children: Blocks }[],
  before: Blocks,
  isQuote: IsQuote,
): TakenAttribution | undefined {
  const item = items[0]?.children;
  const paragraph = item?.[0];
  if (items.length !== 1 || item?.length !== 1 || paragraph?.type !== 'paragraph' || before.length === 0)
    return undefined;
  const dashed: PhrasingContent[] = [{ type: 'text', value: '- ' }, ...paragraph.children];
  const line = toAttributionLine(dashed, isQuote);
  return line === undefined ? undefined : { line, words: before, slip: 'list' };
}

function withoutLoneDash(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [head, tail] = splitLastLine(children);
  const only = tail[0];
  const lone = tail.length === 1 && only?.type === 'text' && /^[\s\u2010-\u2015\u0640-]+$/u.test(only.value);
  return lone ? [...head] : [...children];
}

function position(node: Pick<Paragraph, 'position'>): Pick<Paragraph, 'position'> {
  return node.position === undefined ? {} : { position: node.position };
}
