import type { PlainValue } from '../matter/index.ts';
import { characterText, mojibakeText, toPlacer } from '../message/index.ts';
import type { CharacterOwner } from '../message/index.ts';
import { findCharacters, findMojibake } from '../text/index.ts';
import type { CharacterFind } from '../text/index.ts';
import type { Desk } from './desk.ts';
import { placeOf } from './desk.ts';

/** What turns lines, controls, damaged characters and those of private fonts: a text without any of them is passed at a glance. */
export const spoilsFields =
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uE000-\uF8FF\uFFFC\uFFFD\u{F0000}-\u{10FFFD}]/u;

const damage = new Set(['control', 'object-replacement', 'unreadable']);

/** Whether a character is one that nobody typed, and readers see it or miss what stood there. */
export const isDamage = ({ id }: CharacterFind): boolean => damage.has(id);

/** Whether a character of a quote's entry is told: its words are somebody else's, and only what misleads readers, or what nobody wrote, is a fault. */
export const spoilsEntry = (find: CharacterFind): boolean =>
  isDamage(find) || find.id === 'embedding' || (find.id === 'isolate' && find.severity === 'error');

/** Names have a rule of their own for what is not seen in them, and links lose it when they are read. */
const cleaned = /^(?:by|via|speaker)$|(?:^|\.)(?:name|url)$/;

/** Notes what spoils the values of a file of YAML alone. `owner`: of all of them, for a quote's record. */
export function reportSpoilt(desk: Desk, owner?: CharacterOwner): void {
  if (!spoilsFields.test(desk.text)) return;
  const found: CharacterFind[] = [];
  const walk = (value: PlainValue, field: string): void => {
    if (typeof value === 'string') found.push(...inField(desk, field, owner));
    else
      for (const [key, inner] of Object.entries(value) as [string, PlainValue][])
        walk(inner, field === '' ? key : `${field}.${key}`);
  };
  walk(desk.plain.fields, '');
  const placeAt = toPlacer(desk.text);
  for (const kind of new Set(found.map(({ id }) => id))) {
    const all = found.filter(({ id }) => id === kind);
    const [first] = all;
    if (first === undefined) continue;
    desk.messages.push({
      rule: `char/${kind}`,
      severity: 'error',
      path: desk.path,
      place: placeAt(first.start, first.end),
      text: characterText(kind, all.length, owner),
      found: desk.text.slice(first.start, first.end),
    });
  }
}

/** What spoils one value, as it is written in the file. */
function inField(desk: Desk, field: string, owner: CharacterOwner | undefined): readonly CharacterFind[] {
  const { start, end } = placeOf(desk, field);
  // What turns lines is told of settings by `content/invisible-characters`.
  const isTold = owner === undefined || cleaned.test(field) ? isDamage : spoilsEntry;
  return findCharacters(desk.text.slice(start.offset, end.offset))
    .filter(isTold)
    .map((find) => ({ ...find, start: start.offset + find.start, end: start.offset + find.end }));
}

/** Notes letters that were read in another encoding than they were written in, wherever they stand in a file of YAML alone; whether there are any: then no character of it is as it was. */
export function reportMojibake(desk: Desk): boolean {
  const first = [...findMojibake(desk.text)].toSorted((a, b) => a.start - b.start)[0];
  if (first === undefined) return false;
  desk.messages.push({
    rule: 'char/mojibake',
    severity: 'error',
    path: desk.path,
    place: toPlacer(desk.text)(first.start, first.end),
    text: mojibakeText(first.meant),
    found: desk.text.slice(first.start, first.end),
    expected: [first.meant],
  });
  return true;
}
