/** The hour behind a date, as a part of a regular expression (flags `iu`), with the groups `hour`, `minute`, `second`, `fraction`, `half` and `zone`: ISO 8601, «20:07», «الساعة 7:32 مساءً», «7 ص». Digits are ASCII. */
export const clockPattern = String.raw`(?:[T\s،,]+(?:الساعة\s+)?(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d+))?)?)?\s*(?<half>ص|م|صباح\u064B?ا\u064B?|مساء\u064B?ا?|am|pm)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?`;

/** A time of day as it was written. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** The time that the groups of `clockPattern` mean; undefined where no hour was written, `unreadable` for a number that is none, `impossible` for an hour that no day has. */
export function readClock(
  groups: Readonly<Record<string, string | undefined>>,
): ClockTime | undefined | 'unreadable' | 'impossible' {
  if (groups['hour'] === undefined) return undefined;
  const half = groups['half']?.toLowerCase();
  // «20» behind a date may be anything.
  if (half === undefined && groups['minute'] === undefined) return 'unreadable';
  const written = Number(groups['hour']);
  if (half !== undefined && (written < 1 || written > 12)) return 'impossible';
  const clock = {
    hour: half === undefined ? written : (written % 12) + (/^[مp]/u.test(half) ? 12 : 0),
    minute: Number(groups['minute'] ?? 0),
    second: Number(groups['second'] ?? 0),
    millisecond: Math.floor(Number(`0.${groups['fraction'] ?? '0'}`) * 1000),
  };
  return clock.hour > 23 || clock.minute > 59 || clock.second > 59 ? 'impossible' : clock;
}
