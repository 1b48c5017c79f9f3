import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Gives the bytes of a file piece by piece. */
export type WritePieces = (put: (bytes: Uint8Array) => void) => void;

/** Writes a file aside, waits until the disk has it, and renames it into place: it is there whole or not at all. */
export function writeDurably(path: string, content: string | Uint8Array | WritePieces): void {
  const unfinished = `${path}.${String(process.pid)}`;
  const file = openSync(unfinished, 'w');
  try {
    const put = (bytes: Uint8Array): void => {
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    };
    if (typeof content === 'function') inPieces(content, put);
    else put(typeof content === 'string' ? Buffer.from(content) : content);
    fsyncSync(file);
  } catch (error) {
    // On a full disk every byte that nobody needs is in the way.
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

/** Bytes that are handed to the disk at once: a manifest comes line by line. */
const pieceBytes = 1_048_576;

function inPieces(write: WritePieces, put: (bytes: Uint8Array) => void): void {
  const buffer = Buffer.alloc(pieceBytes);
  let length = 0;
  write((bytes) => {
    if (length + bytes.length > buffer.length) {
      put(buffer.subarray(0, length));
      length = 0;
    }
    if (bytes.length > buffer.length) {
      put(bytes);
      return;
    }
    buffer.set(bytes, length);
    length += bytes.length;
  });
  put(buffer.subarray(0, length));
}
