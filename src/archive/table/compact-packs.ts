import { statSync } from 'node:fs';
import { type PackEntry, packFile, type PackWriter } from './pack.ts';

/** When packs are made fewer and smaller, and how much of that is done at once. */
export interface PackLimits {
  /** Packs beyond which the smallest are put together. */
  readonly packsMax: number;
  /** Bytes of a pack that nothing refers to, below which it is let be. */
  readonly deadMin: number;
  /** Bytes that are moved at most. */
  readonly movedMax: number;
}

/** A build writes a pack of some kilobytes, and moves in a tenth of a second what it may move. */
export const packLimits: PackLimits = { packsMax: 48, deadMin: 16 * 2 ** 20, movedMax: 8 * 2 ** 20 };

/** Where entries of one kind stand: one for each row. */
export interface EntryColumns {
  readonly pack: Uint32Array;
  readonly at: Float64Array;
  /** Bytes; 0: the row has no entry. */
  readonly length: Uint32Array;
}

/** What there is to move with. */
export interface PackAccess {
  /** The folder of the packs. */
  readonly folder: string;
  readonly read: (entry: PackEntry) => Uint8Array;
  /** Where entries are moved to. */
  readonly pack: PackWriter;
  readonly limits: PackLimits;
}

/**
 * Moves entries out of packs that are mostly dead, and out of the smallest of too many, into the pack that is being written;
 * gives the columns as they then are. A pack out of which the last entry was moved is for the caller to delete with what needed
 * it; a large one is emptied over several times, so that nobody waits long.
 */
export function compactPacks<const Kinds extends readonly EntryColumns[]>(
  kinds: Kinds,
  { folder, read, pack, limits }: PackAccess,
): { readonly [Kind in keyof Kinds]: EntryColumns } {
  const victims = toVictims(liveBytes(kinds), { folder, pack, limits });
  type Moved = { readonly [Kind in keyof Kinds]: EntryColumns };
  if (victims.size === 0) return kinds as unknown as Moved;
  const moved = kinds.map((kind) => ({ ...kind, pack: kind.pack.slice(), at: kind.at.slice() }));
  let left = limits.movedMax;
  const count = kinds[0]?.pack.length ?? 0;
  for (let row = 0; row < count; row += 1) {
    for (const { pack: packs, at, length: lengths } of moved) {
      const from = packs[row] ?? 0;
      const length = lengths[row] ?? 0;
      if (length === 0 || !victims.has(from) || length > left) continue;
      const entry = pack.write(read({ pack: from, at: at[row] ?? 0, length }));
      packs[row] = entry.pack;
      at[row] = entry.at;
      left -= length;
    }
  }
  return moved as unknown as Moved;
}

/** The packs that some entries stand in. */
export const usedPacks = (kinds: readonly EntryColumns[]): ReadonlySet<number> =>
  new Set(liveBytes(kinds).keys());

/** Bytes of every pack that something refers to. */
function liveBytes(kinds: readonly EntryColumns[]): ReadonlyMap<number, number> {
  const live = new Map<number, number>();
  const add = (pack: number, bytes: number): void => {
    if (bytes > 0) live.set(pack, (live.get(pack) ?? 0) + bytes);
  };
  for (const { pack: packs, length: lengths } of kinds) {
    // Neighbours mostly stand in one pack.
    let pack = 0;
    let bytes = 0;
    for (let row = 0; row < packs.length; row += 1) {
      const next = packs[row] ?? 0;
      if (next !== pack) {
        add(pack, bytes);
        pack = next;
        bytes = 0;
      }
      bytes += lengths[row] ?? 0;
    }
    add(pack, bytes);
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
  // Half of those that there may be, so that not every time some are put together.
  let room = movedMax;
  for (const { number, bytes } of packs.slice(0, packs.length - Math.ceil(packsMax / 2))) {
    room -= bytes;
    if (room < 0) break;
    victims.add(number);
  }
  return victims;
}

/** What was not handed over yet has no file. */
const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
