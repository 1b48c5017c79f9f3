import type { Article, Instant, Person, Settings, StaticPage } from '../content/index.ts';
import type { Quote } from '../quote/index.ts';

/** A file of `content/media/`, by its site-absolute path. */
export interface MediaFile {
  /** `/media/…` */
  readonly src: string;
  /** Absolute path on disk. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** CSS pixels; undefined for what is not a picture or has no size of its own. */
  readonly width?: number;
  readonly height?: number;
}

/** What a build knows beside its articles. */
export interface House {
  /** Absolute path of the folder that holds `content/`. */
  readonly root: string;
  readonly settings: Settings;
  /** By id. */
  readonly people: ReadonlyMap<string, Person>;
  readonly pages: readonly StaticPage[];
  /** Quote records of `content/quotes/`, by id. */
  readonly records: ReadonlyMap<string, Quote>;
  readonly media: ReadonlyMap<string, MediaFile>;
  /** The only clock: ISO 8601 with zone. */
  readonly now: Instant;
}

/** Everything that one build may see. */
export interface Newsroom extends House {
  /** Visible articles, newest first; ties by path. */
  readonly articles: readonly Article[];
  /** Articles that are there and not visible: nothing of them may be shown, but authors are told of what leads to them. */
  readonly hidden: readonly Article[];
}
