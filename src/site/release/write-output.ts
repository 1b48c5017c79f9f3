import { writeFileSync } from 'node:fs';
import { utf8Bytes } from '../../archive/index.ts';
import { type ManifestEntry, sha256Of, toEntry } from '../../seal/index.ts';
import { makeRoom, takeAway } from './trees.ts';

/** Writes a file into the tree of a release that nobody is served from yet. What was there under its name is taken away first and not written into: another tree may share it. */
export function writeOutput(tree: string, file: string, content: string | Uint8Array): ManifestEntry {
  const path = makeRoom(tree, file);
  const bytes = typeof content === 'string' ? utf8Bytes(content) : content;
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    takeAway(path);
    writeFileSync(path, bytes, { flag: 'wx' });
  }
  return toEntry(file, sha256Of(bytes), bytes.length);
}
