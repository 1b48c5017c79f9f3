import { toDigits } from '../text/index.ts';
import type { Digits } from '../text/index.ts';

/** How a number is printed. */
export interface NumberOptions {
  readonly digits: Digits;
  /** Digits after the decimal mark at most; default 2. */
  readonly fractionMax?: number;
}

/** Whether a number has no mark in it: most that are printed are counts of minutes and sources. */
const isBare = (value: number): boolean => value >= 1 && value < 1000 && Number.isInteger(value);

const grouped = new Map<number, Intl.NumberFormat>();

/** A number with marks between thousands, `1,234.5` or `١٬٢٣٤٫٥`, without the invisible characters that Intl writes into Arabic ones. */
export function formatNumber(value: number, { digits, fractionMax = 2 }: NumberOptions): string {
  if (isBare(value)) return digits === 'latn' ? String(value) : toDigits(String(value), digits);
  const format =
    grouped.get(fractionMax) ?? new Intl.NumberFormat('en', { maximumFractionDigits: fractionMax });
  grouped.set(fractionMax, format);
  const latin = format.format(value);
  if (digits === 'latn') return latin;
  return toDigits(
    latin.replace(/[,.]/gu, (mark) => (mark === ',' ? '\u066C' : '\u066B')),
    'arab',
  );
}
