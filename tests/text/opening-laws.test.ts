import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bareNumberEnd } from '../../src/text/isolate/bare-number.ts';
import { brandsByInitial } from '../../src/text/isolate/brand-names.ts';
import { nextOpening } from '../../src/text/isolate/next-opening.ts';
import { tokenAt } from '../../src/text/isolate/token-at.ts';
import { anyLine } from './tokens.ts';

// Set RUNS for a longer search.
const runs = Number(process.env['RUNS'] ?? 500);

const pieces = ['قال', ' ', '،', '.', '/', "'", '‘', '*', '#', '<', '~', '-', '5', '2019', '007', '٣', '۴', '%', '$', 'a', 'Ada', '@x', '"', '«', '»', '(', ')', ':', '😀', '\uD800', '\uDC00', '\uFFFC', '+', '=', '×', '°', 'é', '10:30', 'example.org', '٪', '–', '_', '\u064B', 'هاتف ', 'م', 'ألف'] as const; // prettier-ignore
const anyText = fc.oneof(
  anyLine,
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((found) => found.join('')),
  fc.string({ unit: 'binary' }),
);

const scope = { brands: brandsByInitial(['218 TV', '9 قنوات']), proseReadTo: 0 };

it('stops at what begins a token, and at nothing else', () => {
  // What a token can begin with, as one class: a sign before certain characters, or any character but those of plain Arabic text.
  const opening =
    /\.(?=[A-Za-z@])|[/'\u2018](?=[A-Za-z/])|\*(?=[0-9#])|[<>~](?=[0-9\u0660-\u0669])|[^.\s\u0590-\u065F\u066B-\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC!',:;?[\]_`{|}~^*&/<=>)\u00BB\u2013\u2014\u2018\u2019\u201D\u2026]/gu;
  fc.assert(
    fc.property(anyText, (text) => {
      const starts: number[] = [];
      for (let at = nextOpening(text, 0); at < text.length;) {
        starts.push(at);
        at = nextOpening(text, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
      }
      expect(starts).toEqual(Array.from(text.matchAll(opening), ({ index }) => index));
    }),
    { numRuns: runs },
  );
});

it('passes over no number that a class would claim', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (let at = 0; at < text.length; at += 1)
        if (bareNumberEnd(text, at, scope) !== undefined)
          expect(tokenAt(text, at, text.charAt(at), scope)).toBeUndefined();
    }),
    { numRuns: runs },
  );
});

it('stops at every explicit control', () => {
  for (const control of '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069')
    expect(nextOpening(`قال${control}`, 0)).toBe(3);
});
