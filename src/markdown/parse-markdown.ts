import type { Node, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Plugin } from 'unified';
import { toSkeleton } from './plain-blocks.ts';
import { syntaxFor } from './syntax/dialect.ts';
import { dialectTree } from './syntax/dialect-tree.ts';
import { quoteReference } from './syntax/quote-reference.ts';

type Point = NonNullable<Node['position']>['start'];

/** Parses CommonMark, GFM and the dialect's own syntax. `identifiers` are those of the quotes that the text may cite. */
export function parseMarkdown(text: string, identifiers: Iterable<string>): Root {
  const known = new Set(identifiers);
  const skeleton = toSkeleton(text, known);
  const rest = skeleton?.text ?? text;
  const tree: Root =
    rest === ''
      ? { type: 'root', children: [], position: { start: start(), end: start() } }
      : unified().use(remarkParse).use(remarkDialect, rest, known).parse(rest);
  skeleton?.restore(tree);
  return tree;
}

const start = (): Point => ({ line: 1, column: 1, offset: 0 });

const remarkDialect: Plugin<[text: string, identifiers: ReadonlySet<string>], Root> = function (
  text,
  identifiers,
) {
  const settings = this.data();
  settings.micromarkExtensions = [
    syntaxFor(text),
    ...(text.includes(']') ? [quoteReference(identifiers)] : []),
  ];
  settings.fromMarkdownExtensions = [...dialectTree];
};
