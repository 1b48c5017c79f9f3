import { describe, expect, it } from 'vitest';
import { toPlainText, toSegments } from '../../src/text/index.ts';
import { draw, withControls, withoutWords } from './draw.ts';
import { lines } from './lines.ts';

const plain = (text: string): string => toPlainText(text, { direction: 'rtl' });

/** The text with each of its isolates taken away in turn. */
function withOneIsolateLess(text: string): string[] {
  return Array.from(text.matchAll(/[\u2066\u2067]/gu), ({ index }) => {
    const end = text.indexOf('\u2069', index);
    return (
      text.slice(0, index) +
      text.slice(index + 1, end).replace(/[\u061C\u202C\u202D]/gu, '') +
      text.slice(end + 1)
    );
  });
}

describe('toPlainText', () => {
  it.each(lines)('draws a %s as it is read: %s', (_kind, typed, expected) => {
    expect(withoutWords(draw(plain(typed)))).toBe(expected);
  });

  it.each(lines)('has no isolate that a %s does not need: %s', (_kind, typed) => {
    const drawn = draw(withControls(toSegments(typed, { direction: 'rtl' })));
    for (const less of withOneIsolateLess(plain(typed))) expect(draw(less)).not.toBe(drawn);
  });

  it.each(lines)('does nothing the second time to a %s: %s', (_kind, typed) => {
    expect(plain(plain(typed))).toBe(plain(typed));
  });

  it.each([
    ['37TV: بيان', '\u200F37TV: بيان'],
    ['Nimbus توسع أعمالها', '\u200FNimbus توسع أعمالها'],
    ['2031: عام المطر', '2031: عام المطر'],
    ['شركة Nimbus تتوسع', 'شركة Nimbus تتوسع'],
    ['شركة Nimbus 30 مليون', 'شركة \u2066Nimbus\u2069 30 مليون'],
    ['فاز 4-2', 'فاز 4-2'],
    ['4-2 في الذهاب', '\u2067\u061C4-2\u2069 في الذهاب'],
    ['بلغ 73%', 'بلغ 73%'],
    ['على @maha', 'على \u2066@maha\u2069'],
  ])('writes %j as %j', (typed, expected) => {
    expect(plain(typed)).toBe(expected);
  });

  it('reads each line of its own', () => {
    expect(plain('فاز\n4-2')).toBe('فاز\n\u200F\u2067\u061C4-2\u2069');
  });

  it('leaves a left-to-right text alone', () => {
    expect(toPlainText('Nimbus 4-2 @maha', { direction: 'ltr' })).toBe('Nimbus 4-2 @maha');
  });
});
