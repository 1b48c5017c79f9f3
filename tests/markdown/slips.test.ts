import { describe, expect, it } from 'vitest';
import { outlineOf, parse, rulesOf } from './tree.ts';

describe('a heading without a space', () => {
  it.each([
    ['##عنوان داخلي', 'heading(عنوان داخلي)'],
    ['##**عنوان**', 'heading(b(عنوان))'],
    ['###«عنوان» **داخلي**', 'heading(‹«عنوان» ›b(داخلي))'],
  ])('%j is a heading, and reported', (body, outline) => {
    expect(outlineOf(body)).toBe(outline);
    expect(rulesOf(body)).toEqual(['1:1 warning heading/no-space']);
  });

  it.each([
    '##عنوان',
    '##5 كتب',
    '##٥ كتب',
    '##NATO',
    '##وسم_طويل',
    '##جملة تامة.',
    `##${'كلمة '.repeat(15)}`,
  ])('%j has a fix only if it can be nothing else', (body) => {
    const { messages } = parse(body);
    expect(messages.map(({ rule }) => rule)).toEqual(['heading/no-space']);
    expect(messages[0]?.fix !== undefined).toBe(body === '##عنوان');
  });

  it.each([
    ['##وسم_طويل من الحملة', ['1:1 warning heading/no-space']],
    ['##وسم #وسم', ['1:1 warning heading/no-space']],
    ['نص\n##عنوان', ['2:1 warning heading/no-space']],
    ['#عنوان من كلمات', ['1:1 info heading/no-space']],
    ['#وسم', []],
    ['#وسم_طويل من الحملة', []],
    ['#وسم و#وسم', []],
    ['عاد #وسم إلى الصدارة', []],
    ['#وسم عاد إلى الصدارة.', []],
    ['> ##عنوان في منشور\n>\n> — [ص][ق1]', []],
    ['\\##عنوان', []],
  ])('%j stays a paragraph, with %j', (body, rules) => {
    expect(outlineOf(body)).not.toContain('heading');
    expect(rulesOf(body)).toEqual(rules);
  });
});

describe('a link with its brackets apart or exchanged', () => {
  it.each(['[نص] (https://e.example/a)', '(نص)[https://e.example/a]', '[نص]\u00A0(https://e.example/a)'])(
    '%j is a link, and reported',
    (link) => {
      expect(outlineOf(`انظر ${link}.`)).toMatch(/^p\(‹انظر ›link\(نص\)(?:\.|‹ \.›)\)$/u);
      expect(rulesOf(`انظر ${link}.`)).toEqual(['1:6 warning link/form']);
    },
  );

  it.each([
    '`[نص] (https://e.example)`',
    '```\n[نص] (https://e.example)\n```',
    '[نص] (لا رابط)',
    '(نص)[كذا]',
  ])('%j is left as it is', (body) => {
    expect(rulesOf(body)).toEqual([]);
    expect(outlineOf(body)).not.toContain('link');
  });
});

