import { describe, expect, it } from 'vitest';
import { compareNames, indexHeading } from '../../src/text/index.ts';

describe('compareNames', () => {
  it('puts an index in order without regard to the article', () => {
    const index = [
      'أبو ظبي',
      'الأردن',
      'ألمانيا',
      'الجزائر',
      'دبي',
      'الرياض',
      'السودان',
      'سوريا',
      'العراق',
      'مصر',
      'اليمن',
    ];
    expect(index.toReversed().toSorted(compareNames)).toEqual(index);
  });

  it('puts digits first, by value, and Latin last', () => {
    const index = ['القناة 9', 'القناة 10', 'القناة ١١', 'Nimbus'];
    expect(index.toReversed().toSorted(compareNames)).toEqual(index);
    expect(['Nimbus', 'نجم', '7 أيام'].toSorted(compareNames)).toEqual(['7 أيام', 'نجم', 'Nimbus']);
  });

  it('puts a borrowed letter after the one that it looks like', () => {
    const index = ['باريس', 'بيت', 'پاريس', 'تونس'];
    expect(index.toReversed().toSorted(compareNames)).toEqual(index);
  });

  it('keeps the article of «الله», and of names that would be left with two letters', () => {
    expect(indexHeading('الله')).toBe('ا');
    expect(indexHeading('اللهب')).toBe('ل');
    expect(indexHeading('الي')).toBe('ا');
  });

  it('is no equality: names that differ in marks only are told apart', () => {
    expect(compareNames('أحمد', 'احمد')).not.toBe(0);
    expect(compareNames('أحمد', 'أحمد')).toBe(0);
  });
});

describe('indexHeading', () => {
  it.each([
    ['آدم', 'ا'],
    ['ؤلؤة', 'و'],
    ['ئيل', 'ي'],
    ['ةي', 'ه'],
    ['گازي', 'ك'],
    ['الشام', 'ش'],
    ['٣ أيام', '0–9'],
    ['Über', 'A–Z'],
    ['…', '#'],
    ['', '#'],
  ])('puts %j under %s', (name, heading) => {
    expect(indexHeading(name)).toBe(heading);
  });
});
