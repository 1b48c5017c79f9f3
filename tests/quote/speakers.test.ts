import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAttribution, parseSpeaker, readPostUrl } from '../../src/quote/index.ts';
import type { Attribution, Speaker } from '../../src/quote/index.ts';
import { takeMoment } from '../../src/quote/parse-moment.ts';
import { findRelativeTime } from '../../src/quote/relative-time.ts';
import { snapshotDifference } from '../../src/quote/snapshot-difference.ts';

const named = (name: string, type: Speaker['type'], more: Partial<Speaker> = {}): Speaker => ({
  name,
  type,
  anonymous: false,
  ...more,
});

describe('parseSpeaker', () => {
  it.each<[string, Speaker]>([
    ['صفحة "الحي الهادئ"', named('الحي الهادئ', 'page', { noun: 'صفحة' })],
    ['صفحة الحي الهادئ', named('الحي الهادئ', 'page', { noun: 'صفحة' })],
    ['صفحة«الحي الهادئ»', named('الحي الهادئ', 'page', { noun: 'صفحة' })],
    ['صَفحة « الحي الهادئ »', named('الحي الهادئ', 'page', { noun: 'صَفحة' })],
    ['الصفحة الرسمية «الحي الهادئ»', named('الحي الهادئ', 'page', { noun: 'الصفحة الرسمية' })],
    ['حساب @misal', named('@misal', 'page', { noun: 'حساب' })],
    ['@misal', named('@misal', 'pseudonym')],
    ['الدكتور سالم المثالي', named('سالم المثالي', 'person', { honorific: 'الدكتور' })],
    ['د. سالم المثالي', named('سالم المثالي', 'person', { honorific: 'د.' })],
    ['د.سالم المثالي', named('سالم المثالي', 'person', { honorific: 'د.' })],
    ['د سالم المثالي', named('سالم المثالي', 'person', { honorific: 'د' })],
    ['أ. د. سلمى المثالي', named('سلمى المثالي', 'person', { honorific: 'أ. د.' })],
    ['العميد الركن سالم المثالي', named('سالم المثالي', 'person', { honorific: 'العميد الركن' })],
    ['Dr. Salem Misal', named('Salem Misal', 'person', { honorific: 'Dr.' })],
    ['المحلل السياسي سالم المثالي', named('سالم المثالي', 'person', { honorific: 'المحلل السياسي' })],
    ['الناشطة الحقوقية سلمى', named('سلمى', 'person', { honorific: 'الناشطة الحقوقية' })],
    ['الكاتب المثالي', named('المثالي', 'person', { honorific: 'الكاتب' })],
    ['الفريق الطبي', named('الفريق الطبي', 'person')],
    ['the page “Quiet Street”', named('Quiet Street', 'page', { noun: 'the page' })],
    ['The Quiet Times', named('The Quiet Times', 'person')],
    ['«زائر الليل»', named('زائر الليل', 'pseudonym')],
    ['"سالم المثالي"', named('سالم المثالي', 'pseudonym')],
    ['سلمى، اسم مستعار', named('سلمى', 'pseudonym', { role: 'اسم مستعار' })],
    ['أبو سالم المثالي', named('أبو سالم المثالي', 'person')],
    ['أم سلمى', named('أم سلمى', 'person')],
    ['قناة 99TV', named('99TV', 'channel', { noun: 'قناة' })],
    ['قناة 99TV المحلية', named('99TV', 'channel', { noun: 'قناة', epithet: 'المحلية' })],
    ['قناة «المدى» المحلية', named('المدى', 'channel', { noun: 'قناة', epithet: 'المحلية' })],
    ['صحيفة الرقيب', named('الرقيب', 'newspaper', { noun: 'صحيفة' })],
    ['جريدة «الرقيب»', named('الرقيب', 'newspaper', { noun: 'جريدة' })],
    ['وكالة المثال للأنباء', named('المثال للأنباء', 'agency', { noun: 'وكالة' })],
    ['إذاعة المثال', named('المثال', 'radio', { noun: 'إذاعة' })],
    ['وزارة الصحة', named('وزارة الصحة', 'organisation')],
    ['الناطق باسم البلدية، سالم المثالي', named('سالم المثالي', 'person', { role: 'الناطق باسم البلدية' })],
    ['سالم المثالي، مدير المستشفى', named('سالم المثالي', 'person', { role: 'مدير المستشفى' })],
    ['شهود', { name: 'شهود', type: 'group', anonymous: true }],
    ['كل تعليقات القراء', { name: 'كل تعليقات القراء', type: 'group', anonymous: true }],
    ['نازحين', { name: 'نازحين', type: 'group', anonymous: true }],
    ['شهود لم تُذكر أسماؤهم', { name: 'شهود لم تُذكر أسماؤهم', type: 'group', anonymous: true }],
    ['بائع الكتب رضا المثالي', named('بائع الكتب رضا المثالي', 'person')],
    ['سائق الحافلة في المدينة', { name: 'سائق الحافلة في المدينة', type: 'person', anonymous: true }],
    ['بائع الكتب المتجول', { name: 'بائع الكتب المتجول', type: 'person', anonymous: true }],
    [
      'موظف البلدية الذي حضر الافتتاح',
      { name: 'موظف البلدية الذي حضر الافتتاح', type: 'person', anonymous: true },
    ],
    ['مصدر في الوزارة', { name: 'مصدر في الوزارة', type: 'person', anonymous: true }],
    ['موظفة طلبت عدم ذكر اسمها', { name: 'موظفة طلبت عدم ذكر اسمها', type: 'person', anonymous: true }],
    ['مدينة المثال', named('مدينة المثال', 'person')],
    ['صفحة', named('صفحة', 'person')],
    ['', named('', 'person')],
  ])('reads %s', (text, expected) => {
    expect(parseSpeaker(text)).toEqual(expected);
  });

  it('drops invisible characters from a name and levels its spaces', () => {
    expect(parseSpeaker('صفحة \u200F«الحي\u00A0الهادئ»\u200F').name).toBe('الحي الهادئ');
  });

  it('never throws, and never leaves marks round a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseSpeaker(text).anonymous).toBeTypeOf('boolean');
        expect(parseSpeaker(`صفحة «${text.replace(/[«»"“”„‟‹›‘’'＂@]/gu, '')}س»`).name).not.toMatch(/[«»]/u);
      }),
    );
  });
});

