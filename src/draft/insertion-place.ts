import { guideShape } from './print-quote.ts';
import type { EntryShape } from './print-quote.ts';

/** Offsets of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the next entry goes, and how its lines begin. */
export interface InsertionPlace {
  readonly offset: number;
  readonly shape: Pick<EntryShape, 'outer' | 'inner'>;
  readonly isNew: boolean;
}

/** Where the next entry goes; undefined where entries do not stand on lines of their own. `quotesKey` is where the key «اقتباسات» stands, if it does. */
export function findPlace(
  text: string,
  { quotesKey, body }: { readonly quotesKey?: Span; readonly body: string },
): InsertionPlace | undefined {
  const fence = closingFence(text, body);
  if (fence === undefined) return undefined;
  if (quotesKey === undefined) return { offset: fence, shape: guideShape('ar'), isNew: true };
  const lines = linesBetween(text, quotesKey.end, fence);
  const [rest = '', ...below] = lines;
  if (!/^["']?\s*:\s*(?:#.*)?$/u.test(rest.trimEnd())) return undefined;
  let offset = quotesKey.end + rest.length;
  let end = offset;
  const indents: string[] = [];
  for (const line of below) {
    const [, indent = '', first] = /^([ \t]*)(\S)?/u.exec(line) ?? [];
    if (first !== undefined && first !== '#' && indent === '') break;
    end += line.length;
    if (first === undefined || (first === '#' && indent === '')) continue;
    offset = end;
    if (first !== '#' && !indents.includes(indent)) indents.push(indent);
  }
  const [outer = '  ', inner = outer + '  '] = indents;
  return {
    offset,
    shape: { outer, inner: inner.length > outer.length ? inner : outer + '  ' },
    isNew: false,
  };
}

/** The offset of the line that closes the front matter; undefined where there is none. */
// It is the last one that the body does not have.
export function closingFence(text: string, body: string): number | undefined {
  let last = -1;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== body.charCodeAt(at)) last = at;
  const start = Math.max(text.lastIndexOf('\n', last), text.lastIndexOf('\r', last)) + 1;
  return /^[\p{Cf}]*(?:-{3}|\.{3})\s*$/u.test(text.slice(start, last + 1)) ? start : undefined;
}

/** The lines of a stretch, each with its ending. */
function linesBetween(text: string, start: number, end: number): readonly string[] {
  return text.slice(start, end).match(/[^\r\n]*(?:\r\n|\n|\r|$)/gu) ?? [];
}
