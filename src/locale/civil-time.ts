/** A reading of the wall clock and calendar in one zone. */
export interface CivilTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  clocks.set(zone, clock);
  return clock;
}

/** What the clock and the calendar of a zone (IANA) show at an instant (ISO 8601 with zone); throws RangeError on an instant or a zone that does not exist. */
export function toCivilTime(instant: string, zone: string): CivilTime {
  const key = `${zone} ${instant}`;
  const seen = readings.get(key);
  if (seen !== undefined) return seen;
  const civil = readClock(instant, zone);
  if (readings.size >= readingsMax) readings.clear();
  readings.set(key, civil);
  return civil;
}

/** Readings that are remembered: one page shows the same hour in several places. */
const readingsMax = 1000;
const readings = new Map<string, CivilTime>();

function readClock(instant: string, zone: string): CivilTime {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(new Date(instant))
      .map((part) => [part.type, Number(part.value)]),
  );
  const [year = 0, month = 1, day = 1] = [parts.get('year'), parts.get('month'), parts.get('day')];
  return {
    year,
    month,
    day,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
    hour: parts.get('hour') ?? 0,
    minute: parts.get('minute') ?? 0,
  };
}
