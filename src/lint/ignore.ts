import { visit } from 'unist-util-visit';
import { toPlacer } from '../message/index.ts';
import type { Place } from '../message/index.ts';
import type { LintFile } from './lint-file.ts';

/** What an author asked not to be told, and where it holds. It survives JSON. */
export interface Ignore {
  /** Of the comment. */
  readonly place: Place;
  /** Ids as typed. */
  readonly rules: readonly string[];
  /** Why; empty when the author gave no reason. */
  readonly reason: string;
  /** Messages are meant that start from this offset on … */
  readonly from: number;
  /** … and before this one. */
  readonly to: number;
}

/** An ignore as it is found, before its place is counted. */
type FoundIgnore = Omit<Ignore, 'place'> & { readonly start: number; readonly end: number };

/** Whether a message that starts at an offset is meant. */
export const covers = ({ from, to }: Ignore, offset: number): boolean => from <= offset && offset < to;

const inBody = /<!--[ \t]*(?:midad-ignore|مداد-تجاهل)([^]{0,2000}?)-->/giu;
const inMatter = /^([ \t]*)#[ \t]*(?:midad-ignore|مداد-تجاهل)([^\n\r]*)/gimu;

/** The comments `<!-- midad-ignore rule reason -->` of a body, each for the block that follows it or for its own line, and `# midad-ignore rule reason` of front matter, for the field that follows. */
export function findIgnores(file: Pick<LintFile, 'text' | 'body' | 'tree'>): readonly Ignore[] {
  if (!/midad-ignore|مداد-تجاهل/iu.test(file.text)) return [];
  const placeAt = toPlacer(file.text);
  return [...bodyIgnores(file), ...matterIgnores(file)].map(({ start, end, ...ignore }) => ({
    place: placeAt(start, end),
    ...ignore,
  }));
}

function bodyIgnores(file: Pick<LintFile, 'body' | 'tree'>): readonly FoundIgnore[] {
  const { body } = file;
  const code: (readonly [number, number])[] = [];
  visit(file.tree(), (node) => {
    if (node.type === 'code' || node.type === 'inlineCode')
      code.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
  });
  return [...body.matchAll(inBody)].flatMap(({ 0: comment, 1: words = '', index: start }): FoundIgnore[] => {
    if (code.some(([from, to]) => from <= start && start < to)) return [];
    const end = start + comment.length;
    const lineStart = body.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = endOfLine(body, end);
    const isAlone = (body.slice(lineStart, start) + body.slice(end, lineEnd)).trim() === '';
    const [from, to] = isAlone ? nextBlock(body, lineEnd) : [lineStart, lineEnd];
    return [{ start, end, ...toRules(words), from, to: to + 1 }];
  });
}

function matterIgnores({ text, body }: Pick<LintFile, 'text' | 'body'>): readonly FoundIgnore[] {
  return [...text.matchAll(inMatter)].flatMap(
    ({ 0: comment, 1: lead = '', 2: words = '', index }): FoundIgnore[] => {
      const start = index + lead.length;
      const end = index + comment.length;
      // Front matter is what the body has blanked; a YAML file has no body at all.
      if (body.slice(start, end).trim() !== '') return [];
      const from = endOfLine(text, end) + 1;
      return [{ start, end, ...toRules(words), from, to: fieldEnd(text, from) }];
    },
  );
}

/** The end of a field that begins at the start of a line: before the next line that is not deeper than it. */
function fieldEnd(text: string, from: number): number {
  const width = (at: number): number => /^[ \t]*/.exec(text.slice(at, at + 80))?.[0].length ?? 0;
  const own = width(from);
  let at = endOfLine(text, from) + 1;
  while (at < text.length && (width(at) > own || text.slice(at, endOfLine(text, at)).trim() === ''))
    at = endOfLine(text, at) + 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** From the first line after an offset that is not blank to the last before the next blank one. */
function nextBlock(body: string, from: number): readonly [number, number] {
  const rest = body.slice(from);
  const lead = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(rest)?.[0].length ?? 0;
  // A `\r` that its `\n` follows is no line's end of its own.
  const length = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.exec(rest.slice(lead))?.index ?? rest.length - lead;
  return [from + lead, from + lead + length];
}

/** `rule, rule: reason`: a word with a slash is a rule, and the reason begins at the first that has none. */
function toRules(words: string): Pick<Ignore, 'rules' | 'reason'> {
  const rules: string[] = [];
  let rest = words.trim();
  for (;;) {
    const rule = /^[\s,،]*([\p{L}\p{N}-]+\/[\p{L}\p{N}-]+)(?=$|[\s,،:؛;—–-])/u.exec(rest);
    if (rule === null) break;
    rules.push(rule[1] ?? '');
    rest = rest.slice(rule[0].length);
  }
  const reason = rest.replace(/^[\s,،:؛;—–-]+/u, '').trim();
  return { rules, reason: /\p{L}{2}/u.test(reason) ? reason : '' };
}
