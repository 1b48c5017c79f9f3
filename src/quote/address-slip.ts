import { toDigits } from '../text/index.ts';

/** An address as it was meant, and what stands round it or twice and is none of it. */
export interface PlainAddress {
  readonly text: string;
  readonly slip?: 'wrapped' | 'twice';
}

/** Code units: two of the longest addresses that are read. */
const lengthMax = 16_000;

const scheme = String.raw`https?:\/\/`;
// `[words](address)`, `<address>`, `(address)` and `address (words)`.
const wrapped = new RegExp(
  String.raw`^(?:\[[^\]]*\]\(\s*(${scheme}\S+?)\s*\)|<(${scheme}[^<>\s]+)>|\((${scheme}[^()\s]+)\)|(${scheme}[^()\s]+)\s+\([^()]*\))$`,
  'iu',
);
const mayBeWrapped = /^[[<(]|\)$/;
const twice = new RegExp(String.raw`^(${scheme}\S+?)[\s،,؛;|]*\1$`, 'iu');
// An archive's address holds another behind a stroke, and a redirector's behind a sign of equality.
const second = new RegExp(String.raw`[^/=:&?#%@]${scheme}`, 'iu');

/** The address of a field without the marks of a link that were copied with it, and once where it was pasted twice. */
export function plainAddress(text: string): PlainAddress {
  if (text.length > lengthMax) return { text };
  const inner = mayBeWrapped.test(text) ? wrapped.exec(text)?.slice(1).find(Boolean) : undefined;
  if (inner !== undefined) return { text: inner, slip: 'wrapped' };
  const [, first] = holdsTwoSchemes(text) ? (twice.exec(text) ?? []) : [];
  return first === undefined ? { text } : { text: first, slip: 'twice' };
}

/** Whether two addresses stand in one text. */
export const holdsTwoAddresses = (text: string): boolean =>
  text.includes('://', text.startsWith('https://') ? 'https://'.length : 0) && second.test(text);

const holdsTwoSchemes = (text: string): boolean => text.indexOf('://') !== text.lastIndexOf('://');

/** An address in which numbers that stand alone between its marks are in Latin digits: a post's number has no others. */
export const withLatinNumbers = (address: string): string =>
  address.replace(
    /(?<=[/=])[\d\u0660-\u0669\u06F0-\u06F9]*[\u0660-\u0669\u06F0-\u06F9][\d\u0660-\u0669\u06F0-\u06F9]*(?=[/?#&.\u06D4]|$)/gu,
    (number) => toDigits(number, 'latn'),
  );

/** An address without the marks of a sentence at its end; undefined where there are none. */
export function withoutEndMarks(address: string): string | undefined {
  const plain = address.replace(/[.,;:!?…)\]»”"'\u06D4]+$/u, '');
  return plain === address ? undefined : plain;
}
