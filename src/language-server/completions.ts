import { CompletionItemKind } from 'vscode-languageserver/node';
import type { CompletionItem, Range } from 'vscode-languageserver/node';
import type { Newsroom } from '../archive/index.ts';
import { articleKeys } from '../content/index.ts';
import { readMatter, toPlain } from '../matter/index.ts';
import type { KeyTable, Source } from '../matter/index.ts';
import type { CursorPlace } from './cursor-place.ts';

interface Offer {
  readonly label: string;
  readonly detail?: string;
  /** Default: the label. */
  readonly text?: string;
  /** What an editor may match the typed letters with, beside the label. */
  readonly alias?: string;
}

/** What may be written at a place; each item replaces what is typed there already, because Arabic keys have spaces. */
export function completions(
  place: CursorPlace,
  source: Source,
  newsroom: Newsroom,
  cursor: { readonly line: number; readonly character: number },
): readonly CompletionItem[] {
  const { offers, kind } = offersOf(place, source, newsroom);
  const range: Range = {
    start: { line: cursor.line, character: cursor.character - place.typed.length },
    end: cursor,
  };
  return offers.map(({ label, detail, text = label, alias }, index) => ({
    label,
    kind,
    ...(detail === undefined ? {} : { detail }),
    filterText: alias === undefined ? text : `${text} ${alias}`,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: text },
  }));
}

function offersOf(
  place: CursorPlace,
  source: Source,
  newsroom: Newsroom,
): { readonly offers: readonly Offer[]; readonly kind: CompletionItemKind } {
  switch (place.at) {
    case 'key':
      return { offers: keyOffers(place.table), kind: CompletionItemKind.Property };
    case 'quote-id':
      return { offers: quoteOffers(source, newsroom), kind: CompletionItemKind.Reference };
    case 'value':
      return {
        offers: valueOffers(place.kind.choices[place.path], place.path, newsroom),
        kind: CompletionItemKind.Value,
      };
  }
}

/** Arabic keys first, then the English ones. */
function keyOffers(table: KeyTable): readonly Offer[] {
  const entries = Object.entries(table);
  const ending = (key: string): string => ((table[key]?.keys ?? table[key]?.ids) === undefined ? ': ' : ':');
  return [
    ...entries.map(([key, { names }]) => ({
      label: names[0] ?? key,
      detail: key,
      text: `${names[0] ?? key}${ending(key)}`,
      alias: names.slice(1).join(' '),
    })),
    ...entries.map(([key, { names }]) => ({
      label: key,
      detail: names[0] ?? '',
      text: `${key}${ending(key)}`,
    })),
  ];
}

function valueOffers(
  choices: Readonly<Record<string, readonly string[]>> | undefined,
  path: string,
  { settings, people, articles, pages, media }: Newsroom,
): readonly Offer[] {
  if (choices !== undefined)
    return Object.entries(choices).flatMap(([value, [first = value]]) => [
      { label: first, detail: value, alias: value },
    ]);
  switch (path) {
    case 'authors':
      return [...people.values()].map(({ id, name }) => ({ label: name, detail: id, text: id, alias: name }));
    case 'section':
      return settings.sections.map(({ slug, name }) => ({
        label: name,
        detail: slug,
        text: slug,
        alias: name,
      }));
    case 'tags':
      return [...new Set(articles.flatMap(({ tags }) => tags))].map((label) => ({ label }));
    case 'related':
      return articles.map(({ title, id, slug }) => ({
        label: title,
        detail: id,
        text: id,
        alias: `${title} ${slug}`,
      }));
    case 'corrections_policy':
      return pages.map(({ slug, title }) => ({ label: title, detail: slug, text: slug, alias: title }));
    case 'image':
    case 'image.src':
    case 'picture':
    case 'picture.src':
      return [...media.values()]
        .filter(({ src, width }) => width !== undefined || src.endsWith('.svg'))
        .map(({ src }) => ({ label: src.slice('/media/'.length) }));
    default:
      return [];
  }
}

/** Ids of the file's own quotes as it stands, those without a speaker too, then of the newsroom's records. */
function quoteOffers(source: Source, { records }: Newsroom): readonly Offer[] {
  const { tree } = readMatter(source, articleKeys);
  const quotes = tree === undefined ? undefined : toPlain(tree, articleKeys, source.path).fields['quotes'];
  const own =
    typeof quotes === 'object' && !Array.isArray(quotes)
      ? Object.entries(quotes).map(([label, entry]) => ({ label, detail: speakerOf(entry) }))
      : [];
  return [...own, ...[...records].map(([label, { speaker }]) => ({ label, detail: speaker.name }))];
}

function speakerOf(entry: unknown): string {
  const by = typeof entry === 'object' && entry !== null && 'by' in entry ? entry.by : undefined;
  return typeof by === 'string' ? by : '';
}
