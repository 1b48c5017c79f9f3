import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shelfOf, toArticle } from './corpus.ts';
import type { MadeArticle, MadeQuote } from './corpus.ts';
import { guest, people, sections } from './vocabulary.ts';

/** The source of an article as a reporter of Midad writes it. */
export function toMidadSource(article: MadeArticle): string {
  const quotes = article.blocks.filter((block): block is MadeQuote => typeof block !== 'string');
  const entries = quotes.flatMap((quote) => [
    `  ${quote.id}:`,
    `    من: صفحة «${quote.page}»`,
    `    رابط: https://x.com/${quote.handle}/status/${quote.postId}`,
  ]);
  const body = article.blocks.map((block) =>
    typeof block === 'string' ? block : `> ${block.text}\n>\n> — [صفحة «${block.page}»][${block.id}]، إكس`,
  );
  return [
    '---',
    `id: ${article.id}`,
    `title: "${article.title}"`,
    `standfirst: "${article.standfirst}"`,
    `author: ${article.author}`,
    `section: ${article.section}`,
    'tags:',
    ...article.tags.map((tag) => `  - ${tag}`),
    `published: ${article.published}`,
    'status: ready',
    'quotes:',
    ...entries,
    '---',
    '',
    body.join('\n\n'),
    '',
  ].join('\n');
}

/** The made `site.yml`. */
export const siteSource = [
  'name: صحيفة القياس',
  'url: https://bench.example',
  'language: ar',
  'country: AE',
  'zone: Asia/Dubai',
  'sections:',
  ...sections.flatMap(({ slug, name }) => [`  - slug: ${slug}`, `    name: ${name}`]),
  '',
].join('\n');

/** Writes the people of a newsroom, each by the name that is given for the person's id. */
export function writePeople(root: string, names: ReadonlyMap<string, string>): void {
  const folder = join(root, 'content/people');
  mkdirSync(folder, { recursive: true });
  for (const [id, name] of names)
    writeFileSync(join(folder, `${id}.md`), `---\nname: ${name}\n---\n\nمن محرري القياس.\n`);
}

/** The people's names by their ids. */
export const peopleNames: ReadonlyMap<string, string> = new Map(
  [...people, guest].map(({ id, name }) => [id, name]),
);

/** Writes a newsroom of `count` articles under `root`, one article in memory at a time. */
export function writeNewsroom(root: string, count: number, seed: number): void {
  mkdirSync(join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'content/site.yml'), siteSource);
  writePeople(root, peopleNames);
  for (let number = 1; number <= count; number += 1) {
    const folder = join(root, 'content/articles', shelfOf(number));
    if (number % 1000 === 1) mkdirSync(folder, { recursive: true });
    const article = toArticle(number, seed);
    writeFileSync(join(folder, `${article.id}.md`), toMidadSource(article));
  }
}
