import { canonicalKey, readMatter } from '../matter/index.ts';
import type { KeyTable, Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import { fileStart } from '../message/index.ts';
import { articleKeys } from './article-keys.ts';
import { contentProblems, contentProblemText } from './content-problems.ts';

/** Fields that only an article has, by canonical name. */
const marks = new Set(['section', 'published', 'authors', 'dateline', 'quotes', 'standfirst', 'tags']);

/** What is told of an article among people or pages, in place of all that makes it a poor one of them; undefined for any other file. `keys` are those of the folder's own kind. */
export function findArticle(source: Source, keys: KeyTable): Message | undefined {
  const { tree } = readMatter(source, articleKeys);
  if (tree === undefined) return undefined;
  const own = new Set<string>();
  for (const { key } of tree.entries) {
    const name = canonicalKey(articleKeys, key);
    if (name !== undefined && marks.has(name) && canonicalKey(keys, key) === undefined) own.add(name);
  }
  if (own.size < 2) return undefined;
  return {
    rule: 'content/wrong-folder',
    severity: contentProblems['content/wrong-folder'].severity,
    path: source.path,
    place: fileStart,
    text: contentProblemText('content/wrong-folder', {}),
    expected: ['content/articles'],
  };
}
