import type { Html, Nodes, Parent, Root, RootContent } from 'mdast';
import type { Bilingual } from '../../message/index.ts';
import { chatNotesIn } from '../../text/index.ts';
import type { BodyContext } from '../body-context.ts';
import { authorAttributes, authorTags, voidTags } from './author-tags.ts';
import { dropInlineCode } from './drop-inline-code.ts';
import {
  endless,
  instruction,
  removedAttribute,
  removedCode,
  removedTag,
  strayEnd,
  tooDeep,
  unclosed,
} from './html-texts.ts';
import { toHtmlTokens } from './html-tokens.ts';
import type { HtmlToken } from './html-tokens.ts';
import { sourceOffset } from './source-offset.ts';

/** On a tag of which something may be told later: where it stands in the file, since its HTML is not as it was written any more. */
export const offsetAttribute = 'data-offset';

const placedTags: ReadonlySet<string> = new Set(['a', 'img']);

/** A start tag whose end has not been met, in the HTML as it was written. */
interface OpenTag {
  readonly name: string;
  readonly node: Html;
  readonly at: number;
}

/** Elements that the end of another one ends (https://html.spec.whatwg.org/#optional-tags). */
const selfEnding: ReadonlySet<string> = new Set([
  'caption', 'dd', 'dt', 'li', 'p', 'rp', 'rt', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr',
]); // prettier-ignore

/** The most elements one within another; a browser's parser and ours are recursive. */
const openTagsMax = 64;

/** Rewrites an author's HTML to the elements and attributes of `authorTags`, balanced within the block that they stand in; what is dropped leaves its text and is reported once by name. */
export function remarkRawHtml(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    const reported = new Set<string>();
    // Tags open in the blocks round the one that is read.
    let depth = 0;

    const tell = (
      rule: string,
      name: string,
      node: Html,
      at: number,
      length: number,
      text: Bilingual,
    ): void => {
      const start = sourceOffset(context.source.body, node, at);
      context.report(rule, { offsets: [start, start + length] }, { severity: 'warning', found: name, text });
    };

    // What Midad does not accept is told once by name: what was pasted holds it hundreds of times.
    const report = (rule: string, name: string, node: Html, at: number, text: Bilingual): void => {
      if (reported.has(`${rule} ${name}`)) return;
      reported.add(`${rule} ${name}`);
      const isAttribute = rule === 'html/removed-attribute';
      tell(rule, name, node, at, name.length + (isAttribute ? 0 : 1), text);
    };

    const reportUnclosed = ({ name, node, at }: OpenTag): void => {
      tell('html/unclosed', name, node, at, name.length + 1, unclosed(name));
    };

    const rewrite = (node: Html, open: OpenTag[]): string => {
      let html = '';
      for (const token of toHtmlTokens(node.value)) {
        if (token.kind === 'text') html += token.text.replace(/</gu, '&lt;');
        else if (token.kind === 'open') html += openTag(token, node, open);
        else if (token.kind === 'close') html += closeTag(token, node, open);
        else if (token.kind === 'endless')
          report('html/unclosed', token.name, node, token.at, endless(token.name));
        else if (token.kind === 'instruction')
          report('html/removed', token.name, node, token.at, instruction(token.name));
        else if (token.kind === 'code')
          report('html/removed', token.name, node, token.at, removedCode(token.name));
      }
      return html;
    };

    const openTag = (token: HtmlToken & { kind: 'open' }, node: Html, open: OpenTag[]): string => {
      const { name } = token;
      const known = authorTags[name];
      if (known === undefined || !Object.hasOwn(authorTags, name)) {
        if (!isChatNote(token)) report('html/removed', name, node, token.at, removedTag(name));
        return '';
      }
      let attributes = '';
      const seen = new Set<string>();
      for (const { name: key, value, at } of token.attributes) {
        if (seen.has(key)) continue;
        seen.add(key);
        if (known.includes(key) || authorAttributes.includes(key)) {
          attributes += ` ${key}="${value.replace(/"/gu, '&quot;').replace(/</gu, '&lt;')}"`;
        } else {
          report('html/removed-attribute', key, node, at, removedAttribute(key));
        }
      }
      if (placedTags.has(name)) {
        const offset = sourceOffset(context.source.body, node, token.at);
        attributes += ` ${offsetAttribute}="${String(offset)}"`;
      }
      if (voidTags.has(name)) return `<${name}${attributes}>`;
      if (token.selfClosing) return '';
      if (depth + open.length >= openTagsMax) {
        report('html/too-deep', name, node, token.at, tooDeep());
        return '';
      }
      open.push({ name, node, at: token.at });
      return `<${name}${attributes}>`;
    };

    const closeTag = (token: HtmlToken & { kind: 'close' }, node: Html, open: OpenTag[]): string => {
      const { name, at } = token;
      if (!Object.hasOwn(authorTags, name) || voidTags.has(name)) return '';
      const opened = open.findLastIndex((tag) => tag.name === name);
      if (opened < 0) {
        report('html/stray-end', name, node, at, strayEnd(name));
        return '';
      }
      for (const inner of open.slice(opened + 1)) if (!selfEnding.has(inner.name)) reportUnclosed(inner);
      return closeAll(open, opened);
    };

    const walk = (parent: Parent & Nodes): void => {
      const open: OpenTag[] = [];
      parent.children = dropInlineCode(parent.children as Nodes[], (node, name) =>
        report('html/removed', name, node, 0, removedCode(name)),
      ) as RootContent[];
      for (const child of parent.children as Nodes[]) {
        if (child.type === 'html') {
          const { value } = child;
          // The places of tags are looked up in what was written.
          child.value = rewrite({ ...child, value }, open);
        } else if ('children' in child) {
          depth += open.length;
          walk(child as Parent & Nodes);
          depth -= open.length;
        }
      }
      if (open.length === 0) return;
      for (const tag of open) reportUnclosed(tag);
      (parent.children as RootContent[]).push({ type: 'html', value: closeAll(open, 0) });
    };

    walk(tree);
  };
}

/** `<Media omitted>`, of which `struct/chat-stamp` tells. */
const isChatNote = ({ name, attributes }: HtmlToken & { kind: 'open' }): boolean =>
  chatNotesIn(`<${[name, ...attributes.map((each) => each.name)].join(' ')}>`).length > 0;

function closeAll(open: OpenTag[], from: number): string {
  return open
    .splice(from)
    .toReversed()
    .map(({ name }) => `</${name}>`)
    .join('');
}
