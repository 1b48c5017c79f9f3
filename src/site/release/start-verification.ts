import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { countOf, type ManifestIndex } from './manifest.ts';
import { type TreeFaults, verifyTree } from './verify-tree.ts';

/** What the thread is given. */
export interface VerificationRequest {
  readonly tree: string;
  /** Path of the manifest's file. */
  readonly manifest: string;
  readonly mtimes: Float64Array;
  readonly links: 1 | 2;
}

/** Files beyond which it pays to look at them in another thread. */
const aloneMax = 2000;

const threadFile = fileURLToPath(new URL('verification-thread.js', import.meta.url));

const noFaults: TreeFaults = { damaged: [], unlinked: [], restamped: new Map() };

/** Begins to compare a tree with its manifest while the build goes on; what it gives waits for the result. */
export function startVerification(
  tree: string | undefined,
  index: ManifestIndex,
  mtimes: Float64Array,
  links: 1 | 2,
  manifest: string,
): () => Promise<TreeFaults> {
  if (tree === undefined) return () => Promise.resolve(noFaults);
  if (countOf(index) <= aloneMax || !existsSync(threadFile)) {
    let faults: TreeFaults | undefined;
    return () => Promise.resolve((faults ??= verifyTree(tree, index, mtimes, links)));
  }
  const request: VerificationRequest = { tree, manifest, mtimes, links };
  const worker = new Worker(threadFile, { workerData: request });
  const result = new Promise<TreeFaults>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // A build that fails first must not fail again for want of somebody who waits.
  result.catch(() => undefined);
  return () => result;
}
