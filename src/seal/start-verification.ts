import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { indexManifest } from './manifest.ts';
import { type TreeFaults, verifyTree } from './verify-tree.ts';

/** A tree, and what it is compared with. */
export interface VerificationRequest {
  readonly tree: string;
  /** Path of the manifest's file. */
  readonly manifest: string;
  /** When each file was written, by line of the manifest. */
  readonly mtimes: Float64Array;
  /** Names that each file must have at least. */
  readonly links: 1 | 2;
}

/** Bytes of a manifest beyond which it pays to look at its files in another thread: about two thousand files. */
const aloneMax = 400_000;

const threadFile = fileURLToPath(new URL('verification-thread.js', import.meta.url));

/** Begins to compare a tree with its manifest while the build goes on; what it gives waits for the result. */
export function startVerificationOf(request: VerificationRequest): () => Promise<TreeFaults> {
  const { tree, manifest, mtimes, links } = request;
  if ((statSync(manifest, { throwIfNoEntry: false })?.size ?? 0) <= aloneMax || !existsSync(threadFile)) {
    let faults: TreeFaults | undefined;
    return () =>
      Promise.resolve((faults ??= verifyTree(tree, indexManifest(readFileSync(manifest)), mtimes, links)));
  }
  const worker = new Worker(threadFile, { workerData: request });
  const result = new Promise<TreeFaults>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // A build that fails first must not fail again for want of somebody who waits.
  result.catch(() => undefined);
  return () => result;
}
