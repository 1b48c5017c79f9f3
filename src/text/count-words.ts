import { astralAt, toKinds } from './to-kinds.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;

const [space, letter, other] = [1, 2, 3] as const;
const kindOf = toKinds((unit) => (/\s/u.test(unit) ? space : letterOrDigit.test(unit) ? letter : other));

/** How many words a text has: stretches between spaces with at least one letter or digit. */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === space) counted = false;
    else if (!counted && (kind === letter || letterOrDigit.test(astralAt(text, at) ?? ''))) {
      counted = true;
      words += 1;
    }
  }
  return words;
}
