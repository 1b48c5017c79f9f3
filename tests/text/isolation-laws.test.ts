import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterDirection, toPlainText, toSegments } from '../../src/text/index.ts';
import { draw, withControls } from './draw.ts';
import { anyLine, anyToken, tokens } from './tokens.ts';

// Set RUNS for a longer search.
const runs = Number(process.env['RUNS'] ?? 300);

const rtl = { direction: 'rtl' } as const;
const drawn = (line: string): string => draw(withControls(toSegments(line, rtl)));

const contexts: readonly (readonly [string, (token: string) => string])[] = [
  ['after an Arabic word', (token) => `قالت ${token} أمس`],
  ['after a Latin word', (token) => `NIMBUS، ${token} أمس`],
  ['at the start of a paragraph', (token) => `${token} أمس`],
  ['after a digit', (token) => `القسم 7: ${token} أمس`],
  ['in brackets', (token) => `قالت (${token}) أمس`],
  ['in quotation marks', (token) => `قالت «${token}».`],
  ['before an Arabic comma', (token) => `قالت ${token}، 7 مرات`],
  ['after a clitic', (token) => `قالت بـ${token} أمس`],
];

describe('a token of any class', () => {
  for (const [kind, token] of Object.entries(tokens)) {
    it.each(contexts)(`is drawn the same %s (${kind})`, (_place, inContext) => {
      fc.assert(
        fc.property(token, (text) => {
          expect(drawn(inContext(text))).toContain(drawn(text));
        }),
        { numRuns: Math.ceil(runs / 10) },
      );
    });
  }

  it('does not move the numbers and words round it', () => {
    fc.assert(
      fc.property(anyToken, anyToken, (first, second) => {
        const line = drawn(`سماء 33، ${first}، ${second}، 44 بحر`);
        expect(line.startsWith('رحب 44 ،')).toBe(true);
        expect(line.endsWith(' ،33 ءامس')).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

describe('any line', () => {
  it('is the sum of its segments', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const segments = toSegments(line, rtl);
        expect(segments.map(({ text }) => text).join('')).toBe(line);
        expect(segments.every(({ text }) => text !== '')).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('leaves no letter written left to right outside an isolate', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        fc.pre(!/[\u202A-\u202E\u2066-\u2069]/u.test(line));
        const bare = toSegments(line, rtl)
          .filter(({ dir }) => dir === undefined)
          .map(({ text }) => text)
          .join('');
        expect(Array.from(bare).filter((each) => letterDirection(each) === 'ltr')).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('is drawn the same in a place without markup', () => {
    fc.assert(
      fc.property(
        fc.array(anyToken, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', '، ', ' و', ' – ', ' قالت '),
        (all, between) => {
          const line = all.join(between);
          expect(draw(toPlainText(line, rtl))).toBe(drawn(line));
        },
      ),
      { numRuns: runs },
    );
  });
});
