import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startThread, threadFile } from './start-thread.ts';
import { openManifest } from './manifest.ts';
import { type ContentScan, walkContent } from './scan-content.ts';
import { addCounts } from './tree-count.ts';
import { noFaults, type TreeClaim, type TreeFaults, verifyTree } from './verify-tree.ts';

/** A tree, and what it is compared with, as threads are told of it. */
export interface TreeRequest extends Omit<TreeClaim, 'manifest' | 'nextStep'> {
  readonly tree: string;
  /** Path of the manifest's file. */
  readonly manifest: string;
  /** The byte at which each line of the manifest begins. */
  readonly starts: Uint32Array;
}

/** What is looked at: a newsroom, a site, or both. */
export interface LookRequest {
  /** Absolute path of the folder that holds `content/`. */
  readonly root?: string;
  readonly site?: TreeRequest;
  /** Whether it pays to look in another thread; default: `isLargeSite`. */
  readonly isLarge?: boolean;
}

/** What one thread looks at: of the site, whatever no other thread has taken. */
export interface ThreadRequest extends LookRequest {
  /** Steps of the manifest that are taken, one number that all threads share. */
  readonly taken: Int32Array;
}

/** What was seen; each waits for its result. */
export interface Looked {
  /** Whether others look while this thread goes on; who asks for what they found looks with them until they are done. */
  readonly isApart: boolean;
  readonly scan: () => Promise<ContentScan>;
  readonly faults: () => Promise<TreeFaults>;
}

interface Replies {
  readonly scan: ContentScan;
  readonly faults: TreeFaults;
}

/** What the thread says, each as soon as it knows it. */
export type LookReply = { [Name in keyof Replies]: Pick<Replies, Name> }[keyof Replies];

/** Bytes of a manifest beyond which it pays to look in another thread: about two thousand files. */
const aloneMax = 400_000;

/** Whether it pays to look in another thread at a site, or at the newsroom that is as large. `starts`: as in `TreeRequest`. */
export const isLargeSite = (starts: Uint32Array): boolean => (starts.at(-1) ?? 0) > aloneMax;

/** Begins to look at a newsroom and its site while this thread goes on. */
export function startLook({
  root,
  site,
  isLarge = site !== undefined && isLargeSite(site.starts),
}: LookRequest): Looked {
  if (!isLarge || !existsSync(threadFile)) {
    let scan: ContentScan | undefined;
    let faults: TreeFaults | undefined;
    return {
      isApart: false,
      scan: () => Promise.resolve((scan ??= root === undefined ? noScan : walkContent(root))),
      faults: () => Promise.resolve((faults ??= site === undefined ? noFaults : verify(site))),
    };
  }
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const cores = availableParallelism();
  const start = (own: LookRequest): Worker =>
    startThread({ ...own, ...(site && { site }), taken } satisfies ThreadRequest);
  // The first looks at the newsroom before it helps with the site: whoever waits for that has work to do meanwhile.
  const first = start(root === undefined ? {} : { root });
  const scan = root === undefined ? Promise.resolve(noScan) : replyOf(first, 'scan');
  // Where cores are few, others would take time from find, and from what is done meanwhile: not worth it unless there is much to do.
  const isAided = site !== undefined && (cores >= manyCores || site.isCounted === true);
  const others = isAided ? Math.min(cores, threadsMax) - 1 : 0;
  const theirs = [first, ...Array.from({ length: others }, () => start({}))].map((worker) =>
    replyOf(worker, 'faults'),
  );
  const nextStep = (): number => Atomics.add(taken, 0, 1);
  let faults: Promise<TreeFaults> | undefined;
  const join = async (): Promise<TreeFaults> => {
    if (site === undefined) return noFaults;
    const own = verify(site, nextStep);
    return joinFaults([own, ...(await Promise.all(theirs))]);
  };
  return {
    isApart: true,
    scan: () => scan,
    faults: () => (faults ??= join()),
  };
}

/** Disks answer so many at once, and no more. */
const threadsMax = 4;

/** Enough for find, the threads, and whoever waits. */
const manyCores = 4;

const joinFaults = (parts: readonly TreeFaults[]): TreeFaults => ({
  damaged: parts.flatMap(({ damaged }) => damaged),
  unlinked: parts.flatMap(({ unlinked }) => unlinked),
  isShared: parts.some(({ isShared }) => isShared),
  restamped: new Map(parts.flatMap(({ restamped }) => [...restamped])),
  present: parts.reduce((sum, { present }) => sum + present, 0),
  inTree: parts.map(({ inTree }) => inTree).reduce(addCounts),
});

const noScan: ContentScan = {
  sum: '',
  youngest: Infinity,
  unreadable: 1,
  paths: new Uint8Array(0),
  names: new Uint32Array(0),
  kinds: new Uint8Array(0),
  sizes: new Float64Array(0),
  times: new Float64Array(0),
};

function verify(
  { tree, manifest: path, starts, ...claim }: TreeRequest,
  nextStep?: () => number,
): TreeFaults {
  const manifest = openManifest(path, starts);
  try {
    return verifyTree(tree, { manifest, ...claim, ...(nextStep && { nextStep }) });
  } finally {
    manifest.close();
  }
}

function replyOf<Name extends keyof Replies>(worker: Worker, name: Name): Promise<Replies[Name]> {
  const result = new Promise<Replies[Name]>((resolve, reject) => {
    worker.on('message', (reply: Partial<Replies>) => {
      if (reply[name] !== undefined) resolve(reply[name]);
    });
    worker.once('error', reject);
  });
  // A build that fails first must not fail again for want of somebody who waits.
  result.catch(() => undefined);
  return result;
}
