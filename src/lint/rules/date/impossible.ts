import { quoteValue } from '../../../message/index.ts';
import type { LintRule } from '../../lint-rule.ts';
import { findDates } from './find-dates.ts';

/** A day that no calendar has, in the body: fields are looked at when they are read. */
export const dateImpossible: LintRule = {
  id: 'date/impossible',
  severity: 'warning',
  find: (file) =>
    findDates(file)
      .filter(({ where, days }) => where === 'body' && days.length === 0)
      .map(({ start, end, text }) => ({
        start,
        end,
        text: {
          ar: `لا وجود لهذا اليوم في التقويم: ${quoteValue(text)}. راجع اليوم والشهر.`,
          en: `The calendar has no such day: ${quoteValue(text)}. Check the day and the month.`,
        },
      })),
};
