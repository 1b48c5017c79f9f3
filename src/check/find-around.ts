import type { Newsroom } from '../archive/index.ts';
import { articleSource, listContentFiles, readSource, toCatalogue } from '../archive/index.ts';
import type { Findings, Ignore } from '../lint/index.ts';
import { lintFindings } from '../lint/index.ts';
import type { Message } from '../message/index.ts';
import { findInDocument, toArticleFile } from './find-in-file.ts';
import { toSurroundings } from './surroundings.ts';

/** What the rules find in the files of a newsroom that is in memory, bodies left out, and what authors asked not to be told, by path. `drafts`: whether files are looked at of which readers see nothing. */
export async function findAround(
  newsroom: Newsroom,
  { drafts }: { readonly drafts: boolean },
): Promise<{
  readonly messages: readonly Message[];
  readonly ignores: ReadonlyMap<string, readonly Ignore[]>;
}> {
  const { articles, hidden, settings, root, now } = newsroom;
  const surroundings = toSurroundings(newsroom, toCatalogue(articleSource(articles, hidden), settings.zone));
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const messages: Message[] = [];
  const ignores = new Map<string, readonly Ignore[]>();
  for (const file of await listContentFiles(root)) {
    const { path } = file;
    const article = byPath.get(path);
    if (article === undefined && !drafts && path.startsWith('content/articles/')) continue;
    if (!/\.(?:md|markdown)$/i.test(path)) continue;
    const source = await readSource(file);
    if ('rule' in source) continue;
    const found: Findings =
      article === undefined
        ? findInDocument(source, undefined, surroundings)
        : lintFindings(toArticleFile(article, source.text, surroundings, now));
    messages.push(...found.messages);
    ignores.set(path, found.ignores);
  }
  return { messages, ignores };
}
