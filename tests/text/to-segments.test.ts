import { describe, expect, it } from 'vitest';
import { toSegments } from '../../src/text/index.ts';
import { lines } from './lines.ts';
import { draw, withControls, withoutWords } from './draw.ts';

const drawn = (text: string, brands: readonly string[] = []): string =>
  withoutWords(draw(withControls(toSegments(text, { direction: 'rtl', brands }))));

describe('toSegments', () => {
  it.each(lines)('draws a %s as it is read: %s', (_kind, typed, expected) => {
    expect(drawn(typed)).toBe(expected);
  });

  it('holds the names of the newsroom together', () => {
    expect(drawn('قناة Canal 7+ تبث', ['Canal 7+'])).toBe('A Canal 7+ A');
    expect(drawn('خدمة 37 TV+ تبث', ['37 TV'])).toBe('A 37 TV+ A');
    expect(drawn('مجلة Why? صدرت', ['Why?', 'Why'])).toBe('A Why? A');
  });

  it('does not cut a longer word for the sake of a name', () => {
    const [, latin] = toSegments('شركة Whyte قالت', { direction: 'rtl', brands: ['Why'] });
    expect(latin).toMatchObject({ text: 'Whyte', kind: 'latin' });
  });

  it('leaves a left-to-right text, and a text with explicit controls, as they are', () => {
    for (const [text, direction] of [
      ['See @maha and 3-1', 'ltr'],
      ['نص \u2067Nimbus\u2069 نص', 'rtl'],
    ] as const) {
      expect(toSegments(text, { direction })).toEqual([{ text, kind: undefined }]);
    }
  });

  it.each([
    ['Alpha, Beta, Gamma', 'Alpha, Beta, Gamma'],
    ['Lights, camera, action!', 'Lights, camera, action!'],
    ['Alpha; beta (2)', 'Alpha; beta (2)'],
    ['Alpha، Beta', 'Beta ،Alpha'],
    ['"Alpha", "Beta"', '"Beta" ,"Alpha"'],
    ['قال Alpha, Beta', 'Beta ,Alpha A'],
  ])(
    'draws a text without Arabic as a sentence of its own when Latin commas join it: %s',
    (text, expected) => {
      expect(drawn(text)).toBe(expected);
    },
  );

  it('gives nothing for nothing', () => {
    expect(toSegments('', { direction: 'rtl' })).toEqual([]);
  });
});
