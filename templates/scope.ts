import type { ComponentChildren } from 'preact';
import type { Settings } from '../src/content/index.ts';
import { type PageWords, pageWordsFor } from '../src/locale/index.ts';
import type { Page } from '../src/page/index.ts';
import { type Direction, toPlainText } from '../src/text/index.ts';
import { write, type Written } from './to-markup.ts';

/** What every partial must know of the page that it stands on. */
export interface Scope {
  readonly settings: Settings;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly words: PageWords;
}

let nearest: Scope | undefined;

interface ScopeProviderProps {
  readonly value: Scope;
  readonly children: ComponentChildren;
}

/** Gives a scope to everything inside. */
export function ScopeProvider({ value, children }: ScopeProviderProps): Written {
  const outer = nearest;
  nearest = value;
  try {
    return write(children);
  } finally {
    nearest = outer;
  }
}

/** The scope of the nearest provider. */
export function useScope(): Scope {
  if (nearest === undefined) throw new Error('A partial was rendered outside a page');
  return nearest;
}

const toScope = (settings: Settings, language: string, direction: Direction): Scope => ({
  settings,
  language,
  direction,
  words: pageWordsFor(language, settings.words),
});

/** The scope of a page's own content. */
export const pageScope = (page: Page): Scope => toScope(page.site.settings, page.language, page.direction);

/** The scope of what surrounds every page: the outlet's language, whatever the page is written in. */
export const siteScope = ({ site: { settings } }: Page): Scope =>
  toScope(settings, settings.language, settings.direction);

/** A text for a place without markup (`title`, `alt`, `aria-label`). */
export const plainIn = (text: string, { direction, settings, language }: Scope): string =>
  toPlainText(text, { direction, brands: settings.brands, language });
