import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Puts a text in the place of a file's: whole or not at all, with the file's own permissions. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const { mode } = await stat(file);
  const aside = join(dirname(file), `.midad-${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(aside, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
