import type { Settings } from '../../content/index.ts';
import { type Direction, isForeign, toPlainText } from '../../text/index.ts';
import { absoluteUrl } from '../address.ts';

/** What the things of one page share. */
export interface DataContext {
  readonly settings: Settings;
  /** Absolute address of the page. */
  readonly url: string;
  /** BCP 47, of the page. */
  readonly language: string;
  /** A text of the page's language for a place without markup. */
  readonly plain: (text: string) => string;
  /** A text whose direction is not the page's. */
  readonly plainIn: (text: string, direction: Direction) => string;
}

/** The context of a page; `url` is site-absolute. */
export function toDataContext(
  settings: Settings,
  page: { readonly url: string; readonly language: string; readonly direction: Direction },
): DataContext {
  const { language } = page;
  // What is Latin from end to end is a name or a title of its own: nothing beside it can move.
  const plainIn = (text: string, direction: Direction): string =>
    isForeign(text) ? text : toPlainText(text, { direction, brands: settings.brands, language });
  return {
    settings,
    url: absoluteUrl(settings.url, page.url),
    language,
    plain: (text) => plainIn(text, page.direction),
    plainIn,
  };
}

/** An address that names a part of the page. */
export const partUrl = (part: string, { url }: DataContext): string => `${url}#${encodeURIComponent(part)}`;

/** A list as a property's value; undefined when there is nothing in it. */
export const listed = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;
