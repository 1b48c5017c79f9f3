import { readKeyLine } from './key-line.ts';
import { canonicalKey, entryNamed } from './key-names.ts';
import type { KeyEntry, KeyTable } from './key-table.ts';
import { gapKind, seen } from './gap-kind.ts';
import { indicators, isQuotation } from './plain-value.ts';
import { contentEnd } from './source-line.ts';
import { readSoundLine } from './sound-line.ts';
import type { SoundLine } from './sound-line.ts';

/** Where the fields of a file stand, and where its body begins. */
export interface SoundMatter {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

/** The fields that begin at one column. */
interface Level {
  readonly indent: number;
  readonly entry: KeyEntry;
}

/** The key or item on the line before. */
interface Above {
  indent: number;
  /** Whether it is a key without a value on its line. */
  isOpen: boolean;
  isItem: boolean;
  /** Of the key, or of the key round the item. */
  entry: KeyEntry;
}

const open = '---\n';
const edge = '---';

/** An id that reads the same in every way of folding and composing letters. */
const plainId =
  /^(?!null$)[A-Za-z\u0621-\u063A\u0641-\u064A][A-Za-z0-9\u0621-\u063A\u0641-\u064A\u0660-\u0669]*$/i;

const [space, dash, openBracket, closeBracket] = [0x20, 0x2d, 0x5b, 0x5d];

/** Quotation marks that are no letters of YAML's. */
const printMarks = new Set(Array.from('“”„‟‘’«»‹›', (mark) => mark.charCodeAt(0)));

/**
 * The front matter of a file in which nothing is to be mended: each line is a field that the table has where it stands, with a value on one line, or an item
 * of a list. Undefined for all else, also for what may well be sound. What `findFence` and `repairBlock` make of the same file is this, without a message.
 */
export function findSoundMatter(text: string, table: KeyTable): SoundMatter | undefined {
  if (!text.startsWith(open)) return undefined;
  const root: KeyEntry = { names: [], keys: table };
  const levels: Level[] = [{ indent: 0, entry: root }];
  const above: Above = { indent: -1, isOpen: false, isItem: false, entry: root };
  const line: SoundLine = { indent: 0, start: 0, end: 0, colon: -1, isTangled: false, isEscaped: false };
  for (let at = open.length; at < text.length; at = line.end + 1) {
    if (!readSoundLine(text, at, line)) return undefined;
    if (line.start === line.end) continue;
    if (line.end - at === edge.length && text.startsWith(edge, at)) {
      const bodyStart = Math.min(line.end + 1, text.length);
      const isSure = above.indent !== -1 && !opensField(text, bodyStart);
      return isSure ? { start: open.length, end: at, bodyStart } : undefined;
    }
    const isSound =
      text.charCodeAt(line.start) === dash
        ? isSoundItem(text, line, above)
        : isSoundField(text, line, above, levels);
    if (!isSound) return undefined;
  }
  return undefined;
}

/** An item right below its key or below the item before it. */
function isSoundItem(text: string, line: SoundLine, above: Above): boolean {
  const { indent, start, end } = line;
  const { entry } = above;
  const mayStand = above.isItem ? indent === above.indent : above.isOpen && indent >= above.indent;
  if (!mayStand || entry.keys !== undefined || entry.ids !== undefined || entry.free === true) return false;
  const from = start + 2;
  if (text.charCodeAt(start + 1) !== space || text.charCodeAt(from) === openBracket) return false;
  if (readKeyLine(text, from, end) !== undefined || !isSoundValue(text, from, end, entry, line)) return false;
  above.indent = indent;
  above.isOpen = false;
  above.isItem = true;
  return true;
}

function isSoundField(text: string, line: SoundLine, above: Above, levels: Level[]): boolean {
  const { indent, start, end, colon } = line;
  if (colon === -1) return false;
  while ((levels.at(-1)?.indent ?? -1) > indent) levels.pop();
  const within = levels.at(-1);
  if (within === undefined) return false;
  const isFirst = indent !== within.indent;
  if (isFirst && !(above.isOpen && indent > above.indent)) return false;
  const owner = isFirst ? above.entry : within.entry;
  const hasValue = colon + 1 < end;
  const entry = entryOf(owner, text.slice(start, colon), hasValue);
  if (entry === undefined || (hasValue && !isSoundValue(text, colon + 2, end, entry, line))) return false;
  if (isFirst) levels.push({ indent, entry: owner });
  above.indent = indent;
  above.isOpen = !hasValue;
  above.isItem = false;
  above.entry = entry;
  return true;
}

/** What the value of a key may hold; undefined for a key that is not known as it is written. */
function entryOf({ keys, ids }: KeyEntry, key: string, hasValue: boolean): KeyEntry | undefined {
  if (keys !== undefined) return entryNamed(keys, key);
  if (ids === undefined || hasValue || !plainId.test(key) || canonicalKey(ids, key) !== undefined)
    return undefined;
  return { names: [], keys: ids };
}

/** Whether a value stands for itself: a plain text, one in quotation marks, or what may be a list in brackets. */
function isSoundValue(
  text: string,
  start: number,
  end: number,
  { bare }: KeyEntry,
  { isTangled, isEscaped }: SoundLine,
): boolean {
  const first = text.charCodeAt(start);
  if (isQuotation(first)) return !isEscaped && text.indexOf(text.charAt(start), start + 1) === end - 1;
  const isClosed = text.charCodeAt(end - 1) === closeBracket;
  if (isTangled || (first === openBracket) !== isClosed) return false;
  return isClosed || !(first === space || indicators.has(first) || (bare === true && printMarks.has(first)));
}

/** Whether the first line that is seen begins as a field does: then a line of hyphens above it may only interrupt the header. */
function opensField(text: string, from: number): boolean {
  let start = from;
  for (; start < text.length; start += 1) {
    const code = text.charCodeAt(start);
    if (code !== 0x0a && code !== 0x0d && gapKind(code) === seen) break;
  }
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end += 1;
  return readKeyLine(text, start, contentEnd(text, start, end))?.separator === 'colon';
}
