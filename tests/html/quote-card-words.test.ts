import { describe, expect, it } from 'vitest';
import { cardWords, cardWordsFor } from '../../src/locale/index.ts';

const slotsOf = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/gu)].map(([slot]) => slot).toSorted();

describe('the words of cards', () => {
  it.each(Object.entries(cardWords.ar))('%s has the same slots in both languages', (key, sentence) => {
    const english = Object.entries(cardWords.en).find(([name]) => name === key)?.[1] ?? '';
    expect(slotsOf(sentence)).toEqual(slotsOf(english));
    expect(sentence).not.toBe('');
  });

  it('are a newsroom’s own where it has its own, and never a stranger’s', () => {
    expect(cardWordsFor('ar-LY', { labelDirect: 'نص حرفي', byline: 'س' })).toEqual({
      ...cardWords.ar,
      labelDirect: 'نص حرفي',
    });
    expect(cardWordsFor('fr')).toBe(cardWords.en);
  });
});
