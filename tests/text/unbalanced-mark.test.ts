import { describe, expect, it } from 'vitest';
import { findUnbalancedMark } from '../../src/text/index.ts';

describe('findUnbalancedMark', () => {
  it.each([
    ['"أولى" و"ثانية" ثم "لم تغلق و"أخرى" هنا', 19],
    ['قال "كلام وسكت', 4],
    ['قال كلام" وسكت ثم "عاد" هنا', 8],
    ['"أولى" ثم لـ"ثانية ثم "ثالثة"', 12],
    ['قالت "الأولى ثم («الثانية») و"الثالثة".', 5],
    ['“أولى” ثم “لم تغلق و“أخرى” هنا', 10],
    ['„كلام“ ثم “آخر', 10],
    ['"رؤية 2030" ثم "لم تغلق', 15],
    ['«أول و‹ثان› ثم', 0],
  ])('finds the mark without a partner in %j', (text, at) => {
    expect(findUnbalancedMark(text)).toEqual({ mark: text.charAt(at), at });
  });

  it.each([
    '"رؤية 2030" تبدأ',
    'لبرنامج "روسيا 2018" حول',
    '„كلام“ ثم “كلام” هنا',
    '„كلام” ثم "كلام"',
    'شاشة 5" جديدة',
    '"شاشة 5" جديدة"',
    '"شاشة 5" جديدة',
    '"كلام " و" آخر "',
    '”كلام“ و“كلام”',
  ])('finds none in %j', (text) => {
    expect(findUnbalancedMark(text)).toBeUndefined();
  });
});
