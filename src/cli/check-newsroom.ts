import { listContentFiles, loadNewsroom, readSource, toLintHouse } from '../archive/index.ts';
import type { Newsroom } from '../archive/index.ts';
import { applyHouseRules, applyIgnores, lintMessages, readFile, toLintFile } from '../lint/index.ts';
import type { LintFile, LintHouse } from '../lint/index.ts';
import { sortMessages } from '../message/index.ts';
import type { Message } from '../message/index.ts';
import { addressesOf, toPages } from '../page/index.ts';

/** Everything that authors must know of a newsroom, drafts included, as gravely as the newsroom takes it, and the newsroom's name. Throws UsageError when the folder is not a newsroom. */
export async function checkNewsroom(
  root: string,
  now: string,
): Promise<{ readonly messages: readonly Message[]; readonly outlet: string }> {
  const { newsroom, messages } = await loadNewsroom(root, { now, drafts: true });
  if (newsroom === undefined) return { messages: sortMessages(messages), outlet: '' };
  const { messages: ofPages } = toPages(newsroom, { assets: { stylesheet: '', preload: [] } });
  const files = await lintFiles(newsroom, toLintHouse(newsroom, addressesOf(newsroom)));
  const { rules, path } = newsroom.settings;
  const all = [...messages, ...ofPages, ...files.flatMap(lintMessages)];
  const told = sortMessages(applyIgnores(applyHouseRules(all, rules, path), files));
  return { messages: told, outlet: newsroom.settings.name };
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
