import type { Person, StaticPage } from '../content/index.ts';
import type { Page } from './page.ts';

/** A page that is not an article, before it is made. Two builds in which all but `make` is equal, the articles that it names included, make the same page. */
export interface PlannedPage {
  /** Site-absolute. */
  readonly url: string;
  /** Where it is written below the output folder. */
  readonly file: string;
  readonly layout: Exclude<Page['layout'], 'article'>;
  /** Positions of the articles of which it shows what lists show. */
  readonly shows: readonly number[];
  /** Positions of the articles of which it tells no more than the address and when they changed; default: none. */
  readonly addresses?: readonly number[];
  /** Positions of the articles whose bodies it holds. */
  readonly bodies: readonly number[];
  /** Whose body it holds beside them. */
  readonly document?: Person | StaticPage | undefined;
  /** Everything else in it that may change from build to build. */
  readonly says: string;
  readonly make: () => Page;
}

/** A list before its pages are planned. Two builds in which all but `pages` is equal, the articles that it shows included, plan the same pages. */
export interface PlannedList {
  /** The file of its front, by which it is known. */
  readonly front: string;
  /** Positions of all its articles, newest first. */
  readonly shows: readonly number[];
  readonly document?: Person | StaticPage | undefined;
  /** Everything else in its pages that may change from build to build. */
  readonly says: string;
  /** Its front, and its shelves; planned when they are first asked for. */
  readonly pages: () => readonly PlannedPage[];
}
