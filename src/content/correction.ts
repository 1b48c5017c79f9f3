import * as z from 'zod';
import type { Correction } from './article.ts';
import type { Choices } from './choice.ts';
import { defined } from './defined.ts';
import type { Desk } from './desk.ts';
import { report } from './desk.ts';
import { choice, instant, text } from './field-schemas.ts';
import { isOverBefore } from './instant.ts';
import { reportAmbiguous } from './report-dates.ts';

/** Names of the kinds of corrections. */
export const correctionKinds: Choices<Correction['kind']> = {
  typo: ['إملائي', 'خطأ إملائي', 'typo'],
  update: ['تحديث', 'update'],
  correction: ['تصحيح', 'تصويب', 'correction'],
  retraction: ['سحب', 'retraction'],
};

/** Names of the places where a correction may stand. */
export const correctionPositions: Choices<Correction['position']> = {
  top: ['أعلى', 'في الأعلى', 'top'],
  bottom: ['أسفل', 'في الأسفل', 'bottom'],
  none: ['مخفي', 'لا شيء', 'none'],
};

/** Where readers find a correction unless its author says otherwise: what was wrong at the top, what is new at the bottom, and slips of the pen nowhere. */
const defaultPositions: Readonly<Record<Correction['kind'], Correction['position']>> = {
  typo: 'none',
  update: 'bottom',
  correction: 'top',
  retraction: 'top',
};

/** Corrections as they were written: one, or a list. */
export function correctionsSchema(zone: string) {
  const correction = z.object({
    at: instant(zone).optional(),
    kind: choice(correctionKinds).optional(),
    was: text.optional(),
    now: text.optional(),
    note: text.optional(),
    position: choice(correctionPositions).optional(),
  });
  return z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(correction));
}

/** The corrections of an article, oldest first; those without a date are reported and left out. */
export function toCorrections(
  desk: Desk,
  written: z.output<ReturnType<typeof correctionsSchema>> | undefined,
  published: string | undefined,
): readonly Correction[] {
  const isList = desk.plain.places.has('corrections.0');
  const corrections = (written ?? []).flatMap((entry, index): Correction[] => {
    const field = isList ? `corrections.${String(index)}` : 'corrections';
    const { at, was, now, note } = entry;
    const kind = entry.kind ?? 'correction';
    if (at === undefined) {
      report(desk, 'content/correction-without-date', `${field}.at`);
      return [];
    }
    reportAmbiguous(desk, at, `${field}.at`);
    if (published !== undefined && isOverBefore(at, published)) {
      report(desk, 'content/date-order', `${field}.at`, {
        name: { ar: 'التصويب', en: 'correction' },
        value: at.written,
        other: published,
      });
    }
    if (kind !== 'typo' && note === undefined && (was === undefined || now === undefined)) {
      report(desk, 'content/correction-without-words', `${field}.note`);
    }
    const position = entry.position ?? defaultPositions[kind];
    const bareDay = at.dateOnly ? true : undefined;
    return [defined({ at: at.iso, bareDay, kind, was, now, note, position })];
  });
  return corrections.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
