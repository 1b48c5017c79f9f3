import type { Noun } from './nouns.ts';

const regular = (one: string): readonly [string, string] => [one, `${one}s`];

/** One and many, by the noun's name. */
export const englishNouns: Readonly<Record<Noun, readonly [string, string]>> = {
  second: regular('second'),
  minute: regular('minute'),
  hour: regular('hour'),
  day: regular('day'),
  week: regular('week'),
  month: regular('month'),
  year: regular('year'),
  comment: regular('comment'),
  article: regular('article'),
  word: regular('word'),
  letter: regular('letter'),
  source: regular('source'),
  picture: regular('picture'),
  quote: regular('quote'),
  error: regular('error'),
  warning: regular('warning'),
  message: regular('message'),
  file: regular('file'),
  page: regular('page'),
  correction: regular('correction'),
  result: regular('result'),
  link: regular('link'),
  note: regular('note'),
  section: regular('section'),
  author: regular('author'),
  line: regular('line'),
};
