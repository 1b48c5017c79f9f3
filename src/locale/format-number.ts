import { toDigits } from '../text/index.ts';
import type { Digits } from '../text/index.ts';

/** How a number is printed. */
export interface NumberOptions {
  readonly digits: Digits;
  /** Digits after the decimal mark at most; default 2. */
  readonly fractionMax?: number;
}

/** A number with marks between thousands: `1,234.5` or `١٬٢٣٤٫٥`. Four digits and fewer stand together only when `digits` groups them not: 1,234 is grouped. No invisible characters, unlike Intl's. */
export function formatNumber(value: number, { digits, fractionMax = 2 }: NumberOptions): string {
  const latin = new Intl.NumberFormat('en', { maximumFractionDigits: fractionMax }).format(value);
  if (digits === 'latn') return latin;
  return toDigits(
    latin.replace(/[,.]/gu, (mark) => (mark === ',' ? '\u066C' : '\u066B')),
    'arab',
  );
}
