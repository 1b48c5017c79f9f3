import { describe, expect, it } from 'vitest';
import { parseMoment, takeMoment } from '../../src/quote/parse-moment.ts';
import { findRelativeTime } from '../../src/quote/relative-time.ts';
import { toLanguageCode } from '../../src/quote/language-code.ts';
import { textDigest } from '../../src/quote/text-digest.ts';

describe('parseMoment', () => {
  it.each([
    ['2022-06-28', '2022-06-28'],
    ['2022/6/8', '2022-06-08'],
    ['28/6/2022', '2022-06-28'],
    ['28-06-2022', '2022-06-28'],
    ['٢٨/٦/٢٠٢٢', '2022-06-28'],
    ['28 حزيران 2022', '2022-06-28'],
    ['28 حزيران/يونيو 2022', '2022-06-28'],
    ['28 حزيران (يونيو) 2022', '2022-06-28'],
    ['1 كانون الثاني 2022', '2022-01-01'],
    ['28 أوت 2022', '2022-08-28'],
    ['28 شتنبر 2022', '2022-09-28'],
    ['28 June 2022', '2022-06-28'],
    ['June 28, 2022', '2022-06-28'],
    ['2022-06-28T16:07:40.105Z', '2022-06-28T16:07:40.105Z'],
    ['2022-06-28T20:07:40+04:00', '2022-06-28T16:07:40.000Z'],
    ['2022-06-28 20:07', '2022-06-28T16:07:00.000Z'],
    ['28/6/2022 20:07', '2022-06-28T16:07:00.000Z'],
    ['28 حزيران 2022، 7:32 مساء', '2022-06-28T15:32:00.000Z'],
    ['28 حزيران 2022، 7:32 صباحًا', '2022-06-28T03:32:00.000Z'],
    ['الثلاثاء 28 حزيران 2022، 7:32 صباحا', '2022-06-28T03:32:00.000Z'],
    ['2022-06-28 7:32 صباحاً', '2022-06-28T03:32:00.000Z'],
    ['28 يونيو 2022 الساعة ٧:٣٢ م', '2022-06-28T15:32:00.000Z'],
    ['June 28, 2022, 7:32 PM', '2022-06-28T15:32:00.000Z'],
    ['28/6/2022 12:05 ص', '2022-06-27T20:05:00.000Z'],
    ['28/6/2022 7 مساءً', '2022-06-28T15:00:00.000Z'],
    ['28 حَزيران 2022', '2022-06-28'],
    ['28.6.2022', '2022-06-28'],
    ['2022-06-28 13:00 م', undefined],
    ['2022-06-28 20', undefined],
    ['2022-02-30', undefined],
    ['2022-13-01', undefined],
    ['2022-06-28 25:00', undefined],
    ['أمس', undefined],
    ['', undefined],
    ['1541815603606036480', undefined],
  ])('reads %s as %s in Dubai', (text, iso) => {
    expect(parseMoment(text, 'Asia/Dubai')?.iso).toBe(iso);
  });

  it('keeps only the day of a time without a zone', () => {
    expect(parseMoment('2022-06-28 20:07')?.iso).toBe('2022-06-28');
  });

  it('knows the change of the clocks', () => {
    expect(parseMoment('2022-03-27 04:30', 'Asia/Beirut')?.iso).toBe('2022-03-27T01:30:00.000Z');
    expect(parseMoment('2022-03-26 23:30', 'Asia/Beirut')?.iso).toBe('2022-03-26T21:30:00.000Z');
  });

  it('ends a day before the next begins', () => {
    const [day, next] = ['2022-03-26', '2022-03-27'].map((text) => parseMoment(text, 'Asia/Beirut'));
    expect(day?.latest).toBe(Date.parse('2022-03-26T21:59:59.999Z'));
    expect(next?.earliest).toBe(Date.parse('2022-03-26T22:00:00.000Z'));
    // A day of 23 hours.
    expect(next?.latest).toBe(Date.parse('2022-03-27T20:59:59.999Z'));
  });

  it('takes the date off the end of a source', () => {
    expect(takeMoment('نشرة المساء، 28 حزيران 2022')).toMatchObject({
      before: 'نشرة المساء',
      moment: { iso: '2022-06-28' },
    });
    expect(takeMoment('نشرة المساء، 28 حزيران 2022، 7 مساءً', 'Asia/Dubai')).toMatchObject({
      before: 'نشرة المساء',
      moment: { iso: '2022-06-28T15:00:00.000Z' },
    });
    expect(takeMoment('العدد 1234-5-6')).toBeUndefined();
    expect(takeMoment('نشرة المساء')).toBeUndefined();
  });
});

describe('findRelativeTime', () => {
  it.each([
    ['وصلوا أمسِ إلى المدينة', 'أمسِ'],
    ['انشق سبعة منذ أيام', 'منذ أيام'],
    ['في الأيام القليلة الماضية', 'الأيام القليلة الماضية'],
    ['They arrived yesterday.', 'yesterday'],
    ['اليومية والأمسية', undefined],
    ['وصلوا في 3 حزيران', undefined],
  ])('in %s finds %s', (text, found) => {
    expect(findRelativeTime(text)).toBe(found);
  });
});

describe('toLanguageCode', () => {
  it.each([
    ['الإنجليزية', 'en'],
    ['انجليزية', 'en'],
    ['عن الفرنسية', 'fr'],
    ['English', 'en'],
    ['en', 'en'],
    ['AR-ly', 'ar-LY'],
    ['لغة ما', undefined],
    ['qqqq', undefined],
    ['', undefined],
  ])('%s is %s', (written, code) => {
    expect(toLanguageCode(written)).toBe(code);
  });
});

describe('textDigest', () => {
  it('is that of the words, not of how a machine keeps them', () => {
    const digest = textDigest('أهلا\nوسهلا');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(textDigest('\u0627\u0654هلا\r\n\u200Fوسهلا\n')).toBe(digest);
    expect(textDigest('أهلا وسهلا')).not.toBe(digest);
  });
});
