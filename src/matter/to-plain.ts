import type { Fix, Message, Place } from '../message/index.ts';
import { foldKey } from './fold-key.ts';
import { canonicalIn, canonicalKey } from './key-names.ts';
import type { KeyEntry, KeyTable } from './key-table.ts';
import { matterProblems, matterProblemText } from './matter-problems.ts';
import type { MatterRule, ProblemSlots } from './matter-problems.ts';
import type { MatterMap, MatterNode } from './matter-node.ts';
import { isSlip } from './is-slip.ts';
import { ownerByShape, respeltKey } from './respelt-key.ts';
import { editDistance, nearest } from '../text/index.ts';

/** A value under canonical keys: text, lists and prototype-less objects only. Keys without a value are left out. */
export type PlainValue = string | readonly PlainValue[] | PlainFields;

export interface PlainFields {
  readonly [key: string]: PlainValue;
}

/** The fields of a file under their canonical names. */
export interface PlainMatter {
  readonly fields: PlainFields;
  /** Places of values by canonical dotted path: `related.0`, `quotes.q1.url`. */
  readonly places: ReadonlyMap<string, Place>;
  /** Places of keys by the same paths, also of those without a value. */
  readonly keyPlaces: ReadonlyMap<string, Place>;
  /** Places of misspelt keys by the path of the key that was probably meant. */
  readonly misspelt: ReadonlyMap<string, Place>;
  /** The paths of entries whose id another entry has too. */
  readonly twice: ReadonlySet<string>;
  readonly messages: readonly Message[];
}

/** Puts the fields of a file under their canonical names; names that are not known, and two names of one key, become messages. */
export function toPlain(tree: MatterMap, table: KeyTable, path: string): PlainMatter {
  const places = new Map<string, Place>();
  const keyPlaces = new Map<string, Place>();
  const misspelt = new Map<string, Place>();
  const twice = new Set<string>();
  const messages: Message[] = [];
  const report = (
    rule: MatterRule,
    place: Place,
    found: string,
    slots: ProblemSlots,
    expected: readonly string[] = [],
    fix?: Fix,
  ): void => {
    messages.push({
      rule,
      severity: matterProblems[rule].severity,
      path,
      place,
      text: matterProblemText(rule, slots),
      found,
      ...(expected.length === 0 ? {} : { expected }),
      ...(fix === undefined ? {} : { fix }),
    });
  };

  const ofNode = (node: MatterNode, at: string, entry: KeyEntry | undefined): PlainValue | undefined => {
    places.set(at, node.place);
    if (node.kind === 'scalar') {
      const text = node.quoted ? node.text.replace(/\n+$/, '') : node.text;
      return text === '' ? undefined : text;
    }
    if (node.kind === 'list') {
      return node.items.flatMap((item, index) => {
        const value = ofNode(item, `${at}.${String(index)}`, entry);
        return value === undefined ? [''] : [value];
      });
    }
    return ofMap(node, `${at}.`, entry);
  };

  const ofMap = (map: MatterMap, prefix: string, entry: KeyEntry | undefined): PlainFields => {
    const fields = Object.create(null) as Record<string, PlainValue>;
    const first = new Map<string, Place>();
    for (const { key, keyPlace, value, isTwice } of map.entries) {
      const named = canonicalIn(entry, key);
      if (named === undefined) {
        const names = namesOfEntry(entry);
        const respelt = entry?.keys === undefined ? undefined : respeltKey(key, entry.keys);
        const alike = respelt === undefined ? nearest(key, names, foldKey) : [respelt];
        const byShape =
          alike.length > 0 || entry?.keys === undefined ? undefined : ownerByShape(value, entry.keys);
        const expected = byShape === undefined ? alike : [byShape];
        const near = expected[0] === undefined ? undefined : canonicalIn(entry, expected[0]);
        const ofFile = prefix === '' ? undefined : canonicalKey(table, key);
        const isMisplaced =
          ofFile !== undefined && !tree.entries.some((other) => canonicalKey(table, other.key) === ofFile);
        if (isMisplaced) {
          misspelt.set(ofFile, keyPlace);
          report('matter/unknown-key', keyPlace, key, { key, owner: '' });
          continue;
        }
        if (near !== undefined) misspelt.set(`${prefix}${near.key}`, keyPlace);
        const meant = meantKey(key, expected, entry, map, respelt !== undefined);
        const fix =
          meant === undefined
            ? undefined
            : { edits: [{ start: keyPlace.start.offset, end: keyPlace.end.offset, text: meant }] };
        report('matter/unknown-key', keyPlace, key, { key, nearest: expected[0] }, expected, fix);
        continue;
      }
      const earlier = first.get(named.key);
      if (earlier !== undefined) {
        report('matter/duplicate-key', keyPlace, key, { key, line: earlier.start.line });
        continue;
      }
      first.set(named.key, keyPlace);
      const at = `${prefix}${named.key}`;
      keyPlaces.set(at, keyPlace);
      if (isTwice === true) twice.add(at);
      const plain = ofNode(value, at, named.entry);
      if (plain !== undefined) fields[named.key] = plain;
    }
    return fields;
  };

  const fields = ofMap(tree, '', { names: [], keys: table });
  return { fields, places, keyPlaces, misspelt, twice, messages };
}

/** What an article is known by or hidden with: whoever mistook one of these keys must see it, for a wrong guess cannot be taken back. */
const irrevocableKeys: ReadonlySet<string> = new Set(['aliases', 'embargo', 'id', 'slug', 'status']);

/** A key so short may be one letter away from another by chance. */
const certainLettersMin = 4;

/** The key that was meant for certain: a slip of the finger away, no other key as near, and no other field of the map has that name or may have been meant for it. */
function meantKey(
  key: string,
  near: readonly string[],
  entry: KeyEntry | undefined,
  map: MatterMap,
  isRespelt: boolean,
): string | undefined {
  if (key.length < certainLettersMin || (key.startsWith('_') && !isRespelt)) return undefined;
  const [meant, ...others] = isRespelt ? near : near.filter((name) => isNear(key, name));
  if (meant === undefined || (!isRespelt && !isSlip(foldKey(key), foldKey(meant)))) return undefined;
  const canonical = canonicalIn(entry, meant)?.key;
  if (canonical !== undefined && irrevocableKeys.has(canonical)) return undefined;
  const isDoubtful = others.some((name) => canonicalIn(entry, name)?.key !== canonical);
  if (isDoubtful) return undefined;
  const names = namesOfEntry(entry).filter((name) => canonicalIn(entry, name)?.key === canonical);
  const isTaken = map.entries.some(
    (other) =>
      other.key !== key &&
      (canonicalIn(entry, other.key)?.key === canonical || names.some((name) => isNear(other.key, name))),
  );
  return isTaken ? undefined : meant;
}

const isNear = (key: string, name: string): boolean => editDistance(foldKey(key), foldKey(name)) === 1;

function namesOfEntry(entry: KeyEntry | undefined): readonly string[] {
  return Object.entries(entry?.keys ?? {}).flatMap(([canonical, { names }]) => [...names, canonical]);
}
