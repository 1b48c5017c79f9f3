import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSummary } from '../../src/page/summary.ts';

describe('a summary', () => {
  it.each([
    ['سطر قصير.', 40, 'سطر قصير.'],
    ['سطر\n\nبين سطرين', 40, 'سطر بين سطرين'],
    ['كلمة ثانية ثالثة', 9, 'كلمة…'],
    ['كلمة ثانية، ثالثة', 11, 'كلمة ثانية…'],
    ['كلمة ثانية ثالثة', 10, 'كلمة ثانية…'],
    ['كلمةطويلةبلافراغ', 6, 'كلمةطو…'],
  ])('of %j in %i characters is %j', (text, max, expected) => {
    expect(toSummary(text, max)).toBe(expected);
  });

  it('is never longer than asked by more than its ellipsis', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 80 }), (text, max) => {
        expect(toSummary(text, max).length).toBeLessThanOrEqual(max + 1);
      }),
    );
  });
});
