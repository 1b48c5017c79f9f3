import type { KeyTable } from '../matter/index.ts';
import { quoteChoices, quoteKeys } from '../quote/index.ts';
import { articleKeys } from './article-keys.ts';
import { correctionKinds, correctionPositions } from './correction.ts';
import { statuses } from './parse-article.ts';
import { pageKeys } from './parse-page.ts';
import { personKeys } from './parse-person.ts';
import { digitNames, monthSetNames } from './parse-settings.ts';
import { siteKeys } from './site-keys.ts';

/** One kind of file of a newsroom, as editors must know it. */
export interface ContentKind {
  readonly id: 'article' | 'page' | 'person' | 'quote' | 'site';
  /** The paths of such files, from the newsroom's root. */
  readonly path: RegExp;
  /** The same as a glob. */
  readonly glob: string;
  readonly keys: KeyTable;
  /** Without these a file of the kind is in error. */
  readonly required: readonly string[];
  /** Fields that take one of a few values, by dotted canonical path (`*` for an id of the author's): each value with its names. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const quotesWithin = Object.fromEntries(
  Object.entries(quoteChoices).map(([path, names]) => [`quotes.*.${path}`, names]),
);

/** Every kind of file, by the alphabet of their ids. */
export const contentKinds: readonly ContentKind[] = [
  {
    id: 'article',
    path: /^content\/articles\/.+\.(?:md|markdown)$/i,
    glob: 'content/articles/**/*.md',
    keys: articleKeys,
    required: ['title', 'section'],
    choices: {
      status: statuses,
      'corrections.kind': correctionKinds,
      'corrections.position': correctionPositions,
      ...quotesWithin,
    },
  },
  {
    id: 'page',
    path: /^content\/pages\/.+\.(?:md|markdown)$/i,
    glob: 'content/pages/**/*.md',
    keys: pageKeys,
    required: ['title'],
    choices: {},
  },
  {
    id: 'person',
    path: /^content\/people\/.+\.(?:md|markdown)$/i,
    glob: 'content/people/**/*.md',
    keys: personKeys,
    required: ['name'],
    choices: {},
  },
  {
    id: 'quote',
    path: /^content\/quotes\/(?!captures\/).+\.ya?ml$/i,
    glob: 'content/quotes/*.yml',
    keys: quoteKeys,
    required: [],
    choices: quoteChoices,
  },
  {
    id: 'site',
    path: /^content\/site\.yml$/,
    glob: 'content/site.yml',
    keys: siteKeys,
    required: ['name', 'url', 'country', 'zone', 'sections'],
    choices: { digits: digitNames, months: monthSetNames },
  },
];

/** The kind of a file by its path from the newsroom's root; undefined for what is none. */
export function contentKindOf(path: string): ContentKind | undefined {
  return contentKinds.find((kind) => kind.path.test(path));
}
