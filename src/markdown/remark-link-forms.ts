import type { Definition, Link, Root } from 'mdast';
import { visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { brokenLinkTexts } from './broken-link-texts.ts';
import { sourceOf } from './source-text.ts';

// Nothing in them is a link that was not read.
const closed: ReadonlySet<string> = new Set(['code', 'definition', 'html', 'image', 'inlineCode', 'link']);

/** Arabic and typographic punctuation, of which an address that was copied whole ends in none. */
const foreignEnd = /(?:[،؛»”’…]|%D8%8C|%D8%9B)+$/iu;

/** Reports links that Markdown did not read because of a space or a bracket. */
export function remarkBrokenLinks(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    reportBroken(tree, context);
  };
}

/** Reports links without words, and addresses that end in the sentence's punctuation. */
export function remarkLinkForms(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') {
        reportEnd(node, context);
        reportTwice(node, context);
      }
      if (node.type === 'link' && node.children.length === 0)
        context.report('link/form', node, { severity: 'warning', text: brokenLinkTexts['no-text'] });
    });
  };
}

function reportBroken(tree: Root, context: BodyContext): void {
  const broken = findBrokenLinks(context.source.body);
  if (broken.length === 0) return;
  const read: (readonly [number, number])[] = [];
  const quoted: (readonly [number, number])[] = [];
  visit(tree, (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    if (closed.has(node.type)) read.push([start, end]);
    if (node.type === 'blockquote') quoted.push([start, end]);
  });
  const isIn = (stretches: typeof read, offset: number): boolean =>
    stretches.some(([start, end]) => start <= offset && offset < end);
  for (const { kind, bracket, offsets, fix } of broken) {
    if (isIn(read, bracket)) continue;
    context.report('link/form', { offsets }, {
      severity: 'error',
      text: brokenLinkTexts[kind],
      ...(fix === undefined || isIn(quoted, bracket) ? {} : { fix }),
    }); // prettier-ignore
  }
}

function reportEnd(node: Link | Definition, context: BodyContext): void {
  const found = foreignEnd.exec(node.url)?.[0];
  if (found === undefined) return;
  const mark = found.startsWith('%') ? decodeURIComponent(found) : found;
  const source = sourceOf(node, context);
  const at = Math.max(source.lastIndexOf(found), source.lastIndexOf(mark));
  const start = (node.position?.start.offset ?? 0) + at;
  context.report('link/malformed', at < 0 ? node : { offsets: [start, start + mark.length] }, {
    severity: 'warning',
    found: mark,
    text: {
      ar: `في آخر عنوان هذا الرابط ${quoteValue(mark)} من الجملة لا من العنوان، فلا يُفتح. انقلها إلى ما بعد القوس.`,
      en: `The address of this link ends in ${quoteValue(mark)}, which belongs to the sentence, so it leads nowhere. Move it behind the bracket.`,
    },
  });
}

const twice = /^https?:\/\/(?=https?(?::|%3A)?\/\/)/iu;

/** An address that was pasted behind the `https://` which already stood there. */
function reportTwice(node: Link | Definition, context: BodyContext): void {
  const found = twice.exec(node.url)?.[0];
  if (found === undefined) return;
  const at = sourceOf(node, context).indexOf(found);
  const start = (node.position?.start.offset ?? 0) + at;
  const meant = node.url.slice(found.length).replace(/^(https?)(?::|%3A)?/iu, '$1:');
  const isWhole = node.url.slice(found.length) === meant;
  context.report('link/malformed', at < 0 ? node : { offsets: [start, start + found.length] }, {
    severity: 'error',
    found: node.url,
    expected: [meant],
    text: {
      ar: `بداية هذا العنوان مكررة، فلا يُفتح: ${quoteValue(node.url)}. اكتب ${quoteValue(meant)}`,
      en: `The beginning of this address stands twice, so it leads nowhere: ${quoteValue(node.url)}. Write ${quoteValue(meant)}`,
    },
    ...(at < 0 || !isWhole ? {} : { fix: { edits: [{ start, end: start + found.length, text: '' }] } }),
  }); // prettier-ignore
}
