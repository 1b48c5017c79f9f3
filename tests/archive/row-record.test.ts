import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCard, decodeRecord, encodeRecord } from '../../src/archive/table/row-record.ts';
import { toRow } from '../../src/archive/table/row.ts';
import type { Place } from '../../src/message/index.ts';
import { article } from '../content/sample-article.ts';

const settings = { language: 'ar', zone: 'Asia/Dubai' };
const source = { path: 'content/articles/a.md', text: article };
const point = fc.record({ line: fc.nat(), column: fc.nat(), offset: fc.nat() });
const places = fc.array(fc.tuple(fc.string(), fc.record({ start: point, end: point })), { maxLength: 8 });

describe('the record of a row', () => {
  it('is read as it was written', () => {
    const { record, card } = toRow(source, settings);
    expect(record.article?.quotes.size).toBeGreaterThan(0);
    expect(decodeRecord(encodeRecord(record, card))).toEqual(record);
    const decoded = decodeCard(encodeRecord(record, card));
    expect(record.article).toEqual({
      ...decoded,
      quotes: record.article?.quotes,
      places: record.article?.places,
    });
  });

  it('keeps every place', () => {
    const { record, card } = toRow(source, settings);
    const { article: kept } = record;
    if (kept === undefined) throw new Error('no article');
    fc.assert(
      fc.property(places, (pairs) => {
        const written = { ...record, article: { ...kept, places: new Map<string, Place>(pairs) } };
        expect(decodeRecord(encodeRecord(written, card))).toEqual(written);
      }),
    );
  });

  it('is read as it was written when there is no article', () => {
    const { record, card } = toRow({ path: 'a.md', text: 'نص.\n' }, settings);
    expect(record.article).toBeUndefined();
    expect(decodeRecord(encodeRecord(record, card))).toEqual(record);
    expect(decodeCard(encodeRecord(record, card))).toBeUndefined();
  });
});
