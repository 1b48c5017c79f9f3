import type { Placer } from '../message/index.ts';
import type { MatterEntry, MatterMap, MatterNode } from './matter-node.ts';
import { findColon, indicators, isQuotation, readPlainValue } from './plain-value.ts';
import { keyText } from './written-text.ts';

/** Where the reading of lines stands: the next line, or what is left of it behind a dash. */
interface Cursor {
  readonly text: string;
  readonly place: Placer;
  /** The column of what is left; -1 behind the last line. */
  indent: number;
  start: number;
  end: number;
}

/** A node, and the offset after its last line. */
interface Reading<Node extends MatterNode> {
  readonly node: Node;
  readonly next: number;
}

/** Deeper fields are YAML's business: it reports those that are too deep. */
const depthMax = 8;

/** Longer keys are YAML's business: it reports those of more than 1024 code units. */
const keyLengthMax = 1000;

/** What no line of ours holds: tabs, carriage returns, controls, byte order marks, and spaces before the end of a line. */
const foreign = /[\0-\t\v-\x1F\uFEFF]| \n| $/;

const [space, lineFeed, dash] = [0x20, 0x0a, 0x2d];

/**
 * What `readTree` gives for fields in the YAML that nearly all authors write: a key and a text on one line, in quotation marks or not; fields and items on
 * lines of their own; short lists in brackets. Undefined for all else, for fields that are written twice, and for faults.
 */
export function plainTree(text: string, place: Placer): MatterMap | undefined {
  if (foreign.test(text)) return undefined;
  const cursor: Cursor = { text, place, indent: 0, start: 0, end: -1 };
  goOn(cursor);
  const map = cursor.indent === 0 ? readMap(cursor, 0) : undefined;
  return cursor.indent === -1 ? map?.node : undefined;
}

/** Goes on to the next line that is not empty. */
function goOn(cursor: Cursor): void {
  const { text } = cursor;
  let start = cursor.end + 1;
  while (text.charCodeAt(start) === lineFeed) start += 1;
  if (start >= text.length) {
    cursor.indent = -1;
    return;
  }
  const end = text.indexOf('\n', start);
  let at = start;
  while (text.charCodeAt(at) === space) at += 1;
  cursor.indent = at - start;
  cursor.start = at;
  cursor.end = end === -1 ? text.length : end;
}

function readMap(cursor: Cursor, depth: number): Reading<MatterMap> | undefined {
  const { text, place, indent, start } = cursor;
  if (depth > depthMax) return undefined;
  const entries: MatterEntry[] = [];
  const known = new Set<string>();
  let next = start;
  while (cursor.indent === indent) {
    const from = cursor.start;
    const separator = findColon(text, from, cursor.end);
    if (separator <= from || separator - from > keyLengthMax || indicators.has(text.charCodeAt(from)))
      return undefined;
    // Three dots end a document, and spaces before a colon are none of the key's.
    if (text.startsWith('...', from) || text.charCodeAt(separator - 1) === space) return undefined;
    const key = keyText(text.slice(from, separator));
    if (known.has(key)) return undefined;
    known.add(key);
    const value = readValue(cursor, separator + 1, indent, depth);
    if (value === undefined) return undefined;
    entries.push({ key, keyPlace: place(from, separator), value: value.node });
    next = value.next;
  }
  return cursor.indent > indent
    ? undefined
    : { node: { kind: 'map', entries, place: place(start, next) }, next };
}

/** The value behind a colon at `start`, on its line or on those below. */
function readValue(
  cursor: Cursor,
  start: number,
  indent: number,
  depth: number,
): Reading<MatterNode> | undefined {
  if (start < cursor.end) return readLine(cursor, start, indent);
  goOn(cursor);
  const isDeeper = cursor.indent > indent;
  if (isDash(cursor) && (isDeeper || cursor.indent === indent)) return readList(cursor, depth + 1);
  if (isDeeper) return readMap(cursor, depth + 1);
  return {
    node: { kind: 'scalar', text: '', place: cursor.place(start, start), quoted: false },
    next: start,
  };
}

const isDash = ({ text, start, end }: Cursor): boolean =>
  text.charCodeAt(start) === dash && start + 1 < end && text.charCodeAt(start + 1) === space;

function readList(cursor: Cursor, depth: number): Reading<MatterNode> | undefined {
  const { text, place, indent, start } = cursor;
  if (depth > depthMax) return undefined;
  const items: MatterNode[] = [];
  let next = start;
  while (cursor.indent === indent && isDash(cursor)) {
    let from = cursor.start + 1;
    while (text.charCodeAt(from) === space) from += 1;
    const isField = !isQuotation(text.charCodeAt(from)) && findColon(text, from, cursor.end) !== -1;
    if (isField) {
      cursor.indent += from - cursor.start;
      cursor.start = from;
    }
    const item = isField ? readMap(cursor, depth + 1) : readLine(cursor, from, indent);
    if (item === undefined) return undefined;
    items.push(item.node);
    next = item.next;
  }
  return cursor.indent > indent
    ? undefined
    : { node: { kind: 'list', items, place: place(start, next) }, next };
}

/** A value that is all on one line, from behind the spaces that stand before it. */
function readLine(cursor: Cursor, start: number, indent: number): Reading<MatterNode> | undefined {
  const { text, end } = cursor;
  let from = start;
  while (text.charCodeAt(from) === space) from += 1;
  const node = readPlainValue(text, from, end, cursor.place);
  goOn(cursor);
  // What stands deeper goes on with the value.
  return node === undefined || cursor.indent > indent
    ? undefined
    : { node, next: Math.min(end + 1, text.length) };
}
