import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dates, mayHoldDate } from '../../src/lint/rules/date/find-dates.ts';
import { suspectUnderline } from '../../src/lint/rules/heading/underlined.ts';
import { chatStampLine } from '../../src/lint/rules/struct/chat-stamp.ts';
import { handOff, mayHandOff } from '../../src/lint/rules/struct/hand-off.ts';
import { hasRepeatedBlock } from '../../src/lint/rules/struct/repeated-paragraph.ts';
import { suspectItem } from '../../src/markdown/level-list-slips.ts';
import { bullet, numbered } from '../../src/markdown/level-lists.ts';
import { hiddenBeforeMarker } from '../../src/markdown/level-markers.ts';
import { suspectMark } from '../../src/markdown/level-quote-marks.ts';
import { mayHold } from '../../src/text/index.ts';

const numRuns = Number(process.env['RUNS'] ?? 3000);
const joined = (pieces: readonly string[], others: string, maxLength = 10): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...pieces) },
        { weight: 2, arbitrary: fc.constantFrom(...Array.from(others)) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 2 }) },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''));

/** Tells of texts whether what is looked for is in them; those that are passed over must hold none. */
function expectNoneMissed(text: fc.Arbitrary<string>, holds: (text: string) => boolean, mayHold: (text: string) => boolean): void {
  let found = 0;
  fc.assert(
    fc.property(text, (each) => {
      if (!holds(each)) return;
      found += 1;
      expect(mayHold(each)).toBe(true);
    }),
    { numRuns },
  );
  expect(found).toBeGreaterThan(10);
} // prettier-ignore

describe('a text that is passed over at a first look', () => {
  const lines = joined(
    ['\n', '\n', '\n> ', '\n>', '\u200f# ', '\u200e> ', '‹كلام', '&gt; كلام', '» ', '– بند', '-بند', '1.بند', '• بند', '1- بند', '٢. بند', '[28/11, 8:05 am] سلمى: ', '28/11/2026, 8:05 ص - سلمى: ', 'عنوان\n---', 'عنوان\n> ==='],
    ' \t\r\u2028\u200b\u00a0>-=•اب«[1',
  ); // prettier-ignore

  test.each(Object.entries({ bullet, chatStampLine, hiddenBeforeMarker, numbered, suspectItem, suspectMark, suspectUnderline }))(
    'holds no line of the kind %s',
    (_, line) => {
      const pattern = new RegExp(line.pattern.source, line.pattern.flags.replace('g', ''));
      expectNoneMissed(lines, (text) => pattern.test(text), (text) => mayHold(text, line));
    },
  ); // prettier-ignore

  test('holds no date', () => {
    const text = joined(
      ['3 مارس 2024', '12/3/2025', '2025-03-12', 'الأحد ٣ مارس ٢٠٢٤', '30 من فبراير (شباط)، عام 2023', 'السبت، 1.2.2024', '2024', ' ', '،', 'سنة ', '5 '],
      ' \u00a0/-.،()اب5٣۴',
    ); // prettier-ignore
    const date = new RegExp(dates.source, 'u');
    expectNoneMissed(text, (each) => date.test(each), mayHoldDate);
  });

  test('hands over to nobody', () => {
    const text = joined(
      ['مزيد من التفاصيل', 'المزيد', 'التَّفاصيل', 'تفاصيل أوفى', ' مع ', ' في سياق ', 'الزميلة', 'مراسلنا', 'هذا التقرير', 'نعود إلى الاستوديو.', 'نعودُ إلى الأستوديو', 'إليكم هذا التقرير', 'نتابع ', 'المزيدُ\nمعَ'],
      ' \n\u064e\u0651ابم.',
    ); // prettier-ignore
    expectNoneMissed(text, (each) => handOff.test(each), mayHandOff);
  });

  test('holds no block twice', () => {
    const long = 'ا'.repeat(130);
    const text = joined([long, `${long.slice(1)}ب`, long, '\n\n', '\n \t\n', '\r\n\r\n', '\n\r\n', ' '], ' \nاب'); // prettier-ignore
    const repeats = (body: string): boolean => {
      const blocks = body
        .split(/\n[ \t\r]*\n/u)
        .map((block) => block.trim())
        .filter(({ length }) => length >= 120);
      return new Set(blocks).size < blocks.length;
    };
    fc.assert(
      fc.property(text, (body) => {
        expect(hasRepeatedBlock(body)).toBe(repeats(body));
      }),
      { numRuns },
    );
  });
});
