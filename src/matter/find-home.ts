import { foldKey } from './fold-key.ts';
import { readKeyLine } from './key-line.ts';
import type { KeyLine } from './key-line.ts';
import { canonicalKey } from './key-names.ts';
import { fitOf, toLevelOf } from './key-level.ts';
import type { Level } from './key-level.ts';
import { nearest } from './nearest.ts';
import { leadOf, nextLine } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { contentEnd } from './source-line.ts';

/** The columns of the first field below a key that stands alone. */
const childColumns = 2;

/** Where a field belongs that begins at the wrong column. */
export interface Home {
  readonly level: Level;
  /** Whether the level must be opened: no field of it was read before. */
  readonly isNew: boolean;
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
  if (natural === undefined || (natural.indent !== width && !isBetween)) return undefined;
  const isChild = width > last.indent && last.open;
  if (isChild) return undefined;

  if (!isBetween && fits(desk, natural, field, at)) return undefined;
  const within = [...deeper, ...openLevel(desk)];
  if (isBetween) within.push(natural);
  const named = within.find((level) => fitOf(level, field.key) === 'named');
  const home = named ?? within.find((level) => isIdAt(desk, level, natural, field, at));
  if (home !== undefined) return { level: home, isNew: !levels.includes(home) };
  if (isBetween) return undefined;
  const outer = held.slice(0, -1).findLast((level) => fitOf(level, field.key) === 'named');
  return outer === undefined ? undefined : { level: outer, isNew: false };
}

/** Whether the column says what the name says. What has a value on its line, or fields that are no entry's, is itself no entry. */
function fits(desk: RepairDesk, level: Level, field: KeyLine, at: number): boolean {
  const fit = fitOf(level, field.key);
  if (fit !== 'free') return fit === 'named';
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
function keyBelow(desk: RepairDesk, at: number): string | undefined {
  const line = nextLine(desk, at);
  if (line === undefined) return undefined;
  const { end } = leadOf(desk, line);
  return readKeyLine(desk.text, end, contentEnd(desk.text, end, line.end))?.key;
}

/** The level of the fields of a key that stands alone on the line before. */
function openLevel({ last }: RepairDesk): readonly Level[] {
  return last.open && last.indent >= 0 ? [toLevelOf(last.indent + childColumns, last.key, last.entry)] : [];
}

/** Whether a field is a new entry among others whose names are the author's choice: nothing is like its name where it stands, and a field of an entry follows. */
function isIdAt(desk: RepairDesk, level: Level, natural: Level, field: KeyLine, at: number): boolean {
  const { ids } = level.entry ?? {};
  if (ids === undefined || field.valueStart < field.lineEnd) return false;
  const names = Object.values(natural.entry?.keys ?? {}).flatMap((entry) => entry.names);
  if (nearest(field.key, names, foldKey).length > 0) return false;
  const below = keyBelow(desk, at);
  return below !== undefined && canonicalKey(ids, below) !== undefined;
}
