import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/locale/index.ts';
import type { DateSettings, DateStyle } from '../../src/locale/index.ts';

const desk: DateSettings = { language: 'ar', zone: 'Asia/Dubai', digits: 'latn', months: 'gulf' };

describe('formatDate', () => {
  it.each<[DateStyle, Partial<DateSettings>, string]>([
    ['long', {}, 'الأحد، 3 مارس 2024'],
    ['long', { months: 'dual-slash' }, 'الأحد، 3 مارس/آذار 2024'],
    ['long', { hijri: { adjust: 0 } }, 'الأحد، 3 مارس 2024 الموافق 22 شعبان 1445 هـ'],
    ['long', { hijri: { adjust: 1 } }, 'الأحد، 3 مارس 2024 الموافق 23 شعبان 1445 هـ'],
    ['full', {}, 'الأحد، 3 مارس 2024، 1:05 صباحًا'],
    ['full', { language: 'en' }, 'Sunday, 3 March 2024, 1:05 am'],
    ['day', { months: 'levant', digits: 'arab' }, '٣ آذار ٢٠٢٤'],
    ['day', { zone: 'America/New_York' }, '2 مارس 2024'],
    ['month', { months: 'dual-paren' }, 'آذار (مارس) 2024'],
    ['short', {}, '3/3/2024'],
    ['time', { zone: 'Africa/Casablanca', country: 'MA' }, '22:05'],
    ['time', { zone: 'Africa/Casablanca' }, '10:05 مساءً'],
  ])('prints the %s style with %o', (style, settings, expected) => {
    expect(formatDate('2024-03-02T21:05:00Z', { ...desk, ...settings }, { style })).toBe(expected);
  });
});
