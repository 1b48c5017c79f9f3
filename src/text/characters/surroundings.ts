import { isInForeignRun } from '../foreign-run.ts';
import type { CharacterContext } from './character-rule.ts';

/** What stands before the find: `count` UTF-16 code units, by default one. */
export const before = ({ text, start }: CharacterContext, count = 1): string =>
  text.slice(Math.max(0, start - count), start);
/** What stands behind the find: `count` UTF-16 code units, by default one. */
export const after = ({ text, end }: CharacterContext, count = 1): string => text.slice(end, end + count);
/** The characters that were found. */
export const found = ({ text, start, end }: CharacterContext): string => text.slice(start, end);

/** Whether the find stands in words of a language beside the Arabic. */
export const isForeign = ({ text, start, end }: CharacterContext): boolean =>
  isInForeignRun(text, start, end);

/** A letter or a mark on one. */
export const letter = /[\p{L}\p{M}]/u;
