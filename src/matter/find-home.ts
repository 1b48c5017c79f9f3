import { foldKey } from './fold-key.ts';
import { readKeyLine } from './key-line.ts';
import type { KeyLine } from './key-line.ts';
import { canonicalKey } from './key-names.ts';
import { childColumns, fitOf, isFreeName, toLevelOf } from './key-level.ts';
import type { Level } from './key-level.ts';
import type { KeyEntry, KeyTable } from './key-table.ts';
import { nearest } from '../text/index.ts';
import { leadOf, nextLine } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { contentEnd, isBlank } from './source-line.ts';

/** Where a field belongs that begins at the wrong column. */
export interface Home {
  readonly level: Level;
  /** Whether the level must be opened: no field of it was read before. */
  readonly isNew: boolean;
  /** Whether another value could have the field as well: then only a person can tell. */
  readonly isDoubtful: boolean;
}

/**
 * The level that a field belongs to although its line begins elsewhere; undefined where the column says what the name says, or where
 * the name says nothing. A field is known by its name: the value that the column gives it to has no such field, and exactly one
 * value that was being read just before has.
 */
export function findHome(desk: RepairDesk, field: KeyLine, at: number, width: number): Home | undefined {
  if (desk.table === undefined) return undefined;
  const { levels, last } = desk;
  const deeper = levels.filter(({ indent }) => indent > width);
  const held = levels.filter(({ indent }) => indent <= width);
  const natural = held.at(-1);
  const isBetween = natural?.indent !== width && deeper.length > 0;
  if (natural === undefined) return firstHome(desk, desk.table, field, at, width);
  if (natural.indent !== width && !isBetween) return undefined;
  const isChild = width > last.indent && last.open;
  if (isChild) return undefined;

  const isNamed = (level: Level): boolean => fitOf(level, field.key) === 'named';
  if (!isBetween && fits(desk, natural, field, at)) {
    // Fields that were moved from this column take along what they could hold.
    const taken = desk.moved?.from === width ? deeper.find(isNamed) : undefined;
    return taken === undefined ? undefined : { level: taken, isNew: false, isDoubtful: true };
  }
  const within = [...deeper, ...openLevel(desk)];
  if (isBetween) within.push(natural);
  const isId = (level: Level): boolean => isIdAt(desk, level, natural, field, at);
  const named = within.find(isNamed);
  const home = named ?? within.find((level) => isId(level) || isStranger(desk, level, natural, field, width));
  const around = held.filter((level) => level !== natural);
  if (home !== undefined)
    return {
      level: home,
      isNew: !levels.includes(home),
      isDoubtful: home === named && around.some(isNamed) && !(width > 0 && isOnTheWay(desk, home, width)),
    };
  if (isBetween) return undefined;
  const outer =
    around.findLast((level) => isNamed(level) && allLeave(desk, at, width, level)) ?? around.findLast(isId);
  return outer === undefined ? undefined : { level: outer, isNew: false, isDoubtful: false };
}

/** The level of a file's own fields for a first field behind spaces, when later ones have none. */
function firstHome(
  desk: RepairDesk,
  table: KeyTable,
  field: KeyLine,
  at: number,
  width: number,
): Home | undefined {
  if (width === 0 || desk.levels.length > 0 || canonicalKey(table, field.key) === undefined) return undefined;
  const { text, lines } = desk;
  const isRoot = lines.slice(at + 1).some((line) => {
    const { end, width: column } = leadOf(desk, line);
    const key = column === 0 ? readKeyLine(text, end, contentEnd(text, end, line.end)) : undefined;
    return key !== undefined && canonicalKey(table, key.key) !== undefined;
  });
  if (!isRoot) return undefined;
  return { level: toLevelOf(0, '', { names: [], keys: table }), isNew: true, isDoubtful: false };
}

/** Whether what follows at the same column belongs to a level too: a line amid others cannot leave them without cutting them in two. */
function allLeave(desk: RepairDesk, at: number, width: number, { indent, entry }: Level): boolean {
  const { text, lines } = desk;
  for (let below = at + 1; below < lines.length; below += 1) {
    const line = lines[below];
    if (line === undefined || isBlank(text, line)) continue;
    const { end, width: column } = leadOf(desk, line);
    if (column < width) return column <= indent;
    if (column > width) continue;
    const key = readKeyLine(text, end, contentEnd(text, end, line.end));
    if (key === undefined || entry?.keys === undefined || canonicalKey(entry.keys, key.key) === undefined)
      return false;
  }
  return true;
}

/** Whether the column says what the name says. What has a value on its line, or fields that are no entry's, is itself no entry. */
function fits(desk: RepairDesk, level: Level, field: KeyLine, at: number): boolean {
  const fit = fitOf(level, field.key);
  // A second one is told of as that.
  if (fit !== 'free') return fit !== undefined;
  const { ids } = level.entry ?? {};
  if (ids === undefined) return true;
  if (field.valueStart < field.lineEnd) return false;
  const own = ids[canonicalKey(ids, field.key) ?? '']?.keys;
  const below = own === undefined ? undefined : keyBelow(desk, at);
  return (
    below === undefined ||
    own === undefined ||
    canonicalKey(own, below) === undefined ||
    canonicalKey(ids, below) !== undefined
  );
}

/** The key on the next line. */
export function keyBelow(desk: RepairDesk, at: number): string | undefined {
  const line = nextLine(desk, at);
  if (line === undefined) return undefined;
  const { end } = leadOf(desk, line);
  return readKeyLine(desk.text, end, contentEnd(desk.text, end, line.end))?.key;
}

/** The level of the fields of a key that stands alone on the line before. */
function openLevel({ last }: RepairDesk): readonly Level[] {
  return last.open && last.indent >= 0 ? [toLevelOf(last.indent + childColumns, last.key, last.entry)] : [];
}

/** Whether the line before was moved from the same column to the same level. */
const isOnTheWay = ({ moved }: RepairDesk, { indent }: Level, width: number): boolean =>
  moved?.from === width && moved.to === indent;

/** Whether a field has a name of no key where it stands, and is the first of a value that has any names, or follows such a one. */
function isStranger(desk: RepairDesk, level: Level, natural: Level, field: KeyLine, width: number): boolean {
  if (!isFreeName(level, field.key) || desk.isKey?.(field.key) === true) return false;
  if (desk.levels.includes(level) && !isOnTheWay(desk, level, width)) return false;
  return nearest(field.key, natural.entry === undefined ? [] : namesOf(natural.entry), foldKey).length === 0;
}

const namesOf = ({ keys = {} }: KeyEntry): readonly string[] =>
  Object.entries(keys).flatMap(([canonical, { names }]) => [canonical, ...names]);

/** Whether a field is a new entry among others whose names are the author's choice: nothing is like its name where it stands, and a field of an entry follows. */
function isIdAt(desk: RepairDesk, level: Level, natural: Level, field: KeyLine, at: number): boolean {
  const { ids } = level.entry ?? {};
  if (ids === undefined || field.valueStart < field.lineEnd) return false;
  const names = Object.values(natural.entry?.keys ?? {}).flatMap((entry) => entry.names);
  if (nearest(field.key, names, foldKey).length > 0) return false;
  const below = keyBelow(desk, at);
  return below !== undefined && canonicalKey(ids, below) !== undefined;
}
