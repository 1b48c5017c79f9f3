import { foldKey } from './fold-key.ts';
import { gapKind, seen } from './gap-kind.ts';

/** A key with its separator, found at the start of a line's content. */
export interface KeyLine {
  readonly key: string;
  readonly start: number;
  /** Where the key's own text ends, quotation marks included. */
  readonly end: number;
  /** What parts it from its value: a colon and a space, a colon alone, or a sign that looks like a colon. */
  readonly separator: 'colon' | 'colon-alone' | 'lookalike';
  readonly separatorStart: number;
  readonly separatorEnd: number;
  /** Where the value's visible text begins; the end of the line when there is none. */
  readonly valueStart: number;
  /** Where the line's visible content ends. */
  readonly lineEnd: number;
  /** Whether the key stands in quotation marks. */
  readonly quoted: boolean;
}

/** The longest key that is still a key and not a sentence, in UTF-16 code units. */
const keyLengthMax = 60;

const word = /^[\p{L}][\p{L}\p{M}\p{N}\p{Cf}\u0640\p{Zs}_-]*$/u;
const lookalikes = new Set(
  Array.from('\uFF1A\uFE55\uFE13\u2236\u02D0\u05C3\u061B;=', (sign) => sign.charCodeAt(0)),
);
const [hash, colon] = [0x23, 0x3a];

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && gapKind(text.charCodeAt(at)) !== seen) at += 1;
  return at;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && gapKind(text.charCodeAt(at - 1)) !== seen) at -= 1;
  return at;
}

function quotedKey(text: string, start: number, end: number): KeyLine | undefined {
  const mark = text.charAt(start);
  const close = text.indexOf(mark, start + 1);
  if (close === -1 || close >= end) return undefined;
  const colon = skipSpace(text, close + 1, end);
  const after = colon + 1;
  if (text.charAt(colon) !== ':' || (after < end && gapKind(text.charCodeAt(after)) === seen))
    return undefined;
  return {
    key: text.slice(start + 1, close),
    start,
    end: close + 1,
    separator: 'colon',
    separatorStart: colon,
    separatorEnd: after,
    valueStart: skipSpace(text, after, end),
    lineEnd: end,
    quoted: true,
  };
}

/** The key that a line's content begins with, if it does: `name: value`, or one of its usual slips (`name:value`, `name；value`). */
export function readKeyLine(text: string, start: number, end: number): KeyLine | undefined {
  const first = text.charAt(start);
  if (first === '"' || first === "'") return quotedKey(text, start, end);
  if (first === '[' || first === '{' || first === '#') return undefined;

  let alone: number | undefined;
  let lookalike: number | undefined;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === hash && /[ \t]/.test(text.charAt(at - 1))) break;
    if (code === colon) {
      const after = at + 1;
      if (after >= end || gapKind(text.charCodeAt(after)) !== seen) {
        return toKeyLine(text, start, at, end, 'colon');
      }
      alone ??= at;
    } else if (lookalikes.has(code)) lookalike ??= at;
  }

  if (alone !== undefined && text.charAt(alone + 1) !== '/' && isWord(text, start, alone)) {
    return toKeyLine(text, start, alone, end, 'colon-alone');
  }
  if (lookalike !== undefined && isWord(text, start, lookalike)) {
    return toKeyLine(text, start, lookalike, end, 'lookalike');
  }
  return undefined;
}

function isWord(text: string, start: number, end: number): boolean {
  return end - start <= keyLengthMax && word.test(text.slice(start, trimmedEnd(text, start, end)));
}

function toKeyLine(
  text: string,
  start: number,
  separatorStart: number,
  end: number,
  separator: KeyLine['separator'],
): KeyLine {
  const keyEnd = trimmedEnd(text, start, separatorStart);
  return {
    key: text.slice(start, keyEnd),
    start,
    end: keyEnd,
    separator,
    separatorStart,
    separatorEnd: separatorStart + 1,
    valueStart: skipSpace(text, separatorStart + 1, end),
    lineEnd: end,
    quoted: false,
  };
}

/** Tells whether a name is one of a file's keys; undefined where the keys are not known beforehand. */
export type IsKey = (name: string) => boolean;

/** Whether a line that could be prose is surely a field: a known key, or, where keys are not known, a name of at most three words. */
export function isSurelyKey(line: KeyLine | undefined, isKey: IsKey | undefined): boolean {
  if (line === undefined) return false;
  if (isKey !== undefined) return isKey(line.key);
  return line.key.length <= keyLengthMax && foldKey(line.key).split('_').length <= 3;
}
