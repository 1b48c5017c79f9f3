import { open } from 'node:fs/promises';
import type { Message } from '../message/index.ts';
import { archiveMessage } from './archive-problems.ts';
import { inBatches } from './in-batches.ts';
import { codeOf, listFiles } from './list-files.ts';
import type { ListedFile } from './list-files.ts';
import type { MediaFile } from './newsroom.ts';
import { sizeReaders } from './pictures/index.ts';

/** The most bytes of a picture in which its size is searched: a JPEG may carry large EXIF and colour profiles first. */
const headBytesMax = 512 * 1024;

/** The first bytes that are tried: enough for almost every picture. */
const headBytes = 16 * 1024;

const folder = 'content/media';

/** The files of `content/media/` by their site-absolute paths, pictures with their sizes. */
export async function readMedia(
  root: string,
): Promise<{ readonly media: ReadonlyMap<string, MediaFile>; readonly messages: readonly Message[] }> {
  const { files, messages: listed } = await listFiles(root, folder);
  const messages = [...listed];
  const media = new Map<string, MediaFile>();
  const read = await inBatches(files, readOne);
  for (const result of read) {
    if ('src' in result) media.set(result.src, result);
    else messages.push(result);
  }
  return { media, messages };
}

async function readOne({ path, file }: ListedFile): Promise<MediaFile | Message> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const src = path.slice('content'.length);
      const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
      const readSize = sizeReaders[ending];
      if (readSize === undefined) return { src, file, size };
      for (const length of [headBytes, headBytesMax]) {
        const bytes = new Uint8Array(Math.min(length, size));
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
        const found = readSize(bytes.subarray(0, bytesRead));
        if (found !== undefined) return { src, file, size, ...found };
        if (size <= length) break;
      }
      return { src, file, size };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return archiveMessage('archive/unreadable', path, { value: codeOf(error) });
  }
}
