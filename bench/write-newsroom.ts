import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from './corpus.ts';
import type { MadeArticle, MadeQuote } from './corpus.ts';
import { people, sections } from './vocabulary.ts';

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

/** Writes a newsroom of `count` articles, 1,000 a folder, under `root`. */
export function writeNewsroom(root: string, count: number, seed: number): void {
  const content = join(root, 'content');
  mkdirSync(join(content, 'people'), { recursive: true });
  writeFileSync(join(content, 'site.yml'), siteSource);
  for (const person of people)
    writeFileSync(
      join(content, 'people', `${person.id}.md`),
      `---\nname: ${person.name}\n---\n\nمن محرري القياس.\n`,
    );
  for (let number = 1; number <= count; number += 1) {
    const folder = join(content, 'articles', String(Math.floor((number - 1) / 1000)).padStart(3, '0'));
    if (number % 1000 === 1) mkdirSync(folder, { recursive: true });
    const article = toArticle(number, seed);
    writeFileSync(join(folder, `${article.id}.md`), toMidadSource(article));
  }
}
