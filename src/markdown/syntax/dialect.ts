import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { combineExtensions } from 'micromark-util-combine-extensions';
import type { Extension } from 'micromark-util-types';
import { arabicAttention } from './arabic-attention.ts';
import { directiveSyntax } from './directive-syntax.ts';

/** Four spaces before a paragraph are a habit of Word, not code: code stands between fences. */
const noIndentedCode: Extension = { disable: { null: ['codeIndented'] } };

/** A part of the syntax, and what a text holds wherever that part has something to read. */
type Part = readonly [syntax: Extension, needs: RegExp];

const parts: readonly Part[] = [
  [gfmAutolinkLiteral(), /@|www\.|https?:/iu],
  [gfmFootnote(), /\[\^/u],
  [gfmStrikethrough({ singleTilde: false }), /~/u],
  [gfmTable(), /\||-:|:-/u],
  // It also moves the end of a text that only begins like a box.
  [gfmTaskListItem(), /\[[\sx]/iu],
  [noIndentedCode, /^/u],
  [arabicAttention, /[*_]/u],
  [directiveSyntax, /::/u],
];

const combined = new Map<string, Extension>();

/** The parts of the syntax that could find something in a text. The others would read every line for nothing: a table's own half as long as all of CommonMark. */
export function syntaxFor(text: string): Extension {
  const needed = parts.filter(([, needs]) => needs.test(text));
  const key = needed.map((part) => parts.indexOf(part)).join();
  const known = combined.get(key);
  if (known !== undefined) return known;
  const extension = combineExtensions(needed.map(([syntax]) => syntax));
  combined.set(key, extension);
  return extension;
}
