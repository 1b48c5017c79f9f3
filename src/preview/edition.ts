import type { BuildOutcome } from '../eleventy/index.ts';
import type { Bilingual, Message } from '../message/index.ts';
import type { Page } from '../page/index.ts';
import type { SitePlan } from '../site/index.ts';

/** What the preview shows between two saves. */
export interface Edition {
  /** Grows by one with every build, so that an open page knows that it is old. */
  readonly number: number;
  /** The hour of the build. */
  readonly at: string;
  readonly messages: readonly Message[];
  /** The plan of the site that is served; undefined before the first good build. */
  readonly plan?: SitePlan;
  /** The folder of the site that is served, which belongs to this edition alone; undefined before the first good build. */
  readonly folder?: string;
  /** The served pages by address. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Why there was nothing to build, such as a newsroom that was moved away. */
  readonly obstacle?: Bilingual;
  /** Whether the last build gave no site, so that an older one is served. */
  readonly stale: boolean;
}

/** The edition before the first build. */
export const firstEdition: Edition = { number: 0, at: '', messages: [], pages: new Map(), stale: true };

/** The edition after a build into a folder at an hour: a build that gave no site keeps the folder and the pages of the one before. */
export function nextEdition(
  before: Edition,
  { plan, written, messages }: BuildOutcome,
  { at, folder }: { readonly at: string; readonly folder: string },
): Edition {
  const number = before.number + 1;
  if (!written || plan === undefined) {
    const kept = {
      ...(before.plan === undefined ? {} : { plan: before.plan }),
      ...(before.folder === undefined ? {} : { folder: before.folder }),
    };
    return { ...kept, number, at, messages, pages: before.pages, stale: true };
  }
  const pages = new Map(plan.pages.map((page) => [page.url, page]));
  return { number, at, messages, plan, folder, pages, stale: false };
}

/** The edition after a build that could not begin: the pages of the one before, and why. */
export function obstructedEdition(before: Edition, obstacle: Bilingual, at: string): Edition {
  return { ...before, number: before.number + 1, at, messages: [], obstacle, stale: true };
}

/** The address of the page that a source file makes; undefined when it makes none of its own. */
export function urlOf({ pages }: Edition, path: string): string | undefined {
  for (const page of pages.values()) if ('path' in page && page.path === path) return page.url;
  return undefined;
}
