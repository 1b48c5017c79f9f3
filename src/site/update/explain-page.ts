import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Archive, Hiding } from '../../archive/index.ts';
import { hidingOf } from '../../archive/index.ts';
import type { Instant } from '../../content/index.ts';
import type { PageReason } from '../cache/plan-articles.ts';
import { articleUrl, fileOf } from '../../page/index.ts';
import type { MadeRelease } from './make-release.ts';

/** Why a page was made, or that it was not. */
export interface PageExplanation {
  /** Its address. */
  readonly url: string;
  /** Empty: it is as it was. `changed`: what it shows of articles, or says of its own, is another. */
  readonly reasons: readonly (PageReason | 'changed')[];
  /** Why there is no such page: its article is not shown, and would have this address. */
  readonly hiding?: Hiding;
  /** When that ends, where its author says so. */
  readonly until?: Instant;
}

/** Explains what a build did with a page, named by its address, its file, the file of its article, or the article's id or slug; undefined when there is no such page, nor an article that is not shown. */
export function explainPage(
  name: string,
  archive: Archive,
  { planned, plannedReasons, reasons }: Pick<MadeRelease, 'planned' | 'plannedReasons' | 'reasons'>,
): PageExplanation | undefined {
  const { catalogue, table, rows, house } = archive;
  const named = decode(toOwn(name, house)).normalize('NFC');
  const path = `/${named.replace(/^\//u, '')}`;
  const page = planned().find(
    ({ url, file }) => url === path || `${url}` === `${path}/` || `/${file}` === path,
  );
  if (page !== undefined) {
    const reason = plannedReasons.get(page.file);
    return { url: page.url, reasons: reason === undefined ? [] : [reason] };
  }
  const row = table.paths.indexOf(named);
  const position = row === -1 ? catalogue.find(path.replace(/index\.html$/u, '')) : rows.indexOf(row);
  if (position === undefined || position === -1) return explainHidden(row, path, archive);
  const url = articleUrl(catalogue.card(position));
  const isItsFile = row !== -1 || !path.endsWith('.html') || path === `/${fileOf(url)}`;
  return isItsFile ? { url, reasons: reasons.get(position) ?? [] } : undefined;
}

/** Of an article that is there and not shown; `row`: that of the file of this name, or -1. */
function explainHidden(
  row: number,
  path: string,
  { catalogue, table, house, reader }: Archive,
): PageExplanation | undefined {
  const file = row === -1 ? catalogue.findHidden(path.replace(/index\.html$/u, ''))?.path : table.paths[row];
  const found = file === undefined ? -1 : table.paths.indexOf(file);
  if (found === -1 || table.isArticle[found] !== 1) return undefined;
  const card = reader.card(found);
  const hiding = hidingOf(card, house.now);
  if (hiding === undefined) return undefined;
  const until = hiding === 'embargoed' ? card.embargo : hiding === 'early' ? card.published : undefined;
  return { url: articleUrl(card), reasons: [], hiding, ...(until === undefined ? {} : { until }) };
}

/** A name as the site has it: of a whole address what follows the site's own, of a path what follows the newsroom's folder. */
function toOwn(name: string, { root, settings }: Archive['house']): string {
  const site = settings.url.replace(/\/+$/u, '');
  if (name === site) return '/';
  if (name.startsWith(`${site}/`)) return name.slice(site.length).replace(/[?#].*$/u, '');
  const way = isAbsolute(name) ? relative(root, realOf(name)).split(sep).join('/') : '';
  return way.startsWith('content/') ? way : name.replace(/^(?:\.[/\\])+/u, '');
}

/** The newsroom is known without links, which whoever types a path goes through. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
