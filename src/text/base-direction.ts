import type { Direction } from './direction.ts';
import { countLetters, isPlainlyRightToLeft, letterDirection } from './letters.ts';

// Addresses, handles and hashtags say nothing about the language of the words round them.
const tokens = /(?:https?:\/\/|www\.)\S+|[\w.%+-]+@[\w.-]+|[@#][\p{L}\p{M}\p{N}_.]+/gu;

/** The direction of a paragraph: that of most of its letters, without addresses, handles and hashtags; right to left when it has none. */
export function baseDirection(text: string): Direction {
  if (isPlainlyRightToLeft(text)) return 'rtl';
  return majority(text.replace(tokens, ' ')) ?? majority(text) ?? 'rtl';
}

function majority(text: string): Direction | undefined {
  const { ltr, rtl } = countLetters(text);
  if (ltr + rtl === 0) return undefined;
  return rtl >= ltr ? 'rtl' : 'ltr';
}

/** Whether a name has letters, and all of them are written left to right: the whole of it is then drawn as one. */
export function isForeign(name: string): boolean {
  let found = false;
  for (const character of name) {
    const direction = letterDirection(character);
    if (direction === 'rtl') return false;
    found ||= direction === 'ltr';
  }
  return found;
}
