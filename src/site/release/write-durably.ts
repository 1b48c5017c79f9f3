import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Writes a file aside, waits until the disk has it, and renames it into place: it is there whole or not at all. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${String(process.pid)}`;
  const file = openSync(unfinished, 'w');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
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
