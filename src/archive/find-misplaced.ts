import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../text/index.ts';
import type { Message } from '../message/index.ts';
import { archiveMessage } from './archive-message.ts';
import { settingsPath } from './find-root.ts';
import { isPassedOver, listFiles } from './list-files.ts';

/** The folders of `content/` that are read, and what authors also call them. */
const folders: Readonly<Record<string, readonly string[]>> = {
  articles: ['article', 'posts', 'news', 'مقالات', 'المقالات', 'مواد', 'أخبار', 'الأخبار'],
  pages: ['صفحات', 'الصفحات'],
  people: ['authors', 'كتاب', 'الكتاب', 'أشخاص', 'محررون'],
  quotes: ['اقتباسات', 'الاقتباسات'],
  media: ['images', 'صور', 'الصور', 'وسائط'],
};

/** Files of `content/` that lie where nothing is read: a message each, with the folder that was meant if its name is near. */
export async function findMisplaced(root: string): Promise<readonly Message[]> {
  const messages: Message[] = [];
  // Whoever cannot read the folder is told by who reads what is in it.
  const entries = await readdir(join(root, 'content'), { withFileTypes: true }).catch(() => []);
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = entry.name.normalize('NFC');
    const path = `content/${name}`;
    if (isPassedOver(name) || path === settingsPath || name in folders) continue;
    if (!entry.isDirectory()) {
      messages.push(misplaced(path, undefined));
      continue;
    }
    const meant = meantBy(name);
    for (const { path: inner } of (await listFiles(root, path)).files) messages.push(misplaced(inner, meant));
  }
  return messages;
}

const misplaced = (path: string, meant: string | undefined): Message =>
  archiveMessage('archive/wrong-folder', path, {}, { expected: meant === undefined ? [] : [meant] });

function meantBy(name: string): string | undefined {
  const names = Object.entries(folders).flatMap(([folder, others]) =>
    [folder, ...others].map((each) => [each, folder] as const),
  );
  const [found] = nearest(
    name.toLowerCase(),
    names.map(([each]) => each),
  );
  const folder = names.find(([each]) => each === found)?.[1];
  return folder === undefined ? undefined : `content/${folder}`;
}
