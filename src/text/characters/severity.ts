import type { CharacterContext, CharacterSeverity } from './character-rule.ts';
import { isForeign } from './surroundings.ts';

/** As grave in every place and language. */
export const always = (severity: CharacterSeverity) => (): CharacterSeverity => severity;

/** Languages that are written with letters of their own, and with the zero-width non-joiner. */
const otherArabicScripts = new Set(['fa', 'ur', 'ku', 'ckb', 'ps', 'sd', 'ug', 'pa', 'pnb', 'ks']);

/** As grave in Arabic; undefined in languages that are written with letters of their own. */
export const inArabic =
  (severity: CharacterSeverity) =>
  ({ language }: CharacterContext): CharacterSeverity | undefined =>
    otherArabicScripts.has(language) ? undefined : severity;

/** A warning in Arabic; a remark where words of a language beside it are quoted without a mark. */
export const inArabicWords = (find: CharacterContext): CharacterSeverity | undefined =>
  inArabic(isForeign(find) ? 'info' : 'warning')(find);
