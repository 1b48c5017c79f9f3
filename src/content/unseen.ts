import type { PlainValue } from '../matter/index.ts';
import { placeAt } from '../message/index.ts';
import type { Desk } from './desk.ts';
import { placeOf, report } from './desk.ts';

/** Invisible characters that turn a line's direction or split its words, for which fields have no use: the joiners of U+200C and U+200D are not among them. */
const unseen = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A text without them. */
export function dropUnseen(text: string): string {
  return text.replace(unseen, '');
}

/** Warns of each field that contains them, at the first one; quotes keep their words as they were and look after themselves. */
export function reportUnseen(desk: Desk): void {
  const walk = (value: PlainValue, field: string): void => {
    if (typeof value === 'string') {
      if (value.search(unseen) !== -1) reportOne(desk, field);
      return;
    }
    for (const [key, inner] of Object.entries(value) as [string, PlainValue][]) {
      walk(inner, field === '' ? key : `${field}.${key}`);
    }
  };
  for (const [key, value] of Object.entries(desk.plain.fields)) if (key !== 'quotes') walk(value, key);
}

function reportOne(desk: Desk, field: string): void {
  const place = placeOf(desk, field);
  const written = desk.text.slice(place.start.offset, place.end.offset);
  const at = written.search(unseen);
  const edits = [...written.matchAll(unseen)].map(({ 0: hidden, index }) => {
    const start = place.start.offset + index;
    return { start, end: start + hidden.length, text: '' };
  });
  const offset = place.start.offset + Math.max(at, 0);
  const code = desk.text.codePointAt(offset)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  report(
    desk,
    'content/invisible-characters',
    field,
    { value: `U+${code}` },
    [],
    placeAt(desk.text, offset, offset + 1),
    edits.length === 0 ? undefined : { edits },
  );
}
