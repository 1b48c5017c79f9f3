import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/content/index.ts';

const zone = 'Asia/Dubai';

describe('a date', () => {
  it.each([
    ['2026-11-20T18:30:00+04:00', '2026-11-20T18:30:00+04:00'],
    ['2026-11-20T18:30:00Z', '2026-11-20T18:30:00+00:00'],
    ['2026-11-20T18:30:00.123Z', '2026-11-20T18:30:00+00:00'],
    ['2026-11-20T18:30:00-0330', '2026-11-20T18:30:00-03:30'],
    ['2026-11-20T18:30', '2026-11-20T18:30:00+04:00'],
    ['2026-11-20 18:30', '2026-11-20T18:30:00+04:00'],
    ['2026-11-20 18:30:15', '2026-11-20T18:30:15+04:00'],
    ['2026-11-20', '2026-11-20T00:00:00+04:00'],
    ['2026/11/20', '2026-11-20T00:00:00+04:00'],
    ['2026-1-5 9:05', '2026-01-05T09:05:00+04:00'],
    ['٢٠٢٦-١١-٢٠ ١٨:٣٠', '2026-11-20T18:30:00+04:00'],
    ['۲۰۲۶-۱۱-۲۰', '2026-11-20T00:00:00+04:00'],
    ['30/8/2016', '2016-08-30T00:00:00+04:00'],
    ['30-08-2016 10:30', '2016-08-30T10:30:00+04:00'],
    ['30.8.2016', '2016-08-30T00:00:00+04:00'],
    ['\u200F30\u200F/8\u200F/2016', '2016-08-30T00:00:00+04:00'],
    ['30 أغسطس 2016', '2016-08-30T00:00:00+04:00'],
    ['30 آب 2016', '2016-08-30T00:00:00+04:00'],
    ['30 اغسطس/ آب 2016', '2016-08-30T00:00:00+04:00'],
    ['28 تموز (يوليو) 2022', '2022-07-28T00:00:00+04:00'],
    ['24 ماي، 2017', '2017-05-24T00:00:00+04:00'],
    ['5 كانون الثاني 2026، 6:30 م', '2026-01-05T18:30:00+04:00'],
    ['30 August 2016', '2016-08-30T00:00:00+04:00'],
    ['2026-11-20 6:30 م', '2026-11-20T18:30:00+04:00'],
    ['2026-11-20 6:30 مساءً', '2026-11-20T18:30:00+04:00'],
    ['2026-11-20 12:05 ص', '2026-11-20T00:05:00+04:00'],
    ['2026-11-20 12:05 pm', '2026-11-20T12:05:00+04:00'],
    ['2026-11-20، الساعة 18:30', '2026-11-20T18:30:00+04:00'],
    ['2026-11-20\u00A018:30', '2026-11-20T18:30:00+04:00'],
    ['2024-02-29', '2024-02-29T00:00:00+04:00'],
    ['الخميس ١٩ نوفمبر ٢٠٢٦', '2026-11-19T00:00:00+04:00'],
    ['يوم الأربعاء، 2026-11-18 09:00', '2026-11-18T09:00:00+04:00'],
    ['Thursday, 19 November 2026', '2026-11-19T00:00:00+04:00'],
  ])('written %s is %s in Dubai', (text, iso) => {
    expect(parseInstant(text, zone)).toMatchObject({ iso });
  });

  it.each([
    ['', 'date'],
    ['أمس', 'date'],
    ['2026', 'date'],
    ['2026-11', 'date'],
    ['20 2026', 'date'],
    ['26-11-20', 'date'],
    ['2026-11-20 18', 'date'],
    ['2026-11-20 18:30 غرينتش', 'date'],
    ['20 شهر 2026', 'date'],
    ['20 أغسطس/شباط 2026', 'date'],
    ['2026-02-30', 'impossible-date'],
    ['2026-13-01', 'impossible-date'],
    ['2025-02-29', 'impossible-date'],
    ['31/4/2026', 'impossible-date'],
    ['8/30/2016', 'impossible-date'],
    ['0/8/2016', 'impossible-date'],
    ['2026-11-20 24:00', 'impossible-date'],
    ['2026-11-20 18:60', 'impossible-date'],
    ['2026-11-20 13:00 م', 'impossible-date'],
    ['2026-11-20T10:00+15:00', 'impossible-date'],
    ['0026-11-20', 'impossible-date'],
  ])('written %j is refused: %s', (text, fault) => {
    expect(parseInstant(text, zone)).toBe(fault);
  });

  it.each([
    ['5/8/2016', true],
    ['5-8-2016', true],
    ['8/8/2016', false],
    ['30/8/2016', false],
    ['2016/8/5', false],
    ['5 آب 2016', false],
  ])('%s can be read in two ways: %s', (text, ambiguous) => {
    expect(parseInstant(text, zone)).toMatchObject({ ambiguous });
  });

  it.each([
    ['2026-07-01 12:00', 'Africa/Cairo', '2026-07-01T12:00:00+03:00'],
    ['2026-01-01 12:00', 'Africa/Cairo', '2026-01-01T12:00:00+02:00'],
    ['2026-07-01 12:00', 'America/New_York', '2026-07-01T12:00:00-04:00'],
    ['2026-07-01 12:00', 'Asia/Kolkata', '2026-07-01T12:00:00+05:30'],
    ['2026-07-01 12:00', 'UTC', '2026-07-01T12:00:00+00:00'],
    // Lebanon's clocks go from 00:00 to 01:00: that day has no midnight.
    ['2022-03-27', 'Asia/Beirut', '2022-03-27T01:00:00+03:00'],
    ['2022-03-27 00:30', 'Asia/Beirut', '2022-03-27T01:30:00+03:00'],
    // An hour that strikes twice: the first of the two.
    ['2026-11-01 01:30', 'America/New_York', '2026-11-01T01:30:00-04:00'],
    ['2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T02:30:00+02:00'],
  ])('%s in %s is %s', (text, place, iso) => {
    expect(parseInstant(text, place)).toMatchObject({ iso });
  });

  it('is the same instant after being written out and read again, in any zone', () => {
    const zones = fc.constantFrom(
      'Asia/Dubai',
      'Africa/Cairo',
      'Asia/Beirut',
      'Africa/Casablanca',
      'Asia/Gaza',
      'America/St_Johns',
    );
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, zones, (day, place) => {
        const written = day.toISOString().slice(0, 16).replace('T', ' ');
        const reading = parseInstant(written, place);
        if (typeof reading === 'string') throw new Error(reading);
        expect(parseInstant(reading.iso, 'Asia/Tokyo')).toMatchObject({ iso: reading.iso });
        // The zone's own clock shows what was written, but in the hour that a change of clocks leaves out.
        const shown = new Date(reading.iso).toLocaleString('sv-SE', { timeZone: place }).slice(0, 16);
        const skipped = Math.abs(Date.parse(`${shown}Z`) - Date.parse(`${written}Z`));
        expect([0, 1_800_000, 3_600_000]).toContain(skipped);
      }),
    );
  });

  it('of no kind makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789-/:. TZ+صم٣آب') }),
        (text) => void parseInstant(text, zone),
      ),
    );
  });
});
