import { describe, expect, it } from 'vitest';
import { formatDate, hijriMonthName, monthName, toHijri } from '../../src/locale/index.ts';

const msPerDay = 86_400_000;

describe('toHijri', () => {
  it('is the calendar of Umm al-Qura on every day of a year', () => {
    const intl = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      dateStyle: 'short',
      timeZone: 'Asia/Riyadh',
    });
    for (let day = 0; day < 366; day += 1) {
      const noon = new Date(Date.UTC(2024, 0, 1, 9) + day * msPerDay);
      const hijri = toHijri(noon.getUTCFullYear(), noon.getUTCMonth() + 1, noon.getUTCDate());
      expect(`${String(hijri?.month)}/${String(hijri?.day)}/${String(hijri?.year)} AH`).toBe(
        intl.format(noon),
      );
    }
  });

  it('moves by the desk’s day, over the end of a month too', () => {
    expect(toHijri(2024, 3, 10, 0)).toEqual({ year: 1445, month: 8, day: 29 });
    expect(toHijri(2024, 3, 10, 1)).toEqual({ year: 1445, month: 9, day: 1 });
    expect(toHijri(2024, 3, 11, -1)).toEqual({ year: 1445, month: 8, day: 29 });
  });

  it('is silent outside the table of 1300 to 1600', () => {
    expect(toHijri(1800, 1, 1)).toBeUndefined();
    expect(toHijri(2300, 1, 1)).toBeUndefined();
    expect(toHijri(1882, 11, 12)?.year).toBe(1300);
    expect(toHijri(2174, 11, 25)?.year).toBe(1600);
  });

  it('leaves a date outside the table without a Hijri day', () => {
    const settings = {
      language: 'ar',
      zone: 'UTC',
      digits: 'latn',
      months: 'gulf',
      hijri: { adjust: 0 },
    } as const;
    expect(formatDate('2300-01-01T12:00:00Z', settings, { style: 'long' })).toBe('الاثنين، 1 يناير 2300');
  });
});

describe('names of months', () => {
  it('are twelve in every calendar', () => {
    for (const family of [
      'gulf',
      'levant',
      'maghreb-fr',
      'morocco',
      'mauritania',
      'dual-slash',
      'dual-paren',
    ] as const) {
      expect(new Set(Array.from({ length: 12 }, (_, index) => monthName(index + 1, family))).size).toBe(12);
    }
    expect(new Set(Array.from({ length: 12 }, (_, index) => hijriMonthName(index + 1))).size).toBe(12);
  });

  it('do not exist outside 1 to 12', () => {
    expect(() => monthName(13, 'gulf')).toThrow(RangeError);
    expect(() => hijriMonthName(0)).toThrow(RangeError);
  });

  it('are the same in every family as in CLDR, where CLDR has one', () => {
    const cldr = (locale: string): string[] =>
      Array.from({ length: 12 }, (_, index) =>
        new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2031, index, 15),
        ),
      );
    const own = (family: Parameters<typeof monthName>[1]): string[] =>
      Array.from({ length: 12 }, (_, index) => monthName(index + 1, family));
    expect(own('gulf')).toEqual(cldr('ar-EG'));
    expect(own('levant')).toEqual(cldr('ar-LB'));
    expect(own('maghreb-fr')).toEqual(cldr('ar-DZ'));
    expect(own('morocco')).toEqual(cldr('ar-MA'));
    expect(own('mauritania')).toEqual(cldr('ar-MR'));
  });
});
