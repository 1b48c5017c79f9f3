import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/index.ts';
import { checkSource, fixSource } from '../../src/lint/index.ts';
import { lintSettings } from './lint-settings.ts';

const settings = lintSettings();
const path = 'content/articles/خبر.md';
const fix = (text: string): string => fixSource({ path, text }, settings).text;
const fixableIn = (text: string): readonly string[] =>
  checkSource({ path, text }, settings)
    .filter((message) => message.fix !== undefined)
    .map(({ rule, place }) => `${String(place.start.line)}:${String(place.start.column)} ${rule}`);

const fields = [
  'العنوان: خبر عن #وسم هنا',
  'العنوان: المدينة: ما جرى',
  'العنوان:بلا مسافة',
  'العنوان؛ نقطتان غريبتان',
  'القسم: مدن',
  '\u00A0\u00A0القسم: مدن',
  '\tالملخص: سطر',
  '  الملخص: سطر مزاح',
  '\u200Fالقسم: مدن',
  '---',
  '—\nالمعرف: khabar26',
  'الوسوم: [أ، ب، #ج]',
  'الوسوم: [@حساب, *نجمة]',
  'المقدمة: &كلمة تختفي',
  'المقدمة: %نسبة',
  'المقدمة: "نص" وتتمته',
  'المقدمة: [قوس] وتتمته',
  'الوسوم:\n  • أ\n  – ب',
  'ذات صلة:\n  -أ\n  -ب',
  'تاريخ النشر: 2026-11-20 08:00',
  'الحالة: مسودة',
  'المقدمة: سطر أول\n  وسطر: ثان',
  'العنوان: جـــميل ﻣﺪﻳﻨﺔ',
  'الصورة:\n  الملف: a.svg\nالوصف: و\n  المصدر: م',
  'الصورة:\nالملف: a.svg\n\tالوصف: و',
  'اقتباسات:\nق2:\n  من: نور\nنقلا عن:\n  الاسم: هدى',
  '  ق3:\n  من: نور\n    بلا رابط: قالته',
  'التصويبات:\n  - كان: أ\n  صار: ب\n   ملاحظة: ج',
  'المقدمة:\nسطر بلا مسافات',
  'اقتباسات:\n  ق4: سالم\n    من: سالم\n  ق5\n    من: نور\n  [ق6]:\n    من: هدى',
  'اقتباسات:\n  ق7:\n    من: نور\n    ق8:\n      من: هدى\n    القسم: مدن\n    الصفة: كاتبة',
  'الصورة: a.svg\n  الوصف: و',
  'اقتباسات:\n  - ق9:\n   من: سالم\n    بلا رابط: قاله\n- ق10:\n     من: سالم\n    بلا رابط: قاله',
  'العنوان: خبر الوسوم: [أ، ب]',
  'الوسوم:\n  - أ\n    - ب',
  'اقتباسات:\n  ق1:\n    من: صفحة «مثال»\n    رابط: https://x.com/misal/status/1541815603606036480',
];

const quoteBlock = '> كلا\u00A0م منقـــول ک\n>\n> — [صفحة «مثال»][ق1]';
const codeBlock = '```\nشيفـــرة\u00A0ک https://x.example/a،\n```';
const address = 'https://مثـــال.example/a_b~c';
const kept = [quoteBlock, codeBlock, address, '«كلا\u00A0مـــه هو»', '`رمـــز\u00A0`'];
const blocks = [
  ...kept,
  '##عنوان فرعي',
  '\u200F## عنوان',
  '## \u00A0عنوان',
  '١- أول\n٢- ثان',
  '• أول\n• ثان',
  '– أول\n– ثان',
  '-أول\n-ثان',
  '١.أول\n٢.ثان',
  '< كلام\n<\n< — [صفحة «مثال»][ق1]',
  'كما قال [صفحة «مثال»][ق1 أمس.',
  '> كلام\n\n> ـ [صفحة «مثال»][ق1]',
  'انظر [نص](https://a.example/x ثم عد.',
  '<!— راجع الاسم —>',
  `راجع ${address}، ثم عد.`,
  'كتب @_حساب_ كذا و #_وسم_ كذا.',
  'من 10~20 إلى 30~40 درجة.',
  'مسافة\u00A0لا تنكسر و\u200Bخفي وﻻ ﻣﻘﻄﻊ وکتاب ۴ مطـــول.',
  'قال ـ كذا ـ ومضى. \u2066عزل بلا إغلاق',
  'سطر\u2028فاصل، وحركة مقلوبة مّـَ.',
  `${quoteBlock}\nفقرة ملتصقة`,
  '[نص] (https://a.example/x)',
  '(نص)[https://a.example/x]',
  'كما قال [صفحة «مثال»] [ق1] أمس.',
  '<!-- midad-ignore char/tatweel لأن الاسم كذلك -->\nجمـــيل',
  '| أ | ب |\n| :-- | :-- |\n| ج\u00A0د | هـــاء |',
  '::اقرأ-أيضا{خبر-آخـــر}',
];

