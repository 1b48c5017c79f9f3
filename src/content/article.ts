import type { MonthNames } from '../locale/index.ts';
import type { Place, Severity } from '../message/index.ts';
import type { Quote } from '../quote/index.ts';
import type { Direction } from '../text/index.ts';

/** An instant as the author wrote it, with a zone: ISO 8601 such as `2026-11-20T18:30:00+04:00`. */
export type Instant = string;

/** Where an article was written and by whom it was filed. */
export interface Dateline {
  /** The whole line as the author wrote it, when it was not understood: then there is nothing else. */
  readonly text?: string;
  readonly outlet?: string;
  readonly city?: string;
  readonly country?: string;
  readonly agency?: string;
  readonly reporter?: string;
}

/** A picture of the newsroom's own: never a remote one. */
export interface Picture {
  /** Path below `content/media/`, or the site-absolute `/media/…`; normalised to `/media/…`. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly place: Place;
}

/** A change to a published article that readers are told of. */
export interface Correction {
  readonly at: Instant;
  /** Whether the author wrote a day without an hour; then `at` is the day's first moment. Default: false. */
  readonly bareDay?: boolean;
  readonly kind: 'typo' | 'update' | 'correction' | 'retraction';
  readonly was?: string;
  readonly now?: string;
  readonly note?: string;
  /** Where the note stands on the page; `none`: a slip of the pen that readers need not be told of. */
  readonly position: 'top' | 'bottom' | 'none';
}

export type Status = 'draft' | 'review' | 'ready' | 'withdrawn';

/** One article, validated: what `content/articles/**.md` says. */
export interface Article {
  readonly path: string;
  /** Permanent, 6 to 12 of `[a-z0-9]`; derived from the path's digest when the author gives none. */
  readonly id: string;
  /** Frozen part of the address; from the front matter, or from the title. */
  readonly slug: string;
  readonly aliases: readonly string[];
  /** BCP 47; default: the outlet's. */
  readonly language: string;
  readonly direction: Direction;
  readonly title: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  /** For cards and meta descriptions; default: the standfirst. */
  readonly summary?: string;
  /** Ids (file names) of `content/people/`. */
  readonly authors: readonly string[];
  readonly dateline?: Dateline;
  readonly published?: Instant;
  readonly updated?: Instant;
  /** Which instants the author wrote as days without an hour; they are the days' first moments. Default: none. */
  readonly bareDays?: readonly ('published' | 'updated' | 'embargo')[];
  /** Slug of a section in `site.yml`. */
  readonly section: string;
  readonly tags: readonly string[];
  readonly image?: Picture;
  /** Slugs or ids of related articles. */
  readonly related: readonly string[];
  readonly status: Status;
  readonly embargo?: Instant;
  readonly corrections: readonly Correction[];
  readonly quotes: ReadonlyMap<string, Quote>;
  /** The whole file with its front matter blanked by spaces: offsets, lines and columns are the file's own. */
  readonly body: string;
  /** Places of front-matter values by canonical dotted path (`related.0`, `quotes.ق1.url`), for messages of later rooms. */
  readonly places: ReadonlyMap<string, Place>;
}

/** A member of staff: `content/people/<id>.md`. */
export interface Person {
  readonly path: string;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly role?: string;
  readonly email?: string;
  readonly picture?: Picture;
  /** Public accounts, as links. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly body: string;
  readonly places: ReadonlyMap<string, Place>;
}

/** A page that is not news (about, contact, corrections policy): `content/pages/<slug>.md`. */
export interface StaticPage {
  readonly path: string;
  readonly slug: string;
  readonly title: string;
  readonly summary?: string;
  readonly language: string;
  readonly direction: Direction;
  /** Standing in the footer's list of pages, in this order; undefined: not listed. */
  readonly order?: number;
  readonly body: string;
  readonly places: ReadonlyMap<string, Place>;
}

export interface Section {
  readonly slug: string;
  readonly name: string;
  readonly description?: string;
}

export type { MonthNames };

/** How grave a newsroom takes a rule to be. */
export interface HouseRule {
  /** As typed, such as `quote/no-link`. */
  readonly rule: string;
  readonly level: Severity | 'off';
  /** Of the rule's name in `site.yml`. */
  readonly place: Place;
}

/** The newsroom's house settings: `content/site.yml`. */
export interface Settings {
  readonly path: string;
  readonly name: string;
  readonly tagline?: string;
  readonly description?: string;
  /** Origin of the published site without a trailing slash, such as `https://example.com`. */
  readonly url: string;
  readonly language: string;
  readonly direction: Direction;
  /** ISO 3166-1 alpha-2; chooses the default month names. */
  readonly country: string;
  /** IANA zone, such as `Asia/Dubai`. */
  readonly zone: string;
  readonly digits: 'latn' | 'arab';
  readonly months: MonthNames;
  /** Whether dates also show the Hijri day, and the desk's correction of it by a day. */
  readonly hijri?: { readonly adjust: -1 | 0 | 1 };
  readonly sections: readonly Section[];
  readonly contact: { readonly email?: string; readonly phone?: string; readonly address?: string };
  /** Slug of the static page with the corrections policy. */
  readonly correctionsPolicy?: string;
  /** Names with symbols or digits that must be drawn left to right as one, such as `Yahoo!` or `218 TV`. */
  readonly brands: readonly string[];
  readonly readingSpeed: number;
  readonly theme: Theme;
  /** Interface words that replace Midad's own, by key of the locale's words. */
  readonly words: Readonly<Record<string, string>>;
  /** Rules that the newsroom takes more or less gravely than Midad does. Default: none. */
  readonly rules?: readonly HouseRule[];
  /** The site is a demonstration and says so on every page. */
  readonly sample: boolean;
  readonly places: ReadonlyMap<string, Place>;
}

/** What a newsroom may change of the look without touching a template. */
export interface Theme {
  /** `/media/…` path of an SVG or PNG logo; undefined: the name set in type. */
  readonly logo?: string;
  /** CSS colours by token name (`accent`, `paper`, `ink`, …), light and dark. */
  readonly colors: Readonly<Record<string, string>>;
  readonly darkColors: Readonly<Record<string, string>>;
  /** Font families already installed under `/media/fonts/`, or system names; undefined: Midad's own. */
  readonly bodyFont?: string;
  readonly headFont?: string;
  /** `/media/….css` added after Midad's stylesheet. */
  readonly stylesheet?: string;
}
