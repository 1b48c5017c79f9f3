import { weekdayName } from '../../../locale/index.ts';
import { quoteValue } from '../../../message/index.ts';
import type { LintRule } from '../../lint-rule.ts';
import { findDates } from './find-dates.ts';

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** A date whose day of the week is another one. */
export const dateWeekday: LintRule = {
  id: 'date/weekday',
  severity: 'warning',
  find: (file) =>
    findDates(file).flatMap(({ start, end, text, weekday, days }) => {
      const [first] = days;
      if (weekday === undefined || first === undefined) return [];
      if (days.some((day) => weekdayOf(day) === weekday)) return [];
      const right = weekdayOf(first);
      const expected = weekdayName(right);
      return [
        {
          start,
          end,
          expected: [expected],
          text: {
            ar: `اليوم والتاريخ لا يتفقان: ${quoteValue(text)}، وهذا التاريخ يوم ${quoteValue(expected)}. صحّح أحدهما.`,
            en: `The day and the date do not agree: ${quoteValue(text)} was a ${weekdayName(right, 'en')}. Correct one of them.`,
          },
        },
      ];
    }),
};
