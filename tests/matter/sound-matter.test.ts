import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKeys } from '../../src/content/article-keys.ts';
import { readMatter } from '../../src/matter/index.ts';
import { readMended } from '../../src/matter/read-matter.ts';
import { findSoundMatter } from '../../src/matter/sound-matter.ts';
import { toPlacer } from '../../src/message/index.ts';

// Set RUNS for a longer search.
const runs = Number(process.env['RUNS'] ?? 1000);

const words = fc.constantFrom('خبرٌ', 'سوق', 'Souk', '10:30', '2016-08-30', '«نعم»', '“نعم”', 'x.com/a#b', '#وسم', 'قال:', 'القسم:', 'من', '5 %', '-', '[أ]', ']', '~', 'null', 'title', '...', '---', '\\'); // prettier-ignore
const texts = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const values = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom('سوق الجمعة', 'خبر', '2016-08-30 10:30', 'ready', 'https://x.com/misal/status/1541815603606036480') },
  { weight: 1, arbitrary: texts },
  { weight: 12, arbitrary: texts.map((text) => `"${text}"`) },
  { weight: 1, arbitrary: texts.map((text) => `'${text}'`) },
  { weight: 1, arbitrary: fc.array(texts, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`) },
); // prettier-ignore
const names = fc.constantFrom('العنوان', 'title', 'القسم', 'الحالة', 'تاريخ النشر', 'الكاتب', 'status', 'سطر المكان', 'الترويسة', 'العنوان التمهيدي', 'date', 'مصدر'); // prettier-ignore
const lists = fc.constantFrom('الوسوم', 'tags', 'ذات صلة', 'aliases');
const ofQuote = fc.constantFrom('من', 'by', 'رابط', 'url', 'نص', 'أرشيف', 'نُشر في', 'نوع', 'المصدر');
const ids = fc.constantFrom('ق1', 'ق2', 'ق3', 'q1', 'q2', 'q3', 'كلمة', 'رأي', 'من', 'null', 'ق-1');
const widths = fc.constantFrom('  ', '  ', '    ');
const field = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(names, values).map(([name, value]) => [`${name}: ${value}`]) },
  fc.tuple(lists, fc.array(values, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '  ')).map(([name, items, by]) => [`${name}:`, ...items.map((item) => `${by}- ${item}`)]),
  { weight: 2, arbitrary: names.map((name) => [`${name}:`]) },
  fc.tuple(fc.constantFrom('الترويسة', 'سطر المكان', 'dateline', 'title'), fc.array(fc.tuple(fc.constantFrom('الجهة', 'city', 'city', 'الجهة', 'url'), values), { maxLength: 2 })).map(([name, inner]) => [`${name}:`, ...inner.map(([key, value]) => `  ${key}: ${value}`)]),
); // prettier-ignore
const quotes = fc
  .tuple(
    widths,
    fc.array(
      fc.tuple(ids, fc.array(fc.tuple(ofQuote, values), { minLength: 1, maxLength: 3 })),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([by, entries]) => [
    'اقتباسات:',
    ...entries.flatMap(([id, inner]) => [`${by}${id}:`, ...inner.map(([name, value]) => `${by}${by}${name}: ${value}`)]),
  ]); // prettier-ignore
const bodies = fc.constantFrom('', '\n', '\nنص.\n', '\nقال: نعم\n\n---\n', 'العنوان: آخر\n---\nنص', '\r\n  القسم: خبر\n---\n', '- من: سالم\n'); // prettier-ignore
const files = fc
  .tuple(fc.array(field, { minLength: 1, maxLength: 5 }), fc.option(quotes), bodies)
  .map(([fields, cited, body]) => `---\n${[...fields.flat(), ...(cited ?? [])].join('\n')}\n---\n${body}`);

const pieces = fc.constantFrom('\u200F', '\u00A0', '\t', '"', "'", ':', ': ', ' #', '[', ']', '{', '|', '> ', '&a', '*', '!', '%', '@', '?', ',', '،', '؛', '=', '---', '---\n', '—', '\n', '\n\n', '\r', '- ', '\n- ', '  ', ' ', '\uFEFF', '\\', '\u0640', '\u2028', '\uD83D', '\u{1F4F0}', '...', '“', '\n  من: ', '\n  ', '\nالقسم: ', 'ق9:\n', '#'); // prettier-ignore
/** Few slips: most files are still almost sound. */
const slips = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.oneof(pieces, fc.constant(''))), { maxLength: 2 });

function withSlips(text: string, changes: readonly (readonly [number, number, string])[]): string {
  let made = text;
  for (const [at, dropped, put] of changes) {
    const start = at % (made.length + 1);
    made = made.slice(0, start) + put + made.slice(start + dropped);
  }
  return made;
}

function expectSame(text: string): void {
  const source = { path: 'content/articles/a.md', text };
  expect(readMatter(source, articleKeys)).toEqual(readMended(source, toPlacer(text), articleKeys));
}

describe('front matter in which nothing is to be mended', () => {
  it('is read as if it had been mended', () => {
    let taken = 0;
    fc.assert(
      fc.property(files, slips, (file, changes) => {
        const text = withSlips(file, changes);
        if (findSoundMatter(text, articleKeys) !== undefined) taken += 1;
        expectSame(text);
      }),
      { numRuns: runs },
    );
    expect(taken / runs).toBeGreaterThan(0.05);
  });

  it('is what authors write who write as they are shown', () => {
    const text = [
      '---',
      'العنوان: "سوق الجمعة: كتب"',
      'المقدمة: قالت نعم',
      'الكاتب: سالم',
      'الوسوم: [مدن, سوق الجمعة]',
      'ذات صلة:',
      '- أول',
      '- "ثان: آخر"',
      '',
      'سطر المكان:',
      '  الجهة: وكالة',
      'تاريخ النشر: 2026-11-20 18:30',
      'الملخص:',
      'اقتباسات:',
      '  ق1:',
      '    من: صفحة «مثال»',
      '    رابط: https://x.com/misal/status/1541815603606036480#a',
      '  ق2:',
      '    من: سالم',
      '---',
      '',
      'قال: نص.',
    ].join('\n');
    expect(findSoundMatter(text.replace('قال: ', ''), articleKeys)).toBeDefined();
    expectSame(text);
  });
});
