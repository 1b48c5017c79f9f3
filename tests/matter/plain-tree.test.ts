import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTree } from '../../src/matter/plain-tree.ts';
import { readTree } from '../../src/matter/read-tree.ts';
import { editSource } from '../../src/matter/source-edit.ts';
import { toPlacer } from '../../src/message/index.ts';

const runs = Number(process.env['RUNS'] ?? 1000);

/** A text as it is mended: here, as it is. */
function edited(text: string): Parameters<typeof readTree>[0] {
  const edit = editSource(text);
  edit.keep(0, text.length);
  return edit.finish();
}

function both(text: string): { quick: ReturnType<typeof plainTree>; whole: unknown; reports: unknown[] } {
  const reports: unknown[] = [];
  const placer = toPlacer(text);
  return {
    quick: plainTree(text, placer),
    whole: readTree(edited(text), placer, (...report) => void reports.push(report)),
    reports,
  };
}

const names = fc.constantFrom('العنوان', 'القسم', 'title', 'تاريخ النشر', 'نُشر_في', 'ق1', 'ق2', '~', 'null', '...', '... x', '<<', 'a#b', 'أ\u200F', 'أ', 'k:v', '\u00A0'); // prettier-ignore
const pieces = fc.constantFrom('نص', 'خبرٌ', 'Souk', '10:30', '2016-08-30', '#وسم', '@misal', 'قال:', '«نعم»', '"', "'", '""', '،', ',', '-', '%50', '1541815603606036480', '0o17', '[فيديو]', '[أ, ب]', '[', ']', '*', '&a', '!', '!!int', '|', '>', '\\', 'https://x.com/a?b=c#d', '...', '---', '~', 'NULL', 'true', '?', '.inf', '{', '}', '{a: b}', '', '\u00A0', '\u200F', '\uFEFF', '\u0085', '\u2028', '\u{1F4F0}', '\uD83D', '\t', '\u0002', '\u001F', ' '); // prettier-ignore
const plainWords = fc.array(fc.constantFrom('نص', 'خبرٌ', 'Souk', '10:30', 'x.com/#a', '«نعم»', '1'), {
  minLength: 1,
  maxLength: 4,
});
const values = fc.oneof(
  { weight: 6, arbitrary: plainWords.map((words) => words.join(' ')) },
  { weight: 2, arbitrary: plainWords.map((words) => `"${words.join(' ')}"`) },
  { weight: 2, arbitrary: plainWords.map((words) => `'${words.join(' ')}'`) },
  { weight: 2, arbitrary: plainWords.map((words) => `[${words.join(', ')}]`) },
  { weight: 2, arbitrary: fc.array(pieces, { maxLength: 4 }).map((words) => words.join(' ')) },
  { weight: 6, arbitrary: fc.constant('') },
);
const contents = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(names, values).map(([name, value]) => `${name}:${value === '' ? '' : ' '}${value}`) },
  { weight: 3, arbitrary: values.map((value) => `- ${value}`) },
  { weight: 3, arbitrary: fc.tuple(names, values).map(([name, value]) => `- ${name}:${value === '' ? '' : ' '}${value}`) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.array(pieces, { maxLength: 3 }).map((words) => words.join('')) },
); // prettier-ignore
/** Lines, each as deep as the one before, a step deeper, or any number of steps less deep. */
const blocks = fc
  .array(fc.tuple(contents, fc.constantFrom(0, 0, 0, 2, 2, -2, -2, -4, 1, -1)), {
    minLength: 1,
    maxLength: 14,
  })
  .map((lines) => {
    let indent = 0;
    return lines.map(([content, step], at) => {
      indent = at === 0 ? 0 : Math.max(indent + step, 0);
      return content === '' ? '' : ' '.repeat(indent) + content;
    });
  });

const plainNames = fc.constantFrom('العنوان', 'القسم', 'title', 'تاريخ النشر', 'ق1', 'ق2', 'x-1');
const plainValues = values.filter(
  (value) => value !== '' && !/[^\p{L}\p{M}\p{N} :/."'«»,[\]#-]/u.test(value),
);
const deeper = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`));
const { map } = fc.letrec<{ map: readonly string[]; list: readonly string[]; field: readonly string[] }>((tie) => ({
  map: fc.array(tie('field'), { minLength: 1, maxLength: 5 }).map((fields) => fields.flatMap(([first = '', ...rest], at) => [`${'أبجده'.charAt(at)}${first}`, ...rest])),
  field: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'fields' },
    fc.tuple(plainNames, plainValues).map(([name, value]) => [`${name}: ${value}`]),
    plainNames.map((name) => [`${name}:`]),
    fc.tuple(plainNames, tie('list'), fc.boolean()).map(([name, list, isFlat]) => [`${name}:`, ...(isFlat ? list : deeper(list))]),
    fc.tuple(plainNames, tie('map')).map(([name, map]) => [`${name}:`, ...deeper(map)]),
    fc.tuple(plainNames, tie('map')).map(([name, map]) => [`${name}:`, '', ...deeper(map), '']),
  ),
  list: fc.array(fc.oneof({ maxDepth: 3, depthIdentifier: 'fields' }, plainValues.map((value) => [`- ${value}`]), tie('map').map(([first = '', ...rest]) => [`- ${first}`, ...deeper(rest)])), { minLength: 1, maxLength: 3 }).map((items) => items.flat()),
})); // prettier-ignore
/** Well-formed fields, with at most two slips. */
const nearlyPlain = fc
  .tuple(
    map,
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.oneof(pieces, fc.constant('\n'), fc.constant('  '))), {
      maxLength: 2,
    }),
  )
  .map(([lines, slips]) => {
    let text = lines.join('\n');
    for (const [at, dropped, put] of slips) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + put + text.slice(start + dropped);
    }
    return text.split('\n');
  });

describe('front matter in plain YAML', () => {
  it.each([
    ['any lines', blocks, 0.03],
    ['well-formed fields with few slips', nearlyPlain, 0.15],
  ])('is what the YAML library reads, wherever it is read without it: %s', (_title, made, share) => {
    let taken = 0;
    fc.assert(
      fc.property(made, fc.boolean(), (lines, ends) => {
        const { quick, whole, reports } = both(lines.join('\n') + (ends ? '\n' : ''));
        if (quick === undefined) return;
        taken += 1;
        expect(quick).toEqual(whole);
        expect(reports).toEqual([]);
      }),
      { numRuns: runs },
    );
    expect(taken / runs).toBeGreaterThan(share);
  });

  it('is read without the library where authors write as they are shown', () => {
    const { quick, whole } = both(
      [
        'العنوان: سوق الجمعة',
        'المقدمة: "قالت: نعم"',
        "الملخص: 'رقم #3'",
        'الوسوم: [مدن, سوق الجمعة]',
        '',
        'الكاتب:',
        '  - مثال',
        '  - "سالم مثال"',
        'وسوم:',
        '- أ',
        'القسم:',
        'اقتباسات:',
        '  ق1:',
        '    من: صفحة «مثال»',
        '    رابط: https://x.com/misal/status/1541815603606036480',
        '    أرشيف:',
        '      - رابط: https://web.archive.org/web/2022/https://x.com/misal',
        '        التاريخ: 2022-06-28 10:30',
        '  ق2:',
        '    من: سالم',
      ].join('\n'),
    );
    expect(quick).toBeDefined();
    expect(quick).toEqual(whole);
  });
});
