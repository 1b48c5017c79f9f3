import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node as YamlNode, Pair } from 'yaml';
import type { Placer } from '../message/index.ts';
import { canonicalIn } from './key-names.ts';
import type { KeyEntry, KeyTable } from './key-table.ts';
import type { MatterEntry, MatterMap, MatterNode, MatterScalar } from './matter-node.ts';
import type { Report } from './reporter.ts';
import type { EditedText } from './source-edit.ts';
import { isAnother, joinFields } from './written-twice.ts';
import { keyText, valueText } from './written-text.ts';
import { ruleOfYamlError } from './yaml-fault.ts';

/** The most syntax errors that one file reports: those after the first few follow from them. */
const syntaxErrorsMax = 5;

/** The deepest nesting of fields that is read. */
const depthMax = 12;

interface Reader {
  readonly edited: EditedText;
  readonly placer: Placer;
  readonly report: Report;
}

/** The fields of mended YAML 1.2 (core schema, no aliases), every scalar as text and at its place in the original; undefined when there are none. `table`: the keys that they may have. */
export function readTree(
  edited: EditedText,
  placer: Placer,
  report: Report,
  table?: KeyTable,
): MatterMap | undefined {
  const reader: Reader = { edited, placer, report };
  const document = parseDocument(edited.text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    strict: true,
    logLevel: 'silent',
    prettyErrors: false,
  });

  const lines = new Set<number>();
  for (const error of document.errors) {
    const { start, end } = edited.origin(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1));
    const line = placer(start, end).start.line;
    if (lines.has(line) || lines.size >= syntaxErrorsMax) continue;
    lines.add(line);
    report(ruleOfYamlError(error), start, end, { value: edited.text.slice(error.pos[0], error.pos[0] + 60) });
  }

  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return undefined;
  const entry = table === undefined ? undefined : { names: [], keys: table };
  const node = toNode(reader, contents as YamlNode, 0, entry);
  if (node.kind === 'map') return node;
  if (document.errors.length === 0)
    report('matter/not-fields', node.place.start.offset, node.place.end.offset);
  return undefined;
}

function rangeOf(reader: Reader, node: YamlNode): { readonly start: number; readonly end: number } {
  const [start, end] = node.range ?? [0, 0];
  return reader.edited.origin(start, end);
}

function toNode(reader: Reader, node: YamlNode, depth: number, entry: KeyEntry | undefined): MatterNode {
  const { start, end } = rangeOf(reader, node);
  const place = reader.placer(start, end);
  if (depth > depthMax) {
    reader.report('matter/too-deep', start, end);
    return { kind: 'scalar', text: '', place, quoted: false };
  }
  if (isAlias(node)) {
    reader.report('matter/alias', start, end, { value: `*${node.source}` });
    return { kind: 'scalar', text: `*${node.source}`, place, quoted: false };
  }
  if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined) {
    reader.report('matter/anchor', start, end, { value: `&${node.anchor}` });
  }
  if (isMap(node))
    return toMap(reader, node.items as readonly Pair<YamlNode, YamlNode | null>[], start, end, depth, entry);
  if (isSeq(node)) {
    const items = (node.items as readonly (YamlNode | Pair<YamlNode, YamlNode | null>)[]).flatMap((item) => {
      if (!isPair(item)) return splitItem(reader, toNode(reader, item, depth + 1, entry), node.flow === true);
      const { start: from } = rangeOf(reader, item.key);
      const { end: to } = item.value === null ? rangeOf(reader, item.key) : rangeOf(reader, item.value);
      return [toMap(reader, [item], from, to, depth + 1, entry)];
    });
    return { kind: 'list', items, place };
  }
  return toScalar(reader, node);
}

function toScalar(reader: Reader, node: YamlNode): MatterScalar {
  const { start, end } = rangeOf(reader, node);
  const place = reader.placer(start, end);
  if (!isScalar(node)) return { kind: 'scalar', text: '', place, quoted: false };
  const quoted = node.type !== undefined && node.type !== 'PLAIN';
  const written = node.source ?? (typeof node.value === 'string' ? node.value : '');
  return { kind: 'scalar', text: valueText(written, quoted), place, quoted };
}

/** An item of a bracketed list that an Arabic comma parts once more. */
function splitItem(reader: Reader, item: MatterNode, isFlow: boolean): readonly MatterNode[] {
  if (!isFlow || item.kind !== 'scalar' || item.quoted || !/[\u060C\u061B]/.test(item.text)) return [item];
  const { start, end } = item.place;
  reader.report('matter/arabic-comma', start.offset, end.offset, { value: item.text });
  const items: MatterScalar[] = [];
  let at = 0;
  for (const part of item.text.split(/[\u060C\u061B]/)) {
    const text = part.trim();
    const from = start.offset + at + (part.length - part.trimStart().length);
    if (text !== '')
      items.push({ kind: 'scalar', text, quoted: false, place: reader.placer(from, from + text.length) });
    at += part.length + 1;
  }
  return items;
}

function toMap(
  reader: Reader,
  pairs: readonly Pair<YamlNode, YamlNode | null>[],
  start: number,
  end: number,
  depth: number,
  entry: KeyEntry | undefined,
): MatterMap {
  const entries: MatterEntry[] = [];
  const seen = new Map<string, number>();
  for (const { key: keyNode, value } of pairs) {
    const keyRange = rangeOf(reader, keyNode);
    const keyPlace = reader.placer(keyRange.start, keyRange.end);
    if (!isScalar(keyNode)) {
      reader.report('matter/key-shape', keyRange.start, keyRange.end);
      continue;
    }
    const key = keyText(toScalar(reader, keyNode).text);
    const at = seen.get(key);
    const first = at === undefined ? undefined : entries[at];
    const within = canonicalIn(entry, key)?.entry;
    if (at !== undefined && first !== undefined) {
      const again =
        first.value.kind === 'map' && isMap(value) ? toNode(reader, value, depth + 1, within) : undefined;
      const line = first.keyPlace.start.line;
      if (entry !== undefined && isAnother(first.value, again, entry)) {
        reader.report('matter/duplicate-id', keyRange.start, keyRange.end, { key, line });
        entries[at] = { ...first, isTwice: true };
        continue;
      }
      const owner = again?.kind === 'map' ? key : undefined;
      reader.report('matter/duplicate-key', keyRange.start, keyRange.end, { key, line, owner });
      if (again?.kind === 'map' && first.value.kind === 'map')
        entries[at] = { ...first, value: joinFields(first.value, again, reader.report, within) };
      continue;
    }
    seen.set(key, entries.length);
    const node: MatterNode =
      value === null
        ? { kind: 'scalar', text: '', quoted: false, place: reader.placer(keyRange.end, keyRange.end) }
        : toNode(reader, value, depth + 1, within);
    entries.push({ key, keyPlace, value: node });
  }
  return { kind: 'map', entries, place: reader.placer(start, end) };
}
