import { toCommentEnds } from './end-of-comment.ts';

type Stretch = readonly [start: number, end: number];

/** How far back (code units) a backtick is looked for, so that a line of a whole book costs no more than its length. */
const lookBack = 1000;

const opening = /^[ \t>\u200B-\u200F\u2060-\u2069\u061C\uFEFF]*(?:(`{3,})[^`]*|(~{3,}).*)$/u;

/** What may begin a stretch that is no prose; whichever begins first holds what is within it. */
const begins =
  /`+|<!--|<(script|style|pre|code|kbd|samp|textarea)\b|<\/?[a-z][^<>\n]{0,2000}>|<[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>|\]\([ \t]*[</.#][^\s]*|(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|(?<![A-Za-z0-9.@-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\/)[^\s<>«»]+/giu;

/** Tells of an offset in a body whether it stands in code: between fences or in an element for code, in a span of code, or behind a backtick that its line has not closed. */
export function toCodeFinder(body: string): (offset: number) => boolean {
  return toFinder(body, ({ code }) => code);
}

/** As `toCodeFinder`, and true also within comments, tags and addresses. */
export function toKeptFinder(body: string): (offset: number) => boolean {
  return toFinder(body, ({ code, others }) => [...code, ...others]);
}

interface Stretches {
  readonly code: readonly Stretch[];
  readonly others: readonly Stretch[];
}

function toFinder(
  body: string,
  choose: (stretches: Stretches) => readonly Stretch[],
): (offset: number) => boolean {
  // Most bodies hold nothing about which anybody asks.
  let known: readonly Stretch[] | undefined;
  return (offset) => {
    known ??= choose(stretchesOf(body));
    if (known.some(([start, end]) => start <= offset && offset < end)) return true;
    const before = body.slice(Math.max(0, offset - lookBack), offset);
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    if (!line.includes('`')) return false;
    // What stands in a span of code, or before its end, was closed.
    const lineStart = offset - line.length;
    const open = [...line.matchAll(/`/gu)].filter(({ index }) =>
      known?.every(([start, end]) => lineStart + index < start || end <= lineStart + index),
    );
    return open.length % 2 === 1;
  };
}

function stretchesOf(body: string): Stretches {
  const fences = fencedStretches(body);
  const code: Stretch[] = [...fences];
  const others: Stretch[] = [];
  const endOfComment = toCommentEnds(body);
  let end = 0;
  for (const { 0: match, 1: element, index } of body.matchAll(begins)) {
    if (index < end || fences.some(([from, to]) => from <= index && index < to)) continue;
    if (match.startsWith('`')) {
      const close = endOfSpan(body, index, match);
      if (close === undefined) continue;
      code.push([index, (end = close)]);
    } else if (element !== undefined) {
      code.push([index, (end = endOfElement(body, index, element))]);
    } else if (match === '<!--') {
      const close = endOfComment(index);
      if (close !== undefined) others.push([index, (end = close)]);
    } else {
      end = index + (match.startsWith('<') ? match.length : addressLength(match));
      // The bracket before an address is the link's own.
      others.push([match.startsWith(']') ? index + 2 : index, end]);
    }
  }
  return { code, others };
}

/** The end of an element for code; one in a line that nothing closes before another of its name ends with its block. */
function endOfElement(body: string, start: number, name: string): number {
  const tags = new RegExp(`<(/?)${name}\\b[^<>]{0,2000}>`, 'giu');
  tags.lastIndex = start + 1;
  const next = tags.exec(body);
  if (next?.[1] === '/') return next.index + next[0].length;
  if (/^(?:script|style|pre|textarea)$/iu.test(name)) return body.length;
  const blank = /\n[ \t\r]*\n|$/gu;
  blank.lastIndex = start;
  return blank.exec(body)?.index ?? body.length;
}

/** The end of a span of code: a run of as many backticks in the same block (https://spec.commonmark.org/0.31.2/#code-spans). */
function endOfSpan(body: string, start: number, ticks: string): number | undefined {
  if (/(?:^|[^\\])(?:\\\\)*\\$/u.test(body.slice(Math.max(0, start - 8), start))) return undefined;
  const runs = /`+|\n[ \t\r]*\n/gu;
  runs.lastIndex = start + ticks.length;
  for (let run = runs.exec(body); run !== null && run[0].startsWith('`'); run = runs.exec(body))
    if (run[0].length === ticks.length) return run.index + run[0].length;
  return undefined;
}

/** Without the bracket round an address, and what follows it. */
function addressLength(match: string): number {
  const open: string[] = [];
  for (let at = match.startsWith('](') ? 2 : 0; at < match.length; at += 1) {
    const character = match.charAt(at);
    if (character === '(' || character === '[') open.push(character);
    else if (character === ')' || character === ']') {
      if (open.pop() === undefined) return at;
    }
  }
  return match.length;
}

function fencedStretches(body: string): readonly Stretch[] {
  const found: [number, number][] = [];
  let open: { readonly fence: string; readonly start: number } | undefined;
  let at = 0;
  // The line ends are parts too, so that each line's own place is known.
  for (const part of body.split(/(\r\n|[\r\n])/u)) {
    const start = at;
    at += part.length;
    if (open === undefined) {
      const [line = '', ticks, tildes] = opening.exec(part) ?? [];
      const fence = ticks ?? tildes;
      // What stands before a fence is none of its code.
      if (fence !== undefined) open = { fence, start: start + line.search(/[`~]/u) };
    } else if (closes(part, open.fence)) {
      found.push([open.start, at]);
      open = undefined;
    }
  }
  if (open !== undefined) found.push([open.start, at]);
  return found;
}

function closes(line: string, fence: string): boolean {
  const bare = line.replace(/^[ \t>]+/u, '').trimEnd();
  return bare.startsWith(fence) && bare === fence.charAt(0).repeat(bare.length);
}
