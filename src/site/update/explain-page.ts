import type { Archive } from '../../archive/index.ts';
import type { PageReason } from '../cache/plan-articles.ts';
import { articleUrl, fileOf } from '../../page/index.ts';
import type { MadeRelease } from './make-release.ts';

/** Why a page was made, or that it was not. */
export interface PageExplanation {
  /** Its address. */
  readonly url: string;
  /** Empty: it is as it was. `changed`: what it shows of articles, or says of its own, is another. */
  readonly reasons: readonly (PageReason | 'changed')[];
}

/** Explains what a build did with a page, named by its address, its file, the file of its article, or the article's id or slug; undefined when there is no such page. */
export function explainPage(
  name: string,
  { catalogue, table, rows }: Archive,
  { planned, plannedReasons, reasons }: Pick<MadeRelease, 'planned' | 'plannedReasons' | 'reasons'>,
): PageExplanation | undefined {
  const named = decode(name).normalize('NFC');
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
  if (position === undefined || position === -1) return undefined;
  const url = articleUrl(catalogue.card(position));
  const isItsFile = row !== -1 || !path.endsWith('.html') || path === `/${fileOf(url)}`;
  return isItsFile ? { url, reasons: reasons.get(position) ?? [] } : undefined;
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
