import { contentKindOf } from '../content/index.ts';
import type { ContentKind } from '../content/index.ts';
import { canonicalKey } from '../matter/index.ts';
import type { KeyEntry, KeyTable } from '../matter/index.ts';

/** Where the cursor stands, as far as a completion must know. */
export type CursorPlace =
  /** Where a key may be written: `typed` is there already. */
  | { readonly at: 'key'; readonly table: KeyTable; readonly typed: string }
  /** Behind a key and its colon: `path` is dotted and canonical, with `*` for ids. */
  | { readonly at: 'value'; readonly kind: ContentKind; readonly path: string; readonly typed: string }
  /** Where a quote's id may be written in the body. */
  | { readonly at: 'quote-id'; readonly typed: string };

/** The place of an offset in a file of a newsroom; undefined where nothing can be offered. */
export function cursorPlace(path: string, text: string, offset: number): CursorPlace | undefined {
  const kind = contentKindOf(path);
  if (kind === undefined) return undefined;
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  const line = lines.pop() ?? '';
  if (!isYaml(path)) {
    const fences = lines.filter((each, at) =>
      (at === 0 ? /^\uFEFF?---\s*$/ : /^(?:---|\.\.\.)\s*$/).test(each),
    );
    if (lines[0] === undefined || !/^\uFEFF?---\s*$/.test(lines[0])) return undefined;
    if (fences.length > 1) return bodyPlace(line);
  }
  return matterPlace(kind, isYaml(path) ? lines : lines.slice(1), line);
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

function bodyPlace(line: string): CursorPlace | undefined {
  const typed = /(?:\]\[|\{#)([^\][{}\s]*)$/u.exec(line)?.[1];
  return typed === undefined ? undefined : { at: 'quote-id', typed };
}

/** A line of front matter: its indentation and what stands before its colon. */
const keyLine = /^(\s*)(?:-\s+)?(?:"([^"]*)"|([^:#"\s][^:]*?))\s*:(?=\s|$)/u;

function matterPlace(kind: ContentKind, above: readonly string[], line: string): CursorPlace | undefined {
  const indent = /^\s*(?:-\s+)?/u.exec(line)?.[0].length ?? 0;
  const parents = parentsOf(above, indent);
  const value = /^\s*(?:-\s+)?[^:#\s][^:]*:\s+(?:.*[[,،]\s*)?(.*)$/u.exec(line);
  if (value !== null) {
    const [, , quoted, key = quoted ?? ''] = keyLine.exec(line) ?? [];
    const found = descend(kind.keys, [...parents, key]);
    return found === undefined ? undefined : { at: 'value', kind, path: found.path, typed: value[1] ?? '' };
  }
  const item = /^\s*-\s+(\S.*)?$/u.exec(line);
  const owner = descend(kind.keys, parents);
  if (owner === undefined) return undefined;
  if (owner.table !== undefined)
    return { at: 'key', table: owner.table, typed: line.replace(/^\s*(?:-\s+)?/u, '') };
  return item === null || owner.path === ''
    ? undefined
    : { at: 'value', kind, path: owner.path, typed: item[1] ?? '' };
}

/** The keys above a line that are less indented than it and than each other. */
function parentsOf(above: readonly string[], indent: number): readonly string[] {
  const parents: string[] = [];
  let reach = indent;
  for (const line of above.toReversed()) {
    const [, spaces = '', quoted, bare] = keyLine.exec(line) ?? [];
    const key = quoted ?? bare;
    if (key === undefined || spaces.length >= reach) continue;
    parents.unshift(key);
    reach = spaces.length;
    if (reach === 0) break;
  }
  return parents;
}

/** Follows written keys down a table; undefined for a key that is not known. */
function descend(
  keys: KeyTable,
  written: readonly string[],
): { readonly path: string; readonly table: KeyTable | undefined } | undefined {
  let table: KeyTable | undefined = keys;
  let ids: KeyTable | undefined;
  const path: string[] = [];
  for (const key of written) {
    if (ids !== undefined) {
      path.push('*');
      [table, ids] = [ids, undefined];
      continue;
    }
    const canonical: string | undefined = table === undefined ? undefined : canonicalKey(table, key);
    if (canonical === undefined) return undefined;
    const entry: KeyEntry | undefined = table?.[canonical];
    path.push(canonical);
    [table, ids] = [entry?.keys, entry?.ids];
  }
  return { path: path.join('.'), table };
}
