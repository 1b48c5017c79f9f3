import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeUnits } from '../../src/text/code-units.ts';
import { findBy } from '../../src/text/find-characters.ts';
import { characterRules, findCharacters } from '../../src/text/index.ts';
import { kinds, mayHoldRun, runs } from '../../src/text/mojibake.ts';

const numRuns = Number(process.env['RUNS'] ?? 3000);
const joined = (pieces: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 2 }) },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''));

describe('a text that is passed over at a first look', () => {
  test('holds no character to which a rule objects', () => {
    const text = joined(
      ['ب', 'كَ', 'مُ', '\u0651', ' ', '،', '، ', '1', '25', '٣', '٤٥', '(', ')', '«', '»', '"', 'a', 'ـ', '.', '\n', '،5'],
      10,
    ); // prettier-ignore
    let plain = 0;
    fc.assert(
      fc.property(text, (each) => {
        const found = findCharacters(each);
        expect(found).toEqual(findBy(characterRules, each));
        if (found.length === 0) plain += 1;
      }),
      { numRuns },
    );
    expect(plain).toBeGreaterThan(100);
  });

  test.each([
    ['Windows-1252', 0, ['Ø§', 'Ù„', 'Ú±', 'Ø\u0081', 'Ù', '§', 'ا', ' ']],
    ['Windows-1256', 1, ['ط§', 'ظ„', 'ع،', 'غ±', 'طپ', 'ظ', '«', 'ا', ' ']],
  ] as const)('holds no letters that were read as %s', (_, index, pieces) => {
    const run = new RegExp(runs[index]?.source ?? '', 'u');
    const kindOf = kinds[index] ?? new Uint8Array();
    let found = 0;
    fc.assert(
      fc.property(joined(pieces, 30), (text) => {
        if (!run.test(text)) return;
        found += 1;
        expect(mayHoldRun(text, kindOf)).toBe(true);
      }),
      { numRuns },
    );
    expect(found).toBeGreaterThan(10);
  });
});

test('the code units of a text are those that charCodeAt gives, however long it is', () => {
  const text = fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom(1, 2, 20000));
  fc.assert(
    fc.property(text, ([piece, count]) => {
      const whole = `${piece.slice(0, 4)}\uD800ب`.repeat(count);
      const units = codeUnits(whole);
      for (let at = 0; at < whole.length; at += 1)
        if (units[at] !== whole.charCodeAt(at)) expect(units[at]).toBe(whole.charCodeAt(at));
    }),
    { numRuns: 100 },
  );
});
