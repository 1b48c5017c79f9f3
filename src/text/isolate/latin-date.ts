import { patternClass } from './token-class.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const day = '[0-3]?[0-9](?:st|nd|rd|th)?';
const year = '(?:1[0-9]|20)[0-9]{2}';

/** A date with an English month: `5 May 2024`, `May 5, 2024`. */
export const latinDate = patternClass(
  'date',
  ['digit', 'letter'],
  `${day} ${month}(?:,? ${year})?(?![A-Za-z0-9])|${month} ${day}(?:, ${year})?(?![A-Za-z0-9])|${month} ${year}(?![A-Za-z0-9])`,
  { dir: 'ltr' },
);
