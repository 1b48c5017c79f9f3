import { isSurelyKey, readKeyLine } from './key-line.ts';
import { canonicalKey, toIsKey } from './key-names.ts';
import type { KeyTable } from './key-table.ts';
import { contentEnd, isBlank, readLead } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

const closeLine = /^(?:[-\u2010-\u2015\u2212\u0640_]{2,8}|[\u2013-\u2015]|\.{3}|={3,8})$/u;

/** Whether a line's content is the edge of the front matter: three hyphens, or what is meant as them. */
export const isEdge = (shown: string): boolean => closeLine.test(shown);

/** So many fields of a header in a row are no text, even where empty lines or unknown names stand among them. */
const fieldsMin = 2;

/**
 * Whether a line of dashes only interrupts the header: what follows it, down to another such line, is nothing but fields that the
 * header knows and lacks so far. A text that begins with a field's name has other lines too, and a header that was pasted twice has its names again.
 */
export function isStrayFence(
  text: string,
  lines: readonly SourceLine[],
  openAt: number,
  at: number,
  table: KeyTable | undefined,
): boolean {
  if (table === undefined) return false;
  const isKey = toIsKey(table);
  let seen: Set<string> | undefined;
  let fields = 0;
  let isFirst = true;
  let isDoubtful = false;
  for (let below = at + 1; below < lines.length; below += 1) {
    const line = lines[below];
    if (line === undefined) return false;
    if (isBlank(text, line)) {
      isDoubtful = true;
      continue;
    }
    const { end, width } = readLead(text, line);
    const stop = contentEnd(text, end, line.end);
    const content = text.slice(end, stop);
    if (width === 0 && isEdge(content)) return fields >= (isDoubtful ? fieldsMin : 1);
    const key = /^[-#]/.test(content) ? undefined : readKeyLine(text, end, stop);
    if (isFirst && key?.separator !== 'colon') return false;
    isFirst = false;
    if (width > 0) {
      if (key !== undefined && isKey(key.key)) fields += 1;
      continue;
    }
    if (key === undefined) {
      if (/^[-#]/.test(content)) continue;
      return false;
    }
    const name = canonicalKey(table, key.key);
    if (name === undefined) {
      if (!isSurelyKey(key, undefined)) return false;
      isDoubtful = true;
      continue;
    }
    seen ??= new Set(keysBetween(text, lines, openAt, at, table));
    if (seen.has(name)) return false;
    seen.add(name);
    fields += 1;
  }
  return false;
}

/** The header's own fields on some lines, by canonical name. */
function keysBetween(
  text: string,
  lines: readonly SourceLine[],
  from: number,
  to: number,
  table: KeyTable,
): readonly string[] {
  return lines.slice(from + 1, to).flatMap((line) => {
    const { end, width } = readLead(text, line);
    const key = width === 0 ? readKeyLine(text, end, contentEnd(text, end, line.end)) : undefined;
    const name = key === undefined ? undefined : canonicalKey(table, key.key);
    return name === undefined ? [] : [name];
  });
}
