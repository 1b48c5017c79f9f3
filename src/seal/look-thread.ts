import { parentPort, workerData } from 'node:worker_threads';
import { type DigestTask, takeDigests } from './digest-files.ts';
import { openManifest } from './manifest.ts';
import { scanContent } from './scan-content.ts';
import type { LookReply, ThreadRequest } from './start-look.ts';
import { verifyTree } from './verify-tree.ts';

const { digest, root, site, taken } = workerData as ThreadRequest & { readonly digest?: DigestTask };
const say = (reply: LookReply, moved: readonly ArrayBufferLike[] = []): void =>
  parentPort?.postMessage(reply, moved as readonly ArrayBuffer[]);

if (digest !== undefined) {
  takeDigests(digest);
  parentPort?.postMessage('done');
}
void look();

async function look(): Promise<void> {
  if (root !== undefined) {
    const scan = await scanContent(root);
    const { paths, names, kinds, sizes, times } = scan;
    // Not copied: they are large.
    say({ scan }, [paths.buffer, names.buffer, kinds.buffer, sizes.buffer, times.buffer]);
  }
  if (site === undefined) return;
  const { tree, manifest, starts, ...claim } = site;
  const nextStep = (): number => Atomics.add(taken, 0, 1);
  say({ faults: verifyTree(tree, { manifest: openManifest(manifest, starts), ...claim, nextStep }) });
}
