import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { findDirective } from '../../src/markdown/directives/find-directive.ts';
import { directiveSpecs } from '../../src/markdown/directives/directive-specs.ts';
import { parseDirectiveLine } from '../../src/markdown/directives/parse-directive-line.ts';
import { foldName } from '../../src/markdown/directives/find-directive.ts';
import { outlineOf, parse, rulesOf } from './tree.ts';

describe('the line of a directive', () => {
  it.each([
    ['::related{matar}', { to: 'matar' }],
    ['::اقرأ-أيضا{matar}', { to: 'matar' }],
    ['::اقرأ-أيضًا{عودة-المطر}', { to: 'عودة-المطر' }],
    ['::اقرأ أيضا{matar}', { to: 'matar' }],
    [':: اقرأ_أيضا {matar}', { to: 'matar' }],
    ['::اقرأ-أيضا{/a/m4t4r/matar/}', { to: '/a/m4t4r/matar/' }],
    ['::اقرأ-أيضا{المقال = matar}', { to: 'matar' }],
    ['::اقتباس{#ق1}', { id: 'ق1' }],
    ['::quote{#q-1.b}', { id: 'q-1.b' }],
    ['::quote{id="q1"}', { id: 'q1' }],
    ['::صورة{الملف=/media/x.jpg الوصف="رجل يقف"}', { src: '/media/x.jpg', alt: 'رجل يقف' }],
    ['::صورة{الملف=/media/x.jpg الوصف=“رجل يقف”}', { src: '/media/x.jpg', alt: 'رجل يقف' }],
    [
      '::صورة{الملف=/media/x.jpg، الوصف=«رجل يقف»، المصدر=رويترز}',
      { src: '/media/x.jpg', alt: 'رجل يقف', credit: 'رويترز' },
    ],
    ['::صورة{x.jpg الوصف="قال «نعم» ومضى"}', { src: 'x.jpg', alt: 'قال «نعم» ومضى' }],
    ['::صورة{x.jpg الوصف=رجل يقف هنا المصدر=رويترز}', { src: 'x.jpg', alt: 'رجل يقف هنا', credit: 'رويترز' }],
    [
      '::figure{src="x.jpg" alt=\'it is "so"\' credit=AFP}',
      { src: 'x.jpg', alt: 'it is "so"', credit: 'AFP' },
    ],
    ['::figure{src="x.jpg" alt="a \\"b\\""}', { src: 'x.jpg', alt: 'a "b"' }],
    ['::فيديو{https://v.example/watch?v=1&t=2}', { src: 'https://v.example/watch?v=1&t=2' }],
    [
      '::فيديو{الملف="/media/a b.mp4" الغلاف=/media/p.jpg}',
      { src: '/media/a b.mp4', poster: '/media/p.jpg' },
    ],
  ])('%j gives %j', (line, values) => {
    expect(parseDirectiveLine(line)?.values).toEqual(values);
  });

  it.each([
    '::شيء{a}',
    '::: نص',
    '::',
    ':::',
    '::related{matar',
    '::related{matar} وكلام بعده',
    '::حقائق[عنوان]',
    ':related{matar}',
    '::related[بلا نهاية',
  ])('%j is no directive', (line) => {
    expect(parseDirectiveLine(line)).toBeUndefined();
  });

  it('reads a colon for `=`, and tells of it; an address keeps its own', () => {
    const line = parseDirectiveLine('::صورة{الملف: "x.jpg" الوصف：«نافذة»}');
    expect(line).toMatchObject({ values: { src: 'x.jpg', alt: 'نافذة' }, coloned: 'الملف' });
    expect(parseDirectiveLine('::فيديو{https://v.example/a}')?.coloned).toBeUndefined();
  });

  it('tells what its braces hold and nobody knows', () => {
    expect(parseDirectiveLine('::صورة{x.jpg لون=أحمر}')?.unknown).toEqual(['لون']);
  });

  it('finds its label and braces in either order', () => {
    const line = '::صورة{x.jpg}[شرح [1] هنا]';
    const label = parseDirectiveLine(line)?.label;
    expect(label && line.slice(...label)).toBe('شرح [1] هنا');
    expect(parseDirectiveLine('::صورة[شرح]{x.jpg}')?.values).toEqual({ src: 'x.jpg' });
  });
});

describe('the table of directives', () => {
  it('holds each name once, and an Arabic and an English one for each directive and attribute', () => {
    const names = directiveSpecs.flatMap((spec) => spec.names.map(foldName));
    expect(new Set(names).size).toBe(names.length);
    const arabic = /\p{Script=Arabic}/u;
    for (const spec of directiveSpecs) {
      const lists = [spec.names, ...Object.values(spec.attributes)];
      for (const list of lists) {
        expect(
          list.some((name) => arabic.test(name)),
          `${spec.id}: ${list.join()}`,
        ).toBe(true);
        expect(
          list.some((name) => /^[a-z-]+$/u.test(name)),
          `${spec.id}: ${list.join()}`,
        ).toBe(true);
      }
      const attributes = Object.values(spec.attributes).flat().map(foldName);
      expect(new Set(attributes).size, spec.id).toBe(attributes.length);
    }
  });

  it('is found by every name it has', () => {
    for (const spec of directiveSpecs) for (const name of spec.names) expect(findDirective(name)).toBe(spec);
  });
});

