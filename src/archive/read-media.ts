import { open } from 'node:fs/promises';
import type { Message } from '../message/index.ts';
import { archiveMessage } from './archive-message.ts';
import { inBatches } from './in-batches.ts';
import { codeOf, listFiles } from './list-files.ts';
import type { ListedFile } from './list-files.ts';
import type { Memory } from './memory.ts';
import { noMemory, recall } from './memory.ts';
import type { MediaFile } from './newsroom.ts';
import { sizeReaders } from './pictures/index.ts';

/** The most bytes of a picture in which its size is searched: a JPEG may carry large EXIF and colour profiles first. */
const headBytesMax = 512 * 1024;

/** The first bytes that are tried: enough for almost every picture. */
const headBytes = 16 * 1024;

const folder = 'content/media';

/** What is read of a file of the media. */
export type MediaSize = Omit<MediaFile, 'src' | 'file'>;

/** The files of `content/media/` by their site-absolute paths, pictures with their sizes. */
export async function readMedia(
  root: string,
  memory: Memory<MediaSize> = noMemory(),
): Promise<{ readonly media: ReadonlyMap<string, MediaFile>; readonly messages: readonly Message[] }> {
  const { files, messages: listed } = await listFiles(root, folder);
  const messages = [...listed];
  for (const { path } of files)
    if (/\.(?:md|markdown)$/iu.test(path)) messages.push(archiveMessage('archive/wrong-folder', path));
  const media = new Map<string, MediaFile>();
  const read = await inBatches(files, (file) => readOne(file, memory));
  for (const result of read) {
    if ('src' in result) media.set(result.src, result);
    else messages.push(result);
  }
  return { media, messages };
}

async function readOne(listed: ListedFile, memory: Memory<MediaSize>): Promise<MediaFile | Message> {
  const { path, file } = listed;
  try {
    const found = await recall(memory, listed, () => measure(listed));
    return { src: path.slice('content'.length), file, ...found };
  } catch (error) {
    return archiveMessage('archive/unreadable', path, { value: codeOf(error) });
  }
}

async function measure({ path, file }: ListedFile): Promise<MediaSize> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
    const readSize = sizeReaders[ending];
    if (readSize === undefined) return { size };
    for (const length of [headBytes, headBytesMax]) {
      const bytes = new Uint8Array(Math.min(length, size));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      const found = readSize(bytes.subarray(0, bytesRead));
      if (found !== undefined) return { size, ...found };
      if (size <= length) break;
    }
    return { size };
  } finally {
    await handle.close();
  }
}
