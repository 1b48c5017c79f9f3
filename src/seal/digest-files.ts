import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { startThread, threadFile } from './start-thread.ts';
import { digestOfFile } from './source-digest.ts';

/** Files whose digests are wanted, and where threads put them. */
export interface DigestTask {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Bytes of each, as they were seen. */
  readonly sizes: Float64Array;
  /** Four numbers for each file, in memory that all threads share. */
  readonly digests: Uint32Array;
  /** Steps that are taken, one number that all threads share. */
  readonly taken: Int32Array;
}

/** Files that are read in one step. */
const stepFiles = 64;

/** Files up to which it does not pay to start a thread. */
const aloneMax = 2000;

/** Disks answer so many at once, and no more. */
const threadsMax = 4;

/** `sourceDigest` of each file as it is now, four numbers each, found by several threads where there are many. */
export async function digestFiles(files: readonly string[], sizes: Float64Array): Promise<Uint32Array> {
  const digests = new Uint32Array(new SharedArrayBuffer(files.length * 4 * Uint32Array.BYTES_PER_ELEMENT));
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const task: DigestTask = { files, sizes, digests, taken };
  const isShared = files.length > aloneMax && existsSync(threadFile);
  const helpers = isShared ? Math.min(availableParallelism(), threadsMax) - 1 : 0;
  const theirs = Promise.all(Array.from({ length: helpers }, () => haveHelped(task)));
  // It is waited for below, after this thread's own part.
  theirs.catch(() => undefined);
  takeDigests(task);
  await theirs;
  return digests;
}

/** Does the steps that nobody has taken yet. */
export function takeDigests({ files, sizes, digests, taken }: DigestTask): void {
  const nextStep = (): number => Atomics.add(taken, 0, 1) * stepFiles;
  for (let first = nextStep(); first < files.length; first = nextStep()) {
    for (let at = first; at < Math.min(first + stepFiles, files.length); at += 1)
      digests.set(digestOfFile(files[at] ?? '', sizes[at] ?? 0), at * 4);
  }
}

const haveHelped = (digest: DigestTask): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = startThread({ digest });
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