describe('text with colons', () => {
  it.each(['قال:نعم', 'الساعة 10:30', 'فاز 2:1', '{{ x }} و{% y %}', ':وسم{#x}', 'قال :نعم[لا]{#x .y}'])(
    '%j is printed as written',
    (body) => {
      expect(outlineOf(body)).toBe(`p(${body})`);
      expect(rulesOf(body)).toEqual([]);
    },
  );

  it.each([
    ['::شيء{a}', '1:1 warning directive/unknown'],
    ['نص\n\n::اقرا-ايظا{matar}', '3:1 error directive/unknown'],
    ['نص ::related{matar} في السطر', '1:4 error directive/malformed'],
    ['::: نص', '1:1 warning directive/unknown'],
    [':::', '1:1 warning directive/stray-close'],
    ['::related{matar', '1:1 error directive/malformed'],
    ['::حقائق[عنوان]', '1:1 error directive/malformed'],
    ['> ::related{matar', '1:3 error directive/malformed'],
  ])('%j stays, and is reported as %s', (body, rule) => {
    expect(rulesOf(body)).toContain(rule);
    expect(outlineOf(body)).toContain(body.replace(/^> |^نص\n\n/u, ''));
  });

  it('names the directive that a slip of the finger may have meant', () => {
    expect(parse('::اقرا-ايظا{matar}').messages[0]?.expected).toContain('اقرأ-أيضا');
    expect(parse('::vidoe{x}').messages[0]?.expected).toEqual(['video']);
  });

  it('is left alone in code', () => {
    expect(outlineOf('```\n::related{matar}\n:::\n```')).toBe('code:::related{matar}\n:::');
    expect(rulesOf('```\n::related{matar\n:::\n```')).toEqual([]);
  });
});

describe('directives in a body', () => {
  it.each([
    ['نص\n::related{matar}\nنص', 'p(نص)readAlso()p(نص)'],
    [
      ':::حقائق[عنوان **بارز**]\nنص\n\n- أ\n- ب\n:::\n\nبعد',
      'factBox(directiveLabel(‹عنوان ›b(بارز))p(نص)list(listItem(p(أ))listItem(p(ب))))p(بعد)',
    ],
    [':::حقائق{العنوان="كذا وكذا"}\nنص\n:::', 'factBox(directiveLabel(كذا وكذا)p(نص))'],
    ['> :::facts\n> نص\n> :::\n>\n> — [ص][ق1]', 'attributedQuote(factBox(p(نص)))'],
    ['- بند\n\n  :::facts\n  نص\n  :::\n- بند', 'list(listItem(p(بند)factBox(p(نص)))listItem(p(بند)))'],
    [
      '::::timeline\n- **1990** كذا\n\n:::facts\nنص\n:::\n::::',
      'timeline(list(listItem(p(b(1990)‹ كذا›)))factBox(p(نص)))',
    ],
    ['::مقتطف[قول بارز]{من="فلان"}', 'pullQuote(directiveLabel(قول بارز))'],
    [':::مقتطف\nقول\n:::', 'pullQuote(p(قول))'],
    [
      ':::معرض[صور]\n::صورة{x.jpg الوصف=أ}\n![ب](x.jpg)\n:::',
      'gallery(directiveLabel(صور)pictureFigure()pictureFigure())',
    ],
    [':::يسار\nHello\n:::', 'directionBox(p(Hello))'],
    ['::اقتباس{#ق3}', 'attributedQuote(p(نص محفوظ في السجل.))'],
    ['\u200f::اقرأ-أيضا{matar}', 'readAlso()'],
    [':::facts\r\nنص\r\n:::\r\n\r\nبعد', 'factBox(p(نص))p(بعد)'],
  ])('%j', (body, expected) => {
    expect(outlineOf(body)).toBe(expected);
  });

  it.each([
    ['::related', '1:1 error directive/incomplete', '::related'],
    ['::صورة[شرح]', '1:1 error directive/incomplete', '::صورة[شرح]'],
    ['::اقتباس{#ق9}', '1:1 error quote/undefined-id', '::اقتباس{#ق9}'],
    ['::اقتباس{#ق1}', '1:1 error quote/no-text', '::اقتباس{#ق1}'],
    ['نص\n\n:::حقائق\nكذا', '3:1 error directive/unclosed', 'كذا'],
    ['::صورة{x.jpg الوصف=أ لون=أحمر}', '1:1 warning directive/unknown-attribute', ''],
    [':::timeline\nبلا قائمة\n:::', '1:1 warning directive/timeline-without-list', 'بلا قائمة'],
  ])('%j is reported, and its words stay', (body, rule, words) => {
    expect(rulesOf(body)).toEqual([rule]);
    expect(outlineOf(body)).toContain(words);
  });

  it('keep the place of what they hold', () => {
    const { tree } = parse(':::حقائق[عنوان]\nنص **بارز**\n:::');
    const places: string[] = [];
    visit(tree, ({ type, position }) => {
      if (type === 'strong' || type === 'directiveLabel')
        places.push(`${type} ${String(position?.start.line)}:${String(position?.start.column)}`);
    });
    expect(places).toEqual(['directiveLabel 1:10', 'strong 2:4']);
  });
});

describe('a directive that lacks its value', () => {
  it.each([
    ['::اقرأ-أيضا[matar]', '::اقرأ-أيضا{matar}'],
    ['::اقتباس[#ق1]', '::اقتباس{#ق1}'],
    ['::اقتباس', '::اقتباس{#…}'],
    ['::صورة[شرح]', '::صورة{الملف="…"}'],
  ])('%j is told to be written %j, in braces', (body, model) => {
    const found = parse(body).messages.find(({ rule }) => rule === 'directive/incomplete');
    expect(found?.expected).toEqual([model]);
    expect(found?.text.ar).toContain('حاصرتين');
    expect(found?.text.ar).not.toContain('معقوف');
  });
});
