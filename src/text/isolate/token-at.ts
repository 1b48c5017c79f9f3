import { tokenClasses } from './classes.ts';
import { openingOf } from './opening.ts';
import type { Scope } from './scope.ts';
import type { Opening, Token, TokenClass } from './token-class.ts';
import { isWordCharacter } from './word-character.ts';

const classesOf = new Map<Opening, readonly TokenClass[]>();
for (const each of tokenClasses) {
  for (const opening of each.openings) classesOf.set(opening, [...(classesOf.get(opening) ?? []), each]);
}

// What may follow a letter or a digit directly: the rest of a word that another class has begun.
const carriesOn: ReadonlySet<string> = new Set(['flag', 'latin', 'prose', 'quotation']);

// «و» alone is a word of its own.
const andAlone = /(?:^|[^\p{L}\p{M}])\u0648$/u;

/** Whether a hyphen binds what follows to an Arabic word, as in «إف-16»; after a tatweel, or «و» alone, it is a sign. */
function joinsArabic(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return (
    /[\p{L}\p{M}]/u.test(before) &&
    before !== '\u0640' &&
    !andAlone.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** The token that begins with the character at `start`, of the first class that knows it; undefined when that character begins none. */
export function tokenAt(
  text: string,
  start: number,
  character: string,
  scope: Scope,
): (Token & { readonly kind: string }) | undefined {
  if (character === '-' && joinsArabic(text, start)) return undefined;
  const inWord = isWordCharacter(text.charAt(start - 1));
  for (const each of classesOf.get(openingOf(character)) ?? []) {
    if (inWord && !carriesOn.has(each.kind)) continue;
    const token = each.match(text, start, scope);
    if (token !== undefined) return { ...token, kind: each.kind };
  }
  return undefined;
}
