import { constants } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { convertText, decodeText } from './decode-text.ts';
import { sourceBytesMax } from './read-sources.ts';

/** A file that may be written anew. */
export interface RewritableFile {
  readonly text: string;
  /** Whether the text had to be converted to be read. */
  readonly converted: boolean;
  /** Writes the text as UTF-8, with the byte order mark that a UTF-8 file had, and tells whether it did: a file that was changed meanwhile is left alone. */
  readonly rewrite: (text: string) => Promise<boolean>;
}

/** Opens a file of authors' text to be mended; undefined when it is no text, too large, or a symbolic link. Throws the system's error when it cannot be read or written. */
export async function openForRewrite(file: string): Promise<RewritableFile | undefined> {
  const read = await readWithMode(file);
  if (read === undefined) return undefined;
  const { bytes, mode } = read;
  const decoded = decodeText(bytes);
  const text = typeof decoded === 'string' ? decoded : convertText(bytes);
  if (text === undefined) return undefined;
  const converted = typeof decoded !== 'string';
  const mark = !converted && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  return {
    text,
    converted,
    async rewrite(changed) {
      const aside = join(dirname(file), `.${basename(file)}.${String(process.pid)}.midad`);
      try {
        const handle = await open(aside, 'wx', mode);
        try {
          await handle.writeFile(mark + changed, 'utf8');
          await handle.sync();
        } finally {
          await handle.close();
        }
        const now = await readWithMode(file);
        const isSame = now !== undefined && Buffer.compare(now.bytes, bytes) === 0;
        if (isSame) await rename(aside, file);
        return isSame;
      } finally {
        await rm(aside, { force: true });
      }
    },
  };
}

async function readWithMode(
  file: string,
): Promise<{ readonly bytes: Uint8Array; readonly mode: number } | undefined> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size, mode } = await handle.stat();
    if (size > sourceBytesMax) return undefined;
    return { bytes: await handle.readFile(), mode: mode & 0o777 };
  } finally {
    await handle.close();
  }
}
