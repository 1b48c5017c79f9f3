import {
  articleSource,
  isVisible,
  listContentFiles,
  loadNewsroom,
  readSource,
  toCatalogue,
} from '../archive/index.ts';
import type { Newsroom } from '../archive/index.ts';
import { applyHouseRules, applyIgnores, lintMessages, readFile, toLintFile } from '../lint/index.ts';
import type { LintFile, LintHouse } from '../lint/index.ts';
import { sortMessages } from '../message/index.ts';
import type { Message } from '../message/index.ts';
import { toPages } from '../page/index.ts';
import type { Page } from '../page/index.ts';

/** Everything that authors must know of a newsroom, drafts included, as gravely as the newsroom takes it. Throws UsageError when the folder is not a newsroom. */
export async function checkNewsroom(root: string, now: string): Promise<readonly Message[]> {
  const { newsroom, messages } = await loadNewsroom(root, { now, drafts: true });
  if (newsroom === undefined) return sortMessages(messages);
  const { pages, messages: ofPages } = toPages(newsroom, { assets: { stylesheet: '', preload: [] } });
  const files = await lintFiles(newsroom, toHouse(newsroom, pages));
  const { rules, path } = newsroom.settings;
  const all = [...messages, ...ofPages, ...files.flatMap(lintMessages)];
  return sortMessages(applyIgnores(applyHouseRules(all, rules, path), files));
}

async function lintFiles(newsroom: Newsroom, house: LintHouse): Promise<readonly LintFile[]> {
  const { root, settings, records } = newsroom;
  const files: LintFile[] = [];
  for (const listed of await listContentFiles(root)) {
    if (!/\.(?:md|markdown)$/i.test(listed.path)) continue;
    const source = await readSource(listed);
    if ('rule' in source) continue;
    const { file } = readFile(source, settings, records);
    if (file !== undefined) files.push(toLintFile(file, settings, house));
  }
  return files;
}

function toHouse({ articles, settings, media, now }: Newsroom, pages: readonly Page[]): LintHouse {
  const { find, card } = toCatalogue(articleSource(articles), settings.zone);
  const addresses = new Set(pages.map(({ url }) => url));
  const shown = new Set(articles.filter((article) => isVisible(article, now)).map(({ path }) => path));
  return {
    findArticle(target) {
      const position = find(target);
      if (position === undefined) return undefined;
      const { title } = card(position);
      const path = articles[position]?.path ?? '';
      return { path, title, isPublic: shown.has(path) };
    },
    hasAddress: (path) =>
      addresses.has(path) || addresses.has(`${path}/`) || media.has(path) || path.startsWith('/assets/'),
    isPublic: (path) => shown.has(path),
  };
}
