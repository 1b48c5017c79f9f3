import { join } from 'node:path';
import { settingsPath } from './find-root.ts';
import type { ListedFile } from './list-files.ts';
import { listFiles } from './list-files.ts';

const folders: readonly (readonly [string, RegExp])[] = [
  ['content/articles', /\.(?:md|markdown)$/i],
  ['content/pages', /\.(?:md|markdown)$/i],
  ['content/people', /\.(?:md|markdown)$/i],
  ['content/quotes', /\.ya?ml$/i],
];

/** Every text file that authors write: settings, articles, pages, people and quote records; symbolic links are not among them. */
export async function listContentFiles(root: string): Promise<readonly ListedFile[]> {
  return [
    { path: settingsPath, file: join(root, settingsPath) },
    ...(await listIn(
      root,
      folders.map(([folder]) => folder),
    )),
  ];
}

/** The pages and people among them. */
export const listDocumentFiles = (root: string): Promise<readonly ListedFile[]> =>
  listIn(root, ['content/pages', 'content/people']);

async function listIn(root: string, wanted: readonly string[]): Promise<readonly ListedFile[]> {
  const listed: ListedFile[] = [];
  for (const [folder, ending] of folders) {
    if (!wanted.includes(folder)) continue;
    const { files } = await listFiles(root, folder);
    listed.push(...files.filter(({ path }) => ending.test(path)));
  }
  return listed;
}
