import type { Correction, Dateline, Picture, Settings, Status } from '../content/index.ts';
import type { RenderedBody } from '../html/index.ts';
import type { Direction } from '../text/index.ts';
import type { JsonLdNode } from './structured-data/index.ts';

/** A date for readers and for machines. */
export interface DateView {
  /** ISO 8601 with zone. */
  readonly iso: string;
  /** In the desk's calendar, months and digits. */
  readonly text: string;
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

/** A picture with its size, so that nothing moves while it loads. */
export interface PictureView extends Picture {
  readonly width?: number;
  readonly height?: number;
}

/** An article as it stands in a list. */
export interface Teaser {
  readonly url: string;
  readonly title: string;
  readonly kicker?: string;
  readonly summary?: string;
  readonly section: Link;
  readonly authors: readonly Link[];
  readonly published?: DateView;
  readonly picture?: PictureView;
  readonly language: string;
  readonly direction: Direction;
  readonly status: Status;
  readonly embargo?: DateView;
}

/** Hashed addresses of what every page loads. */
export interface AssetUrls {
  readonly stylesheet: string;
  /** Fonts worth a preload. */
  readonly preload: readonly string[];
  readonly icon?: string;
}

/** What stands round every page. */
export interface SiteView {
  readonly settings: Settings;
  readonly assets: AssetUrls;
  readonly sections: readonly Link[];
  readonly pages: readonly Link[];
}

interface PageBase {
  /** Site-absolute, ends in `/` but for `404.html` and feeds. */
  readonly url: string;
  /** Where it is written below the output folder. */
  readonly file: string;
  readonly site: SiteView;
  readonly language: string;
  readonly direction: Direction;
  readonly title: string;
  readonly description?: string;
  /** What the page says to machines, by schema.org; undefined: nothing. */
  readonly structuredData?: readonly JsonLdNode[];
}

export interface ArticlePage extends PageBase {
  readonly layout: 'article';
  /** The source file, for the editor's desk. */
  readonly path: string;
  readonly id: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly section: Link;
  readonly authors: readonly Link[];
  readonly dateline?: Dateline;
  readonly published?: DateView;
  readonly updated?: DateView;
  readonly embargo?: DateView;
  readonly status: Status;
  readonly picture?: PictureView;
  readonly body: RenderedBody;
  /** Minutes, at least 1. */
  readonly readingTime: number;
  /** Whether the first paragraph carries enough vowel marks to need a taller line. */
  readonly vocalised: boolean;
  readonly tags: readonly Link[];
  readonly corrections: readonly (Correction & { readonly date: DateView })[];
  readonly related: readonly Teaser[];
  readonly newer?: Link;
  readonly older?: Link;
}

export interface HomePage extends PageBase {
  readonly layout: 'home';
  readonly lead?: Teaser;
  readonly secondary: readonly Teaser[];
  readonly blocks: readonly { readonly section: Link; readonly teasers: readonly Teaser[] }[];
  readonly newest: readonly Teaser[];
  readonly archive: readonly Link[];
}

/** A list of articles: a section, a tag, a person's work or a month. */
export interface ListPage extends PageBase {
  readonly layout: 'section' | 'tag' | 'person' | 'month';
  readonly heading: string;
  readonly intro?: string;
  readonly person?: {
    readonly role?: string;
    readonly email?: string;
    readonly picture?: PictureView;
    readonly links: readonly Link[];
    readonly body: RenderedBody;
  };
  readonly teasers: readonly Teaser[];
  readonly newer?: Link;
  readonly older?: Link;
  /** On the front of a list, the pages of what is older: of a month the newest page of each day, of others of each year. */
  readonly periods?: readonly Link[];
}

export interface TextPage extends PageBase {
  readonly layout: 'static';
  readonly path: string;
  readonly body: RenderedBody;
}

export interface NotFoundPage extends PageBase {
  readonly layout: 'not-found';
  readonly newest: readonly Teaser[];
}

/** A file without a layout: a feed or a site map, written as it is. */
export interface PlainPage extends PageBase {
  readonly layout: 'plain';
  readonly content: string;
}

export type Page = ArticlePage | HomePage | ListPage | TextPage | NotFoundPage | PlainPage;
