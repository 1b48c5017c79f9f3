import { describe, expect, it } from 'vitest';
import { nameSlip, parseSpeaker } from '../../src/quote/index.ts';

const slip = (written: string, by: string): readonly string[] => {
  const found = nameSlip(written, parseSpeaker(by));
  return found === undefined ? [] : [found.written, found.recorded];
};

describe('a name a letter or two away from the record’s', () => {
  it.each([
    ['هاشم الجسري', 'حاتم الجسري', ['هاشم', 'حاتم']],
    ['السائق فرح الدولابي', 'السائق فرج الدولابي', ['فرح', 'فرج']],
    ['فرح الدولابي', 'السائق فرج الدولابي', ['فرح', 'فرج']],
    ['صفحة «خيران القدم»', 'صفحة «خيران القُرم»', ['قدم', 'قرم']],
  ])('%s is a slip of %s', (written, by, found) => {
    expect(slip(written, by)).toEqual(found);
  });

  it.each([
    ['حاتم الجسري', 'حاتم الجسري'],
    ['الجسري', 'حاتم الجسري'],
    ['المهندس حاتم الجسري', 'الدكتور حاتم الجسري'],
    ['أبي سالم الجسري', 'أبو سالم الجسري'],
    ['لحاتم الجسري', 'حاتم الجسري'],
    ['حاتم بن سالم الجسري', 'حاتم ابن سالم الجسري'],
    ['مديرة المرفأ', 'مدير المرفأ'],
    ['صيادين لم تُذكر أسماؤهم', 'صيادون لم تُذكر أسماؤهم'],
    ['نور الساحلي', 'حاتم الجسري'],
    ['عبدالله الجسري', 'عبد الله الجسري'],
    ['الأستاذ سالم بن مثال', 'سالم مثال'],
  ])('%s is none of %s', (written, by) => {
    expect(slip(written, by)).toEqual([]);
  });
});
