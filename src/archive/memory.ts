import { statSync } from 'node:fs';
import { timeOf } from '../seal/index.ts';
import type { ListedFile } from './list-files.ts';

/** What was read out of a file, and what the file was like then. */
export interface Remembered<T> {
  /** Bytes. */
  readonly size: number;
  /** `timeOf` the file. */
  readonly time: number;
  readonly value: T;
}

/** What an earlier build read out of files, and what this one does. Values must survive JSON. */
export interface Memory<T> {
  readonly before: ReadonlyMap<string, Remembered<T>>;
  readonly after: Map<string, Remembered<T>>;
  /** When `before` was made, milliseconds since 1970: a file that is no older may have changed since. */
  readonly seenAt: number;
}

/** A memory of nothing. */
export const noMemory = <T>(): Memory<T> => ({ before: new Map(), after: new Map(), seenAt: 0 });

/** A disk's clock may tick as seldom as every two seconds (FAT): a file as young as the last look at it may have changed after it. */
export const tickMax = 2000;

/** Reads a file unless it is as it was when it was read before; what cannot be looked at is read, so that the reader says why. */
export async function recall<T>(
  memory: Memory<T>,
  { path, file }: ListedFile,
  read: () => Promise<T>,
): Promise<T> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return read();
  const { size } = stats;
  const time = timeOf(stats);
  const known = memory.before.get(path);
  const isSame = known?.size === size && known.time === time && time < memory.seenAt - tickMax;
  const value = isSame ? known.value : await read();
  memory.after.set(path, { size, time, value });
  return value;
}