describe('code', () => {
  it('is found in a time that grows with the text and no faster', () => {
    const started = performance.now();
    rulesOf(`${'`'.repeat(60_000)}${'[نص] (https://e.example/a) '.repeat(1000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it.each(['~~~\n[نص] (https://e.example)\n~~~', '> ```\n> [نص] (https://e.example)\n> ```\n>\n> — [ص][ق1]'])(
    'in %j is left as it is, and the text behind it is not',
    (body) => {
      expect(rulesOf(body)).toEqual([]);
    },
  );

  it('without its last fence is code to the end, and reported', () => {
    expect(rulesOf('```\n[نص] (https://e.example)')).toEqual(['1:1 warning markdown/unclosed-code']);
  });

  it('ends where its fence does', () => {
    expect(rulesOf('```\nنص\n```\n\n[نص] (https://e.example)')).toEqual(['5:1 warning link/form']);
  });
});

describe('lists as Word and telephones write them', () => {
  it.each([
    ['• أول\n• ثان', 'list(listItem(p(أول))listItem(p(ثان)))'],
    ['نص:\n•\u00A0أول\n•\u00A0ثان', 'p(نص:)list(listItem(p(أول))listItem(p(ثان)))'],
    ['١. أول\n٢. ثان', 'list(listItem(p(أول))listItem(p(ثان)))'],
    ['1- أول\n2- ثان', 'list(listItem(p(أول))listItem(p(ثان)))'],
    ['١- أول\n٢- ثان', 'list(listItem(p(أول))listItem(p(ثان)))'],
    ['– أول\n– ثان\n– ثالث', 'list(listItem(p(أول))listItem(p(ثان))listItem(p(ثالث)))'],
    ['نص:\n– أول\n– «ثان»\n– ثالث', 'p(نص:)list(listItem(p(أول))listItem(p(«ثان»))listItem(p(ثالث)))'],
    ['## نص\n– أول\n– ثان\n– ثالث', 'heading(نص)list(listItem(p(أول))listItem(p(ثان))listItem(p(ثالث)))'],
    ['١- أول\n\nنص\n\n٢- ثان', 'list(listItem(p(أول)))p(نص)list(listItem(p(ثان)))'],
    [
      '١- أول\n٢- ثان\n\nنص\n\n١- أول\n٢- ثان',
      'list(listItem(p(أول))listItem(p(ثان)))p(نص)list(listItem(p(أول))listItem(p(ثان)))',
    ],
    [
      '3- 1 نص\n2- 0 نص\n\nنص\n\n١- أول\n٢- ثان',
      'p(3- 1 نص\n2- 0 نص)p(نص)list(listItem(p(أول))listItem(p(ثان)))',
    ],
  ])('%j are lists, and reported once', (body, outline) => {
    expect(outlineOf(body)).toBe(outline);
    expect(rulesOf(body).map((rule) => rule.slice(4))).toEqual(['info list/marker']);
  });

  it.each([
    '— كيف حالك؟\n— بخير.',
    'سأله:\n— كيف حالك؟\n— بخير.',
    '– كيف حالك؟\n– بخير.',
    '— أحمد مثال\n— علي مثال',
    '– أول\n– ثان',
    '– نعم.\n– لا\n– ربما',
    'سأل:\n– نعم\n– لا\n– ربما',
    '- سطر\n  – أول\n  – ثان\n  – ثالث',
    '– نعم\n– لا\n– ربما\n\n– نعم',
    '– 5 كتب\n– أقلام\n– دفاتر',
  ])('%j may be a dialogue or signatures: it is no list, and a remark', (body) => {
    expect(outlineOf(body).split('list(')).toHaveLength(body.startsWith('- ') ? 2 : 1);
    expect(rulesOf(body)).toEqual([
      `${/^(?:- )?س/u.test(body) ? '2' : '1'}:${body.startsWith('- ') ? '3' : '1'} info list/marker`,
    ]);
  });

  it.each(['-أول\n-ثان', '1.أول\n2.ثان', '١-أول\n٢-ثان', '*أول\n*ثان'])(
    '%j is no list, and reported once',
    (body) => {
      expect(outlineOf(body)).not.toContain('list');
      expect(rulesOf(body).map((rule) => rule.slice(4))).toEqual(['warning list/marker']);
    },
  );

  it.each([
    '– سطر وحده',
    'نص\n— وهو كذا —\n— وذاك — نص',
    'نص\n– وهو كذا\n– وذاك',
    '– هذا – وهو كذا\n– وذاك',
    '-هذا- وذاك\n-وهذا- كذلك',
    '— أول\n\n— ثان',
    '-سطر وحده',
    '*أول* نص\n*ثان* نص',
    '-5 درجات\n-3 درجات',
    '> – أول\n> – ثان\n>\n> — [ص][ق1]',
    '• سطر وحده',
    '1- سطر وحده',
    '> • أول\n> • ثان\n>\n> — [ص][ق1]',
    '```\n• أول\n• ثان\n```',
    '3-1\n2-0',
    '3- 1 الأهلي والزمالك\n2- 0 الوداد والرجاء',
    '٣- ١ نتيجة\n٤- ٢ نتيجة',
    '١. ٥ مليون\n٧. ٢ مليار',
    '04- 5550142\n05- 5550143',
    '3- الأهلي\n2- الوداد',
    '3-الأهلي\n2-الوداد',
    '١- أول\n٢- ثان\n٤- ثالث',
    '– 5\n– 6',
    '1. 5 كتب\n2. 6 كتب',
    '1. 10 دقائق\n\nنص\n\n2. 5 أكواب',
    '1. 10 دقائق\n   1. أول\n\nنص\n\n2. 5 أكواب',
    '1. أول\n1. ثان',
    '1. أول\n2. ثان',
  ])('%j is left as it is', (body) => {
    expect(rulesOf(body)).toEqual([]);
  });
});

describe('a number that Markdown reads as that of an item', () => {
  it.each(['1. 5 ملايين', '3. 1 نتيجة\n2. 0 نتيجة', '1. ٥ ملايين\n7. ٢ مليار'])(
    'is told in %j, without a fix',
    (body) => {
      const { messages } = parse(body);
      expect(messages.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['info list/marker']);
      expect(messages[0]?.fix).toBeUndefined();
    },
  );

  it('is not told in quoted words', () => {
    expect(rulesOf('> 1. 5 ملايين\n>\n> — [ص][ق1]')).toEqual([]);
  });
});

describe('a table', () => {
  it.each(['| أ | ب |\n| 1 | 2 |', '| أ | ب |\n| :-- |\n| 1 | 2 |'])(
    '%j is no table, and reported',
    (body) => {
      expect(rulesOf(body)).toEqual(['1:1 error table/no-rule']);
    },
  );

  it('with its rule is one', () => {
    expect(rulesOf('| أ | ب |\n| :-- | --: |\n| 1 | 2 |')).toEqual([]);
  });
});

describe('a paragraph behind spaces', () => {
  it.each(['    نص **هنا**', '\tنص **هنا**', '  \u3000 نص **هنا**'])('%j is a paragraph', (body) => {
    expect(outlineOf(body)).toMatch(/^p\(.*نص ›b\(هنا\)\)$/u);
  });

  it('between fences is code', () => {
    expect(outlineOf('```\n    نص\n```')).toBe('code:    نص');
  });
});
