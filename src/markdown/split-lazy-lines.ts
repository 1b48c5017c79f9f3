import type { Blockquote, Paragraph } from 'mdast';
import { splitLastLine } from './attribution-line.ts';

/** A blockquote and the lines that Markdown took into it although they do not begin with `>`: nobody put a blank line before the article's next paragraph. */
export interface LazyLines {
  readonly quote: Blockquote;
  readonly after: Paragraph;
}

/** Of a paragraph that was joined to a quote by mistake; each line is looked for in all of it. */
const lazyLinesMax = 500;

/** Parts a blockquote from the lines that continue its last paragraph without `>`; undefined when there are none, or nothing would be left. `body` is the whole file. */
export function splitLazyLines(blockquote: Blockquote, body: string): LazyLines | undefined {
  const last = blockquote.children.at(-1);
  const start = last?.position?.start;
  const end = last?.position?.end;
  if (last?.type !== 'paragraph' || start?.offset === undefined || end?.offset === undefined)
    return undefined;
  const text = body.slice(start.offset, end.offset);
  if (!text.includes('\n') && !text.includes('\r')) return undefined;
  const breaks = [...text.matchAll(/\r\n|[\r\n]/gu)];
  const lines = text.split(/\r\n|[\r\n]/u);
  const lazy = lines.length - 1 - lines.findLastIndex((line, index) => index === 0 || /^\s*>/u.test(line));
  if (lazy === 0 || lazy > lazyLinesMax) return undefined;

  let head: Paragraph['children'] = last.children;
  const tails: Paragraph['children'][] = [];
  for (let left = lazy; left > 0; left -= 1) {
    const [before, tail] = splitLastLine(head);
    if (before.length === 0) return undefined;
    head = [...before];
    tails.unshift([...tail]);
  }
  const children = tails.flatMap((tail, index) => (index === 0 ? tail : onNewLine(tail)));
  const lineEnd = breaks.at(-lazy);
  const offset = start.offset + (lineEnd === undefined ? 0 : lineEnd.index + lineEnd[0].length);
  const at = { line: end.line - lazy + 1, column: 1, offset };
  return {
    quote: { ...blockquote, children: [...blockquote.children.slice(0, -1), { ...last, children: head }] },
    after: { type: 'paragraph', children, position: { start: at, end } },
  };
}

function onNewLine(line: Paragraph['children']): Paragraph['children'] {
  const [first, ...rest] = line;
  return first?.type === 'text'
    ? [{ ...first, value: `\n${first.value}` }, ...rest]
    : [{ type: 'text', value: '\n' }, ...line];
}
