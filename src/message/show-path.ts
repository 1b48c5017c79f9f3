/** Characters of a name that would break a line in two, turn the order of what follows, or not be seen at all (UAX #9; Unicode 17, § 23.2). */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A path as it is printed: on one line, with such characters spelled out as `\u{202E}`, so that what follows it stays where it is. */
export const showPath = (path: string): string =>
  path.replace(
    unprintable,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`,
  );
