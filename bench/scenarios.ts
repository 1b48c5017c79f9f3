import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Builder } from './builders/index.ts';
import { type MadeArticle, shelfOf, toArticle } from './corpus.ts';
import { guest, people } from './vocabulary.ts';
import { peopleNames } from './write-newsroom.ts';

/** A site of one builder in a round, from 0. */
export interface Occasion {
  readonly builder: Builder;
  readonly site: string;
  readonly articles: number;
  readonly seed: number;
  readonly round: number;
}

/** What happens to an archive before a build is measured. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly prepare: (occasion: Occasion) => void;
}

const fileOf = ({ builder, site, seed }: Occasion, number: number): string =>
  join(site, builder.articles, shelfOf(number), `${toArticle(number, seed).id}.md`);

function writeArticle(
  occasion: Occasion,
  number: number,
  change: (article: MadeArticle) => MadeArticle = (article) => article,
): void {
  const file = fileOf(occasion, number);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, occasion.builder.toSource(change(toArticle(number, occasion.seed))));
}

const correction = 'تصويب: الموعد الصحيح صباح السبت.';

/** In the order in which a round goes through them. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'cold',
    title: 'From nothing',
    prepare: (occasion) => void moveAway(occasion),
  },
  { name: 'nothing', title: 'Nothing changed', prepare: () => undefined },
  {
    name: 'change',
    title: 'One article changed: its standfirst, which lists show, and its text',
    prepare: (occasion) =>
      writeArticle(occasion, occasion.articles - 5 - occasion.round, (article) => ({
        ...article,
        standfirst: `${article.standfirst} ${correction}`,
        blocks: [...article.blocks, correction],
      })),
  },
  {
    name: 'new',
    title: 'A new article',
    prepare: (occasion) => writeArticle(occasion, occasion.articles + 1 + occasion.round),
  },
  {
    name: 'delete',
    title: 'An article of the middle deleted',
    prepare: (occasion) => rmSync(fileOf(occasion, Math.floor(occasion.articles / 2) + occasion.round)),
  },
  {
    name: 'rename',
    title: 'An author renamed, who signed a quarter of the articles',
    prepare: (occasion) => rename(occasion, people[0].id),
  },
  {
    name: 'guest',
    title: 'An author renamed, who signed one article in a thousand',
    prepare: (occasion) => rename(occasion, guest.id),
  },
  {
    name: 'checkout',
    title: 'A fresh checkout: the newsroom copied, the last build and its cache restored from an archive',
    prepare: restore,
  },
  {
    name: 'commit',
    title: 'The same, and one article changed',
    prepare: (occasion) => {
      restore(occasion);
      writeArticle(occasion, occasion.articles - 50 - occasion.round, (article) => ({
        ...article,
        standfirst: `${article.standfirst} ${correction}`,
        blocks: [...article.blocks, correction],
      }));
    },
  },
];

/** What people of a site are called now, by the site's folder and size. */
const namesNow = new Map<string, ReadonlyMap<string, string>>();

function rename({ builder, site, articles, round }: Occasion, id: string): void {
  const key = `${site} ${String(articles)}`;
  const names = new Map(namesNow.get(key) ?? peopleNames);
  names.set(id, `${peopleNames.get(id) ?? id} ${String(round + 2)}`);
  namesNow.set(key, names);
  builder.writePeople(site, names);
}

const builtFolders = ({ builder, site }: Occasion): readonly string[] =>
  [builder.output, ...builder.remains].filter((folder) => existsSync(join(site, folder)));

/**
 * What was built is moved into a folder of its own, and deleted at the end: to delete half a million files takes some disks longer than all the
 * rest, and for minutes after that they make new folders many times as slowly.
 */
function moveAway(occasion: Occasion): string {
  const old = mkdtempSync(`${occasion.site}.old-`);
  for (const folder of builtFolders(occasion)) renameSync(join(occasion.site, folder), join(old, folder));
  return old;
}

function restore(occasion: Occasion): void {
  const { builder, site } = occasion;
  const archive = `${site}.tar`;
  // As CI keeps folders from run to run: with the times of files and their hard links.
  run('tar', '--posix', '-C', site, '-cf', archive, ...builtFolders(occasion));
  const old = moveAway(occasion);
  run('tar', '-C', site, '-xf', archive);
  rmSync(archive);
  const articles = join(site, builder.articles);
  renameSync(articles, join(old, 'articles'));
  run('cp', '-R', join(old, 'articles'), articles);
}

function run(file: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(file, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} ${words.join(' ')}: ${stderr}`);
}
