import { describe, expect, it } from 'vitest';
import {
  findCharacters,
  fold,
  foldWithOffsets,
  removeCharacters,
  toPlainText,
  toSegments,
  toSlug,
  toTagSlug,
} from '../../src/text/index.ts';

const lengthOfInput = 100_000;

const fill = (pattern: string): string =>
  pattern.repeat(Math.ceil(lengthOfInput / pattern.length)).slice(0, lengthOfInput);

// What each class reads longest before it can say no.
const inputs: readonly string[] = [
  ...['a', 'A', '1', '٣', '.', ',', '-', '–', '+', '@', '#', '/', ':', '%', '$', '°', '"', '«', '“', '(', ')', '[', '\u00A0', ' '],
  ...['a.', 'a-', 'a/', 'a+', 'a&', "a'", 'a@', 'a ', 'A. ', 'a, ', 'a، ', 'aأ', 'a\n', 'Aaa/', 'a(', 'a (', 'a (b) ', 'a…', 'a 1 '],
  ...['1.', '1,', '1-', '1–', '1/', '1:', '1+', '1 ', '1 + ', '1 - ', '1×', '1 × ', '1%', '1% ', '1~', '1 234 ', '12 345 678 ', '1°'],
  ...['+1', '-1 ', '(1', '(1) ', '+9 ', '00', '0-', '00 ', '1-1-1-1a ', '2031-11-', '11/', '٣-', '٣ / ', '٣٪-'],
  ...['$1', '1$', '$ ', 'US$', '1 $ ', '1bn ', '20 kg ', '20 TV ', 'x > ', 'x=y', 'a@a', 'a@a.', 'a.a@', 'https://a', 'https://', 'www.', 'a.com/('],
  ...['@a', '#a', '#م', '@م_', '##', '"a', '"a" ', '«a', '«a» ', '“a ', '«مa', 'the a b ', 'we are, ', 'We are. ', '🇯', '🎈', 'a 🎈', '1️⃣'],
  ...['*1', '*1*', '#1*', '/a', '/a/', '//', 'C:\\a', '1:', 'a:', 'aa:', "1'1", '1"', '"1"', '12 34 ', 'هاتف 12 34 ', '(a)', 'a(a)1', 'a, Inc', "'a", "'a' ", '‘a', '1,111', '1²', '1^1', '√1'],
  ...['نص ', 'نص 1-2 ', 'نص a ', 'نص «a» ', 'نصa', 'و1', 'ـ1', 'نص\u200F', '\u202A'],
]; // prettier-ignore

describe('a text of 100 KB', () => {
  // Seconds stand for "linear": what is quadratic takes minutes.
  it.each(inputs)('of %j is cut in good time', { timeout: 5000 }, (pattern) => {
    const text = `نص ${fill(pattern)} نص`;
    const segments = toSegments(text, { direction: 'rtl' });
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
  });

  // One input of each kind: what follows the cutting reads a text from end to end.
  it.each([
    'a',
    '1',
    '٣',
    'aأ',
    '«a',
    '1% ',
    '#م',
    'نص 1-2 ',
    'e\u0301',
    '\u0644\u064E',
    '\uFDFA',
    '\u2067',
    '\u2067\u2069',
    '\u200F\n',
    'بــ ',
    'ـ',
    'Nі',
    'هـ ',
    '🎈\u200D',
    '🎈',
  ])('of %j is written, folded and named in good time', { timeout: 5000 }, (pattern) => {
    const text = fill(pattern);
    expect(toPlainText(text, { direction: 'rtl' }).length).toBeGreaterThanOrEqual(text.length);
    expect(fold(text)).toBe(foldWithOffsets(text).text);
    expect(removeCharacters(`${text}\u200F`).length).toBeLessThanOrEqual(text.length);
    expect(findCharacters(text).every(({ start, end }) => start < end)).toBe(true);
    expect(toSlug(text).length).toBeLessThanOrEqual(120);
    expect(toTagSlug(text).length).toBeLessThanOrEqual(120);
  });
});
