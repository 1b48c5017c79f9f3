import { patternClass } from './token-class.ts';

const segment = '[A-Za-z0-9_.~@%+-]+';

/** Where a file lies, or a page of a site: `/ar/news/`, `C:\\Users`. A full stop at its end closes the sentence. */
export const path = patternClass(
  'path',
  ['letter', 'other'],
  `(?:(?<![^\\s(\\[\\u00AB"\\u201C])\\/{1,2}${segment}(?:\\/${segment})+\\/?|[A-Za-z]:(?:\\\\${segment})+\\\\?)(?<![.])`,
  { dir: 'ltr' },
);
