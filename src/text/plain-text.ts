import { letterDirection } from './letters.ts';
import type { SegmentOptions } from './segment.ts';
import { toSegments } from './to-segments.ts';

/** A text for places without markup (`title`, `alt`, `aria-label`, feeds): U+2066…U+2069 round what would be drawn wrongly, U+200F first when the first letter would turn the line. */
export function toPlainText(text: string, options: SegmentOptions): string {
  if (options.direction === 'ltr') return text;
  const parts = toSegments(text, options).map((segment) => {
    if (segment.dir === undefined) return segment.text;
    return (
      (segment.dir === 'ltr' ? '\u2066' : '\u2067') + (segment.alm ? '\u061C' : '') + segment.text + '\u2069'
    );
  });
  let first: 'ltr' | 'rtl' | undefined;
  for (const character of text) {
    first = letterDirection(character);
    if (first !== undefined) break;
  }
  return (first === 'ltr' ? '\u200F' : '') + parts.join('');
}
