import { open } from 'node:fs/promises';
import type { Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import { archiveMessage } from './archive-message.ts';
import type { ArchiveRule } from './archive-problems.ts';
import { decodeText } from './decode-text.ts';
import { inBatches } from './in-batches.ts';
import { codeOf, listFiles } from './list-files.ts';
import type { ListedFile } from './list-files.ts';

/** The largest file that is read as text, in bytes. */
export const sourceBytesMax = 1024 * 1024;

/** A text file of the newsroom, or why it cannot be read. */
export async function readSource({ path, file }: ListedFile): Promise<Source | Message> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > sourceBytesMax) return archiveMessage('archive/too-large', path);
      return toSource(path, await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return archiveMessage('archive/unreadable', path, { value: codeOf(error) });
  }
}

/** The text of a file's bytes, or why they are no text. */
export function toSource(path: string, bytes: Uint8Array): Source | Message {
  const text = decodeText(bytes);
  if (typeof text === 'string') return { path, text };
  const { encodings, isMixed = false, badByte, place } = text;
  if (encodings.length > 0) {
    const value = encodings.join(' / ');
    return archiveMessage(
      'archive/encoding',
      path,
      { value, ...(isMixed ? { other: 'UTF-8' } : {}) },
      { place },
    );
  }
  if (badByte === undefined) return archiveMessage('archive/not-text', path, {}, { place });
  const value = `0x${badByte.value.toString(16).toUpperCase().padStart(2, '0')}`;
  return archiveMessage('archive/bad-byte', path, { value, other: String(badByte.count) }, { place });
}

/** The files of a folder that end in one of the endings; others are reported by the rule, unless a folder of their own keeps them apart. */
export async function listSources(
  root: string,
  folder: string,
  ending: RegExp,
  otherwise: ArchiveRule,
  keptApart?: string,
): Promise<{ readonly files: readonly ListedFile[]; readonly messages: readonly Message[] }> {
  const { files, messages: listed } = await listFiles(root, folder);
  const messages = [...listed];
  const wanted = files.filter(({ path }) => {
    if (ending.test(path)) return true;
    if (keptApart !== undefined && path.startsWith(`${folder}/${keptApart}/`)) return false;
    messages.push(archiveMessage(otherwise, path));
    return false;
  });
  return { files: wanted, messages };
}

/** The text files of a folder, listed as by `listSources`. */
export async function readSources(
  root: string,
  folder: string,
  ending: RegExp,
  otherwise: ArchiveRule,
): Promise<{ readonly sources: readonly Source[]; readonly messages: readonly Message[] }> {
  const { files, messages: listed } = await listSources(root, folder, ending, otherwise);
  const messages = [...listed];
  const sources: Source[] = [];
  for (const result of await inBatches(files, readSource)) {
    if ('rule' in result) messages.push(result);
    else sources.push(result);
  }
  return { sources, messages };
}
