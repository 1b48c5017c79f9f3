import type { MatterRule } from './matter-problems.ts';

/** What is wrong with a plain value that YAML would cut, reject or take for something else. */
export interface ValueFault {
  readonly rule: MatterRule;
  /** The stretch that the message points at. */
  readonly start: number;
  readonly end: number;
}

const reservedRules: Readonly<Record<string, MatterRule>> = {
  '&': 'matter/anchor',
  '*': 'matter/alias',
  '!': 'matter/tag',
  '@': 'matter/reserved-start',
  '`': 'matter/reserved-start',
  '%': 'matter/reserved-start',
  ',': 'matter/reserved-start',
  ']': 'matter/reserved-start',
  '}': 'matter/reserved-start',
  '|': 'matter/reserved-start',
  '>': 'matter/reserved-start',
};

/** Whether a value begins as those who know YAML write its anchors, aliases and tags: `&one`, `*one`, `!!str` (YAML 1.2, § 6.9, § 7.1). */
export function isNodeProperty(value: string): boolean {
  return /^(?:[&*][A-Za-z0-9_.-]+|!<[^>]*>|!{1,2}[A-Za-z][\w:/.-]*)(?=[\s,[{]|$)/.test(value);
}

/** Whether each bracket of a flow value is closed by its own kind; what stands between quotation marks is passed over. */
export function hasPairedBrackets(value: string): boolean {
  const open: string[] = [];
  for (const [bracket] of value.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/[[\]{}]/g)) {
    if (bracket === '[') open.push(']');
    else if (bracket === '{') open.push('}');
    else if (open.pop() !== bracket) return false;
  }
  return open.length === 0;
}

/** Whether a value is the header of a block of lines: `|` or `>` with at most an indentation, a chomping sign and a comment (YAML 1.2, § 8.1.1); `> #وسم` is a text with a hashtag. */
export function isBlockHeader(value: string): boolean {
  return /^[|>](?:[1-9]?[+-]?|[+-][1-9])(?:[ \t]+#(?:[ \t].*)?)?$/.test(value);
}

/** Where a comment or a hashtag that YAML would drop begins within a plain value. */
export function findHash(
  text: string,
  start: number,
  end: number,
): { at: number; hashtag: boolean } | undefined {
  const value = text.slice(start, end);
  for (let index = value.indexOf('#'); index !== -1; index = value.indexOf('#', index + 1)) {
    const at = start + index;
    if (at > start && !/[ \t]/.test(text.charAt(at - 1))) continue;
    return { at, hashtag: at + 1 < end && !/[\s#!]/.test(text.charAt(at + 1)) };
  }
  return undefined;
}

/** Whether brackets stand the wrong way round, as keyboards of right-to-left writing show them: `]one, two[`. */
const isTurnedRound = (value: string): boolean => /^(?:\][^[\]{}]*\[|\}[^[\]{}]*\{)$/.test(value);

/** Whether a value can have no hashtag behind it: an address, or a date. */
const isWhole = (value: string): boolean =>
  /^\s*(?:https?:\/\/\S+|[\d\u0660-\u0669]{1,4}[-/][\d\u0660-\u0669/: T+-]*)\s*$/iu.test(value);

/** The first fault of one line of a plain value; `isFirst` for the line on which the value begins. */
export function findFault(
  text: string,
  start: number,
  end: number,
  isFirst: boolean,
): ValueFault | undefined {
  const value = text.slice(start, end);
  if (isFirst && isTurnedRound(value)) return { rule: 'matter/unopened-bracket', start, end: start + 1 };
  if (isFirst) {
    const rule = reservedRules[value.charAt(0)];
    if (rule !== undefined) return { rule, start, end: start + 1 };
    if (/^[?:-](?:[ \t]|$)/.test(value)) return { rule: 'matter/reserved-start', start, end: start + 1 };
  }
  if (isFirst && value.endsWith(']') && !value.includes('['))
    return { rule: 'matter/unopened-bracket', start: end - 1, end };
  const hash = findHash(text, start, end);
  if (hash?.hashtag === true && !isWhole(text.slice(start, hash.at)))
    return { rule: 'matter/hashtag-cut', start: hash.at, end };
  if (!value.includes(':')) return undefined;
  const colon = /:(?=[ \t]|$)/.exec(text.slice(start, hash?.at ?? end).trimEnd());
  if (colon !== null) {
    return { rule: 'matter/colon-in-value', start: start + colon.index, end: start + colon.index + 1 };
  }
  return undefined;
}

/** The offset after the mark that closes a quoted value, or undefined when it is not closed before `end`. */
export function closeOfQuote(text: string, start: number, end: number): number | undefined {
  const mark = text.charAt(start);
  for (let at = start + 1; at < end; at += 1) {
    const character = text.charAt(at);
    if (mark === '"' && character === '\\') at += 1;
    else if (character === mark) {
      if (mark === "'" && text.charAt(at + 1) === "'" && at + 1 < end) at += 1;
      else return at + 1;
    }
  }
  return undefined;
}

/** The deepest nesting of brackets that is read. */
export const flowDepthMax = 8;

/** The offset after the bracket that closes a flow list or map, `too-deep`, or undefined when it is not closed before `end`. */
export function closeOfFlow(text: string, start: number, end: number): number | 'too-deep' | undefined {
  let depth = 0;
  let mayQuote = true;
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if ((character === '"' || character === "'") && mayQuote) {
      at = (closeOfQuote(text, at, end) ?? end) - 1;
      mayQuote = false;
    } else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > flowDepthMax) return 'too-deep';
      mayQuote = true;
    } else if (character === ']' || character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
      mayQuote = false;
    } else if (/[,\u060C\u061B:]/.test(character)) mayQuote = true;
    else if (!/\s/.test(character)) mayQuote = false;
  }
  return undefined;
}
