import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from './corpus.ts';
import type { MadeArticle } from './corpus.ts';

/** The source of an article as a stock static-site generator takes it: the same words, the quotes as plain blockquotes. */
export function toPlainSource(article: MadeArticle): string {
  const body = article.blocks.map((block) =>
    typeof block === 'string'
      ? block
      : `> ${block.text}\n>\n> — [صفحة «${block.page}»](https://x.com/${block.handle}/status/${block.postId})، إكس`,
  );
  return [
    '---',
    `title: "${article.title}"`,
    `standfirst: "${article.standfirst}"`,
    `author: ${article.author}`,
    `sections: ["${article.section}"]`,
    `tags: [${article.tags.map((tag) => `"${tag}"`).join(', ')}]`,
    `date: ${article.published}`,
    '---',
    '',
    body.join('\n\n'),
    '',
  ].join('\n');
}

/** Writes `count` articles as `<folder>/<id>.md`, 1,000 a folder. */
export function writePlain(folder: string, count: number, seed: number): void {
  for (let number = 1; number <= count; number += 1) {
    const shelf = join(folder, String(Math.floor((number - 1) / 1000)).padStart(3, '0'));
    if (number % 1000 === 1) mkdirSync(shelf, { recursive: true });
    const article = toArticle(number, seed);
    writeFileSync(join(shelf, `${article.id}.md`), toPlainSource(article));
  }
}
