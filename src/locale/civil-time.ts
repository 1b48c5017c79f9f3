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

/** A zone's clock, with what it is ahead of UTC at the starts of some spans, in milliseconds. */
interface Clock {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const clocks = new Map<string, Clock>();

function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const clock = { format, offsets: new Map<number, number>() };
  clocks.set(zone, clock);
  return clock;
}

/** Milliseconds of a day of the calendar. */
const dayLength = 86_400_000;

/** Milliseconds of a span, three days: no zone has ever changed its clock twice in less than four (tz database 2025c). */
const spanLength = 259_200_000;

/** Spans whose offsets are remembered for a zone, at most. */
const offsetsMax = 4096;

// Some zone kept the sun’s time, to the second, until 1972.
const spansStart = Date.UTC(1973, 0);
const spansEnd = Date.UTC(2100, 0);

/** What the clock and the calendar of a zone (IANA) show at an instant (ISO 8601 with zone); throws RangeError on an instant or a zone that does not exist. */
export function toCivilTime(instant: string, zone: string): CivilTime {
  const clock = clockOf(zone);
  const time = Date.parse(instant);
  const offset = steadyOffset(time, clock);
  if (offset === undefined) return readClock(time, clock);
  const shown = new Date(time + offset);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

/** The day that the calendar of a zone (IANA) shows at an instant (milliseconds since 1970): days since 1970-01-01; NaN of NaN. */
export function toCivilDay(time: number, zone: string): number {
  if (Number.isNaN(time)) return time;
  const clock = clockOf(zone);
  const offset = steadyOffset(time, clock);
  if (offset !== undefined) return Math.floor((time + offset) / dayLength);
  const { year, month, day } = readClock(time, clock);
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** What a clock is ahead of UTC at an instant; undefined within a span in which it may change. */
function steadyOffset(time: number, clock: Clock): number | undefined {
  if (!(time >= spansStart && time < spansEnd)) return undefined;
  const span = Math.floor(time / spanLength);
  const offset = offsetAt(span, clock);
  return offset === offsetAt(span + 1, clock) ? offset : undefined;
}

/** What a clock is ahead of UTC when a span starts. To ask Intl takes as long as a headline. */
function offsetAt(span: number, clock: Clock): number {
  const { offsets } = clock;
  const known = offsets.get(span);
  if (known !== undefined) return known;
  const start = span * spanLength;
  const { year, month, day, hour, minute } = readClock(start, clock);
  const offset = Date.UTC(year, month - 1, day, hour, minute) - start;
  if (offsets.size >= offsetsMax) offsets.clear();
  offsets.set(span, offset);
  return offset;
}

function readClock(time: number, { format }: Clock): CivilTime {
  const parts = new Map(format.formatToParts(time).map((part) => [part.type, Number(part.value)]));
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
