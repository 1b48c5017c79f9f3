import type { Fix, Message, Place } from '../message/index.ts';
import { fileStart } from '../message/index.ts';
import type { PlainMatter, Source } from '../matter/index.ts';
import { contentProblems, contentProblemText } from './content-problems.ts';
import type { ContentRule, ContentSlots } from './content-problems.ts';

/** What is needed to report a fault of one file: its fields with their places, and the messages so far. */
export interface Desk {
  readonly path: string;
  /** The whole file. */
  readonly text: string;
  readonly plain: PlainMatter;
  readonly messages: Message[];
}

/** A desk for one file, with what was found while it was taken apart. */
export function toDesk(source: Source, plain: PlainMatter, messages: readonly Message[]): Desk {
  return { path: source.path, text: source.text, plain, messages: [...messages, ...plain.messages] };
}

/** The place of a field by its canonical dotted path: its value, else its key, else the nearest field round it, else the file's first line. */
export function placeOf(desk: Pick<Desk, 'plain'>, wanted: string): Place {
  const { places, keyPlaces } = desk.plain;
  // A single value where a list may stand is the list's first.
  const field = places.has(wanted) ? wanted : wanted.replace(/\.0$/, '');
  for (let at = field; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const place = places.get(at);
    const isField = at === field;
    if (isField && place !== undefined && place.end.offset > place.start.offset) return place;
    const around = keyPlaces.get(at) ?? place;
    if (around !== undefined) return around;
  }
  return fileStart;
}

/** Whether a key that was meant for a missing field is misspelt: then the two are one fault, told where the key stands; as an error it keeps the rule of the missing field, which no newsroom can turn off. */
export function isMisspelt(
  desk: Pick<Desk, 'plain' | 'messages'>,
  missing: string,
  { rule, severity }: Pick<Message, 'rule' | 'severity'>,
): boolean {
  const place = desk.plain.misspelt.get(missing);
  if (place === undefined) return false;
  const at = desk.messages.findIndex(
    (message) => message.rule === 'matter/unknown-key' && message.place.start.offset === place.start.offset,
  );
  const told = desk.messages[at];
  if (told !== undefined && severity === 'error') desk.messages[at] = { ...told, rule, severity };
  return told !== undefined;
}

/** Notes that a field is missing, unless a misspelt one was meant for it. */
export function reportMissing(
  desk: Desk,
  rule: ContentRule,
  missing: string,
  field = missing,
  slots: ContentSlots = {},
): void {
  if (!isMisspelt(desk, missing, { rule, severity: contentProblems[rule].severity }))
    report(desk, rule, field, slots);
}

/** Notes a fault of a field. */
export function report(
  desk: Desk,
  rule: ContentRule,
  field: string,
  slots: ContentSlots = {},
  expected: readonly string[] = [],
  place: Place = placeOf(desk, field),
  fix?: Fix,
): void {
  desk.messages.push({
    rule,
    severity: contentProblems[rule].severity,
    path: desk.path,
    place,
    text: contentProblemText(rule, slots),
    ...(slots.value === undefined ? {} : { found: slots.value }),
    ...(expected.length === 0 ? {} : { expected }),
    ...(fix === undefined ? {} : { fix }),
  });
}
