import { toDigits } from '../text/index.ts';
import { dateOf, type Grain } from './civil-day.ts';
import { type DateSettings, isArabic } from './format-date.ts';
import { monthName } from './months.ts';

/**
 * The years, months or days from that of one day to that of another (counted as by `toCivilDay`): «نوفمبر 2026»، «من سبتمبر إلى نوفمبر 2026».
 * Months are of one year and days of one month: it is named once.
 */
export function formatPeriod(
  first: number,
  last: number,
  grain: Grain,
  settings: Omit<DateSettings, 'zone'>,
): string {
  const language = isArabic(settings.language) ? 'ar' : 'en';
  const { year, month } = dateOf(last);
  const nameOf = (day: number): string => {
    const date = dateOf(day);
    return grain === 'month' ? monthName(date.month, settings.months, language) : String(date[grain]);
  };
  const [from, to] = [nameOf(first), nameOf(last)];
  const range = from === to ? to : language === 'ar' ? `من ${from} إلى ${to}` : `${from} to ${to}`;
  const rest = {
    year: '',
    month: ` ${String(year)}`,
    day: ` ${monthName(month, settings.months, language)} ${String(year)}`,
  };
  const text = range + rest[grain];
  return language === 'ar' && settings.digits !== 'latn' ? toDigits(text, settings.digits) : text;
}
