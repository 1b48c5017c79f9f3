import { describe, expect, it } from 'vitest';
import { articleSource, tagKey, toCatalogue } from '../../src/archive/index.ts';
import { parseArticle } from '../../src/content/index.ts';
import { article } from './newsroom-folder.ts';

function read(name: string, ...fields: readonly string[]) {
  const parsed = parseArticle(
    { path: `content/articles/${name}.md`, text: article(`المعرف: ${name}`, ...fields) },
    { language: 'ar', zone: 'Asia/Dubai' },
  ).article;
  if (parsed === undefined) throw new Error('not read');
  return parsed;
}

const flood = read(
  'flood01',
  'المسار: فيضان-أكبر',
  'الوسوم: [مياه, قُرم]',
  'الكاتب: [samar, laila]',
  'مسارات قديمة: [سيل, /news/7/]',
);
const drought = read('drought1', 'المسار: جفاف', 'الوسوم: [قرم]', 'الكاتب: laila');
const articles = [flood, drought];

const catalogue = toCatalogue(articleSource(articles), 'Asia/Dubai');

describe('a catalogue', () => {
  it('files articles by section, tag, person and month, in the order given', () => {
    expect(catalogue.bySection.get('مدن')).toEqual([0, 1]);
    expect(catalogue.byTag.get(tagKey('قرم'))).toEqual([0, 1]);
    expect(catalogue.byTag.get(tagKey('مياه'))).toEqual([0]);
    expect(catalogue.byPerson.get('laila')).toEqual([0, 1]);
    expect(catalogue.byPerson.get('samar')).toEqual([0]);
    expect([...catalogue.byMonth.keys()]).toEqual(['2026-11']);
    expect(catalogue.sectionRank(1)).toBe(1);
  });

  it('names a tag as it was first spelled', () => {
    expect(catalogue.tagViews.get(tagKey('قرم'))).toEqual({ name: 'قرم', slug: 'قرم' });
  });

  it('gives names that differ only in their signs pages of their own', () => {
    const articles = [{ ...flood, tags: ['C++', 'C#', 'C', 'c++'] }];
    const { tagViews } = toCatalogue(articleSource(articles), 'Asia/Dubai');
    expect([...tagViews.values()]).toEqual([
      { name: 'C++', slug: 'c-plus-plus' },
      { name: 'C#', slug: 'c-sharp' },
      { name: 'C', slug: 'c' },
    ]);
  });

  it('files an article under the month that the newsroom’s clock shows', () => {
    const last = { ...flood, published: '2026-11-30T22:30:00+00:00' };
    const monthsIn = (zone: string) => [...toCatalogue(articleSource([last]), zone).byMonth.keys()];
    expect(monthsIn('Asia/Dubai')).toEqual(['2026-12']);
    expect(monthsIn('UTC')).toEqual(['2026-11']);
  });

  it('finds where each month ends', () => {
    const days = Array.from({ length: 400 }, (_, day) => ({
      ...flood,
      published: new Date(Date.UTC(2026, 11, 31, 9) - day * 86_400_000).toISOString(),
    }));
    const { byMonth } = toCatalogue(
      articleSource([{ ...drought, published: undefined }, ...days] as never),
      'UTC',
    );
    expect([...byMonth.keys()].slice(0, 3)).toEqual(['2026-12', '2026-11', '2026-10']);
    expect(byMonth.get('2026-12')).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    expect([...byMonth.values()].flat()).toHaveLength(400);
  });

  it.each([
    ['flood01', 'flood01'],
    ['فيضان-أكبر', 'flood01'],
    ['فيضان-اكبر', 'flood01'],
    ['فيضان أكبر', 'flood01'],
    ['فَيَضان-أكبر', 'flood01'],
    ['سيل', 'flood01'],
    ['/news/7/', 'flood01'],
    ['/news/7', 'flood01'],
    ['/a/flood01/فيضان-أكبر/', 'flood01'],
    ['جفاف', 'drought1'],
    ['لا شيء', undefined],
    ['', undefined],
  ])('finds an article by id, slug, alias or path: %s', (target, id) => {
    expect(articles[catalogue.find(target) ?? -1]?.id).toBe(id);
  });

  it('finds another article that the same name means', () => {
    const { find } = toCatalogue(articleSource([flood, read('flood02', 'المسار: فيضان-اكبر')]), 'Asia/Dubai');
    expect([find('فَيَضان-أكْبر'), find('فَيَضان-أكْبر', 0)]).toEqual([0, 1]);
    for (const name of ['فيضان-أكبر', 'flood01', '/a/flood01/فيضان-أكبر/', 'سيل'])
      expect([find(name), find(name, 0)]).toEqual([0, undefined]);
  });
});
