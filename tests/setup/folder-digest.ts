import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/site/index.ts';

/** Every file below a folder with the SHA-256 of its bytes: two sites are the same when these are equal. */
export async function digestFolder(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = (await listFiles(folder)).map(async (file): Promise<[string, string]> => [
    file,
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}
