import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Throws unless a folder holds exactly the expected files, each of its size in bytes: a full disk leaves short and empty ones behind without a word. */
export async function proveOutput(folder: string, expected: ReadonlyMap<string, number>): Promise<void> {
  const found = await listFiles(folder);
  const stray = found.find((file) => !expected.has(file));
  if (stray !== undefined) throw new Error(`${stray} was written but belongs to no page`);
  const written = new Set(found);
  for (const [file, size] of expected) {
    if (!written.has(file)) throw new Error(`${file} was not written`);
    const actual = (await stat(join(folder, file))).size;
    if (actual !== size) throw new Error(`${file} has ${actual} bytes, not ${size}`);
  }
}

/** Every file below a folder, relative, with `/` between folders, sorted by UTF-16 code units. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
