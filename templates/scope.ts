import type { ComponentChildren } from 'preact';
import type { Settings } from '../src/content/index.ts';
import { type PageWords, pageWordsFor } from '../src/locale/index.ts';
import type { Page } from '../src/page/index.ts';
import { type Direction, toPlainText } from '../src/text/index.ts';
import { put, type Written } from './to-markup.ts';

/** What every partial must know of the page that it stands on. */
export interface Scope {
  readonly settings: Settings;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly words: PageWords;
  /** What `once` wrote under this scope. */
  readonly written: WeakMap<object, Map<string, Written>>;
}

let nearest: Scope | undefined;

interface ScopeProviderProps {
  readonly value: Scope;
  readonly children: ComponentChildren;
}

/** Gives a scope to everything inside. */
export function ScopeProvider({ value, children }: ScopeProviderProps): null {
  const outer = nearest;
  nearest = value;
  try {
    put(children);
    return null;
  } finally {
    nearest = outer;
  }
}

/** The scope of the nearest provider. */
export function useScope(): Scope {
  if (nearest === undefined) throw new Error('A partial was rendered outside a page');
  return nearest;
}

const scopes = new WeakMap<Settings, Map<string, Scope>>();

/** The one scope of a newsroom's pages in a language and direction. */
function toScope(settings: Settings, language: string, direction: Direction): Scope {
  const ofSettings = scopes.get(settings) ?? new Map<string, Scope>();
  scopes.set(settings, ofSettings);
  const key = `${language} ${direction}`;
  const scope = ofSettings.get(key) ?? {
    settings,
    language,
    direction,
    words: pageWordsFor(language, settings.words),
    written: new WeakMap(),
  };
  ofSettings.set(key, scope);
  return scope;
}

/** The scope of a page's own content. */
export const pageScope = (page: Page): Scope => toScope(page.site.settings, page.language, page.direction);

/** The scope of what surrounds every page: the outlet's language, whatever the page is written in. */
export const siteScope = ({ site: { settings } }: Page): Scope =>
  toScope(settings, settings.language, settings.direction);

/** A text for a place without markup (`title`, `alt`, `aria-label`). */
export const plainIn = (text: string, { direction, settings, language }: Scope): string =>
  toPlainText(text, { direction, brands: settings.brands, language });
