import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file that is written together with others. */
export interface FileToWrite {
  readonly path: string;
  /** Its bytes; each piece holds until the next is asked for. */
  readonly pieces: Iterable<Uint8Array>;
}

/** Writes files aside, waits until the disk has them all, and renames them into place: the disk takes them at once, and each is there whole or not at all. */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const written = await Promise.allSettled(files.map(writeAside));
  const failed = written.find((result) => result.status === 'rejected');
  if (failed !== undefined) {
    // On a full disk every byte that nobody needs is in the way.
    for (const { path } of files) rmSync(asideOf(path), { force: true });
    throw failed.reason;
  }
  for (const { path } of files) renameSync(asideOf(path), path);
}

const asideOf = (path: string): string => `${path}.${String(process.pid)}`;

async function writeAside({ path, pieces }: FileToWrite): Promise<void> {
  const file = await open(asideOf(path), 'w');
  try {
    for (const bytes of inChunks(pieces)) await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Bytes that are handed to the disk at once: a manifest comes line by line. */
const chunkBytes = 1_048_576;

function* inChunks(pieces: Iterable<Uint8Array>): Iterable<Uint8Array> {
  const chunk = Buffer.alloc(chunkBytes);
  let length = 0;
  for (const bytes of pieces) {
    if (length + bytes.length > chunkBytes) {
      yield chunk.subarray(0, length);
      length = 0;
    }
    if (bytes.length > chunkBytes) yield bytes;
    else {
      chunk.set(bytes, length);
      length += bytes.length;
    }
  }
  yield chunk.subarray(0, length);
}
