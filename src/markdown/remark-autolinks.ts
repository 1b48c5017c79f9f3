import type { Link, Root, Text } from 'mdast';
import { visit } from './visit.ts';
import type { BodyContext } from './body-context.ts';
import { sourceOf } from './source-text.ts';

// Arabic and typographic punctuation, and invisible marks, end an address; in cmark's autolinks they do not (github/cmark-gfm#83).
const foreign = /[\u060C\u061B\u061F\u06D4«»“”‘’\u2026\p{Cf}]|%D8%8C/u;
const trailing = /[!"'*,.:;?_~]+$/u;

/** Ends bare addresses where an Arabic reader sees them end: «،», «؟», «»» and invisible marks are never part of one, and brackets only when they are balanced. */
export function remarkAutolinks(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'link', (link, index, parent) => {
      const text = link.children[0];
      if (parent === undefined || index === undefined || link.children.length !== 1 || text?.type !== 'text')
        return undefined;
      if (!isBare(link, text, context)) return undefined;
      const end = addressEnd(text.value);
      if (end === text.value.length) return undefined;
      const shown = text.value.slice(0, end);
      const rest: Text = { type: 'text', value: text.value.slice(end) };
      link.url = /^www\./iu.test(shown) ? `http://${shown}` : shown;
      text.value = shown;
      const next = parent.children[index + 1];
      if (next?.type === 'text') next.value = rest.value + next.value;
      else parent.children.splice(index + 1, 0, rest);
      return index + 1;
    });
  };
}

function isBare(link: Link, text: Text, context: BodyContext): boolean {
  const source = sourceOf(link, context);
  return (
    /^(?:https?:\/\/|www\.)/iu.test(text.value) && (source === '' || /^(?:https?:\/\/|www\.)/iu.test(source))
  );
}

function addressEnd(address: string): number {
  const cut = address.search(foreign);
  let end = cut < 0 ? address.length : cut;
  for (;;) {
    const rest = address.slice(0, end);
    const trimmed = rest.replace(trailing, '');
    const closes = /[)\]]$/u.exec(trimmed)?.[0];
    if (closes !== undefined && !isBalanced(trimmed, closes === ')' ? '(' : '[', closes)) {
      end = trimmed.length - 1;
    } else if (trimmed.length === rest.length) {
      return end;
    } else {
      end = trimmed.length;
    }
  }
}

function isBalanced(text: string, open: string, close: string): boolean {
  return text.split(open).length >= text.split(close).length;
}