const eol = fc.constantFrom('\n', '\r\n');
const opening = fc.constantFrom('---', '---', '---', '—', '--- yaml', '\n---', '\u200F---', '\uFEFF---');
const closing = fc.constantFrom('---', '---', '---', '----', '—');
const broken = fc
  .record({
    eol,
    opening,
    closing,
    fields: fc.shuffledSubarray(fields, { minLength: 1, maxLength: 8 }),
    blocks: fc.shuffledSubarray(blocks, { maxLength: 8 }),
  })
  .map((parts) =>
    [parts.opening, ...parts.fields, parts.closing, '', ...parts.blocks.flatMap((block) => [block, ''])]
      .join('\n')
      .replaceAll('\n', parts.eol),
  );

const hidden = fc.constantFrom(
  '\u200F',
  '\u00A0',
  '\u200B',
  '\t',
  '\u2067',
  '\u0640',
  '~',
  '#',
  '"',
  '\u2029',
);
const noisy = fc.tuple(broken, fc.array(fc.tuple(fc.nat(), hidden), { maxLength: 4 })).map(([text, marks]) =>
  marks.reduce((noise, [at, mark]) => {
    const place = at % (noise.length + 1);
    return noise.slice(0, place) + mark + noise.slice(place);
  }, text),
);

describe('a fix', () => {
  it('leaves nothing that can be fixed, and fixing again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(broken, noisy), (text) => {
        const fixed = fix(text);
        expect(fixableIn(fixed)).toEqual([]);
        expect(fix(fixed)).toBe(fixed);
      }),
      { numRuns: 200 },
    );
  });

  it('never touches quoted words, code and addresses', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const fixed = fix(text).replaceAll('\r\n', '\n');
        const plain = text.replaceAll('\r\n', '\n');
        for (const part of kept) {
          expect(fixed.split(part).length).toBe(plain.split(part).length);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('keeps the line endings of the file', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const fixed = fix(text);
        const isCrlf = text.includes('\r\n');
        expect(/(?<!\r)\n/.test(fixed)).toBe(!isCrlf && fixed.includes('\n'));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves front matter that says the same', () => {
    const visible = (value: unknown): unknown =>
      typeof value === 'string'
        ? value
            .normalize('NFKC')
            .replace(/[\u0640\p{Cf}]/gu, '')
            .replace(/\s+/gu, ' ')
        : value;
    fc.assert(
      fc.property(broken, (text) => {
        const before = parseArticle({ path, text }, settings).article;
        const after = parseArticle({ path, text: fix(text) }, settings).article;
        for (const key of ['title', 'standfirst', 'summary', 'section', 'status', 'published'] as const)
          expect(visible(after?.[key])).toBe(visible(before?.[key]));
        expect(after?.tags).toEqual(before?.tags);
        expect(after?.related).toEqual(before?.related);
        expect([...(after?.quotes.keys() ?? [])]).toEqual([...(before?.quotes.keys() ?? [])]);
      }),
      { numRuns: 120 },
    );
  });

  it('loses no word of the body', () => {
    const words = (text: string): string =>
      text
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}]|\u0640/gu, '')
        .replace(/\u06A9/gu, 'ك')
        .replace(/[0-9\u0660-\u0669\u06F0-\u06F9]/gu, '');
    fc.assert(
      fc.property(broken, (text) => {
        expect(words(fix(text)).replace(/^yaml/, '')).toBe(words(text).replace(/^yaml/, ''));
      }),
      { numRuns: 120 },
    );
  });

  it.each([
    'العنوان: قال «شـــاي» ثم مضى',
    'الملخص: قال »شـــاي« ثم ﴿ٱلرَّحۡمَـٰنِ﴾',
    'الملخص: انظر x.example/شـاي و#شـاي وhttps://x.example/شـاي',
    'الملخص: "قال «شـــاي»"',
    'المعرض: gallery1',
    'الحاله2: مسودة',
    '__proto__: صورة',
    'الوسوم: [}كلمة',
    'الوسوم: [أ, ب}]',
    'الوسوم: {كلمة]',
    'الوسوم: ]كلمة[',
    'الوسوم: [*a, &b ج, !x د]',
    'الوسوم: &t [أ, ب]',
    'الوسوم: &t\n  - أ\n  - ب',
    'الوسوم: &وسوم\n  - أ\n  - ب',
    'الصورة: &i\n  الملف: a.svg\n  الوصف: و',
    'الصورة: !!map\n  الملف: a.svg\n  الوصف: و',
    'الصورة: *i',
    'الصورة: %\n  الملف: a.svg\n  الوصف: و',
    'الصورة: و\n  الملف: a.svg\n  الوصف: و',
    'الملخص: &a نص\nالمقدمة: *a',
    'الملخص: !!str 2026',
    'الملخص: |-ن\n  نص',
    'المقدم: سالم مثال',
    'hglshv: خبر',
    'hgphgm: مسودة',
    '**القسم**: ثقافة',
    'الناشر: دار مثال',
    'الملخس: سطر\nالملحص: سطر آخر',
    'المقدمة: زرع تلاميذ المدرسة سطحهم كله، وهذا\n  الملخص: ماء المكيفات يكفي',
    'المقدمة: سطر\n  الملخص: سطر\nالملخص: سطر آخر',
    'الوسوم: - بيئة - مدارس',
    'المقدمة: علوم الوسوم: بيئة',
    'تاريخ النشر: 2026-11-20 08:00 #قبل_الظهر',
    'اقتباسات:\n  ق1:\n    من: نور\n    رابط: https://x.example/1 #من_المكتب',
    'اقتباسات:\n  ق1:\n    من: نور\n    بلا رابط: قالته\n  المعرف: nidaat26',
    'اقتباسات:\n  ق1: سالم\n    من: سالم',
    'الصورة: a.svg\n  الوصف: و',
  ])('leaves the field %s as it is: quoted words, and keys that only a person can tell', (field) => {
    const text = `---\nالقسم: مدن\n${field}\n---\n\nكلام.\n`;
    expect(fix(text)).toBe(text);
  });

  it('changes nothing in a file whose letters became signs: each is needed to get them back', () => {
    const text = '---\nالعنوان:خبر\nالقسم: مدن\n---\n\nقال ط§ظ„ظ„ظٹظ…ظˆظ† کتاب جمـيل\u200B.\n';
    expect(fix(text)).toBe(text);
    expect(fixableIn(text)).toEqual([]);
  });

  it.each([
    ['"مهرجان" للطائرات', '«مهرجان» للطائرات'],
    ['"أول" و"ثان": سطر', '"«أول» و«ثان»: سطر"'],
    ['"مكتبة "الليل" كتب"', '"مكتبة «الليل» كتب"'],
    ['"Kites" over town', '\'"Kites" over town\''],
    ['"أول" ثم 5" طولًا', '\'"أول" ثم 5" طولًا\''],
    ['"أول" ثم «ثان»', '\'"أول" ثم «ثان»\''],
  ])('puts the marks of Arabic in %s, where they surely pair', (before, after) => {
    const text = `---\nالعنوان: خبر\nالقسم: مدن\nالملخص: ${before}\n---\n\nكلام.\n`;
    expect(fix(text)).toBe(text.replace(before, () => after));
  });

  it.each(['```', '```markdown', '````md'])('takes away the line %s and the one that closes it', (line) => {
    const text = '---\nالعنوان: خبر\nالقسم: مدن\n---\n\nكلام.\n\n```\nشيفرة\n```\n\nكلام.\n';
    const mark = /^`+/.exec(line)?.[0] ?? '';
    expect(fix(`${line}\n${text}${mark}\n`)).toBe(text);
  });

  it.each([
    ['**الملخص**: سطر', 'الملخص: سطر'],
    ['`الملخص`: سطر', 'الملخص: سطر'],
    ['hglgow: سطر', 'الملخص: سطر'],
    ['سعةةشقغ: سطر', 'summary: سطر'],
  ])('reads the name in %s', (before, after) => {
    const text = `---\nالعنوان: خبر\nالقسم: مدن\n${before}\n---\n\nكلام.\n`;
    expect(fix(text)).toBe(text.replace(before, () => after));
  });

  it.each([
    ['[ص، "ق"، ر،]', '[ص, "ق", ر]'],
    ['[أ،، ب]', '[أ, ب]'],
    ['[، أ, ب]', '[أ, ب]'],
    ['[أ, "ب",]', '[أ, "ب",]'],
  ])('leaves no stray comma in the list %s', (before, after) => {
    const text = `---\nالعنوان: خبر\nالقسم: مدن\nالوسوم: ${before}\n---\n\nكلام.\n`;
    expect(fix(text)).toBe(text.replace(before, () => after));
  });

  it.each([
    ['قال: نعم', '"قال: نعم"'],
    ["قال: d'Arc", '"قال: d\'Arc"'],
    ['قال: "نعم"', '\'قال: "نعم"\''],
    ['قال: C:\\كذا', "'قال: C:\\كذا'"],
    ['قال: "نعم" d\'Arc', "'قال: \"نعم\" d''Arc'"],
    ['قال: نعم\n  ثم "لا"', '\'قال: نعم\n  ثم "لا"\''],
  ])('puts %s in the marks under which it stays as it is', (before, after) => {
    const text = `---\nالعنوان: خبر\nالقسم: مدن\nالملخص: ${before}\n---\n\nكلام.\n`;
    expect(fix(text)).toBe(text.replace(before, () => after));
  });

  it.each([
    '``(صفحة)(ق1)``',
    '`` ` (صفحة)(ق1)``',
    '``(نص)[https://x.example/a]``',
    '`سطر\n##عنوان`',
    'قالت:\n##وسم_طويل من الحملة\n##وسم #وسم\n##2030 رؤية',
    '`سطر\nو(صفحة)(ق1)`',
    '<code>(صفحة)(ق1)</code>',
    '<pre>\n-بند\n-بند\n– بند\n– بند\n‹ كلام\n> كلام\n</pre>',
    '<!-- (صفحة)(ق1)\n– بند\n– بند\n-->',
    '```\n\u200F- شيفرة\n١- أ\n٢- ب\n```',
    'https://x.example/(a)(ق1)',
    '<https://x.example/(a)(ق1)>',
    '[نص](https://x.example/(a)(ق1))',
    '[نص](/a/(b)(ق1))',
    '<a href="/a/(b)(ق1)">نص</a>',
    'x.example/(a)(ق1) وx.example/كـتاب',
    '<code>\n\n##عنوان\n\n</code>',
    '«قال (نص)[https://x.example/a]»',
    '«قال (صفحة)(ق1)»',
    '«أول\n\n– بند\n– بند\n\nوآخر»',
    '— كيف حالك؟\n— بخير.',
    '– كيف حالك؟\n– بخير.',
    '-كيف حالك؟\n-بخير.',
    '— أحمد\n— علي',
    'نص\n— وهو كذا —\n— وذاك — نص',
    'صاح ‹نعم›! — ثم قال — ‹لا› وخرج.',
    'قال: «!— هكذا كتبها —» ثم a<!- b -> c وقال <!— كذا —> ومضى.',
    '- بند <!— تعليق —>',
    '> قال (نص)[https://x.example/a] و(صفحة)(ق1) و[صفحة] [ق1]\n>\n> — [صفحة «مثال»][ق1]',
    '<blockquote>\n\nقال (نص)[https://x.example/a]\n\n– بند\n– بند\n\n</blockquote>',
    '[[صفحة «مثال»][ق1] قالت كذا، وزادت.',
    'كذا [[صفحة «مثال»][ق1]] و[[صفحة][ق1]، و[صفحة][ق1]]',
    'المادة (12)(1) والفقرة (2)(ب) و(هذه)(1) و[الجدول] [1] و[الجدول](ب) و[انظر [1]',
  ])('leaves %j as it is: code, addresses, quoted words and ordinary brackets', (words) => {
    const quotes = ['ق1', '1', 'ب'].map((id) => `  ${id}:\n    من: صفحة\n    بلا رابط: قالته لنا\n`).join('');
    const text = `---\nالعنوان: خبر\nالقسم: مدن\nاقتباسات:\n${quotes}---\n\nنص\n\n${words}\n`;
    expect(fix(text)).toBe(text);
  });

  it.each([
    ['كما قالت (صفحة «مثال»)(ق1).', 'كما قالت [صفحة «مثال»][ق1].'],
    ['كما قالت [صفحة «مثال»] [ق1].', 'كما قالت [صفحة «مثال»][ق1].'],
    ['انظر (نص «مثال»)[https://x.example/a].', 'انظر [نص «مثال»](https://x.example/a).'],
    [
      'نص <!— midad-ignore md/tilde لأن الاسم كذلك —> وتتمة',
      'نص <!-- midad-ignore md/tilde لأن الاسم كذلك --> وتتمة',
    ],
    ['نص\n  ‹!— راجع\nالاسم —›\nوتتمة', 'نص\n  <!-- راجع\nالاسم -->\nوتتمة'],
    [
      'زرع التلاميذ سطح مدرستهم بالنعناع والبندورة، وسقوه بماء المكيفات طوال الصيف.\n---\nوعادوا.',
      'زرع التلاميذ سطح مدرستهم بالنعناع والبندورة، وسقوه بماء المكيفات طوال الصيف.\n\n---\nوعادوا.',
    ],
    ['فوقه.\n##رفوف الحي\nتحته.', 'فوقه.\n## رفوف الحي\nتحته.'],
    ['\u200F```\nشيفرة\n```', '```\nشيفرة\n```'],
    ['`أ` ثم (صفحة)(ق1) ثم `ب`', '`أ` ثم [صفحة][ق1] ثم `ب`'],
    ['> كلام\n>\n> — (صفحة «مثال»)(ق1)', '> كلام\n>\n> — [صفحة «مثال»][ق1]'],
    ['> كلام\n>\n> — [[صفحة «مثال»][ق1]', '> كلام\n>\n> — [صفحة «مثال»][ق1]'],
    ['> كلام\n>\n> — [[صفحة «مثال»]][[ق1]]، إكس', '> كلام\n>\n> — [صفحة «مثال»][ق1]، إكس'],
    ['كما قالت ［صفحة «مثال»］［ق1］ أمس.', 'كما قالت [صفحة «مثال»][ق1] أمس.'],
    ['كما قالت ]صفحة «مثال»[]ق1[ أمس.', 'كما قالت [صفحة «مثال»][ق1] أمس.'],
    ['كما قالت [صفحة «مثال»][ق1]] أمس.', 'كما قالت [صفحة «مثال»][ق1] أمس.'],
    ['كما قالت [[صفحة «مثال»][ق1] أمس.', 'كما قالت [صفحة «مثال»][ق1] أمس.'],
    ['[كما قالته [صفحة «مثال»][[ق1]]]', '[كما قالته [صفحة «مثال»][ق1]]'],
  ])('mends the marks of %j and nothing between them', (before, after) => {
    const head =
      '---\nالعنوان: خبر\nالقسم: مدن\nاقتباسات:\n  ق1:\n    من: صفحة\n    بلا رابط: قالته لنا\n---\n\n';
    expect(fix(`${head}${before}\n`)).toBe(`${head}${after}\n`);
  });

  it.each([
    '<q>شـــاي</q>',
    '‹شـــاي›',
    '„شـــاي“',
    '<kbd>شـــاي</kbd>',
    '<blockquote>\n\nشـــاي\n\n</blockquote>',
  ])('leaves %s as it is', (words) => {
    const text = `---\nالعنوان: خبر\nالقسم: مدن\n---\n\nنص ${words}\n`;
    expect(fix(text)).toBe(text);
  });
});
