import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { rehypeCharacters } from '../../src/html/rehype-characters.ts';

function cleaned(html: string, language = 'ar'): string {
  const tree = fromHtml(html, { fragment: true });
  rehypeCharacters({ language })(tree);
  return toHtml(tree);
}

describe('rehypeCharacters', () => {
  it.each([
    ['a mark of direction', '<p>\u200Fقالت\u200E أمس</p>', '<p>قالت أمس</p>'],
    ['an override', '<p>قالت \u202Eأمس\u202C</p>', '<p>قالت أمس</p>'],
    ['a zero-width space and a soft hyphen', '<p>قا\u200Bلت أم\u00ADس</p>', '<p>قالت أمس</p>'],
    ['a non-joiner that parts nothing', '<p>قالت\u200C أمس</p>', '<p>قالت أمس</p>'],
    ['an isolate without an end', '<p>قالت \u2067أمس</p>', '<p>قالت أمس</p>'],
  ])('removes %s', (_what, html, expected) => {
    expect(cleaned(html)).toBe(expected);
  });

  it('makes an element of a pair of isolates', () => {
    expect(cleaned('<p>فاز \u20664-2\u2069 و\u2067Nimbus\u200F!\u2069.</p>')).toBe(
      '<p>فاز <bdi dir="ltr">4-2</bdi> و<bdi dir="rtl">Nimbus!</bdi>.</p>',
    );
  });

  it.each([
    ['code', '<code>a\u200Fb</code>'],
    ['joined emoji', '<p>👩\u200D🌾</p>'],
    ['the marks of a date that Intl wrote', '<p>في 4\u200F/11\u200F/2031</p>'],
    [
      'no-break spaces, tatweels and presentation forms, which readers see',
      '<p>20\u00A0كم، بـ20، \uFEFB</p>',
    ],
    ['the non-joiner of Persian', '<p lang="fa">می\u200Cخواهم</p>'],
    ['a non-joiner that parts the letters of a name', '<p>قال علی\u200Cرضا</p>'],
    ['the joiner of a Hijri year', '<p>عام 1447 ه\u200D.</p>'],
  ])('keeps %s', (_what, html) => {
    expect(cleaned(html)).toBe(html);
  });
});
