import { describe, expect, it } from 'vitest';
import { countries, defaultMonths, findCountry, formatDate } from '../../src/locale/index.ts';

// August and December tell all families apart.
const dates: Readonly<Record<string, readonly [string, string]>> = {
  AE: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  BH: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  DJ: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  DZ: ['30 أوت 2031', '5 ديسمبر 2031'],
  EG: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  IQ: ['30 آب 2031', '5 كانون الأول 2031'],
  JO: ['30 أغسطس/آب 2031', '5 ديسمبر/كانون الأول 2031'],
  KM: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  KW: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  LB: ['30 أغسطس/آب 2031', '5 ديسمبر/كانون الأول 2031'],
  LY: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  MA: ['30 غشت 2031', '5 دجنبر 2031'],
  MR: ['30 أغشت 2031', '5 دجمبر 2031'],
  OM: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  PS: ['30 أغسطس/آب 2031', '5 ديسمبر/كانون الأول 2031'],
  QA: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  SA: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  SD: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  SO: ['30 أغسطس 2031', '5 ديسمبر 2031'],
  SY: ['30 آب 2031', '5 كانون الأول 2031'],
  TN: ['30 أوت 2031', '5 ديسمبر 2031'],
  YE: ['30 أغسطس 2031', '5 ديسمبر 2031'],
};

describe('countries', () => {
  it('are the 22 members of the Arab League, by code', () => {
    expect(countries.map(({ code }) => code)).toEqual(Object.keys(dates).toSorted());
  });

  it.each(Object.entries(dates))('prints the months of %s as its press does: %o', (code, expected) => {
    const settings = { language: 'ar', zone: 'UTC', digits: 'latn', months: defaultMonths(code) } as const;
    const days = ['2031-08-30T12:00:00Z', '2031-12-05T12:00:00Z'].map((instant) =>
      formatDate(instant, settings, { style: 'day' }),
    );
    expect(days).toEqual(expected);
  });

  it('begins the week on Monday, Saturday or Sunday, as CLDR says', () => {
    const startingOn = (day: number): string[] =>
      countries.filter(({ weekStart }) => weekStart === day).map(({ code }) => code);
    expect(startingOn(0)).toEqual(['SA', 'YE']);
    expect(startingOn(1)).toEqual(['AE', 'KM', 'LB', 'MA', 'MR', 'PS', 'SO', 'TN']);
    expect(startingOn(6)).toHaveLength(12);
  });

  it('reads the clock to 24 in the Comoros and Morocco', () => {
    expect(countries.filter(({ hours }) => hours === 24).map(({ code }) => code)).toEqual(['KM', 'MA']);
  });

  it('gives other countries the months of the Gulf', () => {
    expect(defaultMonths('GB')).toBe('gulf');
    expect(defaultMonths('lb')).toBe('dual-slash');
  });
});

describe('findCountry', () => {
  it.each([
    ['الإمارات العربية المتحدة', 'AE'],
    ['الامارات العربية المتحدة', 'AE'],
    ['سورية', 'SY'],
    ['سوريا', 'SY'],
    ['المملكة  العربية السعودية', 'SA'],
    ['عمان', 'OM'],
    ['Tunisia', 'TN'],
    ['ma', 'MA'],
    ['أطلانتس', undefined],
  ])('finds %s', (name, code) => {
    expect(findCountry(name)?.code).toBe(code);
  });

  it('tells every name of every country apart', () => {
    for (const country of countries) {
      for (const name of [country.code, country.name, country.english, ...country.variants]) {
        expect(findCountry(name)?.code).toBe(country.code);
      }
    }
  });
});
