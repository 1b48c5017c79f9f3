import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Builder } from './builders/index.ts';
import { type MadeArticle, shelfOf, toArticle } from './corpus.ts';
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
    prepare: ({ builder, site }) => {
      for (const folder of [builder.output, ...builder.remains])
        rmSync(join(site, folder), { recursive: true, force: true });
    },
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
    prepare: ({ builder, site, round }) =>
      builder.writePeople(
        site,
        new Map(
          [...peopleNames].map(([id, name], index) => [
            id,
            index === 0 ? `${name} ${String(round + 2)}` : name,
          ]),
        ),
      ),
  },
  {
    name: 'checkout',
    title: 'A fresh checkout: new times of all files, the last build and its cache restored',
    prepare: ({ builder, site }) => {
      const now = new Date();
      const folder = join(site, builder.articles);
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.md')) utimesSync(join(folder, name), now, now);
    },
  },
];
