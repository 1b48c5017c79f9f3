import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countExcess, findExcess } from '../../src/markdown/find-excess.ts';
import { isModest } from '../../src/markdown/is-modest.ts';
import { renderBody } from '../../src/html/index.ts';
import { render, rules, settings } from '../html/body.ts';

/** Ten times what a body of that size takes on a slow machine; without limits these take minutes or end the process. */
const millisecondsMax = 10_000;
const size = 8000;
const fill = (text: string, length = size): string => text.repeat(Math.ceil(length / text.length));

// After the kinds of input that cmark's own tests name, with the dialect's marks added.
const hostile: Readonly<Record<string, string>> = {
  'nested quotes': `${fill('>')}a`,
  'nested quotes with spaces': `${fill('> ')}a`,
  'nested lists on one line': `${fill('- ')}a`,
  'nested numbered lists on one line': `${fill('1. ')}a`,
  'quotes and lists by turns': `${fill('>- ')}a`,
  'lists nested by indentation': Array.from(
    { length: 400 },
    (_, depth) => `${' '.repeat(depth * 2)}- a`,
  ).join('\n'),
  'opening brackets': fill('['),
  'closing brackets': fill(']'),
  'balanced brackets': `${fill('[')}a${fill(']')}`,
  'links that never end': fill('[a](<b'),
  'links in links': fill('[a](b'),
  'pictures in pictures': fill('![[]()'),
  'openers of emphasis': fill('*a **a '),
  'closers of emphasis': fill('a** '),
  'emphasis of two kinds': fill('*a_'),
  'a long run of asterisks': `${fill('*')}a${fill('*')}`,
  'Arabic emphasis': fill('و**«ن»**'),
  'Arabic openers': fill('و**«'),
  'runs of backticks': Array.from({ length: 200 }, (_, length) => `a${'`'.repeat(length)}`).join(''),
  'tags that never end': fill('<a '),
  'attributes that never end': fill('<a "'),
  'nested tags': `نص ${fill('<b><i>')}`,
  'nested blocks': fill('<div>'),
  'comments that never end': fill('<!--'),
  'a table of many columns': `|${fill('a|')}\n|${fill('-|')}\n${fill('|')}`,
  'a table of short rows': `|${fill('a|', 200)}\n|${fill('-|', 200)}\n${fill('|\n')}`,
  'boxes that never end': fill(':::حقائق\n'),
  'boxes in boxes': Array.from({ length: 100 }, (_, depth) => `${':'.repeat(103 - depth)}حقائق`).join('\n'),
  'a label that never ends': `::صورة${fill('[')}`,
  'braces full of quotation marks': `::صورة{${fill('a="')}}`,
  'calls of one footnote': `${fill('[^1]')}\n\n[^1]: نص`,
  'footnotes in footnotes': Array.from(
    { length: 1000 },
    (_, note) => `[^${String(note)}]: [^${String(note + 1)}]`,
  ).join('\n'),
  addresses: fill('https://a.b/، '),
  'an address full of brackets': `https://a.b/${fill(')')}`,
  'equal headings': fill('# ا\n'),
  'quotes with attribution': fill('> ا\n>\n> — [ا][ق1]\n\n'),
  mentions: fill('[ا][ق1] '),
  'undefined mentions': fill('[ا][ق9] '),
  'zero characters': fill('\0'),
  'one word': fill('ا'),
  'one character of markup a line': fill('>\n-\n#\n|\n`\n'),
};

/** As large as an article may be: what looks through the rest of the text at each mark takes minutes for these. */
const large: Readonly<Record<string, string>> = {
  'comments that never end': fill('<!--', 300_000),
  'comments in paragraphs': fill('<!--\n\n', 300_000),
  'comments of guillemets': fill('نص ‹!-- تعليق\n\n', 300_000),
  'lines of guillemets': fill('‹!- \n', 300_000),
  'names of tags': `<div></${fill('a', 300_000)}`,
  'starts of code': `<div>${fill('<style>', 300_000)}`,
  'quotes without a source': fill('> ا\n\n', 300_000),
  'opened words': fill('"كلمة\n\n', 300_000),
  items: fill('- بند\n', 300_000),
  'items behind dashes': fill('– بند\n', 300_000),
};

describe('a body of 300 KB', () => {
  it.each(Object.keys(large))('%s: ends soon', { timeout: 60_000 }, (name) => {
    const before = process.cpuUsage().user;
    expect(render(large[name] ?? '').html.length).toBeGreaterThan(0);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(millisecondsMax);
  });

  // The parser’s own work grows with the square of these.
  it.each([
    ['lines in one block', 'partsPerBlockMax', '‹!- \n'],
    ['lines that end in CR', 'partsPerBlockMax', '! ا\r'],
    ['addresses in one paragraph', 'partsPerBlockMax', 'mailto:a@b.c '],
    ['quotes', 'startsTimesLinesMax', '> ا\n\n'],
    ['quotes and lists', 'startsTimesLinesMax', '> ا\n> - ا\n'],
    ['lists between paragraphs', 'startsTimesLinesMax', '- ا\n\nا\n\n'],
    ['headings with a line under them', 'startsTimesLinesMax', 'ا\n---\n\n'],
  ] as const)('%s: are told of', (_, kind, pattern) => {
    expect(findExcess(fill(pattern, 300_000))?.kind).toBe(kind);
  });
});

describe('a hostile body', () => {
  it.each(Object.keys(hostile))('%s: ends soon, and throws nothing', (name) => {
    const before = process.cpuUsage().user;
    const { html } = render(hostile[name] ?? '');
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(millisecondsMax);
    expect(html.length).toBeGreaterThan(0);
  });

  it('is printed as plain text, with a message at the place of the fault', () => {
    const body = `أول.\n\n${'>'.repeat(100)} ثان\n\n**ثالث**`;
    const rendered = render(body);
    expect(rules(rendered)).toEqual(['3:1 error markdown/too-complex']);
    expect(rendered.text).toBe(`أول.\n${'>'.repeat(100)} ثان\n**ثالث**`);
  });

  it('is printed in the same paragraphs with the line ends of Windows', () => {
    const { text } = render(`أول\r\nسطر.\r\n\r\n${'>'.repeat(100)} ثان\r\n\r\n**ثالث**`);
    expect(text.split('\r\n').join(' ')).toBe(`أول سطر.\n${'>'.repeat(100)} ثان\n**ثالث**`);
  });

  it.each(Object.keys(hostile))('%s: has too much of the same with the line ends of Windows', (name) => {
    const body = hostile[name] ?? '';
    const found = findExcess(body.replaceAll('\n', '\r\n'));
    expect(found?.kind).toBe(findExcess(body)?.kind);
  });

  it('that is nested past the stack in a way no limit foresees is still printed', () => {
    const deep = { get: () => { throw new RangeError('Maximum call stack size exceeded'); } }; // prettier-ignore
    const { text, messages } = renderBody({
      path: 'a.md', body: 'نص', language: 'ar', direction: 'rtl', settings, resolveLink: () => undefined,
      quotes: new Proxy(new Map(), { get: (target, key) => (key === 'keys' ? deep.get : Reflect.get(target, key)) }),
    }); // prettier-ignore
    expect(text).toBe('نص');
    expect(messages.map(({ rule }) => rule)).toEqual(['markdown/too-complex']);
  });
});

describe('a body that a person wrote', () => {
  it.each([
    ['a long table', `|أ|ب|ج|\n|-|-|-|\n${fill('| 1 | 2 | 3 |\n')}`],
    ['a form’s blank', `الاسم: ${'_'.repeat(60)}\n\n${'_'.repeat(500)}`],
    ['a list of many items', fill('* بند\n', 6000)],
    ['a poem of many lines', fill('شطر\n', 10_000)],
    ['many quotes', fill('> كلام\n>\n> — [صفحة][ق1]\n\nوقالت:\n\n', 20_000)],
    ['a list of addresses', fill('- [نص](https://a.example/b) و<b>نص</b>\n', 40_000)],
    ['a table in HTML', `<table>\n${fill('<tr><td>أ</td><td>ب</td></tr>\n', 50_000)}</table>`],
    ['twelve boxes, one after another', fill(':::حقائق\nنص\n:::\n\n')],
    ['a long paragraph', fill('كلمة **بارزة** و[رابط](https://e.com) ثم، ')],
    ['quotes within quotes', '> > > > نص'],
  ])('%s: has too much of nothing', (_, body) => {
    expect(findExcess(body)).toBeUndefined();
    expect(findExcess(body.replaceAll('\n', '\r\n'))).toBeUndefined();
  });
});

describe('isModest', () => {
  const run = fc.tuple(
    fc.constantFrom('*', '_', '[', ']', '\\', '&', '`', '@', 'www.', '://', '<', '|', 'a|', '>', '> ', '- ', '1. ', ' ', '\t', '\n', 'ا\n', '> ا\n\n', '---\n', '|-|-|\n', '<div>\n', ':::حقائق\n', 'ا', '\r'),
    fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constantFrom(30, 33, 118, 121, 199, 201, 1500, 2999, 3001)),
  ); // prettier-ignore
  const body = fc
    .array(run, { maxLength: 6 })
    .map((runs) => runs.map(([sign, count]) => sign.repeat(count)).join(''));

  it('holds of no body that has too much of anything', () => {
    fc.assert(
      fc.property(body, (text) => {
        if (isModest(text)) expect(countExcess(text)).toBeUndefined();
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1000) },
    );
  });

  it('holds of an ordinary article', () => {
    const paragraph =
      'قال [سارة][ق1] إن الموسم بدأ: «نعم»، والنسبة 85%.\n\n> كلام\n>\n> — [سارة][ق1]، إكس\n\n';
    expect(isModest(paragraph.repeat(20))).toBe(true);
  });
});