describe('parseAttribution', () => {
  it.each<[string, Partial<Attribution>]>([
    ['— صفحة «مثال الحي»، تويتر', { text: 'صفحة «مثال الحي»', platform: 'x', platformName: 'تويتر' }],
    ['— صفحة «مثال الحي» على تويتر', { text: 'صفحة «مثال الحي»', platform: 'x', platformName: 'تويتر' }],
    [
      '– الدكتور سالم المثالي في تغريدة له على تويتر',
      { text: 'الدكتور سالم المثالي', platform: 'x', platformName: 'تويتر' },
    ],
    [
      '― سالم المثالي، فايسبوك، 28 حزيران 2022',
      { platform: 'facebook', platformName: 'فايسبوك', postedAt: { iso: '2022-06-28', basis: 'reporter' } },
    ],
    ['-- نازحون، نقلا عن نور مثال', { text: 'نازحون', via: { name: 'نور مثال', relation: 'relayed' } }],
    ['— نازحون، عن نور مثال', { text: 'نازحون', via: { name: 'نور مثال', relation: 'relayed' }, rest: [] }],
    [
      '— نازحون، عن صفحة «نور»، فيسبوك',
      { via: { name: 'نور', noun: 'صفحة', relation: 'relayed' }, rest: [] },
    ],
    ['— المتحدث عن نور مثال', { text: 'المتحدث عن نور مثال', rest: [] }],
    [
      'ـ شهود، كما نقلت عنهم صفحة «نور»',
      { text: 'شهود', via: { name: 'نور', noun: 'صفحة', relation: 'relayed' } },
    ],
    [
      '— نادي «المثال»، أعادت نشره صفحة «نور»',
      { text: 'نادي «المثال»', via: { name: 'نور', noun: 'صفحة', relation: 'reshared' }, rest: [] },
    ],
    [
      '— سالم المثالي، بترجمة نور مثال',
      { text: 'سالم المثالي', via: { name: 'نور مثال', relation: 'translated' } },
    ],
    ['— سالم المثالي عبر تلغرام', { text: 'سالم المثالي', platform: 'telegram', platformName: 'تلغرام' }],
    [
      '— قناة 99TV، نشرة المساء، 2022-06-28',
      { text: 'قناة 99TV', rest: ['نشرة المساء'], postedAt: { iso: '2022-06-28', basis: 'reporter' } },
    ],
    ['— سالم المثالي (@misal)، إكس', { handle: 'misal', platform: 'x', platformName: 'إكس' }],
    ['— سالم المثالي', { text: 'سالم المثالي', rest: [] }],
  ])('reads %s', (line, expected) => {
    expect(parseAttribution(line)).toMatchObject(expected);
  });

  it.each(['', '—', '— ', '…', '«»'])('finds nobody in %j', (line) => {
    expect(parseAttribution(line)).toBeUndefined();
  });

  it('takes no time over a line of 100 KB', () => {
    const start = performance.now();
    for (const piece of ['ا ', 'في ', 'على ، ', '« ', '— ', '] [', '2022-', 'نقلا عن ', '\u200F ', '@a']) {
      const line = piece.repeat(Math.ceil(100_000 / piece.length));
      parseAttribution(line);
      parseSpeaker(line);
      takeMoment(line);
      findRelativeTime(line);
      snapshotDifference(line, line.slice(1));
      readPostUrl(line);
      readPostUrl(`https://x.com/${line.replace(/\s/gu, '/')}`);
    }
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (line) => void parseAttribution(`— ${line}`)));
  });
});
