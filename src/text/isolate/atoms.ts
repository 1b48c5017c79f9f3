// Parts of patterns. Every repetition has one way to match, so that no pattern goes back over its input more than once.

/** A digit that turns into an Arabic number after an Arabic letter (UAX #9, W2): Western and Persian. */
export const digit = '[0-9\\u06F0-\\u06F9]';

/** An Arabic-Indic digit: an Arabic number everywhere. */
export const indic = '[\\u0660-\\u0669]';

/** An integer or a decimal, thousands marked by commas. */
export const number = `${digit}+(?:[.,]${digit}+)*`;

/** As `number`, in Arabic-Indic digits. */
export const indicNumber = `${indic}+(?:[.,\\u066B\\u066C]${indic}+)*`;

/** As `number`, and clock times and fractions. */
export const compound = `${digit}+(?:[.,:/]${digit}+)*`;

/** Thousands set apart by a space, of any width. */
export const grouped = `[1-9\\u06F1-\\u06F9]${digit}{0,2}(?:[ \\u00A0\\u2007\\u2009\\u200A\\u202F'\\u2019]${digit}{3})+(?:[.,]${digit}+)?(?!${digit})`;

/** A space between a number and its unit. */
export const gap = '[ \\u00A0\\u2009\\u202F]';

export const sign = '[-+\\u2212\\u00B1]';

/** A letter that is written from left to right: every script but those of the Semitic family and its neighbours. */
export const latin =
  '(?:[A-Za-z]|(?![\\0-\\u007F\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}])[\\p{L}\\p{Nl}\\u24B6-\\u24E9])';

/** A letter that is written from right to left. */
export const arabic =
  '(?:(?=[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}])\\p{L})';
