import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The format of everything in the store. */
export const format = 5;

/** Which generation is remembered, in a file of its own: what becomes of it becomes of all at once. */
export interface Pointer {
  readonly format: number;
  readonly generation: number;
  /** SHA-256 of the notes, of the manifest and of how it differs from the one before, which carry no checks of their own. Undefined where it could not be believed; without notes nothing but the release itself is. */
  readonly notes?: string | undefined;
  readonly manifest: string;
  readonly diff?: string | undefined;
  readonly live: number;
}

export const pointerOf = (folder: string, age: 'current' | 'next'): string => join(folder, `${age}.json`);

/** Makes the next generation the current one, in one step. */
export function promote(folder: string): void {
  renameSync(pointerOf(folder, 'next'), pointerOf(folder, 'current'));
}

/** Decides what a build that was killed meant: the next generation holds if the tree that it names is the one that is served. */
export function settle(folder: string, live: number | undefined): void {
  const next = pointerOf(folder, 'next');
  const pointer = readPointer(next);
  if (pointer !== undefined && pointer.live === live) promote(folder);
  else rmSync(next, { force: true });
}

/** SHA-256 of the current manifest; undefined when there is none. */
export const manifestDigest = (folder: string): string | undefined =>
  readPointer(pointerOf(folder, 'current'))?.manifest;

/** The inode of the tree that the last build left to be served; undefined when there was none. */
export const servedInode = (folder: string): number | undefined =>
  readPointer(pointerOf(folder, 'current'))?.live;

/** Undefined for a file that is not there, or is no pointer. */
export function readPointer(file: string): Pointer | undefined {
  try {
    const pointer = JSON.parse(readFileSync(file, 'utf8')) as Partial<Pointer> | null;
    return pointer?.format === undefined ? undefined : (pointer as Pointer);
  } catch {
    return undefined;
  }
}
