import type { MadeArticle } from './corpus.ts';

/**
 * The source of an article as a stock static-site generator takes it: the same words, the quotes as plain blockquotes.
 * `tagsKey`: the key of the tags; Eleventy would make collections of its own out of `tags`.
 */
export function toPlainSource(article: MadeArticle, tagsKey: 'tags' | 'topics'): string {
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
    `people: ["${article.author}"]`,
    `sections: ["${article.section}"]`,
    `archive: ["${article.published.slice(0, 7)}"]`,
    `${tagsKey}: [${article.tags.map((tag) => `"${tag}"`).join(', ')}]`,
    `date: ${article.published}`,
    '---',
    '',
    body.join('\n\n'),
    '',
  ].join('\n');
}
