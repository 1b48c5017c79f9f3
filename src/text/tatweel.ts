import type { CharacterContext } from './characters/character-rule.ts';

/** Tatweels; one that carries a mark, as in verses of the Qur'an, is the mark's seat. */
export const tatweels = /\u0640+(?![\u0640\p{M}])/gu;

/** The most that is looked at on each side (UTF-16 code units). */
const sideMax = 32;

const letter = /^[\p{L}\p{M}]/u;
const letterBefore = /[\p{L}\p{M}]$/u;
const clitic = /(?:^|[^\p{L}\p{M}])(?:[وف]?(?:[بلكوف]|ال))$/u;

/** A tatweel is right in «هـ» and after a clitic before what is not Arabic: «بـ20», «الـNATO», «لـ«نص»». */
function endsRight(previous: string, next: string): boolean {
  if (previous.endsWith('ه')) return !letter.test(next);
  return clitic.test(previous) && /^[^\p{Script=Arabic}\s]/u.test(next);
}

/** A part of a word that is named by itself: «ـه», «-ـات», «(مستـ)», «بـ». */
function isPartOfWord(previous: string, next: string): boolean {
  if (/(?:^|[\s\p{Ps}\p{Pi}"'\p{Pd}])$/u.test(previous))
    return (
      /^(?:\p{L}\p{M}*){1,3}(?![\p{L}\p{M}\u0640])/u.test(next) || /^[\p{L}\p{M}]+[\p{Pe}\p{Pf}]/u.test(next)
    );
  if (!/^(?:$|[\s\p{Pe}\p{Pf}])/u.test(next)) return false;
  return (
    /(?:^|[^\p{L}\p{M}\u0640])(?:(?:\p{L}\p{M}*){1,2}|[وف]?(?:[بك]?ال|لل))$/u.test(previous) ||
    (/^[\p{Pe}\p{Pf}]/u.test(next) && /[\p{Ps}\p{Pi}][\p{L}\p{M}]+$/u.test(previous))
  );
}

/** What nobody sees between a letter and its tatweel. */
const joiners = /[\u200C\u200D]+$/u;

function sides({ text, start, end }: CharacterContext): readonly [string, string] {
  return [
    text.slice(Math.max(0, start - sideMax), start).replace(joiners, ''),
    text.slice(end, end + sideMax),
  ];
}

/** Whether a run of tatweels stands where one may. */
export function isTatweelRight(find: CharacterContext): boolean {
  const [previous, next] = sides(find);
  return find.end - find.start === 1 && (endsRight(previous, next) || isPartOfWord(previous, next));
}

/** What should stand for a run of tatweels; undefined for one that begins a word: a dash, or a part of a word that is named by itself. */
export function tatweelFix(find: CharacterContext): string | undefined {
  const [previous, next] = sides(find);
  if (!letterBefore.test(previous)) return letter.test(next) ? undefined : '\u2013';
  return endsRight(previous, next) ? '\u0640' : '';
}
