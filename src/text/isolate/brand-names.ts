import { isWordCharacter } from './word-character.ts';
import type { Scope } from './scope.ts';

// Names whose last or inner symbol cannot be told from punctuation.
const known = [
  'A$AP', 'E!', 'e&', 'Godspeed You! Black Emperor', 'Guess?', 'HIV/AIDS', 'Jeopardy!', 'Joomla!', 'Kahoot!', 'Ke$ha', 'Mamma Mia!',
  'Moulin Rouge!', 'Oklahoma!', 'P!nk', 'Panic! at the Disco', 'Sgr A*', 'Tora! Tora! Tora!', 'Wham!', 'Yahoo!', 'Yum!',
]; // prettier-ignore

/** Brand names by first character, longest first: the newsroom's own and those that everybody knows. */
export function brandsByInitial(brands: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byInitial = new Map<string, string[]>();
  for (const brand of new Set([...brands.map((each) => each.trim()), ...known])) {
    const initial = brand.charAt(0);
    if (initial !== '') byInitial.set(initial, [...(byInitial.get(initial) ?? []), brand]);
  }
  for (const list of byInitial.values()) list.sort((a, b) => b.length - a.length);
  return byInitial;
}

/** Where a known name ends that begins here and cuts no word; undefined when there is none. */
export function brandEnd(text: string, start: number, { brands }: Scope): number | undefined {
  const found = brands.get(text.charAt(start))?.find((name) => text.startsWith(name, start));
  if (found === undefined) return undefined;
  const end = start + found.length;
  const cutsWord =
    (isWordCharacter(found.charAt(0)) && isWordCharacter(text.charAt(start - 1))) ||
    (isWordCharacter(found.charAt(found.length - 1)) && isWordCharacter(text.charAt(end)));
  return cutsWord ? undefined : end;
}
