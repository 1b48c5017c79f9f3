import { describe, expect, it } from 'vitest';
import { countMoney, countNoun, currencies } from '../../src/locale/index.ts';
import type { Noun } from '../../src/locale/index.ts';
import { arabicNouns } from '../../src/locale/nouns.ts';

const amounts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 1000] as const;

// What stands after the number, for each amount above; without one, the whole phrase.
const phrases: Readonly<Partial<Record<Noun, readonly string[]>>> = {
  minute: ['أقل من دقيقة', 'دقيقة واحدة', 'دقيقتان', '3 دقائق', '10 دقائق', '11 دقيقة', '99 دقيقة', '100 دقيقة', '101 دقيقة', '102 دقيقة', '103 دقائق', '1,000 دقيقة'],
  day: ['أقل من يوم', 'يوم واحد', 'يومان', '3 أيام', '10 أيام', '11 يومًا', '99 يومًا', '100 يوم', '101 يوم', '102 يوم', '103 أيام', '1,000 يوم'],
  source: ['بلا مصادر', 'مصدر واحد', 'مصدران', '3 مصادر', '10 مصادر', '11 مصدرًا', '99 مصدرًا', '100 مصدر', '101 مصدر', '102 مصدر', '103 مصادر', '1,000 مصدر'],
  error: ['لا أخطاء', 'خطأ واحد', 'خطآن', '3 أخطاء', '10 أخطاء', '11 خطأً', '99 خطأً', '100 خطأ', '101 خطأ', '102 خطأ', '103 أخطاء', '1,000 خطأ'],
  picture: ['لا صور', 'صورة واحدة', 'صورتان', '3 صور', '10 صور', '11 صورة', '99 صورة', '100 صورة', '101 صورة', '102 صورة', '103 صور', '1,000 صورة'],
}; // prettier-ignore

describe('countNoun', () => {
  for (const [noun, expected] of Object.entries(phrases)) {
    it.each(amounts.map((amount, index) => [amount, expected[index]] as const))(
      `counts %i of ${noun} as %s`,
      (amount, phrase) => {
        expect(countNoun(noun as Noun, amount, { digits: 'latn' })).toBe(phrase);
      },
    );
  }

  it('has an oblique dual for what stands after a preposition', () => {
    expect(`قبل ${countNoun('hour', 2, { digits: 'latn', case: 'oblique' })}`).toBe('قبل ساعتين');
  });

  it('takes the singular after a fraction', () => {
    expect(countNoun('hour', 1.5, { digits: 'latn' })).toBe('1.5 ساعة');
  });

  it('prints the digits of the desk', () => {
    expect(countNoun('article', 1234, { digits: 'arab' })).toBe('١٬٢٣٤ مقالًا');
  });

  it('counts in English', () => {
    const english = { digits: 'latn', language: 'en-GB' } as const;
    expect([0, 1, 2].map((amount) => countNoun('article', amount, english))).toEqual([
      '0 articles',
      '1 article',
      '2 articles',
    ]);
  });

  it.each(Object.entries(arabicNouns))(
    'has six whole forms of %s, without a number in the first three',
    (_noun, { zero, one, two, few, many, other }) => {
      for (const form of [zero, one, ...two, few, many, other]) {
        expect(form).toMatch(/^[\p{Script=Arabic}\u064B-\u0652 ]+$/u);
        expect(form).not.toMatch(/\d/u);
      }
      expect(two[0]).toMatch(/(?:ا|آ)ن$/u);
      expect(two[1]).toMatch(/ين$/u);
      // The counted noun after 11 is accusative: tanwin on an alef, but for «ة» and a final hamza on its seat.
      expect(many).toMatch(/(?:ًا|ة|أً)$/u);
    },
  );
});

describe('countMoney', () => {
  it.each([
    ['AED', 3, '3 دراهم إماراتية'],
    ['AED', 2, 'درهمان إماراتيان'],
    ['JOD', 11, '11 دينارًا أردنيًا'],
    ['LBP', 2, 'ليرتان لبنانيتان'],
    ['LBP', 11, '11 ليرة لبنانية'],
    ['USD', 100, '100 دولار أميركي'],
    ['USD', 1, 'دولار أميركي واحد'],
    ['EUR', 5, '5 يورو'],
    ['XXX', 5, '5 XXX'],
  ])('names %s %i as %s', (code, amount, phrase) => {
    expect(countMoney(code, amount, { digits: 'latn' })).toBe(phrase);
  });

  it('names money in English', () => {
    expect(countMoney('GBP', 2, { digits: 'latn', language: 'en' })).toBe('2 pounds sterling');
  });

  it('knows each code once', () => {
    expect(new Set(currencies.map(({ code }) => code)).size).toBe(currencies.length);
  });
});
