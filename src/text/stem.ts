import { fold } from './fold.ts';

/** Letters that must stay when a clitic or an ending is taken off. */
const lettersMin = 3;

const article = /^[وف]?(?:[بك]?ال|لل)(?=[\p{L}]{3})/u;
const endings = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ات', 'ان', 'ون', 'ين', 'يه', 'ه', 'ي'];

// «مسئول» and «مسؤول», «قرائة» and «قراءة» differ in the seat of the hamza only; at the end of a word it is often left out.
const withoutSeats = (folded: string): string =>
  folded
    .replace(/يء(?!\p{L})/gu, 'ئ')
    .replace(/[ؤئ]/gu, 'ء')
    .replace(/(?<=\p{L}{2})ء(?!\p{L})/gu, '');

const withoutEnding = (word: string): string => {
  if (word === 'الله') return word;
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= lettersMin);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** The stem of a word for search: folded, without the seat of its hamza, its article with the clitics before it, and one common ending (after Larkey, Ballesteros and Connell, light10, 2007). A waw without an article stays, or «وزير» would be lost. */
export function stem(word: string): string {
  const plain = withoutSeats(fold(word));
  return withoutEnding(plain.replace(article, ''));
}

/** Every form under which a word should be found, the nearest to the spelling first: folded, without the seat of its hamza, its stem, and its stem without a clitic that may be a letter of it. */
export function searchForms(word: string): readonly string[] {
  const folded = fold(word);
  const stemmed = stem(word);
  const withoutClitic = /^[وفبلك](?=\p{L}{3})/u.test(stemmed) ? [stemmed.slice(1)] : [];
  return [...new Set([folded, withoutSeats(folded), stemmed, ...withoutClitic])];
}
