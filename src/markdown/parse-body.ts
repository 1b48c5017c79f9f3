import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Message } from '../message/index.ts';
import { toBodyContext } from './body-context.ts';
import type { BodySource } from './body-context.ts';

/** A body as a Markdown tree with the dialect's own nodes, and what its author must know. */
export interface ParsedBody {
  readonly tree: Root;
  readonly messages: readonly Message[];
}

/** Parses a body: CommonMark, GFM and the dialect. Never throws. */
export function parseBody(source: BodySource): ParsedBody {
  const context = toBodyContext(source);
  const tree = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(source.body);
  return { tree, messages: context.messages };
}
