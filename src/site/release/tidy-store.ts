import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256OfFile } from '../../seal/index.ts';
import { fileOf } from './generation-file.ts';
import { format, type Pointer, pointerOf, readPointer } from './pointer.ts';
import { writeDurably } from './write-durably.ts';

/** Deletes what older generations and killed builds left, and packs of which nothing is used. */
export function tidyStore(folder: string, current: number, usedPacks: ReadonlySet<number>): void {
  for (const name of readdirSync(folder)) {
    const [, kind, text = ''] =
      /^(table|state|notes|manifest|mtimes|diff|stamps|pack)-(\d+)/.exec(name) ?? [];
    const number = Number(text);
    const isOld = kind === 'pack' ? !usedPacks.has(number) : kind !== undefined && number !== current;
    const isUnfinished = /\.(?:json|\w+-\d+)\.\d+$/.test(name);
    if (isOld || isUnfinished) rmSync(join(folder, name), { force: true });
  }
}

/** Deletes the packs, of a number and those after it, of a build that came to nothing, unless what it wrote already holds. */
export function dropPacks(folder: string, from: number, generation: number): void {
  if (existsSync(pointerOf(folder, 'next'))) return;
  if ((readPointer(pointerOf(folder, 'current'))?.generation ?? 0) !== generation) return;
  for (const name of readdirSync(folder))
    if (Number(/^pack-(\d+)\.bin$/.exec(name)?.[1] ?? 0) >= from) rmSync(join(folder, name), { force: true });
}

/** Deletes everything that is kept, because it cannot be believed, but the manifest of the last release and how that differed where they are as they were written: else nobody would tell what is no more in the next one. */
export function emptyStore(folder: string): void {
  const pointer = readPointer(pointerOf(folder, 'current'));
  const kept = new Set(['lock']);
  if (pointer?.format === format) {
    const { generation, manifest, diff, live } = pointer;
    const [manifestFile, diffFile] = [
      fileOf(folder, 'manifest', generation),
      fileOf(folder, 'diff', generation),
    ];
    if (isRight(manifestFile, manifest)) {
      const isDiff = diff !== undefined && isRight(diffFile, diff);
      const release: Pointer = { format, generation, manifest, diff: isDiff ? diff : undefined, live };
      writeDurably(pointerOf(folder, 'current'), JSON.stringify(release));
      for (const path of [pointerOf(folder, 'current'), manifestFile, ...(isDiff ? [diffFile] : [])])
        kept.add(basename(path));
    }
  }
  for (const name of readdirSync(folder)) {
    if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRight(file: string, sha256: string): boolean {
  try {
    return sha256OfFile(file) === sha256;
  } catch {
    return false;
  }
}

/** The highest number of a pack that was ever begun. */
export function lastPack(folder: string): number {
  return readdirSync(folder).reduce(
    (last, name) => Math.max(last, Number(/^pack-(\d+)\.bin$/.exec(name)?.[1] ?? 0)),
    0,
  );
}
