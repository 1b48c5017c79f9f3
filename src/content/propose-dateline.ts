import type { Dateline } from './article.ts';
import { isCity } from './dateline-names.ts';
import { parseDateline } from './parse-dateline.ts';
import { looksLikePlace } from './place-words.ts';

/** Lines of more words than this are not tried at each of their spaces. */
const wordsMax = 8;

/** How a line that is not understood was probably meant, with dashes between its parts: «دبي-وام»، «دبي؛ وام» and «دبي وام» are all «دبي – وام». Undefined unless every part of it is then a place, an agency or an outlet of `outlets`. */
export function proposeDateline(line: string, outlets: readonly string[]): string | undefined {
  const marked = line.replace(/(?:[^\p{L}\p{M}\p{N}\s.'’]|\s[.](?=\s))+/gu, ' – ');
  const words = line.trim().split(/\s+/u);
  const spaced =
    words.length > wordsMax
      ? []
      : words
          .slice(1)
          .map((_, at) => `${words.slice(0, at + 1).join(' ')} – ${words.slice(at + 1).join(' ')}`);
  return [marked, ...spaced]
    .map((each) => each.replace(/\s+/gu, ' ').replace(/^[\s–]+|[\s–]+$/gu, ''))
    .find((each) => each.includes('–') && isCertain(parseDateline(each, outlets), outlets));
}

function isCertain(read: Dateline | undefined, outlets: readonly string[]): boolean {
  if (read?.city === undefined || read.reporter !== undefined) return false;
  const { city, country } = read;
  // A town that no list has is one only where its author parted it from the rest.
  const isSure = isCity(city) || looksLikePlace(city) || city.includes('،') || country !== undefined;
  if (!isSure) return false;
  return read.outlet === undefined ? read.agency !== undefined : outlets.includes(read.outlet);
}
