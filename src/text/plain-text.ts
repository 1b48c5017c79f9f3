import { letterDirection } from './letters.ts';
import { neededIsolates } from './needed-isolates.ts';
import type { Segment, SegmentOptions } from './segment.ts';
import { toSegments } from './to-segments.ts';

const mark = { ltr: '\u2066', rtl: '\u2067', arabic: '\u061C', end: '\u2069', rightToLeft: '\u200F' };

function withControls({ text, dir, alm, override }: Segment): string {
  const inner = override === true ? `${dir === 'ltr' ? '\u202D' : '\u202E'}${text}\u202C` : text;
  return `${dir === 'rtl' ? mark.rtl : mark.ltr}${alm === true ? mark.arabic : ''}${inner}${mark.end}`;
}

/** Whether a place that guesses the direction of its text by the first letter, as tabs and link previews do, would guess wrong. */
function misleads(text: string, isolated: boolean): boolean {
  if (text.startsWith(mark.rightToLeft)) return false;
  for (const character of text) {
    const direction = letterDirection(character);
    if (direction !== undefined) return direction === 'ltr';
  }
  return isolated;
}

function lineToPlainText(line: string, options: SegmentOptions): string {
  const segments = toSegments(line, options);
  if (segments.every(({ dir }) => dir === undefined))
    return misleads(line, false) ? mark.rightToLeft + line : line;
  const needed = neededIsolates(segments);
  const drawn = segments
    .map((segment, index) => (needed[index] === true ? withControls(segment) : segment.text))
    .join('');
  return misleads(line, drawn !== line) ? mark.rightToLeft + drawn : drawn;
}

/**
 * A text for places without markup (`title`, `alt`, `aria-label`, feeds): U+2066…U+2069 round what a right-to-left line would draw
 * wrongly, and nowhere else; U+200F first when the first letter would turn the line. Never for slugs, ids, addresses and search.
 */
export function toPlainText(text: string, options: SegmentOptions): string {
  if (options.direction === 'ltr' || /[\u202A-\u202E\u2066-\u2069]/u.test(text)) return text;
  if (!text.includes('\n')) return lineToPlainText(text, options);
  return text
    .split('\n')
    .map((line) => lineToPlainText(line, options))
    .join('\n');
}
