import { weekdayIndex } from '../../../locale/index.ts';
import { parseInstant } from '../../../content/index.ts';
import type { LintFile } from '../../lint-file.ts';
import { datesOf, proseOf } from '../../prose.ts';
import type { Prose } from '../../prose.ts';

/** A date as it stands in a file. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The day of the week before it, 0 (Sunday) to 6. */
  readonly weekday: number | undefined;
  /** ISO 8601 days that it may mean: two when day and month can be exchanged; none when there is no such day. */
  readonly days: readonly string[];
  readonly where: Prose['where'];
}

const digit = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]';
const weekday = 'ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت';
const numbers = `${digit}{1,2}[-/.]${digit}{1,2}[-/.]${digit}{4}|${digit}{4}[-/.]${digit}{1,2}[-/.]${digit}{1,2}`;
const named = `${digit}{1,2}[ \\u00A0](?:من[ \\u00A0])?\\p{L}[\\p{L}\\p{M} /()]{1,30}?[ \\u00A0،,]{1,3}(?:عام[ \\u00A0]|سنة[ \\u00A0])?${digit}{4}`;
/** A date as it may be written, to be used globally. */
export const dates = new RegExp(
  // What a date begins with is looked for before what may not stand before it: that is two thirds of the work.
  `(?=ال[أإاثخجس]|${digit})(?<![\\p{L}\\p{M}\\p{N}/.-])(?:(?<weekday>${weekday})[ \\u00A0،,(]{1,3}(?:الموافق[ \\u00A0])?)?(?<date>${numbers}|${named})(?![\\p{N}/-])`,
  'gu',
);

const known = new WeakMap<LintFile, readonly WrittenDate[]>();

/** The dates of a file's sentences and fields, code and addresses left out; found once, whichever rule asks. */
export function findDates(file: LintFile): readonly WrittenDate[] {
  const found = known.get(file) ?? readDates(file);
  known.set(file, found);
  return found;
}

function readDates(file: LintFile): readonly WrittenDate[] {
  return [...datesOf(file), ...proseOf(file)].flatMap((prose) =>
    (mayHoldDate(prose.text) ? [...prose.text.matchAll(dates)] : []).flatMap((match): WrittenDate[] => {
      const date = match.groups?.['date'] ?? '';
      const days = daysOf(date);
      if (days === undefined) return [];
      const start = prose.start + match.index;
      const end = start + match[0].length;
      if (prose.where === 'body') {
        const kind = file.stretches().kindAt(start, end);
        if (kind === 'code' || kind === 'address') return [];
      }
      const day = match.groups?.['weekday'];
      return [
        {
          start,
          end,
          text: match[0],
          weekday: day === undefined ? undefined : weekdayIndex(day),
          days,
          where: prose.where,
        },
      ];
    }),
  );
}

const beside = /[-/.]/u;
const dayBefore = new RegExp(`${digit}[ \\u00A0]\\p{L}[\\p{L}\\p{M} \\u00A0/(),،]*$`, 'u');

/** Code units: no day stands farther before its year. */
const dayMax = 80;

/** Digits of a year. */
const yearLength = 4;

/** Whether a text holds a year with a day before it, or with what joins it to one: that is looked for in a fraction of the time. */
export function mayHoldDate(text: string): boolean {
  // A digit of each year stands at one of these places.
  for (let at = yearLength - 1; at < text.length; at += yearLength) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let start = at;
    let end = at + 1;
    while (isDigit(text.charCodeAt(start - 1))) start -= 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    for (let year = start; year + yearLength <= end; year += yearLength)
      if (hasDayBeside(text, year)) return true;
    at = end;
  }
  return false;
}

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);

const hasDayBeside = (text: string, year: number): boolean =>
  beside.test(text.charAt(year - 1) + text.charAt(year + yearLength)) ||
  dayBefore.test(text.slice(Math.max(0, year - dayMax), year));

function daysOf(date: string): readonly string[] | undefined {
  const plain = date.replace(/(?<=\s)(?:من|عام|سنة)\s/gu, '');
  const reading = parseInstant(plain, 'UTC');
  if (reading === 'date') return undefined;
  if (reading === 'impossible-date') return [];
  const day = reading.iso.slice(0, 10);
  if (!reading.ambiguous) return [day];
  const [year = '', month = '', of = ''] = day.split('-');
  return [day, `${year}-${of}-${month}`];
}
