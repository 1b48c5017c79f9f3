import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOf, toCivilDay, toCivilTime } from '../../src/locale/index.ts';

const runs = Number(process.env['RUNS'] ?? 2000);
const zones = Intl.supportedValuesOf('timeZone');

/** What Intl itself says of an instant. */
function reading(time: number, zone: string) {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(time);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day] = [of('year'), of('month'), of('day')];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, weekday, hour: of('hour'), minute: of('minute') };
}

const civil = (time: number, zone: string) => toCivilTime(new Date(time).toISOString(), zone);

it('The clock of every zone is read as Intl reads it, in any year', () => {
  const time = fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2150, 0) });
  fc.assert(
    fc.property(fc.constantFrom(...zones), time, (zone, instant) => {
      const { year, month, day } = reading(instant, zone);
      expect(civil(instant, zone)).toEqual(reading(instant, zone));
      expect(dateOf(toCivilDay(instant, zone))).toEqual({ year, month, day });
    }),
    { numRuns: runs },
  );
});

it('Every change of a zone’s clock is seen to the minute', () => {
  const hour = 3_600_000;
  const year = fc.integer({ min: 1972, max: 2040 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), year, (zone, from) => {
      let before = reading(Date.UTC(from, 0), zone);
      for (let time = Date.UTC(from, 0); time < Date.UTC(from + 1, 0); time += 24 * hour) {
        const now = reading(time, zone);
        const isChanged = now.hour !== before.hour || now.minute !== before.minute;
        before = now;
        if (!isChanged) continue;
        for (let near = time - 26 * hour; near < time + 2 * hour; near += hour / 4) {
          expect(civil(near - 1, zone)).toEqual(reading(near - 1, zone));
          expect(civil(near, zone)).toEqual(reading(near, zone));
        }
      }
    }),
    { numRuns: Math.ceil(runs / 200) },
  );
});
