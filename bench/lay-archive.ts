import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder } from './builders/index.ts';
import { shelfOf, toArticle } from './corpus.ts';
import { peopleNames } from './write-newsroom.ts';

/** Lays a builder's site into an empty folder and writes its articles, one in memory at a time. */
export function layArchive(
  builder: Builder,
  {
    site,
    tools,
    articles,
    seed,
  }: Readonly<Record<'site' | 'tools', string> & Record<'articles' | 'seed', number>>,
  onProgress: (done: number) => void,
): void {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  builder.lay(site, tools);
  builder.writePeople(site, peopleNames);
  for (let number = 1; number <= articles; number += 1) {
    const folder = join(site, builder.articles, shelfOf(number));
    if (number % 1000 === 1) {
      mkdirSync(folder, { recursive: true });
      onProgress(number - 1);
    }
    const article = toArticle(number, seed);
    writeFileSync(join(folder, `${article.id}.md`), builder.toSource(article));
  }
}
