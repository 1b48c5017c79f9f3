import { statSync } from 'node:fs';
import type { ArticleTable, PackEntry, PackWriter } from '../../archive/index.ts';
import { packFile } from '../../archive/index.ts';
import type { ArticleState } from '../cache/article-state.ts';

/** When packs are made fewer and smaller, and how much of that one build does. */
export interface PackLimits {
  /** Packs beyond which the smallest are put together. */
  readonly packsMax: number;
  /** Bytes of a pack that nothing refers to, below which it is let be. */
  readonly deadMin: number;
  /** Bytes that one build moves at most. */
  readonly movedMax: number;
}

/** A build writes a pack of some kilobytes, and moves in a tenth of a second what it may move. */
export const packLimits: PackLimits = { packsMax: 48, deadMin: 16 * 2 ** 20, movedMax: 8 * 2 ** 20 };

/** Where entries of a table and a state stand. */
export interface Packed {
  readonly table: ArticleTable;
  readonly state: ArticleState;
}

/** What one build has to move. */
export interface PackAccess {
  /** The folder of the packs. */
  readonly folder: string;
  readonly read: (entry: PackEntry) => Uint8Array;
  /** Where entries are moved to. */
  readonly pack: PackWriter;
  readonly limits: PackLimits;
}

/**
 * Moves entries out of packs that are mostly dead, and out of the smallest of too many, into the pack of this build. A pack
 * out of which the last entry was moved is deleted with the generation that needed it; a large one is emptied over several
 * builds, so that no build waits long.
 */
export function compactPacks(packed: Packed, { folder, read, pack, limits }: PackAccess): Packed {
  const victims = toVictims(liveBytes(packed), { folder, pack, limits });
  if (victims.size === 0) return packed;
  const { table, state } = packed;
  const columns = {
    recordPack: table.recordPack.slice(),
    recordAt: table.recordAt.slice(),
    bodyPack: state.bodyPack.slice(),
    bodyAt: state.bodyAt.slice(),
  };
  let left = limits.movedMax;
  for (let row = 0; row < table.count; row += 1) {
    for (const kind of ['record', 'body'] as const) {
      if (kind === 'body' && state.hasBody[row] !== 1) continue;
      const [packs, ats] = [columns[`${kind}Pack`], columns[`${kind}At`]];
      const from = packs[row] ?? 0;
      const length = (kind === 'body' ? state.bodyLength : table.recordLength)[row] ?? 0;
      if (!victims.has(from) || length > left) continue;
      const entry = pack.write(read({ pack: from, at: ats[row] ?? 0, length }));
      packs[row] = entry.pack;
      ats[row] = entry.at;
      left -= length;
    }
  }
  const { recordPack, recordAt, bodyPack, bodyAt } = columns;
  return { table: { ...table, recordPack, recordAt }, state: { ...state, bodyPack, bodyAt } };
}

/** The packs that a table and a state refer to. */
export const usedPacks = (packed: Packed): ReadonlySet<number> => new Set(liveBytes(packed).keys());

/** Bytes of every pack that something refers to. */
function liveBytes({ table, state }: Packed): ReadonlyMap<number, number> {
  const live = new Map<number, number>();
  const add = (pack: number, length: number): void => void live.set(pack, (live.get(pack) ?? 0) + length);
  for (let row = 0; row < table.count; row += 1) {
    add(table.recordPack[row] ?? 0, table.recordLength[row] ?? 0);
    if (state.hasBody[row] === 1) add(state.bodyPack[row] ?? 0, state.bodyLength[row] ?? 0);
  }
  return live;
}

function toVictims(
  live: ReadonlyMap<number, number>,
  { folder, pack, limits }: Omit<PackAccess, 'read'>,
): ReadonlySet<number> {
  const { packsMax, deadMin, movedMax } = limits;
  const packs = [...live]
    .filter(([number]) => number !== pack.number)
    .map(([number, bytes]) => ({ number, bytes, size: sizeOf(packFile(folder, number)) }))
    .sort((a, b) => a.bytes - b.bytes || a.number - b.number);
  const victims = new Set(
    packs.filter(({ bytes, size }) => size - bytes > deadMin && bytes * 2 < size).map(({ number }) => number),
  );
  if (packs.length <= packsMax) return victims;
  // Half of those that there may be, so that not every build puts some together.
  let room = movedMax;
  for (const { number, bytes } of packs.slice(0, packs.length - Math.ceil(packsMax / 2))) {
    room -= bytes;
    if (room < 0) break;
    victims.add(number);
  }
  return victims;
}

/** What this build has not handed over yet has no file. */
const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
