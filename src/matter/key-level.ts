import { canonicalIn } from './key-names.ts';
import type { KeyEntry } from './key-table.ts';

/** The columns between a key and its fields, as authors are told to write them. */
export const childColumns = 2;

/** The fields, or the items of a list, that begin at one column of a block. */
export interface Level {
  /** Columns before them. */
  readonly indent: number;
  /** The key whose value they are; empty for the fields of the file itself. */
  readonly owner: string;
  /** What that value may hold; undefined where nobody knows. */
  readonly entry: KeyEntry | undefined;
  /** The fields that were read at this level, by canonical name. */
  readonly read: Set<string>;
}

/** A level without fields as yet. */
export function toLevelOf(indent: number, owner: string, entry: KeyEntry | undefined): Level {
  return { indent, owner, entry, read: new Set() };
}

/** What holds no field of its own, such as the items of a list. */
export const withoutFields: KeyEntry = { names: [] };

/** Whether fields stand below a key, or may. */
export function holdsFields(entry: KeyEntry | undefined): boolean {
  return entry === undefined || entry.free === true || entry.ids !== undefined || entry.keys !== undefined;
}

/** How well a name fits a level: `named` where the value's fields have names and this is one that is not taken, `free` where any name will do. */
export function fitOf(level: Level, name: string): 'named' | 'free' | 'taken' | undefined {
  const { entry } = level;
  if (entry === undefined || entry.free === true || entry.ids !== undefined) return 'free';
  if (entry.keys === undefined) return undefined;
  const canonical = canonicalIn(entry, name);
  if (canonical === undefined) return undefined;
  return level.read.has(canonical.key) ? 'taken' : 'named';
}

/** Notes that a field was read at a level, and gives what its value may hold. */
export function readAt(level: Level, name: string): KeyEntry | undefined {
  const canonical = canonicalIn(level.entry, name);
  if (canonical === undefined) return undefined;
  level.read.add(canonical.key);
  return level.entry === undefined || level.entry.free === true ? undefined : canonical.entry;
}

/** Whether a name can only be a key where any name will do: those of rules, phrases and colours are Latin, in the midst of Arabic. */
export function isFreeName(level: Level | undefined, name: string): boolean {
  return level?.entry?.free === true && /^[A-Za-z][A-Za-z0-9_/-]*$/.test(name);
}
