import { isVisible } from '../archive/index.ts';
import type { Article, Instant, Person, StaticPage } from '../content/index.ts';
import type { Findings, LintFile, ReadFile } from '../lint/index.ts';
import { lintFindings, readFile, toLintFile } from '../lint/index.ts';
import type { Source } from '../matter/index.ts';
import { bodyMessages } from '../page/index.ts';
import type { Surroundings } from './surroundings.ts';

/** An article as the rules look at it; `text`: its whole file. */
export function toArticleFile(
  article: Article,
  text: string,
  { body, house }: Surroundings,
  now: Instant,
): LintFile {
  const { path, language, quotes, places } = article;
  const file: ReadFile = {
    path,
    text,
    body: article.body,
    places,
    quotes,
    records: body.records,
    language,
    isReady: article.status === 'ready',
  };
  return toLintFile(file, body.settings, house, isVisible(article, now));
}

/** What is found out about an article's words, and what its author asked not to be told. Of one that was withdrawn nobody sees the body. */
export function findInArticle(
  article: Article,
  text: string,
  surroundings: Surroundings,
  now: Instant,
): Findings {
  const file = toArticleFile(article, text, surroundings, now);
  const { messages, ignores } = lintFindings(file);
  const ofBody =
    article.status === 'withdrawn' ? [] : bodyMessages(article, surroundings.body, file.parsed());
  return { messages: [...ofBody, ...messages], ignores };
}

/** What is found out about the words of a file that is no article, or of one whose front matter cannot be read; `document`: what was read of it. */
export function findInDocument(
  source: Source,
  document: Person | StaticPage | undefined,
  { body, house }: Surroundings,
): Findings {
  const { file: read } = readFile(source, body.settings, body.records);
  if (read === undefined) return { messages: [], ignores: [] };
  const file = toLintFile(read, body.settings, house);
  const { messages, ignores } = lintFindings(file);
  const ofBody = document === undefined ? [] : bodyMessages(document, body, file.parsed());
  return { messages: [...ofBody, ...messages], ignores };
}
