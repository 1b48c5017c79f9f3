import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CacheFault } from '../../src/archive/index.ts';
import { decodeBody, encodeBody, type KeptBody } from '../../src/site/cache/body-record.ts';

const empty: KeptBody = {
  html: '',
  sourcesHtml: '',
  text: '',
  words: 0,
  headings: [],
  quotes: [],
  shown: [],
  media: [],
  readAlso: [],
  messages: [],
  ignores: [],
};
const words = fc
  .array(fc.constantFrom('<p>خبر عاجل</p>', '\n', '12 3\n', '"', '😀', 'plain', '&amp;'))
  .map((list) => list.join(''));

describe('the record of a body', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(words, words, words, fc.nat(), (html, sourcesHtml, text, count) => {
        const body = { ...empty, html, sourcesHtml, text, words: count };
        expect(decodeBody(encodeBody(body))).toEqual(body);
      }),
    );
  });

  it('is no body when it is torn', () => {
    const bytes = encodeBody({ ...empty, html: '<p>خبر</p>'.repeat(90) });
    expect(() => decodeBody(bytes.subarray(0, bytes.length >> 1))).toThrow(CacheFault);
    expect(() => decodeBody(Buffer.from('12'))).toThrow(CacheFault);
  });
});
