import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readMatter, readYaml } from '../../src/matter/index.ts';
import type { MatterNode } from '../../src/matter/index.ts';
import { article } from '../content/sample-article.ts';

function plain(node: MatterNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

/** Text as newsrooms type it: letters of two scripts, marks, digits, punctuation that YAML minds. */
const words = fc
  .array(fc.constantFrom('نص', 'خبرٌ', 'Souk', '10:30', '2016-08-30', '#وسم', '@misal', 'قال:', '«نعم»', '"', "'", '،', '-', '%50', '1541815603606036480', '[فيديو]', '*', '&', '!', '|', '>', '\\', 'https://x.com/a?b=c#d'), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' ')); // prettier-ignore
const keys = fc.constantFrom('العنوان', 'القسم', 'title', 'تاريخ النشر', 'نُشر_في', 'x-1', 'ق1');
const { values } = fc.letrec<{ values: unknown; list: unknown; map: unknown }>((tie) => ({
  values: fc.oneof({ maxDepth: 3, withCrossShrink: true }, words, tie('list'), tie('map')),
  list: fc.array(tie('values'), { minLength: 1, maxLength: 4 }),
  map: fc.dictionary(keys, tie('values'), { minKeys: 1, maxKeys: 4 }),
}));
const fields = fc.dictionary(keys, values, { minKeys: 1, maxKeys: 6 });

describe('front matter', () => {
  it('reads what a YAML writer wrote as it was meant, and finds nothing wrong in it', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom(2, 3, 4), fc.boolean(), (data, indent, flat) => {
        const yaml = stringify(data, { indent, lineWidth: 60, indentSeq: !flat });
        const { tree, messages } = readMatter({ path: 'a.md', text: `---\n${yaml}---\n` });
        expect(plain(tree)).toEqual(data);
        expect(messages).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives each value the place where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, words), { minLength: 1, maxLength: 5 }), (pairs) => {
        const data = Object.fromEntries(pairs);
        const text = `---\r\n${stringify(data, { lineWidth: 0 }).replaceAll('\n', '\r\n')}---\r\n`;
        const { tree } = readMatter({ path: 'a.md', text });
        for (const { key, keyPlace, value } of tree?.entries ?? []) {
          expect(text.slice(keyPlace.start.offset, keyPlace.end.offset)).toBe(key);
          const written = text.slice(value.place.start.offset, value.place.end.offset);
          if (value.kind === 'scalar') expect(parse(written, { schema: 'failsafe' })).toBe(value.text);
          const before = text.slice(0, value.place.start.offset).split('\r\n');
          expect(value.place.start.line).toBe(before.length);
          expect(value.place.start.column).toBe((before.at(-1) ?? '').length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every line and column of the body', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\r\n', '\r'), (body, ending) => {
        const text = ['---', 'العنوان: أ', '---', body].join(ending);
        const matter = readMatter({ path: 'a.md', text });
        expect(matter.body.length).toBe(text.length);
        expect(matter.body.slice(text.length - body.length)).toBe(body);
        expect(matter.body.slice(0, text.length - body.length).trim()).toBe('');
      }),
    );
  });

  it('never throws and stays inside the file, whatever is done to a good article', () => {
    const table = { title: { names: ['العنوان'] }, section: { names: ['القسم'] } };
    const pieces = fc.constantFrom('\u200F', '\u00A0', '\t', '"', "'", ':', ': ', ' #', '[', ']', '{', '}', '|', '>', '&a', '*a', '!!x', '---', '—-', '\n', '\r', '- ', '،', '؛', '\uFEFF', '\\', '%', '@', '?', '\0', '\u2028', '\uD83D', '...'); // prettier-ignore
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(pieces, fc.string())), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(edits, fc.boolean(), (changes, known) => {
        let text = article;
        for (const [at, dropped, put] of changes) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + put + text.slice(start + dropped);
        }
        for (const read of [readMatter, readYaml]) {
          const { messages, body } = read({ path: 'a.md', text }, known ? table : undefined);
          if (read === readMatter) expect(body.length).toBe(text.length);
          for (const { place } of messages) {
            expect(place.start.line).toBeGreaterThanOrEqual(1);
            expect(place.start.column).toBeGreaterThanOrEqual(1);
            expect(place.end.offset).toBeLessThanOrEqual(text.length);
            expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('reads a broken file the same way twice: nothing is cached', () => {
    const text = '---\nالعنوان: "لا زيادة\n---\n';
    const first = readMatter({ path: 'a.md', text });
    expect(readMatter({ path: 'a.md', text })).toEqual(first);
    expect(first.messages).toHaveLength(1);
  });

  it('keeps digits of any length, times and dates as they were written', () => {
    const text =
      '---\na: 1541815603606036480\nb: 10:30\nc: 010\nd: 2026-03-05 23:30\ne: 1e3\nf: yes\ng: 0x1F\nh: .5\n---\n';
    expect(plain(readMatter({ path: 'a.md', text }).tree)).toEqual({
      a: '1541815603606036480',
      b: '10:30',
      c: '010',
      d: '2026-03-05 23:30',
      e: '1e3',
      f: 'yes',
      g: '0x1F',
      h: '.5',
    });
  });

  it('keeps the text of a block as it stands, signs, hashtags and no-break spaces included', () => {
    const text = '---\nنص: |\n  قال: نعم #وسم\n  - \u00A0«@misal»\n\n  \u200Fآخر\nالقسم: مدن\n---\n';
    const { tree, messages } = readMatter({ path: 'a.md', text });
    expect(messages).toEqual([]);
    expect(plain(tree)).toEqual({ نص: 'قال: نعم #وسم\n- \u00A0«@misal»\n\n\u200Fآخر\n', القسم: 'مدن' });
  });

  it('is not harmed by keys that mean something to JavaScript', () => {
    const text = '---\n__proto__:\n  polluted: yes\nconstructor: x\ntoString: y\n---\n';
    const { tree } = readMatter({ path: 'a.md', text });
    expect(tree?.entries.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['aliases that multiply', `a: &a [x, x]\n${Array.from({ length: 20 }, (_, at) => `b${String(at)}: [*a, *a, *a]`).join('\n')}`],
    ['brackets', `a: ${'['.repeat(30_000)}`],
    ['braces over lines', `a:\n${'  {\n'.repeat(10_000)}`],
    ['quotation marks', `a: ${'"'.repeat(30_000)}`],
    ['colons', `${'a: '.repeat(20_000)}`],
    ['hashes', `a: ${' #'.repeat(30_000)}`],
    ['deeper and deeper keys', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}k${String(at)}:`).join('\n')],
    ['keys without end', Array.from({ length: 6000 }, (_, at) => `k${String(at)}: x`).join('\n')],
    ['long blank runs', `a:${' '.repeat(60_000)}b`],
    ['long blank runs in brackets', `a: [b${' '.repeat(60_000)}c]`],
    ['tabs', `a:\n${'\t'.repeat(60_000)}b: c`],
    ['format characters', `${'\u200F'.repeat(30_000)}a: b`],
    ['open quotes on each line', 'a: "b\n'.repeat(8000)],
    ['open brackets on each line', 'a: [b\n'.repeat(8000)],
  ])('answers in under a second on %s', (_title, yaml) => {
    const started = performance.now();
    readMatter({ path: 'a.md', text: `---\n${yaml}\n---\n` });
    readYaml({ path: 'a.yml', text: yaml });
    expect(performance.now() - started).toBeLessThan(2000);
  }); // prettier-ignore
});
