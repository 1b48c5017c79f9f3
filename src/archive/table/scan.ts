import { statSync } from 'node:fs';
import { relative } from 'node:path';
import type { Message } from '../../message/index.ts';
import { type ContentScan, timeOf } from '../../seal/index.ts';
import { archiveMessage } from '../archive-message.ts';
import { codeOf, listFiles } from '../list-files.ts';
import type { FileStamp, ListedFile } from '../list-files.ts';

/** A file and what the disk says of it without opening it. */
export interface ScannedFile extends ListedFile, FileStamp {
  /** How the disk spells the path, from the newsroom's root; undefined: as `path` does. */
  readonly disk?: string;
}

const markdown = /\.(?:md|markdown)$/i;

/** Every article's file, by path, as the disk has it or as it was `seen` just now. Other files, and those that are not there any more, become messages. */
export async function scanArticles(
  root: string,
  seen?: ContentScan,
): Promise<{ readonly files: readonly ScannedFile[]; readonly messages: readonly Message[] }> {
  const { files: listed, messages: faults } = await listFiles(root, 'content/articles', seen);
  const messages = [...faults];
  const files: ScannedFile[] = [];
  for (const { path, file, stamp } of listed) {
    if (!markdown.test(path)) {
      messages.push(archiveMessage('archive/not-read', path));
      continue;
    }
    try {
      const { size, time } = stamp ?? look(file);
      const disk = file.endsWith(path) ? undefined : relative(root, file);
      files.push({ path, file, size, time, ...(disk === undefined ? {} : { disk }) });
    } catch (error) {
      messages.push(archiveMessage('archive/unreadable', path, { value: codeOf(error) }));
    }
  }
  return { files, messages };
}

function look(file: string): FileStamp {
  const stats = statSync(file);
  return { size: stats.size, time: timeOf(stats) };
}
