import { compound, digit, gap, grouped, indicNumber, latin, sign } from './atoms.ts';

// Symbols of the SI and its relatives, of data, clocks, zones and currencies (ISO 4217), as they stand after a number.
/** Currencies by the codes that the Arab press prints (ISO 4217), and two coins that have none. */
export const currencies =
  'USD|EUR|GBP|JPY|CHF|CNY|RUB|TRY|IRR|INR|AED|SAR|QAR|KWD|BHD|OMR|JOD|LBP|SYP|IQD|YER|EGP|SDG|LYD|TND|DZD|MAD|MRU|SOS|DJF|KMF|ILS|BTC|ETH';

const measures = [
  'kg|mg|g|[\u00B5\u03BC]g|lbs?|oz|tons?|tonnes?|t|km|cm|mm|[\u00B5\u03BC]m|nm|m|mi|miles?|ft|in|yd|ha|acres?',
  'ml|mL|cl|cc|dL|dl|[\u00B5\u03BC]L|L|l|gal|bbl|bpd|barrels?|kWh|MWh|GWh|TWh|Wh|kW|MW|GW|TW|W|kV|mV|V|mAh|Ah|mA|A|kHz|MHz|GHz|THz|Hz|Wp|MWp',
  'KB|MB|GB|TB|PB|kb|Mb|Gb|KiB|MiB|GiB|TiB|Kbps|kbps|Mbps|Gbps|px|pt|em|MP|dB|dBm|Pa|kPa|hPa|MPa|mbar|bar|psi|atm|kJ|MJ|J|kcal|cal|BTU|MMBtu|Nm|kN|N|K|kt|Mt',
  'mmHg|mmol|mol|IU|mSv|[\u00B5\u03BC]Sv|Sv|Bq|Gy|lux|lx|lm|cd|[\u03A9\u2126]|k[\u03A9\u2126]|M[\u03A9\u2126]|hours?|hrs?|h|min|s|ms|ns|day|month|year|yr|person|capita|unit',
].join('|');
const units = [
  'mph|kph|mpg|knots?|kn|nmi|b?hp|rpm|bpm|fps|dpi|ppi|ppm|ppb|km/h|am|pm|AM|PM|a\\.m\\.|p\\.m\\.|percent|million|billion|trillion',
  `(?:${measures})[\u00B2\u00B3]?(?:[/\u00B7](?:[0-9]{1,4} ?)?(?:${measures})[\u00B2\u00B3]?)*`,
  '(?:GMT|UTC)(?:[-+\u2212]\\d{1,2}(?::?\\d{2})?)?|EST|EDT|CST|CDT|PST|PDT|CET|CEST|EET|EEST|MSK|AST|BST|KSA|IST|JST',
  `(?:US\\$|${currencies}|Dhs?|SR|LE)(?:/(?:${measures}))?`,
].join('|');

const amount = `${sign}?(?:${grouped}|${compound}(?:[-\\u2013]${compound})?)`;
const withUnit = new RegExp(
  `(?:${amount}|${sign}?${indicNumber})${gap}(?:${units})(?!${latin}|${digit}|[-/&'\\u2019@]${latin})`,
  'uy',
);

const clock = new RegExp(
  `${digit}{1,2}(?::${digit}{2}){1,2}(?:am|pm|AM|PM|a\\.m\\.|p\\.m\\.|GMT|UTC|Z|h)(?!${latin}|${digit})`,
  'uy',
);

/** Where a number ends that has a Latin unit, zone or currency of its own, unit included; undefined when it has none. */
export function quantityEnd(text: string, start: number): number | undefined {
  for (const pattern of [withUnit, clock]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return undefined;
}
