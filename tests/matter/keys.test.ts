import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKeys } from '../../src/content/article-keys.ts';
import { pageKeys } from '../../src/content/parse-page.ts';
import { personKeys } from '../../src/content/parse-person.ts';
import { siteKeys } from '../../src/content/site-keys.ts';
import { isSlip } from '../../src/matter/is-slip.ts';
import { canonicalKey, foldKey } from '../../src/matter/index.ts';
import { editDistance, nearest } from '../../src/text/index.ts';
import type { KeyTable } from '../../src/matter/index.ts';

describe('a key', () => {
  it.each([
    ['تاريخ النشر', 'تاريخ_النشر'],
    ['تاريخ النشر', 'تاريخ-النشر'],
    ['تاريخ النشر', 'تاريخ نشر'],
    ['تاريخ\u00A0النشر', 'تاريخ النشر'],
    ['الكتّاب', 'كتاب'],
    ['المقدّمة', 'المقدمه'],
    ['الإشارة', 'الاشاره'],
    ['العنـــوان', 'العنوان'],
    ['\u200Fالعنوان\u200E', 'العنوان'],
    ['ألوان', 'الألوان'],
    ['الوان', 'الألوان'],
    ['البريد الإلكتروني', 'بريد الكتروني'],
    ['Publish Date', 'publish_date'],
    ['ﺍﻟﻌﻨﻮﺍﻥ', 'العنوان'],
  ])('is the same as %s when it is %s', (a, b) => {
    expect(foldKey(a)).toBe(foldKey(b));
  });

  it.each([
    ['الم', 'الم'],
    ['ال', 'ال'],
    ['image', 'img'],
    ['كان', 'صار'],
  ])('keeps %s apart from what it is not: %s', (a, b) => {
    expect(foldKey(a) === foldKey(b)).toBe(a === b);
  });

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ال عنوإةى_-Aa\u064E\u0640\u200F') }), (key) => {
        expect(foldKey(foldKey(key))).toBe(foldKey(key));
      }),
    );
  });
});

describe('a slip of the finger', () => {
  it.each([
    ['الملخس', 'الملخص'],
    ['العننوان', 'العنوان'],
    ['العنزان', 'العنوان'],
    ['الترمجة', 'الترجمة'],
    ['الترويشة', 'الترويسة'],
    ['التصويات', 'التصويبات'],
    ['المقددمة', 'المقدمة'],
    ['القسسم', 'القسم'],
    ['langauge', 'language'],
    ['auhor', 'author'],
    ['summarry', 'summary'],
    ['publishef', 'published'],
  ])('%s is surely %s', (typed, meant) => {
    expect(isSlip(foldKey(typed), foldKey(meant))).toBe(true);
  });

  it.each([
    ['المقدم', 'المقدمة'],
    ['الناشر', 'النشر'],
    ['المنشر', 'النشر'],
    ['القلم', 'القسم'],
    ['القيم', 'القسم'],
    ['القلب', 'اللقب'],
    ['الصوف', 'الوصف'],
    ['المخلص', 'الملخص'],
    ['الشاعر', 'الشعار'],
    ['الرباط', 'الرابط'],
    ['المدنية', 'المدينة'],
    ['الثورة', 'الصورة'],
    ['السورة', 'الصورة'],
    ['البلدة', 'البلد'],
    ['الوصفة', 'الوصف'],
    ['الكتاب', 'الكاتب'],
    ['المراسلات', 'المراسل'],
    ['المصادر', 'المصدر'],
    ['المتحد', 'المتحدث'],
    ['data', 'date'],
    ['leaf', 'lead'],
    ['county', 'country'],
    ['dated', 'date'],
  ])('%s is another word than %s', (typed, meant) => {
    expect(isSlip(foldKey(typed), foldKey(meant))).toBe(false);
  });
});

const tables: readonly (readonly [string, KeyTable])[] = [
  ['an article', articleKeys],
  ['a person', personKeys],
  ['a page', pageKeys],
  ['the settings', siteKeys],
];

/** A table and those inside it. */
function withInner(name: string, table: KeyTable): readonly (readonly [string, KeyTable])[] {
  return [
    [name, table],
    ...Object.entries(table).flatMap(([key, entry]) =>
      entry.keys === undefined ? [] : withInner(`${name}: ${key}`, entry.keys),
    ),
  ];
}

describe('the keys of', () => {
  it.each(tables.flatMap(([name, table]) => withInner(name, table)))(
    '%s have each name once, in Arabic and in English',
    (_name, table) => {
      const owners = new Map<string, string>();
      for (const [canonical, { names }] of Object.entries(table)) {
        expect(names.some((name) => /[\u0621-\u064A]/.test(name))).toBe(true);
        for (const name of new Set([canonical, ...names].map(foldKey))) {
          expect(owners.get(name) ?? canonical).toBe(canonical);
          owners.set(name, canonical);
          expect(canonicalKey(table, name)).toBe(canonical);
        }
      }
    },
  );
});

describe('the nearest name', () => {
  it.each([
    ['كتب', 'كتب', 0],
    ['كتاب', 'كتب', 1],
    ['كتب', 'كبت', 1],
    ['', 'كتب', 3],
    ['sectoin', 'section', 1],
    ['ca', 'abc', 3],
  ])('is %s from %s by %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('is looked for within a third of its letters, nearest first, three at most', () => {
    expect(nearest('الوسو', ['العنوان', 'القسم', 'الوسوم'])).toEqual(['الوسوم']);
    expect(nearest('ab', ['ac', 'abc', 'b', 'xyz', 'ad'])).toEqual(['ac', 'abc', 'b']);
    expect(nearest('شيء آخر', ['العنوان'])).toEqual([]);
    expect(nearest('', ['a'])).toEqual([]);
    expect(nearest('ا'.repeat(100), ['ا'.repeat(100)])).toEqual([]);
  });
});
