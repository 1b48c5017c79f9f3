import type { PlainValue } from '../matter/index.ts';
import { placeAt } from '../message/index.ts';
import { unbalancedMark } from '../quote/index.ts';
import type { Desk } from './desk.ts';
import { placeOf } from './desk.ts';

/** Fields that readers read, or that name whom they read of; a quote's are one level deeper, below its id. */
const shown = new Set(['alt', 'by', 'caption', 'credit', 'honorific', 'kicker', 'no_link', 'note', 'now', 'programme', 'reason', 'role', 'standfirst', 'summary', 'text', 'title', 'via', 'was']); // prettier-ignore

/** Whether there is such a field in a value, whose own name is `name`. */
function holdsUnbalanced(value: PlainValue, name: string): boolean {
  if (typeof value === 'string') return shown.has(name) && unbalancedMark(value) !== undefined;
  if (isList(value)) return value.some((inner) => holdsUnbalanced(inner, name));
  return Object.keys(value).some((key) => holdsUnbalanced(value[key] ?? '', key));
}

const isList = (value: PlainValue): value is readonly PlainValue[] => Array.isArray(value);

/** Warns of each field that readers see in which a quotation mark has no partner, at the mark. */
export function reportUnbalanced(desk: Desk): void {
  // The path of each field need not be known where nothing is wrong.
  if (!holdsUnbalanced(desk.plain.fields, '')) return;
  const walk = (value: PlainValue, field: string, name: string): void => {
    if (typeof value === 'string') {
      if (shown.has(name)) reportOne(desk, value, field);
      return;
    }
    for (const [key, inner] of Object.entries(value) as [string, PlainValue][])
      walk(inner, `${field}.${key}`, Array.isArray(value) ? name : key);
  };
  for (const [key, value] of Object.entries(desk.plain.fields)) walk(value, key, key);
}

function reportOne(desk: Desk, value: string, field: string): void {
  const finding = unbalancedMark(value);
  if (finding === undefined) return;
  const { at, ...problem } = finding;
  const whole = placeOf(desk, field);
  const start = desk.text.indexOf(value.slice(0, at + 1), whole.start.offset);
  // A value in quotation marks of YAML, or on several lines, is not as it was written: then the field is shown.
  const isWritten = start !== -1 && start + value.length <= whole.end.offset;
  const place = isWritten ? placeAt(desk.text, start + at, start + at + 1) : whole;
  const isTold = desk.messages.some((message) => message.place.start.offset === place.start.offset);
  if (!isTold) desk.messages.push({ ...problem, path: desk.path, place });
}
