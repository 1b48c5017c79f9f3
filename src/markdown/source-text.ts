import type { Node, Paragraph } from 'mdast';
import type { BodyContext } from './body-context.ts';

/** The stretch of the file that a node was read from; empty for a node that a plug-in made. */
export function sourceOf(node: Node, context: BodyContext): string {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? '' : context.source.body.slice(start, end);
}

declare module 'mdast' {
  interface ParagraphData {
    /** Whether it prints what could not be understood, and has been reported. */
    literal?: boolean;
  }
}

/** A paragraph that prints text as it was typed, with the position of the node that it stands for. */
export function literalParagraph(text: string, node: Node): Paragraph {
  return {
    type: 'paragraph',
    data: { literal: true },
    children: [{ type: 'text', value: text }],
    ...(node.position === undefined ? {} : { position: node.position }),
  };
}
