import * as z from 'zod';
import { foldKey } from '../matter/index.ts';
import { levelDate, nearest } from '../text/index.ts';
import { choiceNames, readChoice } from './choice.ts';
import type { Choices } from './choice.ts';
import type { ContentRule, ContentSlots } from './content-problems.ts';
import { dropUnseen } from './unseen.ts';
import { parseInstant } from './instant.ts';
import { isTexts, ofText, withReader } from './plain-reader.ts';
import type { InstantReading } from './instant.ts';

/** What one of our own zod issues carries: the rule and what its sentences mention. */
export interface IssueParams {
  readonly rule: ContentRule;
  readonly slots: ContentSlots;
  readonly expected?: readonly string[];
}

interface IssueSink {
  addIssue: (issue: {
    code: 'custom';
    message: string;
    params: Record<string, unknown>;
    input: unknown;
  }) => void;
}

function fail(context: IssueSink, input: unknown, params: IssueParams): never {
  context.addIssue({ code: 'custom', message: params.rule, params: { ...params }, input });
  return z.NEVER;
}

const toLine = (value: string): string => dropUnseen(value).replace(/\s+/gu, ' ').trim();
const toProse = (value: string): string => dropUnseen(value).trim();
const notEmpty = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

/** One line of text: runs of spaces and line endings as one space, without invisible characters that turn it. */
export const text = ofText(z.string().transform(toLine), toLine);

/** Text whose line endings matter. */
export const prose = ofText(z.string().transform(toProse), toProse);

/** A list of lines, or a single one that `split` parts. */
function listOf(
  split: (line: string) => readonly string[],
  tidy = (lines: readonly string[]): string[] => [...lines],
) {
  const schema = z.preprocess(
    (value) => (typeof value === 'string' ? split(value) : value),
    z.array(text).transform(tidy),
  );
  return withReader(schema, (value) => {
    const parts = typeof value === 'string' ? split(value) : value;
    return isTexts(parts) ? tidy(parts.map(toLine)) : undefined;
  });
}

/** The names of one line: parted at its commas and semicolons, Arabic or Latin, at strokes, and at an “and” or a «و» that stands alone. */
export const toNames = (line: string): readonly string[] =>
  line
    .split(/\s*[,،؛;/|+&]\s*(?:(?:and|و)\s+)?|\s+(?:and|و)\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A byline: a list of names, or a single line of them. */
export const names = listOf(toNames, notEmpty);

/** A list without the brackets of another kind that stand round it. */
const inside = (value: string): string =>
  /^(?:\([^()]*\)|（[^（）]*）|［[^［］]*］|«[^«»]*»)$/u.test(value.trim()) && /[,،]/u.test(value)
    ? value.trim().slice(1, -1)
    : value;

/** Tags: a list of lines, or one line parted at commas; hashtags are parted at their signs and read as the words that they are. */
export const tags = listOf(
  (line) => inside(line).split(/[,،]|\s+(?=#)/u),
  (lines) =>
    notEmpty(
      lines
        .flatMap((line) => line.split(/\s+(?=#)/u))
        .map((line) => (/^#\p{L}/u.test(line) ? line.slice(1).replaceAll('_', ' ') : line)),
    ),
);

/** A list of names without commas; a single line is parted at them. */
export const addresses = listOf((line) => line.split(/[,،]/u), notEmpty);

/** A list of lines that may contain commas. */
export const lines = listOf((line) => [line]);

/** A yes or a no. */
export const claim = z.string().transform((value, context) => {
  const answers = { yes: ['نعم', 'صحيح', 'true', 'on', '1'], no: ['لا', 'خطأ', 'false', 'off', '0'] };
  const answer = readChoice(answers, value);
  if (answer === undefined) {
    return fail(context, value, {
      rule: 'content/choice',
      slots: { value, other: 'نعم، لا' },
      expected: ['نعم', 'لا'],
    });
  }
  return answer === 'yes';
});

/** One of a few values under any of its names. */
export function choice<T extends string>(choices: Choices<T>): z.ZodType<T> {
  const schema = z.string().transform((value, context) => {
    const found = readChoice(choices, value);
    if (found !== undefined) return found;
    const names = choiceNames(choices);
    const near = nearest(value, Object.values<readonly string[]>(choices).flat(), foldKey);
    return fail(context, value, {
      rule: 'content/choice',
      slots: { value, other: names.join('، ') },
      expected: near.length > 0 ? near : names,
    });
  });
  return ofText(schema, (value) => readChoice(choices, value));
}

/** No newsroom's site published before it: an earlier year is a slip, or one of the Hijri calendar. */
const firstYear = 1800;

/** A date in the newsroom's zone. */
export function instant(zone: string): z.ZodType<InstantReading & { readonly written: string }> {
  const schema = z.string().transform((value, context) => {
    const reading = parseInstant(value, zone);
    if (typeof reading !== 'string')
      return Number(reading.iso.slice(0, 4)) < firstYear
        ? fail(context, value, { rule: 'content/old-year', slots: { value } })
        : { ...reading, written: value };
    const meant = reading === 'date' ? levelDate(value.trim()) : undefined;
    return meant === undefined || typeof parseInstant(meant.level, zone) === 'string'
      ? fail(context, value, { rule: `content/${reading}`, slots: { value } })
      : fail(context, value, {
          rule: 'content/date',
          slots: { value, other: meant.level, nearest: meant.odd },
          expected: [meant.level],
        });
  });
  return ofText(schema, (value) => {
    const reading = parseInstant(value, zone);
    if (typeof reading === 'string' || Number(reading.iso.slice(0, 4)) < firstYear) return undefined;
    return { ...reading, written: value };
  });
}

/** A whole positive number, in any digits. */
export function count(max: number): z.ZodType<number> {
  return z.string().transform((value, context) => {
    const digits = value
      .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
      .trim();
    const number = /^\d{1,6}$/.test(digits) ? Number(digits) : 0;
    if (number >= 1 && number <= max) return number;
    return fail(context, value, { rule: 'content/number', slots: { value } });
  });
}

/** An address on the web: http or https, without a user name in it. */
export const webUrl = z.string().transform((value, context) => {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined;
  if (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    !/[\p{Cf}\p{Cc}]/u.test(value)
  )
    return url.href;
  return fail(context, value, { rule: 'content/url', slots: { value } });
});

/** An e-mail address. */
export const email = z.string().transform((value, context) => {
  const address = value.trim();
  if (/^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[^\s@<>"',;:()[\]\\]{2,}$/u.test(address))
    return address;
  return fail(context, value, { rule: 'content/email', slots: { value } });
});

/** A language code: BCP 47, in its canonical spelling. */
export const language = z.string().transform((value, context) => {
  try {
    const [code] = Intl.getCanonicalLocales(value.trim());
    if (code !== undefined && value.trim().length >= 2) return code;
  } catch {
    // Not a code: reported below.
  }
  return fail(context, value, { rule: 'content/language', slots: { value }, expected: ['ar', 'en'] });
});

/** A rule of our own that a schema reports. */
export function problem(
  context: IssueSink,
  input: unknown,
  rule: ContentRule,
  slots: ContentSlots = {},
): never {
  return fail(context, input, { rule, slots });
}
