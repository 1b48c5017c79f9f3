import { expect, it } from 'vitest';
import { endOfPeriod, formatPeriod, type Grain, periodKey } from '../../src/locale/index.ts';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const arabic = { language: 'ar', digits: 'latn', months: 'gulf' } as const;

it.each<[Grain, string, string, string, string]>([
  ['year', '2026-11-10', '2026-12-31', '2026', '2026'],
  ['year', '2021-11-10', '2026-01-02', 'من 2021 إلى 2026', '2021 to 2026'],
  ['month', '2026-11-10', '2026-11-30', 'نوفمبر 2026', 'November 2026'],
  ['month', '2026-09-10', '2026-11-30', 'من سبتمبر إلى نوفمبر 2026', 'September to November 2026'],
  ['day', '2026-11-09', '2026-11-09', '9 نوفمبر 2026', '9 November 2026'],
  ['day', '2026-11-09', '2026-11-12', 'من 9 إلى 12 نوفمبر 2026', '9 to 12 November 2026'],
])('Names the %ss from %s to %s', (grain, first, last, ar, en) => {
  expect(formatPeriod(day(first), day(last), grain, arabic)).toBe(ar);
  expect(formatPeriod(day(first), day(last), grain, { ...arabic, language: 'en' })).toBe(en);
});

it('Names periods in the desk’s months and digits', () => {
  const settings = { ...arabic, digits: 'arab', months: 'dual-slash' } as const;
  expect(formatPeriod(day('2026-11-09'), day('2026-11-12'), 'day', settings)).toBe(
    'من ٩ إلى ١٢ نوفمبر/تشرين الثاني ٢٠٢٦',
  );
});

it.each<[Grain, string, string, string]>([
  ['year', '2024-02-29', '2024', '2025-01-01'],
  ['month', '2024-02-29', '2024-02', '2024-03-01'],
  ['month', '2025-12-31', '2025-12', '2026-01-01'],
  ['day', '2025-12-31', '2025-12-31', '2026-01-01'],
  ['month', '1969-12-31', '1969-12', '1970-01-01'],
])('Knows the %s of %s and its end', (grain, date, key, end) => {
  expect(periodKey(day(date), grain)).toBe(key);
  expect(endOfPeriod(day(date), grain)).toBe(day(end));
});
