import { compound, digit, gap, grouped, indicNumber, latin, sign } from './atoms.ts';

// Symbols of the SI and its relatives, of data, clocks, zones and currencies (ISO 4217), as they stand after a number.
const units = [
  'km/h|mph|kph|m/s|km/s|ft/s|rpm|bpm|fps|dpi|ppi|ppm|ppb',
  'kg|mg|g|lbs?|oz|tons?|t|km[\u00B2\u00B3]?|cm[\u00B2\u00B3]?|mm[\u00B2\u00B3]?|nm|m[\u00B2\u00B3]?|mi|ft|in|yd|ha',
  'ml|mL|cl|cc|L|l|gal|bbl|bpd|kWh|MWh|GWh|TWh|kW|MW|GW|TW|W|kV|V|mAh|Ah|mA|A|kHz|MHz|GHz|THz|Hz',
  'KB|MB|GB|TB|PB|kb|Mb|Gb|Kbps|kbps|Mbps|Gbps|MB/s|GB/s|px|pt|em|MP|dB|Pa|kPa|hPa|MPa|bar|psi|kJ|MJ|J|kcal|cal|BTU|Nm|N|K|kt|Mt',
  'am|pm|AM|PM|a\\.m\\.|p\\.m\\.',
  '(?:GMT|UTC)(?:[-+\u2212]\\d{1,2}(?::?\\d{2})?)?|EST|EDT|CST|CDT|PST|PDT|CET|CEST|EET|EEST|MSK|AST|BST|KSA',
  'US\\$|USD|EUR|GBP|JPY|CHF|CNY|RUB|TRY|IRR|INR|AED|SAR|QAR|KWD|BHD|OMR|JOD|LBP|SYP|IQD|YER|EGP|SDG|LYD|TND|DZD|MAD|MRU|SOS|DJF|KMF|ILS|BTC|ETH|Dhs?|SR|LE',
].join('|');

const amount = `${sign}?(?:${grouped}|${compound}(?:[-\\u2013]${compound})?)`;
const withUnit = new RegExp(
  `(?:${amount}|${sign}?${indicNumber})${gap}(?:${units})(?!${latin}|${digit}|[-/&'\\u2019@]${latin})`,
  'uy',
);

/** Where a number ends that has a Latin unit, zone or currency of its own, unit included; undefined when it has none. */
export function quantityEnd(text: string, start: number): number | undefined {
  withUnit.lastIndex = start;
  return withUnit.test(text) ? withUnit.lastIndex : undefined;
}
