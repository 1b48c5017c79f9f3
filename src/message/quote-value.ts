/** The most of an author's text that one message repeats, in characters. */
const shownCharactersMax = 80;

const firstStrongIsolate = '\u2068';
const rightToLeftIsolate = '\u2067';
const popDirectionalIsolate = '\u2069';

/** An author's text as a slot of a message: on one line, without control and invisible format characters, cut at 80 characters, and isolated by FSI and PDI (UAX #9) so that it moves nothing round it. Guillemets alone stand between RLI and PDI: they are mirrored as in the article, where FSI would draw the opening one as the closing one. */
export function quoteValue(value: string): string {
  const visible = value
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\t\r\n\v\f]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const characters = Array.from(visible.slice(0, shownCharactersMax * 2 + 2));
  const shown =
    characters.length > shownCharactersMax
      ? `${characters.slice(0, shownCharactersMax).join('')}…`
      : characters.join('');
  const isolate = /^[«»‹›\s]+$/u.test(shown) ? rightToLeftIsolate : firstStrongIsolate;
  return `${isolate}${shown}${popDirectionalIsolate}`;
}
