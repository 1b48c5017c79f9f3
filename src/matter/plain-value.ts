import type { Placer } from '../message/index.ts';
import type { MatterNode, MatterScalar } from './matter-node.ts';
import { valueText } from './written-text.ts';

/** The signs with which a plain text of YAML cannot begin, or not always. */
export const indicators = new Set(Array.from('-?:,[]{}#&*!|>\'"%@`', (sign) => sign.charCodeAt(0)));

/** What makes of an item of a bracketed list more than a plain text, or more than one. */
const foreignInList = /["'#:&*!|>%@`?[\]{}\u060C\u061B]|^ *-|, *-/;

const [space, colon, hash] = [0x20, 0x3a, 0x23];
const [doubleMark, singleMark, openBracket, closeBracket] = [0x22, 0x27, 0x5b, 0x5d];

/** Whether a code unit is a quotation mark of YAML. */
export const isQuotation = (sign: number): boolean => sign === doubleMark || sign === singleMark;

/** Where the colon stands that ends a key; -1: none does, -2: a comment may begin. */
export function findColon(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === colon && (at + 1 === end || text.charCodeAt(at + 1) === space)) return at;
    if (code === hash && text.charCodeAt(at - 1) === space) return -2;
  }
  return -1;
}

/** A value that is all on one line, from its first sign to the line's end; undefined for all but plain texts, quoted ones and lists of plain texts. */
export function readPlainValue(
  text: string,
  start: number,
  end: number,
  place: Placer,
): MatterNode | undefined {
  const first = text.charCodeAt(start);
  if (first === openBracket) return readBrackets(text, start, end, place);
  if (isQuotation(first)) {
    if (text.indexOf(text.charAt(start), start + 1) !== end - 1) return undefined;
    const words = text.slice(start + 1, end - 1);
    if (first === doubleMark && words.includes('\\')) return undefined;
    return { kind: 'scalar', text: words, place: place(start, end), quoted: true };
  }
  if (indicators.has(first) || findColon(text, start, end) !== -1) return undefined;
  return toScalar(text, start, end, place);
}

const toScalar = (text: string, start: number, end: number, place: Placer): MatterScalar => ({
  kind: 'scalar',
  text: valueText(text.slice(start, end), false),
  place: place(start, end),
  quoted: false,
});

function readBrackets(text: string, start: number, end: number, place: Placer): MatterNode | undefined {
  const inner = text.slice(start + 1, end - 1);
  if (text.charCodeAt(end - 1) !== closeBracket || foreignInList.test(inner)) return undefined;
  const items: MatterScalar[] = [];
  let at = start + 1;
  for (const part of inner.split(',')) {
    let [from, to] = [at, at + part.length];
    at = to + 1;
    while (from < to && text.charCodeAt(from) === space) from += 1;
    while (to > from && text.charCodeAt(to - 1) === space) to -= 1;
    if (from === to) return undefined;
    items.push(toScalar(text, from, to, place));
  }
  return { kind: 'list', items, place: place(start, end) };
}
