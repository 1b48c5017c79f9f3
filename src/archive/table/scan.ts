import { statSync } from 'node:fs';
import { relative } from 'node:path';
import type { Message } from '../../message/index.ts';
import { archiveMessage } from '../archive-problems.ts';
import { codeOf, listFiles } from '../list-files.ts';
import type { ListedFile } from '../list-files.ts';

/** A file and what the disk says of it without opening it. */
export interface ScannedFile extends ListedFile {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, with the disk's fractions. */
  readonly mtime: number;
  /** How the disk spells the path, from the newsroom's root; undefined: as `path` does. */
  readonly disk?: string;
}

const markdown = /\.(?:md|markdown)$/i;

/** Every article's file, by path. Other files, and those that are not there any more, become messages. */
export async function scanArticles(
  root: string,
): Promise<{ readonly files: readonly ScannedFile[]; readonly messages: readonly Message[] }> {
  const { files: listed, messages: faults } = await listFiles(root, 'content/articles');
  const messages = [...faults];
  const files: ScannedFile[] = [];
  for (const { path, file } of listed) {
    if (!markdown.test(path)) {
      messages.push(archiveMessage('archive/not-read', path));
      continue;
    }
    try {
      const { size, mtimeMs } = statSync(file);
      const disk = file.endsWith(path) ? undefined : relative(root, file);
      files.push({ path, file, size, mtime: mtimeMs, ...(disk === undefined ? {} : { disk }) });
    } catch (error) {
      messages.push(archiveMessage('archive/unreadable', path, { value: codeOf(error) }));
    }
  }
  return { files, messages };
}
