import { linkSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CacheFault } from '../../archive/index.ts';
import { type ManifestDiff, sha256Of } from '../../seal/index.ts';
import { fileOf } from './generation-file.ts';
import { format, pointerOf, readPointer } from './pointer.ts';
import { readWhole } from './read-whole.ts';
import { writeDurably } from './write-durably.ts';

export const toldManifest = (folder: string): string => join(folder, 'manifest.jsonl');

/** Whether two paths lead to one file: a cache that was copied may have made two of it. */
export function isOneFile(first: string, second: string): boolean {
  const [a, b] = [first, second].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

/** A difference as it is kept, and told: after a build from nothing it names every file, so that it is not read before somebody asks. */
export const diffBytes = ({ added, changed, removed }: ManifestDiff): Uint8Array =>
  Buffer.from(JSON.stringify({ added, changed, removed }));

/** `diffBytes` of the current release; undefined when there is none. Throws a CacheFault for one that is not what was written. */
export function currentDiff(folder: string): Uint8Array | undefined {
  const pointer = readPointer(pointerOf(folder, 'current'));
  if (pointer?.format !== format || pointer.diff === undefined) return undefined;
  const file = fileOf(folder, 'diff', pointer.generation);
  const bytes = readWhole(file);
  if (sha256Of(bytes) !== pointer.diff) throw new CacheFault(`${file} is torn`);
  return bytes;
}

/** Puts the current manifest, and how it differs from the one before, where publishing looks for them: `manifest.jsonl` and `changes.json`. Does nothing when they are there. */
export function tellManifest(folder: string): void {
  const { generation, manifest } = readPointer(pointerOf(folder, 'current')) ?? {};
  const diff = currentDiff(folder);
  if (generation === undefined || manifest === undefined || diff === undefined) return;
  const changes = join(folder, 'changes.json');
  // `manifest`: SHA-256 of the manifest that the changes led to.
  const told = Buffer.concat([
    Buffer.from(`{"version":1,"manifest":${JSON.stringify(manifest)},`),
    diff.subarray(1),
  ]);
  const toldFile = toldManifest(folder);
  const file = fileOf(folder, 'manifest', generation);
  if (readIfThere(changes)?.equals(told) === true && isOneFile(file, toldFile)) return;
  const unfinished = `${toldFile}.next`;
  rmSync(unfinished, { force: true });
  linkSync(file, unfinished);
  renameSync(unfinished, toldFile);
  // Last: that it names the manifest says that both are told.
  writeDurably(changes, told);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
