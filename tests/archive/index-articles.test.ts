import { describe, expect, it } from 'vitest';
import {
  articlesByMonth,
  articlesByPerson,
  articlesBySection,
  articlesByTag,
  findArticle,
  tagKey,
} from '../../src/archive/index.ts';
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

describe('articles', () => {
  it('are indexed by section, tag, person and month, in the order given', () => {
    expect(articlesBySection(articles).get('مدن')).toEqual(articles);
    expect(articlesByTag(articles).get(tagKey('قرم'))).toEqual(articles);
    expect(articlesByTag(articles).get(tagKey('مياه'))).toEqual([flood]);
    expect(articlesByPerson(articles).get('laila')).toEqual(articles);
    expect(articlesByPerson(articles).get('samar')).toEqual([flood]);
    expect([...articlesByMonth(articles, 'Asia/Dubai').keys()]).toEqual(['2026-11']);
  });

  it('belong to the month that the newsroom’s clock shows', () => {
    const last = { ...flood, published: '2026-11-30T22:30:00+00:00' };
    expect([...articlesByMonth([last], 'Asia/Dubai').keys()]).toEqual(['2026-12']);
    expect([...articlesByMonth([last], 'UTC').keys()]).toEqual(['2026-11']);
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
  ])('are found by id, slug, alias or path: %s', (target, id) => {
    expect(findArticle(articles, target)?.id).toBe(id);
  });
});
