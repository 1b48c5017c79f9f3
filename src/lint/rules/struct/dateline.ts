import { fold } from '../../../text/index.ts';
import { quoteValue } from '../../../message/index.ts';
import type { LintFile } from '../../lint-file.ts';
import type { LintRule } from '../../lint-rule.ts';

/** Code units: no dateline is longer. */
const lengthMax = 120;

// Two parts or more with a mark between them, and what parts a dateline from its text.
const dateline = /^([^:\n]{2,100}?(?:[-–—/|،(]|\s\()[^:\n]{1,100}?)[ \t]*(?::|[-–—](?=\s))(?=[ \t]*\S)/u;

/** A dateline at the start of the body that says again what the front matter's says. */
export const datelineInBody: LintRule = {
  id: 'struct/dateline',
  severity: 'warning',
  find(file) {
    const known = wordsOfDateline(file);
    if (known.size === 0) return [];
    const start = file.body.search(/\S/u);
    if (start < 0) return [];
    const [found = '', parts = ''] = dateline.exec(file.body.slice(start, start + lengthMax)) ?? [];
    const words = wordsOf(parts);
    if (words.length < 2 || !words.every((word) => known.has(word))) return [];
    const end = start + found.length;
    return [
      {
        start,
        end,
        text: {
          ar: `سطر المكان مكتوب في رأس الملف ويظهر فوق النص، فسيقرؤه القارئ مرتين: ${quoteValue(found)}. احذفه من أول النص.`,
          en: `The dateline stands in the front matter and is shown above the text, so readers would see it twice: ${quoteValue(found)}. Delete it from the start of the text.`,
        },
      },
    ];
  },
};

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function wordsOfDateline({ text, places }: LintFile): ReadonlySet<string> {
  const place = places.get('dateline');
  return new Set(place === undefined ? [] : wordsOf(text.slice(place.start.offset, place.end.offset)));
}
