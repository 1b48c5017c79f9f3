import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findUnbalancedMark } from '../text/index.ts';

/** Paragraphs and items behind the one that opens a quotation, in which its end is looked for. */
const blocksMax = 6;

const pairs: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };

interface Words {
  readonly node: Nodes;
  readonly text: string;
}

/** The paragraphs and items of one quotation that is opened in a paragraph and closed at the end of a later one, with no other opened between. */
export function runsAcross(siblings: readonly Nodes[]): readonly Nodes[] {
  const paired: Nodes[] = [];
  for (let index = 0; index < siblings.length; index += 1) {
    const node = siblings[index];
    if (node?.type !== 'paragraph') continue;
    const text = toString(node, { includeHtml: false });
    const found = /[«“"]/u.test(text) ? findUnbalancedMark(text) : undefined;
    const close = pairs[found?.mark ?? ''];
    if (found === undefined || close === undefined || !isOpening(text, found)) continue;
    const behind = siblings.slice(index + 1, index + 1 + blocksMax).flatMap(wordsOf);
    paired.push(...runOf(node, behind.slice(0, blocksMax), found.mark, close));
  }
  return paired;
}

/** Nothing when the quotation has no end there. */
function runOf(
  first: Nodes,
  behind: readonly (Words | undefined)[],
  open: string,
  close: string,
): readonly Nodes[] {
  const run = [first];
  for (const words of behind) {
    if (words === undefined) return [];
    const { node, text } = words;
    run.push(node);
    if (open !== '«' && text.trimStart().startsWith(open) && /[\p{L}\p{N}]/u.test(text)) {
      // Newspapers open each paragraph of a long quotation anew, and close the last.
      const inner = text.trim().slice(1);
      if (!inner.includes(open) && !inner.includes(close)) continue;
      return inner.indexOf(close) === inner.search(/[“”"]/u) && endsAt(inner, inner.indexOf(close))
        ? run
        : [];
    }
    const at = text.search(/[«»“”"]/u);
    if (at < 0) continue;
    return text.charAt(at) === close && endsAt(text, at) ? run : [];
  }
  return [];
}

/** Whether it is the last mark of a text, and ends a word, with nothing behind it but what ends a sentence or goes on with it. */
const endsAt = (text: string, at: number): boolean =>
  at >= 0 &&
  (at === 0 || /\S/u.test(text.charAt(at - 1))) &&
  /^(?:[.\u060C\u061B\u061F!…]|\s*$)[^«»“”"]*$/u.test(text.slice(at + 1));

/** Whether the mark that is alone opens, and no other is alone. */
function isOpening(text: string, { mark, at }: { readonly mark: string; readonly at: number }): boolean {
  if (
    mark === '"' &&
    !/(?:^|[\s([])(?:[\u0648\u0641\u0628\u0644\u0643]{1,2}\u0640?)?$/u.test(text.slice(0, at))
  )
    return false;
  return (
    !/^(?:\s|$)/u.test(text.slice(at + 1)) &&
    findUnbalancedMark(text.slice(0, at) + text.slice(at + 1)) === undefined
  );
}

/** The words of a paragraph or of a list's items; undefined where a quotation cannot go on. */
function wordsOf(node: Nodes): readonly (Words | undefined)[] {
  if (node.type === 'paragraph') return [{ node, text: toString(node, { includeHtml: false }) }];
  if (node.type !== 'list') return [undefined];
  return node.children.flatMap((item) =>
    item.children.flatMap((child) => (child.type === 'paragraph' ? wordsOf(child) : [undefined])),
  );
}
