export { cardWords, cardWordsFor } from './card-words.ts';
export type { CardWords } from './card-words.ts';
export { dateOf, endOfPeriod, periodKey } from './civil-day.ts';
export type { Grain } from './civil-day.ts';
export { toCivilDay, toCivilTime } from './civil-time.ts';
export type { CivilTime } from './civil-time.ts';
export { clockPattern, readClock } from './clock-time.ts';
export { countMoney, countNoun } from './count-noun.ts';
export type { CountOptions, GrammaticalCase } from './count-noun.ts';
export { countries, defaultMonths, findCountry } from './countries.ts';
export type { Country } from './countries.ts';
export { currencies } from './currencies.ts';
export type { Currency } from './currencies.ts';
export { directionOf } from './direction-of.ts';
export { formatDate } from './format-date.ts';
export type { DateSettings, DateStyle } from './format-date.ts';
export { formatPeriod } from './format-period.ts';
export { formatNumber } from './format-number.ts';
export type { NumberOptions } from './format-number.ts';
export { toHijri } from './hijri.ts';
export type { HijriDay } from './hijri.ts';
export { hijriMonthName, monthName } from './months.ts';
export type { MonthNames } from './months.ts';
export type { Noun } from './nouns.ts';
export { readingMinutes, readingSpeedDefault } from './reading-time.ts';
export { bodyWords, bodyWordsFor } from './body-words.ts';
export type { BodyWords } from './body-words.ts';
export { fillSlots, pageWords, pageWordsFor } from './page-words.ts';
export type { PageWords } from './page-words.ts';
export { commandWords } from './command-words.ts';
export type {
  BuildFigures,
  CommandWords,
  FaultCounts,
  ProgressFigures,
  WizardWords,
} from './command-words.ts';
export { deskWords } from './desk-words.ts';
export type { DeskWords, QuoteGap } from './desk-words.ts';
export { reportWords } from './report-words.ts';
export type { ReportWords } from './report-words.ts';
export { serverWords } from './server-words.ts';
export type { ServerWords } from './server-words.ts';
export { weekdayIndex, weekdayName, withoutWeekday } from './weekdays.ts';
