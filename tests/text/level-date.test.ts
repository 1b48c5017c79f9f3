import { describe, expect, it } from 'vitest';
import { levelDate } from '../../src/text/index.ts';

describe('a date with a sign that only looks like its own', () => {
  it.each([
    ['2026\u201311\u201328', '2026-11-28', '\u2013'],
    ['2026 \u2013 11 \u2013 28 09:00', '2026-11-28 09:00', '\u2013'],
    ['2O26-11-28', '2026-11-28', 'O'],
    ['2026-1l-28', '2026-11-28', 'l'],
    ['2026-11-28 09؛00', '2026-11-28 09:00', '؛'],
    ['2026-11-28 09.00', '2026-11-28 09:00', '.'],
    ['2026.11.28', '2026-11-28', '.'],
    ['٢٠٢٦ـ١١ـ٢٨', '٢٠٢٦-١١-٢٨', 'ـ'],
  ])('%s is %s but for %s', (text, level, odd) => {
    expect(levelDate(text)).toEqual({ level, odd });
  });

  it.each(['2026-11-28 09:00', 'غدا صباحا', 'قريبا جدا', '20/11', '', 'October 20'])(
    '%s has none',
    (text) => {
      expect(levelDate(text)).toBeUndefined();
    },
  );
});
