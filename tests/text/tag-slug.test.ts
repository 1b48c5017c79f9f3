import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlug, toTagSlug } from '../../src/text/index.ts';

describe('toTagSlug', () => {
  it.each([
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['c++', 'c-plus-plus'],
    ['C\uFF0B\uFF0B', 'c-plus-plus'],
    ['C++11', 'c-plus-plus-11'],
    ['C#', 'c-sharp'],
    ['C\u266F', 'c-sharp'],
    ['لغة C#', 'لغة-c-sharp'],
    ['O+', 'o-plus'],
    ['O-', 'o-minus'],
    ['AB\u2212', 'ab-minus'],
    ['18+', '18-plus'],
    ['Souk+', 'souk-plus'],
    ['#C', 'c'],
    ['iPhone -', 'iphone'],
    ['e-mail', 'e-mail'],
    ['T-72', 't-72'],
    ['Covid-', 'covid'],
    ['+#', ''],
  ])('makes %j into %j', (tag, expected) => {
    expect(toTagSlug(tag)).toBe(expected);
  });

  it('leaves every tag without Latin letters and digits as `toSlug` makes it', () => {
    const arabic = fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآؤئىةًّـ «»،.#+-−_ '), maxLength: 80 }); // prettier-ignore
    fc.assert(fc.property(arabic, (tag) => toTagSlug(tag) === toSlug(tag)));
  });
});
