import { foldKey } from '../matter/index.ts';
import { cleanText } from './clean-text.ts';
import { levelDate, nearest, toDigits } from '../text/index.ts';
import { parseMoment, shownMoments, yearOutside } from './parse-moment.ts';
import type { Moment } from './parse-moment.ts';
import { problems } from './problem.ts';
import type { Report } from './problem.ts';
import { choicesOf, readValue } from './quote-values.ts';
import type { ValueNames } from './quote-values.ts';

/** The path of a field from the record's root. */
export type Field = readonly (string | number)[];

/** The first of several fields that holds words, with its path: short records and whole ones put the same thing in different places. */
export function firstOf(
  ...fields: readonly (readonly [string | undefined, ...Field])[]
): { readonly text: string; readonly field: Field } | undefined {
  for (const candidate of fields) {
    const [value] = candidate;
    const text = value === undefined ? '' : cleanText(value);
    if (text !== '') return { text, field: candidate.slice(1) as Field };
  }
  return undefined;
}

/** The words of an optional field; undefined when it is empty. */
export function textOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = cleanText(value);
  return text === '' ? undefined : text;
}

/** The value that a word of a fixed list means; an unknown word is reported. */
export function valueOf<Value extends string>(
  names: ValueNames<Value>,
  written: ReturnType<typeof firstOf>,
  report: Report,
): Value | undefined {
  if (written === undefined) return undefined;
  const value = readValue(names, written.text);
  if (value === undefined) {
    const choices = choicesOf(names);
    report(
      written.field,
      problems.unknownValue(written.text, choices, nearest(written.text, choices, foldKey).slice(0, 1)),
    );
  }
  return value;
}

/** The time that a field states; what is no time is reported. */
export function momentOf(
  written: ReturnType<typeof firstOf>,
  zone: string | undefined,
  report: Report,
): Moment | undefined {
  if (written === undefined) return undefined;
  const moment = parseMoment(written.text, zone);
  if (moment === undefined) {
    const year = yearOutside(written.text);
    const meant = levelDate(written.text);
    report(
      written.field,
      year === undefined
        ? meant === undefined || parseMoment(meant.level, zone) === undefined
          ? problems.badDate(written.text)
          : problems.oddDate(written.text, meant.odd, meant.level)
        : problems.badYear(written.text, String(year), year < 1600),
    );
  } else {
    const [, first, second] =
      /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(toDigits(written.text.trim(), 'latn')) ?? [];
    if (first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12)
      report(written.field, problems.ambiguousDate(written.text, dayOf(moment, zone)));
  }
  return moment;
}

const dayOf = (moment: Moment, zone: string | undefined): string =>
  shownMoments(moment, moment, zone)[0].slice(0, 10);
