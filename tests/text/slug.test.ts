import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSlug, toSlug } from '../../src/text/index.ts';

describe('toSlug', () => {
  it.each([
    ['إعلانُ الـميزانيّة: أوّلًا', 'إعلان-الميزانية-أولا'],
    ['سوريا/لبنان', 'سوريا-لبنان'],
    ['قناة 24TV تُطلق «نشرة»', 'قناة-24tv-تطلق-نشرة'],
    ['عام ٢٠٢٤', 'عام-2024'],
    ['\u200Fنص\u200C مخفي', 'نص-مخفي'],
    ['\uFEE3\uFEA8\uFE92\uFEAE', 'مخبر'],
    ['Don’t panic', 'dont-panic'],
    ['CON', 'con-x'],
    ['LPT1', 'lpt1-x'],
    ['؟!…', ''],
  ])('makes %j into %j', (title, expected) => {
    expect(toSlug(title)).toBe(expected);
  });

  it('is the same for a title with a sign in it that nobody sees', () => {
    const pieces = fc.constantFrom('سوق', ' ', 'Souk', '24', '٢٤', ': ', '«كتب»', '؟', '–', '’', "'", '...', 'أُ', 'لا', 'fi', '~', 'con'); // prettier-ignore
    const titles = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(titles, (title) => {
        expect(toSlug(title)).toBe(toSlug(`${title}\u200F`));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 500) },
    );
  });

  it('ends at a word within 60 letters and 120 bytes', () => {
    const slug = toSlug('كلمة طويلة جدا '.repeat(20));
    expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(120);
    expect(slug.split('-').every((word) => ['كلمة', 'طويلة', 'جدا'].includes(word))).toBe(true);
  });

  it('cuts a single word that is too long', () => {
    expect(Array.from(toSlug('ب'.repeat(300)))).toHaveLength(60);
    expect(Array.from(toSlug('x'.repeat(300)))).toHaveLength(60);
    expect(toSlug('\u{20000}'.repeat(300))).toBe('\u{20000}'.repeat(30));
  });

  it('gives the same slug for the composed and the decomposed spelling', () => {
    expect(toSlug('أحمد مؤمن'.normalize('NFD'))).toBe(toSlug('أحمد مؤمن'));
  });
});

describe('foldSlug', () => {
  it('is equal for spellings that readers confuse', () => {
    expect(foldSlug('مدرسة-أحمد-إلى')).toBe(foldSlug('مدرسه-احمد-الي'));
  });
});
