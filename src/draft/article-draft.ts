import { articleKeys, parseDateline, toId } from '../content/index.ts';
import type { Settings } from '../content/index.ts';
import { toSlug } from '../text/index.ts';
import { keyName } from './key-name.ts';
import type { KeyLanguage } from './key-name.ts';
import { blockLines, entryLines, guideShape } from './print-quote.ts';
import type { QuoteDraft } from './quote-draft.ts';
import { toIdSource } from './quote-id.ts';
import { sampleLines } from './sample-quote.ts';
import { toScalar } from './to-scalar.ts';

/** What an author says of an article before it is written. */
export interface ArticleRequest {
  readonly headline: string;
  /** Slug of a section. */
  readonly section: string;
  /** Ids of persons; empty: nobody is named. */
  readonly authors: readonly string[];
  /** Where it is filed from; undefined: no dateline. */
  readonly city?: string;
  readonly quotes: readonly QuoteDraft[];
  readonly keys: KeyLanguage;
  /** Relative to the newsroom's root; undefined: the day and the slug, in `content/articles/`. */
  readonly path?: string;
}

/** What a new article may not take, and where it comes into the world. */
export interface ArticleHouse {
  readonly settings: Pick<Settings, 'name'>;
  /** `YYYY-MM-DD` in the newsroom's zone. */
  readonly today: string;
  readonly isIdTaken: (id: string) => boolean;
  /** Also by a slug that differs in hamzas and marks alone: readers leave them out. */
  readonly isSlugTaken: (slug: string) => boolean;
}

/** A new article: a draft by its own word, so that what is not written yet holds back nobody. Its address is frozen. */
export function toArticleDraft(
  request: ArticleRequest,
  house: ArticleHouse,
): { readonly path: string; readonly text: string } {
  const { headline, section, authors, keys, quotes } = request;
  const slug = freeSlug(toSlug(headline), house.isSlugTaken);
  const path = request.path ?? `content/articles/${[house.today, slug].filter(Boolean).join('-')}.md`;
  const id = freeId(path, house.isIdTaken);
  const key = (name: string): string => keyName(articleKeys, name, keys);
  const line = (name: string, value: string): string => `${key(name)}: ${toScalar(value)}`;
  const nextId = toIdSource([], keys);
  const named = quotes.map((draft) => ({ id: nextId(), draft }));
  const shape = guideShape(keys);
  const head = [
    line('title', headline),
    ...authorLines(key('authors'), authors),
    ...(request.city === undefined ? [] : datelineLines(request.city, house.settings.name, keys)),
    line('section', section),
    line('status', keys === 'ar' ? 'مسودة' : 'draft'),
    line('slug', slug === '' ? id : slug),
    line('id', id),
    `# ${key('published')}: ${house.today} 08:00`,
    ...(named.length === 0
      ? sampleLines(keys)
      : [
          `${key('quotes')}:`,
          ...named.flatMap(({ id: quoteId, draft }) => entryLines(quoteId, draft, shape)),
        ]),
  ];
  const body = named.flatMap(({ id: quoteId, draft }) => [...blockLines(quoteId, draft, keys), '']);
  return { path, text: ['---', ...head, '---', '', '', ...body].join('\n') };
}

function authorLines(key: string, authors: readonly string[]): readonly string[] {
  const written = authors.map(toScalar);
  if (written.length === 0) return [];
  return [`${key}: ${written.length > 1 ? `[${written.join(', ')}]` : written.join('')}`];
}

/** «city – outlet», or its parts on lines of their own where the line would not be understood. */
function datelineLines(city: string, outlet: string, keys: KeyLanguage): readonly string[] {
  const key = keyName(articleKeys, 'dateline', keys);
  const written = `${city} – ${outlet}`;
  const read = parseDateline(written, [outlet]);
  if (read?.city === city && read.outlet === outlet) return [`${key}: ${toScalar(written)}`];
  const inner = articleKeys.dateline.keys;
  return [
    `${key}:`,
    `  ${keyName(inner, 'outlet', keys)}: ${toScalar(outlet)}`,
    `  ${keyName(inner, 'city', keys)}: ${toScalar(city)}`,
  ];
}

/** The slug, or the first numbered one that no article has. */
function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let number = 2; isTaken(free); number += 1) free = numbered(slug, number);
  return free;
}

/** A slug with a number behind it, no longer than a slug may be. */
function numbered(slug: string, number: number): string {
  let base = slug;
  while (toSlug(`${base}-${String(number)}`) !== `${base}-${String(number)}`)
    base = Array.from(base).slice(0, -1).join('').replace(/-$/, '');
  return `${base}-${String(number)}`;
}

function freeId(path: string, isTaken: (id: string) => boolean): string {
  let id = toId(path);
  for (let number = 2; isTaken(id); number += 1) id = toId(`${path} ${String(number)}`);
  return id;
}
