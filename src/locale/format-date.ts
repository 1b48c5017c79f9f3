import { toDigits } from '../text/index.ts';
import type { Digits } from '../text/index.ts';
import { toCivilTime } from './civil-time.ts';
import type { CivilTime } from './civil-time.ts';
import { toHijri } from './hijri.ts';
import { hijriMonthName, monthName } from './months.ts';
import type { MonthNames } from './months.ts';
import { weekdayName } from './weekdays.ts';

/** The part of a newsroom's settings that dates depend on. */
export interface DateSettings {
  /** BCP 47; Arabic and English are known, everything else is printed in English. */
  readonly language: string;
  /** IANA zone. */
  readonly zone: string;
  readonly digits: Digits;
  readonly months: MonthNames;
  readonly hijri?: { readonly adjust: -1 | 0 | 1 };
  /** ISO 3166-1 alpha-2; Morocco and the Comoros read the clock to 24. */
  readonly country?: string;
}

/**
 * `full` «الثلاثاء، 30 أغسطس 2016، 10:30 صباحًا» · `long` «الثلاثاء، 30 أغسطس 2016» · `day` «30 أغسطس 2016» ·
 * `month` «أغسطس 2016» · `short` «30/8/2016» · `time` «10:30 صباحًا». `full` and `long` also show the Hijri day when the desk asks for it.
 */
export type DateStyle = 'full' | 'long' | 'day' | 'month' | 'short' | 'time';

function hijriText(
  { year, month, day }: CivilTime,
  adjust: -1 | 0 | 1,
  language: 'ar' | 'en',
): string | undefined {
  const hijri = toHijri(year, month, day, adjust);
  if (hijri === undefined) return undefined;
  const name = hijriMonthName(hijri.month, language);
  return `${String(hijri.day)} ${name} ${String(hijri.year)} ${language === 'ar' ? 'هـ' : 'AH'}`;
}

function timeText({ hour, minute }: CivilTime, language: 'ar' | 'en', country: string | undefined): string {
  const minutes = String(minute).padStart(2, '0');
  if (country === 'MA' || country === 'KM') return `${String(hour).padStart(2, '0')}:${minutes}`;
  const half = language === 'ar' ? ['صباحًا', 'مساءً'] : ['am', 'pm'];
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}:${minutes} ${half[hour < 12 ? 0 : 1] ?? ''}`;
}

/** An instant (ISO 8601 with zone) as the desk prints it: own month names and templates, never a relative word; throws RangeError on an instant that does not exist. */
export function formatDate(
  instant: string,
  settings: DateSettings,
  { style }: { readonly style: DateStyle },
): string {
  const language = isArabic(settings.language) ? 'ar' : 'en';
  const text = textOf(toCivilTime(instant, settings.zone), settings, language, style);
  return language === 'ar' && settings.digits !== 'latn' ? toDigits(text, settings.digits) : text;
}

/** Whether a language (BCP 47) is written as Arabic is. */
export const isArabic = (language: string): boolean => language === 'ar' || language.startsWith('ar-');

/** With Western digits. */
function textOf(civil: CivilTime, settings: DateSettings, language: 'ar' | 'en', style: DateStyle): string {
  if (style === 'short') return `${String(civil.day)}/${String(civil.month)}/${String(civil.year)}`;
  if (style === 'time') return timeText(civil, language, settings.country);
  const month = `${monthName(civil.month, settings.months, language)} ${String(civil.year)}`;
  if (style === 'month') return month;
  const day = `${String(civil.day)} ${month}`;
  if (style === 'day') return day;
  const hijri = settings.hijri && hijriText(civil, settings.hijri.adjust, language);
  const weekday = weekdayName(civil.weekday, language);
  const long =
    language === 'ar'
      ? `${weekday}، ${day}${hijri === undefined ? '' : ` الموافق ${hijri}`}`
      : `${weekday}, ${day}${hijri === undefined ? '' : ` (${hijri})`}`;
  if (style === 'long') return long;
  const time = timeText(civil, language, settings.country);
  return language === 'ar' ? `${long}، ${time}` : `${long}, ${time}`;
}
