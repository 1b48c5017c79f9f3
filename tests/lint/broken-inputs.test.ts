import { describe, expect, it } from 'vitest';
import { checkSource, fixSource } from '../../src/lint/index.ts';
import type { Source } from '../../src/matter/index.ts';
import { lintSettings } from './lint-settings.ts';
import { wrapInput } from './wrap-input.ts';

/** What is written, and every message about it: line, column, rule. */
type Row = readonly [string, readonly string[]];

const datelined =
  '---\nالعنوان: حديقة السطح\nالقسم: مدن\nسطر المكان: دبي – مداد التجريبية\nتاريخ النشر: 2026-11-20 08:00\n---\n';

const file: readonly Row[] = [
  ['', ['1:1 matter/missing']],
  ['زرعوا السطح كله.', ['1:1 matter/missing']],
  [
    '\n\n---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['1:1 matter/before-fence'],
  ],
  [
    '---\r\nالعنوان: حديقة السطح\r\nالقسم: مدن\r\nتاريخ النشر: 2026-11-20 08:00\r\nالملخس: أ\r\n---\r\n\r\nزرعوا.\r\n',
    ['5:1 matter/unknown-key'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n',
    ['2:10 content/no-body', '4:30 matter/missing-close'],
  ],
  [
    '----\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n----\n\nزرعوا السطح.\n',
    ['1:1 matter/fence-dashes', '5:1 matter/fence-dashes'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---نص\n\nزرعوا السطح.\n',
    ['5:1 matter/line-without-key', '5:6 matter/missing-close'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n\u200F---\n\nزرعوا السطح.\n',
    ['5:1 matter/invisible-character'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريح النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['4:1 matter/unknown-key'],
  ],
  [
    '---\nالعنون: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['2:1 content/missing'],
  ],
  [
    'مرحبا، هذا مقالي\n\n---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['1:1 matter/missing'],
  ],
  [
    '---\n العنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['2:2 matter/indented-key'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['3:1 matter/line-without-key'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم - مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['3:1 matter/line-without-key'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\nاقتباس:\n  ق1:\n    من: نور\n---\n\nقالت [نور][ق1] كذا.\n',
    ['5:1 quote/undefined-id'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\nاقتباسات:\n  ق1:\n    من: نور\n    رابط: https://x.com/nour_nakhla/status/2056000000000000000\n  ق1:\n    من: سالم\n    نُشر في: 2026-11-19\n    نوع: بالمعنى\n    بلا رابط: قاله لنا\n---\n\n> كلام.\n>\n> — [نور][ق1]\n\nقال [سالم][ق1] كذا، ثم قال [سالم][ق2] كذا.\n',
    ['9:3 matter/duplicate-id'],
  ],
  [
    '---\nالعنوان: حديقة السطح\n---\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['3:1 matter/stray-fence'],
  ],
  [
    '---\r\nالعنوان: حديقة السطح\r\n----\r\nالقسم: مدن\r\n—\r\nتاريخ النشر: 2026-11-20 08:00\r\n---\r\n\r\nزرعوا السطح.\r\n',
    ['3:1 matter/stray-fence', '5:1 matter/stray-fence'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n\n---\n\nالملخس: أ\nالكاتب: ب\nاقتباسات:\n  ق1:\n    من: نور\n---\n    بلا رابط: قالته لنا\n---\n\nقالت [نور][ق1] كذا.\n',
    ['6:1 matter/stray-fence', '8:1 matter/unknown-key', '13:1 matter/stray-fence'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\nالعنوان: حديقة السطح\n---\n\nزرعوا السطح.\n',
    ['6:1 struct/second-header'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n- الملخص: زرعوا\n---\n\nزرعوا السطح.\n',
    [],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\nزرعوا السطح كله في أيام قليلة، وكتبت الصفحة:\n\nثم سقوا.\n',
    ['4:30 matter/missing-close'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nالمقدمة: زرعوا السطح كله في أيام قليلة، ثم سقوه\nبالماء الذي جمعوه من مكيفات المدرسة كلها في صيف طويل حار\nتاريخ النشر: 2026-11-20 08:00\n\nثم سقوا.\n',
    ['5:1 matter/line-without-key', '6:30 matter/missing-close'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم، مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['3:1 matter/line-without-key'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسمك مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['3:1 matter/line-without-key'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nhgrsl: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['3:1 content/missing'],
  ],
  [
    '---\nالعنوان: حديقة السطح\n**القسم**: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['3:1 content/missing'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\nكلام الناس:\n  ق1:\n    من: نور\n    بلا رابط: قالته لنا\n---\n\nقالت [نور][ق1] كذا.\n',
    ['5:1 quote/undefined-id'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\nالتحديث: 2025-11-21\nاقتباسات:\n  ق1:\n    من: نور\n    نُشر في: 2026-11-19\n    نوع: بالمعنى\n    بلا رابط: قالته لنا\n---\n\nقالت [نور][ق1] كذا.\n',
    ['5:10 content/date-order'],
  ],
  [
    '```markdown\n---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n```\n',
    ['1:1 matter/format'],
  ],
  [
    '---\nالعنوان: حديقة السطح\n- القسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['3:1 matter/list-dash'],
  ],
  [
    '---\n- العنوان: حديقة السطح\n- القسم: مدن\n- تاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['2:1 matter/list-dash', '3:1 matter/list-dash', '4:1 matter/list-dash'],
  ],
  ['---toml\na = 1\n---\n\nزرعوا السطح.\n', ['1:1 matter/language']],
  ['{"title": "أ"}\n\nزرعوا السطح.\n', ['1:1 matter/format']],
  [';;;\na\n;;;\n\nزرعوا السطح.\n', ['1:1 matter/format']],
  [
    '```yaml\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n```\n\nزرعوا السطح.\n',
    ['1:1 matter/format'],
  ],
  [
    '---\nنص لا حقول فيه\n---\n\nزرعوا السطح.\n',
    ['1:1 content/missing', '1:1 content/missing', '1:1 content/no-date', '2:1 matter/line-without-key'],
  ],
  ['---\n---\n\nزرعوا السطح.\n', ['1:1 content/missing', '1:1 content/missing', '1:1 content/no-date']],
  [
    '---\nالعنوان:حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['2:8 matter/colon-space'],
  ],
  [
    '---\nالعنوان: ""\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['2:10 content/missing'],
  ],
  ['---\nالعنوان: أ\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n', ['1:1 content/missing']],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-13-45 08:00\n---\n\nزرعوا السطح.\n',
    ['4:14 content/impossible-date'],
  ],
  ['---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 20/11\n---\n\nزرعوا السطح.\n', ['4:14 content/date']],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: الأحد 20 نوفمبر 2026\n---\n\nزرعوا السطح.\n',
    ['4:14 date/weekday'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 25:00\n---\n\nزرعوا السطح.\n',
    ['4:14 content/impossible-date'],
  ],
  [
    '---\rالعنوان: حديقة السطح\rالقسم: مدن\rتاريخ النشر: 2026-11-20 08:00\rالملخس: أ\r---\r\rزرعوا.\r',
    ['5:1 matter/unknown-key'],
  ],
  [
    '\u200F---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['1:1 matter/before-fence'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n---\nالوسوم: زراعة\n---\n\nزرعوا السطح.\n',
    ['6:1 struct/second-header'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\n---\r\nالوسوم:\r\n  - زراعة\r\n---\r\n\r\nزرعوا السطح.\n',
    ['7:1 struct/second-header'],
  ],
  [
    '---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\n---\n\nالملخص: زرعوا السطح.\n\n---\n\nثم سقوا.\n',
    [],
  ],
];

/** Two cards of one quote, from where its record says. */
const twoCards = (source: string, first: string, second: string): string =>
  `---\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\nاقتباسات:\n  ق1:\n    من: سالم مثال\n${source.replace(/^/gmu, '    ')}\n---\n\n> ${first}\n>\n> — [سالم مثال][ق1]\n\nثم قال:\n\n> ${second}\n>\n> — [سالم مثال][ق1]\n`;
const interview = 'المنصة: مقابلة\nنُشر في: 2026-11-19\nبلا رابط: قاله لنا في السوق';
const film = 'رابط: https://www.youtube.com/watch?v=dQw4w9WgXcQ\nنُشر في: 2026-11-19';
const speeches: readonly Row[] = [
  [
    twoCards(interview, 'لا أعرف متى نعود إلى البيت.', 'لا أعرف متي سنعود إلى البيت.'),
    ['19:1 quote/two-wordings'],
  ],
  [
    twoCards(interview, 'لا أعرف متى نعود إلى البيت.', 'أنا لا أعرف متى نعود نحن إلى هذا البيت.'),
    ['19:1 quote/two-wordings'],
  ],
  [
    twoCards(
      interview,
      'حفرنا البئر بأيدينا في أول الصيف، وحملنا الماء إلى السطح كل صباح، ثم زرعنا النعناع والليمون.',
      'حفرنا البئر بأيدينا في آخر الصيف، وحملنا الماء إلى السطح كل صباح، ثم زرعنا النعناع والليمون.',
    ),
    ['19:1 quote/two-wordings'],
  ],
  ...[interview, film, 'المنصة: مؤتمر صحفي\nنُشر في: 2026-11-19\nبلا رابط: حضره مراسلنا'].map(
    (source): Row => [twoCards(source, 'لا أعرف متى نعود إلى البيت.', 'لا أعرف متى نعود إلى القرية.'), []],
  ),
  [twoCards(interview, 'زرعنا 300 شجرة في ساحة المدرسة.', 'زرعنا 500 شجرة في ساحة المدرسة.'), []],
  [twoCards(interview, 'نزرع الليمون على السطح في الربيع.', 'نزرع الزيتون على السطح في الربيع.'), []],
];

const lostItems: readonly Row[] = [
  [
    '---\n  - زراعة\n  - مدارس\nالعنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['2:3 matter/item-without-key'],
  ],
  [
    '---\nالعنوان: حديقة السطح\n- زراعة\n- مدارس\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nزرعوا السطح.\n',
    ['3:1 matter/item-without-key'],
  ],
];

const datelines: readonly Row[] = [
  [`${datelined}دبي – مداد التجريبية: زرعوا السطح.\n`, ['7:1 struct/dateline']],
  [`${datelined}دبي (مداد التجريبية) - زرعوا السطح.\n`, ['7:1 struct/dateline']],
  [`${datelined}مداد التجريبية – دبي: زرعوا السطح.\n`, ['7:1 struct/dateline']],
  [`${datelined}دبي – أبوظبي: رحلة في ساعة.\n`, []],
  [`${datelined}دبي: مدينة تزرع سطوحها.\n`, []],
  [`${datelined}زرعوا السطح في دبي – مداد التجريبية: كذا.\n`, []],
];

const fields: readonly Row[] = [
  ['الوسوم: [أ، ب، ج]', ['5:11 matter/arabic-comma']],
  ['الوسوم: [ص، "ق"، ر،]', ['5:11 matter/arabic-comma']],
  ['الوسوم: [أ, ب،]', ['5:14 matter/arabic-comma']],
  ['الوسوم: ]أ, ب[', ['5:9 matter/unopened-bracket']],
  ['الوسوم: [أ؛ ب]', ['5:11 matter/arabic-comma']],
  ['الوسوم: [#كأس العالم, نادي]', ['5:10 matter/hashtag-cut']],
  ['الوسوم:\n  -قراءة\n  -كتابة', ['6:3 matter/list-dash', '7:3 matter/list-dash']],
  ['الوسوم:\n  • قراءة', ['6:3 matter/list-dash']],
  ['الحالة: “جاهز”', ['5:9 matter/spare-marks']],
  ['الحظر: “2026-11-20 07:00"', ['5:8 matter/spare-marks']],
  ['المسار: «حديقة-السطح»', ['5:9 matter/spare-marks']],
  ['المقدمة: “زرعوا السطح”', []],
  ['  - قراءة\n  - أحياء', ['5:3 matter/item-without-key']],
  ['- قراءة\n- أحياء', ['5:1 matter/item-without-key']],
  ['الحالة: جاهز\n  - قراءة\n  - أحياء', ['6:3 matter/item-without-key']],
  ['الوسوم: [أ]\n  - قراءة', ['6:3 matter/item-without-key']],
  ['الملخص: نص\n\n- قراءة\n- أحياء\nالحالة: جاهز', ['7:1 matter/item-without-key']],
  ['الوسوم: [}كلمة', ['5:9 matter/unclosed-bracket']],
  ['الوسوم: [كلمة}', ['5:9 matter/unclosed-bracket']],
  ['الوسوم: [أ, ب}]', ['5:9 matter/unclosed-bracket']],
  ['الوسوم: [قراءة', ['5:9 matter/unclosed-bracket']],
  ['الملخص: "سطر', ['5:9 matter/unclosed-quote']],
  ['الملخص: قال: نعم\nالمقدمة: قال: لا', ['5:12 matter/colon-in-value', '6:13 matter/colon-in-value']],
  ['الملخص: أ الكاتبة: ب', ['5:11 matter/two-fields']],
  [
    'الملخص: أ الكاتبة: ب الوسوم: [ج، د]',
    ['5:11 matter/two-fields', '5:22 matter/two-fields', '5:32 matter/arabic-comma'],
  ],
  ['الوسوم: [أ, ب] الكاتبة: ب', ['5:16 matter/two-fields']],
  ['الملخص: "أ: ب" الوسوم: [ب]', ['5:16 matter/two-fields']],
  ['الملخص: أ اقتباسات:\n  ق1:\n    من: نور\n    بلا رابط: قالته لنا', ['5:11 matter/two-fields']],
  ['التصويبات:\n  - التاريخ: 2026-11-21 النوع: تحديث\n    ملاحظة: م', ['6:25 matter/two-fields']],
  ['الملخص: غاب الكاتبة: نور\nالكاتبة: ب', ['5:20 matter/colon-in-value']],
  ['الملخص: زرعوا، الكاتبة: نور', ['5:23 matter/colon-in-value']],
  ['الملخص: رواية بلا كاتب: نور', ['5:23 matter/colon-in-value']],
  ['الملخص: `رمز`', ['5:9 matter/reserved-start']],
  ['الملخص: %50 من السكان', ['5:9 matter/reserved-start']],
  ['الملخص: &مرساة نص', ['5:9 matter/anchor']],
  ['الملخص: *نجمة*', ['5:9 matter/alias']],
  ['الملخص: !مهم', ['5:9 matter/tag']],
  ['الملخص: - شرطة', ['5:9 matter/reserved-start']],
  ['الملخص: > اقتباس', ['5:9 matter/reserved-start']],
  ['الملخص: | عمود', ['5:9 matter/reserved-start']],
  ['الملخص: # تعليق', ['5:9 matter/comment']],
  ['الملخص: نص #وسم', ['5:12 matter/hashtag-cut']],
  ['الملخص：نص', ['5:7 matter/colon-lookalike']],
  ['الملخص= نص', ['5:7 matter/colon-lookalike']],
  ['ملخص المقال: نص', ['5:1 matter/unknown-key']],
  ['العنوان: آخر', ['5:1 matter/duplicate-key']],
  ['title: another', ['5:1 matter/duplicate-key']],
  ['الكاتب: [أ, أ]\nالكاتب: ب', ['6:1 matter/duplicate-key']],
  ['\tالملخص: نص', ['5:1 matter/indent-tab', '5:2 matter/indented-key']],
  ['\u00A0الملخص: نص', ['5:1 matter/indent-space', '5:2 matter/indented-key']],
  ['\u200Bالملخص: نص', ['5:1 matter/invisible-character']],
  ['الملخ\u200Cص: نص', ['5:6 matter/invisible-character']],
  ['الصورة:\n\tالملف: a.svg\n\tالوصف: و', ['6:1 matter/indent-tab', '7:1 matter/indent-tab']],
  ['الصورة:\n      الملف: a.svg\n    الوصف: و', ['7:5 matter/outdented-key']],
  ['الصورة: {الملف: a.svg، الوصف: و}', ['5:22 matter/arabic-comma']],
  ['الصورة: /etc/passwd/../x', ['5:9 content/picture-path']],
  ['الصورة: http://a.example/b.png', ['5:9 content/picture-remote']],
  ['الحالة: منشوررر', ['5:9 content/choice']],
  ['الحالة: [مسودة]', ['5:9 content/expected-text']],
  ['التحديث: 2026-11-19 10:00', ['5:10 content/date-order']],
  ['التحديث: 3/4/2026', ['5:10 content/date-order', '5:10 content/ambiguous-date']],
  ['الحظر: 2026-12-01 10:00', ['5:8 content/embargo-after-published']],
  ['التصويبات:\n  - كان: أ\n    صار: ب', ['6:5 content/correction-without-date']],
  ['التصويبات:\n  - التاريخ: 2026-11-10\n    كان: أ\n    صار: ب', ['6:14 content/date-order']],
  ['الصورة:\n  الملف: a.svg\n  الوصف: و\n  الوسوم: مدن', ['8:3 matter/indented-key']],
  ['التصويبات:\n  - التاريخ: 2026-11-21\n    النوع: لا أدري\n    ملاحظة: م', ['7:12 content/choice']],
  ['اللغة: xx-عربي', ['5:8 content/language']],
  ['المعرف: ABC', ['5:9 content/id']],
  ['المسار: https://midad.example/كذا كذا', ['5:9 content/slug']],
  ['المسار: "؟؟"', ['5:9 content/empty-slug']],
  ['مسارات قديمة: "/أ/<b>/"', ['5:15 content/alias']],
  ['سطر المكان: {مدينتي: دبي}', ['5:14 matter/unknown-key']],
  ['اقتباسات:\nق1:\n  من: أ', ['6:1 matter/outdented-key']],
  ['اقتباسات:\nق1: أ', ['5:1 content/quotes-not-inside']],
  ['المقدمة: قالت «نزرع ثم سكتت', ['5:15 quote/unbalanced']],
  ['الصورة:\n  الملف: a.svg\n  الوصف: سطح «أخضر', ['7:14 quote/unbalanced']],
  ['الوسوم: مياه, مدن]', ['5:18 matter/unopened-bracket']],
  ['الصورة: a.svg\n  الوصف: و', ['5:9 matter/value-before-fields']],
  ['اقتباسات:\n  ق1: سالم\n    من: سالم\n    بلا رابط: قاله لنا', ['6:7 matter/value-before-fields']],
  ['اقتباسات:\n  ق1: من: سالم\n    بلا رابط: قاله لنا', ['6:7 matter/value-before-fields']],
  ['اقتباسات:\n  ق1\n    من: سالم\n    بلا رابط: قاله لنا', ['6:3 matter/line-without-key']],
  ['اقتباسات:\n  [ق1]:\n    من: سالم\n    بلا رابط: قاله لنا', ['6:3 matter/line-without-key']],
  [
    'اقتباسات:\n  ق1:\n    من: سالم\n    بلا رابط: قاله لنا\n    ق2:\n      من: نور\n      بلا رابط: قالته لنا',
    ['9:5 matter/indented-key'],
  ],
  ['اقتباسات:\n  ق1:\n    من: سالم\n    الوسوم: مدن\n    بلا رابط: قاله لنا', ['8:5 matter/unknown-key']],
  ['اقتباسات:\n  ق1:\n    من: سالم\n    بلا رابط: قاله لنا\n  المعرف: nidaat26', ['9:3 matter/bad-indent']],
  [
    'اقتباسات:\n  ق1:\n    من: سالم\n    بلا رابط: قاله لنا\nالملخص: أ\nاقتباسات:\n  ق2:\n    من: نور\n    بلا رابط: قالته لنا',
    ['10:1 matter/duplicate-key'],
  ],
  [
    'اقتباسات:\n  ق1:\n    من: سالم\n    بلا رابط: قاله لنا\n  ق1:\n    من: نور\n    بلا رابط: قالته لنا',
    ['9:3 matter/duplicate-id'],
  ],
  [
    'اقتباسات:\n  ق1:\n    من: سالم\n    بلا رابط: قاله لنا\nاقتباسات:\n  ق1:\n    من: نور\n    بلا رابط: قالته لنا',
    ['9:1 matter/duplicate-key', '10:3 matter/duplicate-id'],
  ],
  ['اقتباسات:\n  ق1:\n    من: سالم\n  ق1:\n    بلا رابط: قاله لنا', ['8:3 matter/duplicate-key']],
  ['المقدمة: "مكتبة "الليل" كتب"', ['5:10 matter/text-after-quote']],
  ['الوسوم:\n  - قراءة\n    - أحياء', ['7:5 matter/bad-indent']],
  ['الصورة:\n  الملف: a.svg\n  الوصف: سوق الحي\n  التعليق: سوق الحي.', ['7:10 media/alt-is-caption']],
  ['الصورة:\n  الملف: a.svg\n  الوسف: و', ['7:3 content/picture-without-alt']],
  ['الصورة:\n  الوصف: و', ['5:1 content/picture-without-file']],
  ['الصورة:\n  الملف: a.svg\nالوصف: و\n  المصدر: م', ['7:1 matter/outdented-key']],
  ['الصورة:\nالملف: a.svg\nالوصف: و\nالمصدر: م', ['6:1 matter/outdented-key']],
  ['الصورة:\n  الملف: a.svg\n\tالوصف: و', ['7:1 matter/indent-tab']],
  ['التصويبات:\n  - التاريخ: 2026-11-21\n  كان: عشرة\n  صار: تسعة', ['7:3 matter/outdented-key']],
  ['التصويبات: صححنا الاسم', ['5:12 content/expected-fields']],
  ['التصويبات:\n  - صححنا الاسم', ['6:5 content/expected-fields']],
  [
    'اقتباسات:\n  - ق1:\n    من: سالم\n    بلا رابط: قاله لنا\n  ق2:\n    من: نور\n    بلا رابط: قالته لنا',
    ['6:3 matter/list-dash'],
  ],
  [
    'اقتباسات:\n  - ق1:\n      من: سالم\n      بلا رابط: قاله لنا\n  - ق2:\n      من: نور\n      بلا رابط: قالته لنا',
    ['6:3 matter/list-dash', '9:3 matter/list-dash'],
  ],
  [
    'اقتباسات:\n- ق1:\n    من: سالم\n    بلا رابط: قاله لنا\n- ق2:\n    من: نور\n    بلا رابط: قالته لنا',
    ['6:1 matter/list-dash', '6:3 matter/outdented-key', '9:1 matter/list-dash', '9:3 matter/outdented-key'],
  ],
  ['اقتباسات:\n  ق1:\n   من: سالم\n    الصفة: جار\n    بلا رابط: قاله لنا', ['7:4 matter/outdented-key']],
  ['اقتباسات:\n  ق1:\n     من: سالم\n    الصفة: جار\n    بلا رابط: قاله لنا', ['7:6 matter/outdented-key']],
  ['الصورة:\n الملف: a.svg\n  الوصف: و', ['6:2 matter/outdented-key']],
  ['الصورة:\n   الملف: a.svg\n   الوصف: و\n  التعليق: ت', ['8:3 matter/outdented-key']],
  ['ذات صلة:\n  أ: ب', ['6:3 content/expected-list']],
  ['الملخص: نص\u202E مقلوب', ['5:11 content/invisible-characters']],
  ['المقدمة: \uFEE3\uFEAA\uFEF3\uFEE8\uFE94 جميلة', ['5:10 char/presentation-form']],
  ['الملخص: &a [*a, *a]', ['5:9 matter/anchor']],
  ['التحديث: الأحد 21 نوفمبر 2026', ['5:10 date/weekday']],
];

/** Dates with a sign that only looks like their own, and what is advised. */
const oddDates: readonly (readonly [string, string])[] = [
  ['2026\u201311\u201321', '2026-11-21'],
  ['2O26-11-21', '2026-11-21'],
  ['2026-11-21 09؛00', '2026-11-21 09:00'],
];

const quote: readonly Row[] = [
  ['من: أ\nبلا رابط:', ['8:5 quote/wrong-shape']],
  ['من: أ\nنوع النقل: نقل\nبلا رابط: قاله لنا', ['8:16 quote/wrong-shape']],
  ['من: أ رابط: https://x.com/misal_page/status/1541815603606036480', ['7:11 matter/two-fields']],
  ['من: أ\nنُشر في: 2026-11-19 بلا رابط: قاله لنا', ['8:25 matter/two-fields']],
  ['من: أ\nبلا رابط: قاله لنا عن: الحي', ['8:26 matter/colon-in-value']],
  ['من: أ\nبلا رابط: قاله لنا\nنُشر في: 5/6/2026', ['9:14 quote/date']],
  ['من: صفحة «مثال»\nرابط: https://x.com/misal_page/status/154181560360603648', ['8:11 quote/date-mismatch']],
  ['من: صفحة «مثال»\nرابط: https://x.com/misal_page/status/21233153', ['8:11 quote/date-mismatch']],
  ['من: صفحة «مثال»\nرابط: https://x.com/misal_page/status/154181560360603648\nنُشر في: 2012-01-03', []],
  ['من: صفحة «مثال\nرابط: https://x.com/misal_page/status/1541815603606036480', ['7:14 quote/unbalanced']],
  // A key that was meant for what is missing is one mistake.
  ['من: صفحة «مثال»\nرابظ: https://x.com/misal_page/status/1541815603606036480', ['8:5 quote/no-evidence']],
  [
    'من: صفحة «مثال»\nنوع: بالمعنى\nرابظ: https://x.com/misal_page/status/1541815603606036480',
    ['9:5 matter/unknown-key'],
  ],
  [
    'من: صفحة «مثال»\nنسخه محفوطة: https://web.archive.org/web/20220628160740/https://x.com/a',
    ['8:5 quote/no-evidence'],
  ],
  ['من: أ\nبلا رابظ: قاله لنا', ['8:5 quote/no-evidence']],
  ['من: أ\nبلا رابظ: قاله لنا\nلون: أخضر', ['8:5 quote/no-evidence', '9:5 matter/unknown-key']],
  ['من: شاهد لم يُذكر اسمه\nسيب: خشية الملاحقة\nبلا رابط: قاله لنا', ['8:5 matter/unknown-key']],
  [
    'المتحدت: صفحة «مثال»\nرابط: https://x.com/misal_page/status/1541815603606036480',
    ['7:5 quote/no-speaker'],
  ],
  ['من: أ\nبلا رابط: قاله لنا\nالصفة: كا\uFFFDب', ['9:14 char/unreadable']],
  ['من: أ\nبلا رابط: قاله لنا\nالصفة: كاتب \uFFFC', ['9:17 char/object-replacement']],
  ['من: أ\nبلا رابط: نعم', ['8:15 quote/wrong-shape']],
  [
    'من:\nصفحة «مثال»\nرابط: https://x.com/misal_page/status/1541815603606036480',
    ['8:5 matter/line-without-key'],
  ],
  [
    'القايل: صفحة «مثال»\nرابط: https://x.com/misal_page/status/1541815603606036480',
    ['7:5 quote/no-speaker'],
  ],
  ['من: أ\nبلا رابط: قاله لنا\nنُشر في: 2206-11-20', ['9:14 quote/date']],
  ['من: أ\nبلا رابط: قاله لنا\nنُشر في: 1447-05-20', ['9:14 quote/date']],
  [
    'من: أ\nبلا رابط: قاله لنا\nنُشر في: 2026-11-10\nفُحص في: 2026-11-08\nغاب في: 2026-11-12',
    ['10:14 quote/captured-before-posted'],
  ],
  ['رابط: https://x.com/misal_page/status/1541815603606036480', ['6:3 quote/no-speaker']],
  ['من: صفحة «مثال»\nنوع: بالمعنى', ['6:3 quote/no-link']],
  [
    'من: https://x.com/misal_page\nرابط: https://x.com/misal_page/status/1541815603606036480',
    ['7:9 quote/no-speaker'],
  ],
  ['من: x.com/misal_page', ['7:9 quote/no-speaker']],
  ['من: أ\nرابط: [منشور](https://x.com/misal_page/status/1541815603606036480)', ['8:11 quote/url']],
  ['من: أ\nرابط: <https://x.com/misal_page/status/1541815603606036480>', ['8:11 quote/url']],
  ['من: أ\nرابط: https://x.com/misal_page/status/1541815603606036480 (إكس)', ['8:11 quote/url']],
  ['من: أ\nرابط: https://a.example/bhttps://a.example/b', ['8:11 quote/url']],
  ['من: أ\nرابط: https://a.example/bhttps://a.example/c', ['8:11 quote/url']],
  ['من: أ\nرابط: https://x.com/misal_page/status/١٥٤١٨١٥٦٠٣٦٠٦٠٣٦٤٨٠', []],
  ['من: أ\nرابط: https://x.com/misal_page/status/1541815603606036480.', []],
  [
    'من: أ\nرابط: https://a.example/b\nنسخة محفوظة: [نسخة](https://web.archive.org/web/20261016022054/https://a.example/b)',
    ['9:5 quote/url'],
  ],
  [
    'من: أ\nرابط: https://a.example/b\nنسخة محفوظة: https://web.archive.org/web/20261016022054/https://a.example/b',
    [],
  ],
  ['من: أ\nبلا رابط: قاله لنا\nنُشر في: 2026\u201311\u201319', ['9:14 quote/date']],
  ['من: أ\nرابط: x', ['8:11 quote/url']],
  ['من: أ\nرابط: https://x.com/misal_page', ['8:11 quote/profile-url']],
  ['من: أ\nرابط: https://user@x.com/a/status/1', ['8:11 quote/url']],
  ['من: أ\nرابط: https://x.com:8080/a/status/1541815603606036480', ['8:11 quote/url']],
  ['من: أ\nرابط: ftp://x.com/a', ['8:11 quote/url']],
  ['من: أ\nرابط: https://bit.ly/3abc', ['8:11 quote/short-link']],
  ['من: أ\nرابط: https://l.facebook.com/l.php?h=AT0', ['8:11 quote/short-link']],
  ['من: أ\nرابط: https://x.com.evil.example/a/status/1541815603606036480', ['8:11 quote/look-alike-host']],
  [
    'من: أ\nرابط: https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com.evil.example%2Fa',
    ['8:11 quote/look-alike-host'],
  ],
  [
    'من: أ\nرابط: https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fmisal_page',
    ['8:11 quote/profile-url'],
  ],
  ['من: أ\nرابط: https://t.me/c/1234/56', ['8:11 quote/private-link']],
  ['من: أ\nرابط: https://www.facebook.com/messages/t/12', ['8:11 quote/private-link']],
  ['من: أ\nرابط: https://t.me/c/1234/56\nنسخة محفوظة: https://archive.ph/AbC12', []],
  ['من: أ\nرابط: https://twiter.com/misal_page/status/1541815603606036480', ['8:11 quote/look-alike-host']],
  ['من: أ\nرابط: https://www.instagram.com/stories/misal/3300000000000000000/', ['8:11 quote/story-link']],
  ['من: أ\nرابط: https://www.linkedin.com/in/misal', ['8:11 quote/profile-url']],
  ['من: أ\nرابط: https://wa.me/971500000000', ['8:11 quote/profile-url']],
  ['من: أ\nرابط: https://www.facebook.com/misal', ['8:11 quote/profile-url']],
  ['من: أ\nرابط: https://www.instagram.com/misal/', ['8:11 quote/profile-url']],
  ['من: أ\nرابط: https://t.me/misal', ['8:11 quote/profile-url']],
  ['من: أ\nرابط: https://www.youtube.com/@misal', ['8:11 quote/profile-url']],
  ['من: أ\nرابط: https://www.tiktok.com/@misal', ['8:11 quote/profile-url']],
  [
    'من: أ\nرابط: https://x.com/misal_page/status/1541815603606036480\nحساب: "@غيره"',
    ['9:11 quote/handle-mismatch', '9:11 quote/handle-shape'],
  ],
  [
    'من: أ\nرابط: https://x.com/misal_page/status/1541815603606036480\nحساب: someone',
    ['9:11 quote/handle-mismatch'],
  ],
  [
    'من: أ\nرابط: https://x.com/misal_page/status/1541815603606036480\nمنصة: إنستغرام',
    ['9:11 quote/platform-mismatch'],
  ],
  ['من: أ\nرابط: https://a.example/x\nمنصة: هاتف', ['9:11 quote/unknown-platform']],
  ['من: أ\nرابط: https://a.example/x\nمنصة: قناة 99TV', ['9:11 quote/unknown-platform']],
  ['من: أ\nرابط: https://a.example/x\nمنصة: توتير', ['9:11 quote/unknown-platform']],
  [
    'من: أ\nرابط: https://x.com/misal_page/status/1541815603606036480\nنُشر في: 2020-01-01',
    ['9:14 quote/date-mismatch'],
  ],
  ['من: أ\nرابط: https://a.example/x\nنُشر في: 2027-01-01', ['9:14 quote/posted-after-article']],
  ['من: أ\nرابط: https://a.example/x\nنُشر في: قريبا', ['9:14 quote/date']],
  [
    'من: شهود عيان\nرابط: https://x.com/misal_page/status/1541815603606036480',
    ['7:9 quote/anonymous-reason'],
  ],
  [
    'من: مصدر أمني\nنوع: بالمعنى\nرابط: https://x.com/misal_page/status/1541815603606036480',
    ['7:9 quote/anonymous-reason'],
  ],
  [
    'من: أ\nرابط: https://x.com/misal_page/status/1541815603606036480\nنوع: حرف',
    ['9:10 quote/unknown-value'],
  ],
  ['من: أ\nرابط: https://x.com/misal_page/status/1541815603606036480\nلغة: كذا', ['9:10 quote/language']],
  [
    'من: أ\nرابط: https://x.com/misal_page/status/1541815603606036480\nالأصل: Hello',
    ['9:12 quote/original-language'],
  ],
  ['من: أ\nرابط: https://x.com/misal_page/status/1541815603606036480\nرابظ: ب', ['9:5 matter/unknown-key']],
  ['من: أ\nعن: أ\nرابط: https://x.com/misal_page/status/1541815603606036480', ['8:9 quote/via-is-speaker']],
  [
    'من: [أ, ب]\nرابط: https://x.com/misal_page/status/1541815603606036480',
    ['6:3 quote/no-speaker', '7:9 quote/wrong-shape'],
  ],
  ['من: أ\nبلا رابط: قيل \u202Eفي المؤتمر', ['8:19 char/embedding']],
  ['من: أ\nرابط: https://a.example/x\nالصفة: محرر \u2067مفتوح', ['9:17 char/isolate']],
  [
    'من: س\u200Fالم\nرابط: https://x.com/misal_page/status/1541815603606036480',
    ['7:9 quote/name-characters', '13:7 char/direction-mark'],
  ],
];

const long =
  'زرع تلاميذ المدرسة سطحها بالنعناع والبندورة، وحملوا التراب إليه في دلاء صغيرة صباح كل خميس، حتى امتلأت الأحواض كلها قبل أن تبدأ أمطار الشتاء.';

const body: readonly Row[] = [
  ['> كلام', ['15:1 quote/no-attribution']],
  ['> كلام\n>\n> — صفحة «مثال»', ['17:3 quote/no-attribution']],
  ['> كلام\n>\n> — [صفحة «مثال»][ق8]', ['17:19 quote/undefined-id']],
  ['< كلام\n<\n< — [صفحة «مثال»][ق1]', ['15:1 quote/marker']],
  ['<كلام\n<\n<— [صفحة «مثال»][ق1]', ['15:1 quote/marker']],
  ['> كلام\n<\n> — [صفحة «مثال»][ق1]', ['16:1 quote/marker']],
  ['> كلام\n＞\n＞ — [صفحة «مثال»][ق1]', ['16:1 quote/marker']],
  ['› كلام\n›\n› — [صفحة «مثال»][ق1]', ['15:1 quote/marker']],
  ['< كلام لا سطر نسبة له', ['15:1 quote/marker']],
  ['> كلام\n>\n> — [صفحة «مثال»][ق1', ['17:18 quote/citation-form']],
  ['> كلام\n>\n> — [صفحة «مثال»][ق1، إكس', ['17:18 quote/citation-form']],
  ['> كلام\n>\n> — [صفحة «مثال»[ق1]', ['17:17 quote/citation-form']],
  ['> كلام\n>\n> — صفحة «مثال»][ق1]', ['17:16 quote/citation-form']],
  ['> كلام\n>\n> ـ صفحة «مثال»][ق1]', ['17:16 quote/citation-form']],
  ['> كلام\n>\n> ـ [صفحة «مثال»[ق1]', ['17:17 quote/citation-form']],
  ['> كلام\n>\n> ـ [صفحة «مثال»] [ق1]', ['17:3 quote/attribution-form', '17:17 quote/citation-form']],
  ['> كلام\n>\n> ـ [صفحة «مثال»]', ['17:3 quote/no-attribution']],
  ['> كلام\n>\n> ـ صفحة «مثال»', ['17:3 quote/no-attribution']],
  ['> كلام ـ [صفحة «مثال»][ق1', ['15:23 quote/citation-form']],
  ['> كلام\n\nـ [صفحة «مثال»][ق1', ['15:1 quote/no-attribution', '17:16 quote/citation-form']],
  ['> ـ كلام.\n> ـ وكلام.\n>\n> — [صفحة «مثال»][ق1]', ['15:3 char/tatweel']],
  [
    '> كلام.\n\nـ [نص](https://a.example)\n\n> كلام\n>\n> — [صفحة «مثال»][ق1]',
    ['15:1 quote/no-attribution', '17:1 char/tatweel'],
  ],
  ['> كلام\n>\n> — [صفحة «مثال»](ق1', ['17:18 quote/citation-form']],
  ['> كلام\n>\n> — [صفحة «مثال»]{ق1}', ['17:17 quote/citation-form']],
  ['> كلام\n>\n> — (صفحة «مثال»)[ق1]', ['17:5 quote/citation-form']],
  ['> كلام\n>\n> — [صفحة «مثال»][ق8', ['17:18 quote/no-attribution']],
  ['> كلام\n>\n> ـ [صفحة «مثال»][ق1]', ['17:3 quote/attribution-form']],
  ['> كلام\n>\n> _ [صفحة «مثال»][ق1]', ['17:3 quote/attribution-form']],
  ['> كلام\n>\n> ー [صفحة «مثال»][ق1]', ['17:3 quote/attribution-form']],
  ['قالت [صفحة «مثال»][ق2 كذا', ['15:19 quote/citation-form']],
  ['قالت [صفحة «مثال»[ق2] كذا', ['15:18 quote/citation-form']],
  ['> كلام\n> — [صفحة «مثال»][ق1]', ['16:5 quote/attribution-form']],
  ['> كلام\n>\n> - [صفحة «مثال»][ق1]', ['17:5 quote/attribution-form']],
  ['> كلام\n>\n> [صفحة «مثال»][ق1]', ['17:3 quote/attribution-form']],
  ['> كلام\n--\n> — [صفحة «مثال»][ق1]', ['17:5 quote/attribution-form']],
  ['> كلام\n>\n— [صفحة «مثال»][ق1]', ['17:3 quote/attribution-form']],
  ['> كلام\n>\n> — [صفحة «مثال»][ق1]\nتتمة', ['18:1 quote/no-blank-line']],
  ['> قال «كلام\n>\n> — [صفحة «مثال»][ق1]', ['15:7 quote/unbalanced']],
  ['قال "كلام وسكت', ['15:5 quote/unbalanced']],
  ['قال <b dir="rtl">هو</b> "كلام وسكت', ['15:25 quote/unbalanced']],
  ['قالت [صفحة «مثال»](ق2) كذا', ['15:18 quote/citation-form']],
  ['انظر [نص](https://a.example/a b) ثم', ['15:30 link/form']],
  ['انظر [نص](https://a.example/خبر عاجل) ثم', ['15:32 link/form']],
  ['انظر [نص](https://a.example ثم', ['15:10 link/form']],
  ['- بند\n- [نص](https://a.example', ['16:7 link/form']],
  ['نص[^1]\n\n[^1]: [نص](https://a.example/a b)', ['17:31 link/form']],
  ['| أ | ب |\n| - | - |\n| [نص](https://a.example | ب |', ['17:7 link/form']],
  ['![وصف](صورة الحي.jpg)', ['15:12 link/form']],
  ['انظر [نص]https://a.example) ثم', ['15:6 link/form']],
  ['انظر [نص(https://a.example) ثم', ['15:6 link/form']],
  ['انظر [](https://a.example) ثم', ['15:6 link/form']],
  ['انظر [نص](https://a.example،) ثم', ['15:28 link/malformed']],
  ['> كلام\n\n> — [صفحة «مثال»][ق1]', ['17:5 quote/attribution-form']],
  ['> كلام\n\n> وكلام\n\n> — [صفحة «مثال»][ق1]', ['19:5 quote/attribution-form']],
  ['> كلام\n\n> وكلام\n>\n> — [صفحة «مثال»][ق1]', ['15:1 quote/no-attribution']],
  [':صورة{الملف="a.svg" الوصف="و"}', ['15:1 directive/malformed']],
  ['| أ | ب |\n| - | - |\n| 1 | 2 | 3 |', ['17:9 table/cells']],
  ['| أ | ب |\n| - | - |\n| 1 | 2 | |', []],
  ['| أ | ب |\n| - | - |\n| 1 |', ['17:1 table/cells']],
  ['| أ | ب |\n| - | - |\n| 1 | 2 |\nثم انصرفوا.', ['18:1 table/cells']],
  [': :صورة{الملف="a.svg" الوصف="و"}', ['15:1 directive/malformed']],
  ['::صورة{الملف"a.svg" الوصف="و"}', ['15:1 directive/malformed']],
  ['::صورة{الملف="a.svg الوصف="و"}', ['15:1 directive/malformed']],
  ['::صورة{الملف="a.svg" الوصف="و}', ['15:1 directive/malformed']],
  ['\uFF1A\uFF1Aصورة{الملف="a.svg" الوصف="و"}', ['15:1 directive/malformed']],
  ['؛؛صورة[تعليق]{الملف="a.svg" الوصف="و"}', ['15:1 directive/malformed']],
  [':::حقائق[عنوان «ج]\nنص\n:::', ['15:16 quote/unbalanced']],
  ['::صورة[تعليق «ج]{الملف="a.svg" الوصف="و"}', ['15:14 quote/unbalanced']],
  ['::اقتباس{#ق8}', ['15:1 quote/undefined-id']],
  ['::اقتباس{ق1', ['15:1 directive/malformed']],
  ['##عنوان', ['15:1 heading/no-space']],
  ['\u200F- بند\n\u200F- بند', ['15:1 markdown/hidden-character', '16:1 markdown/hidden-character']],
  ['١) أ\n٢) ب', ['15:1 list/marker']],
  ['• أ\n• ب', ['15:1 list/marker']],
  ['3. 1 نتيجة\n2. 0 نتيجة', ['15:1 list/marker']],
  ['قال:\n– أ\n– ب\n– ج', ['16:1 list/marker']],
  ['##وسم_طويل', ['15:1 heading/no-space']],
  ['##رفوف الحي\nنص تحته مباشرة.', ['15:1 heading/no-space']],
  ['نص فوقه.\n##رفوف الحي\nنص تحته.', ['16:1 heading/no-space']],
  ['##**رفوف الحي**', ['15:1 heading/no-space']],
  ['سنة 1446 ه\u200Dـ', ['15:11 char/joiner']],
  ['نص ** عريض**', ['15:4 markdown/literal-emphasis']],
  ['** عريض** ثم نص', ['15:1 markdown/literal-emphasis']],
  ['**عريض ثم نص', ['15:1 markdown/literal-emphasis']],
  ['***عريض** هنا', ['15:1 markdown/literal-emphasis']],
  ['نص **عريض*** هنا', ['15:12 markdown/literal-emphasis']],
  ['ثم ~مشطوب كله~، و~~مشطوب~~', ['15:4 markdown/literal-emphasis']],
  ['قال و_مائل_ ثم و__عريض__.', ['15:6 markdown/literal-emphasis', '15:17 markdown/literal-emphasis']],
  ['اسم\tمدينة\tعدد\nسلمى\tدبي\t3\nنور\tحلب\t5', ['15:1 table/no-rule']],
  ['اسم\tعدد\nسلمى\t3', ['15:1 table/no-rule']],
  ['يفتح السوق 12٣ يوما', ['15:12 char/mixed-digits']],
  [
    'انظر https://https://a.example هنا و[نص](http://https//a.example).',
    ['15:6 link/malformed', '15:42 link/malformed'],
  ],
  ['زرعوا السطح ،، ثم سقوه', ['15:12 char/doubled-comma']],
  ['زرعوا السطح، ، ثم سقوه', ['15:12 char/doubled-comma']],
  ['زرعوا السطح ،ثم سقوه', ['15:12 char/spaced-comma']],
  ['زرعوا السطح )كله( ثم سقوه', ['15:13 char/turned-brackets']],
  ['[كلمة]: نص', ['15:1 markdown/lost-definition']],
  ['نص[^س]', ['15:3 footnote/undefined']],
  ['نص\n\n[^س]: حاشية', ['17:1 footnote/uncalled']],
  ['| أ | ب |\n| ج | د |', ['15:1 table/no-rule']],
  [':::حقائق\nنص', ['15:1 directive/unclosed']],
  [':::', ['15:1 directive/stray-close']],
  [':::حقائق[عنوان]\n- بند\n::\n\nنص', ['17:1 directive/unclosed']],
  [':::حقائق[عنوان]\nنص\n\n؛؛؛\n\nنص', ['18:1 directive/unclosed']],
  ['::::حقائق[عنوان]\n:::مقتطف\nنص\n:::\n:::\n\nنص', ['19:1 directive/unclosed']],
  ['::صورة("a.svg")', ['15:1 directive/malformed']],
  ['::صورة[تعليق]{الملف="a.svg الوصف="و" المصدر="م"}', ['15:1 directive/malformed']],
  ['::توجيه{x}', ['15:1 directive/unknown']],
  ['::صورة{}', ['15:1 directive/incomplete']],
  ['::تسلسل{a}', ['15:1 directive/unknown']],
  ['<div>نص', ['15:1 html/unclosed']],
  ['نص <u>خط</u> <marquee>ي</marquee>', ['15:14 html/removed']],
  ['نص </p>', ['15:4 html/stray-end']],
  ['<b onclick="x">أ</b>', ['15:4 html/removed-attribute']],
  ['<p>\n<b\n lang="ar" style="x">أ</b></p>', ['17:12 html/removed-attribute']],
  ['> كلام <b lang="ar" style="x">أ</b>\n>\n> — [صفحة «مثال»][ق1]', ['15:21 html/removed-attribute']],
  ['<i>أول</i> <b>عريض', ['15:12 html/unclosed']],
  ['أول <i>مائل <b>عريض</i>', ['15:13 html/unclosed']],
  ['<b>أول</b>\n\nثم <b>ثان\n\nثم <b>ثالث', ['17:4 html/unclosed', '19:4 html/unclosed']],
  ['<iframe src="https://a.example"></iframe>', ['15:1 html/removed']],
  ['نص <?php echo 1 ?> نص', ['15:4 html/removed']],
  ['<!DOCTYPE html>\n\nنص', ['15:1 html/removed']],
  ['نص <![CDATA[كذا]]> نص', ['15:4 html/removed']],
  ['نص <!-->سر--> نص', ['15:4 html/comment']],
  ['<!-->سر-->', ['15:1 html/comment']],
  ['نص <!--> نص', []],
  ['من 1~2 و3~4', ['15:5 md/tilde']],
  ['@_name_ هنا', ['15:1 md/handle-underscore']],
  ['انظر https://a.example/b؛ ثم', ['15:6 md/autolink-arabic']],
  ['نص\u200Bخفي', ['15:3 char/zero-width']],
  ['نص\u202Eمقلوب', ['15:3 char/embedding']],
  ['نص \u2066عزل', ['15:4 char/isolate']],
  ['![وصف \u202Eمقلوب](/media/a.svg) وسطر', ['15:7 char/embedding']],
  ['![وصف](/media/a.svg "عنوان \u202Eمقلوب")', ['15:28 char/embedding']],
  ['[نص](https://a.example "عنوان \u2067مفتوح")', ['15:31 char/isolate']],
  ['https://a.example/\u202Eabc', ['15:19 char/embedding']],
  ['نص[^1]\n\n[^1]: حاشية \u202Eمقلوبة', ['17:13 char/embedding']],
  ['نص[^1]\n\n[^1]: حاشية فيها جمـيل', ['17:20 char/tatweel']],
  ['::صورة{الملف="a.svg" الوصف="و \u202Eمقلوب"}', ['15:31 char/embedding']],
  ['::صورة[تعليق \u202Eمقلوب]{الملف="a.svg" الوصف="و"}', ['15:14 char/embedding']],
  [':::حقائق[عنوان \u2067مفتوح]\nنص\n:::', ['15:16 char/isolate']],
  [':::حقائق\n- بند \u202Eمقلوب\n:::', ['16:7 char/embedding']],
  ['| أ | ب |\n| - | - |\n| ج \u202E | د |', ['17:5 char/embedding']],
  ['<b title="\u202Eعن">نص</b>', ['15:11 char/embedding']],
  ['<div>نص \u202Eمقلوب</div>', ['15:9 char/embedding']],
  ['نص\u00A0هنا\u00A0وهنا', ['15:3 char/no-break-space']],
  ['جمـيـل', ['15:3 char/tatweel']],
  ['ـ نص ـ', ['15:1 char/tatweel']],
  ['کتاب', ['15:1 char/persian-letter']],
  ['عدد ۵', ['15:5 char/persian-digit']],
  ['\uFDF2 \uFEDB\uFE98\uFE8Eب', ['15:3 char/presentation-form']],
  ['نص\u2028نص', ['15:3 char/line-separator']],
  ['نص\uFFFD', ['15:3 char/unreadable']],
  ['قبل \uFFFC بعد\uFFFD', ['15:5 char/object-replacement', '15:10 char/unreadable']],
  ['![سطح \uFFFC المدرسة](/media/a.svg)', ['15:7 char/object-replacement']],
  ['::صورة{الملف="a.svg" الوصف="سطح \uFFFC"}', ['15:33 char/object-replacement']],
  ['p\u0430ypal هنا', ['15:1 char/mixed-script']],
  ['قالوا ط§ظ„ظ„ظٹظ…ظˆظ† هنا', ['15:7 char/mojibake']],
  ['قالوا Ø§Ù„Ù„ÙŠÙ…ÙˆÙ† هنا', ['15:7 char/mojibake']],
  ['الأحد 20 نوفمبر 2026', ['15:1 date/weekday']],
  ['31/2/2026 ثم 30 شباط 2026', ['15:1 date/impossible', '15:14 date/impossible']],
  ['المزيد في التقرير التالي', ['15:1 struct/hand-off']],
  ['طالع أيضا: خبر', ['15:1 struct/read-also']],
  ['‹!— midad-ignore char/tatweel سبب وجيه —›\n\nنص', ['15:1 html/comment']],
  ['<!— تعليق —>\n\nنص', ['15:1 html/comment']],
  ['- بند <!– تعليق –>', ['15:7 html/comment']],
  ['«!-- تعليق --»', ['15:1 html/comment']],
  ['<!- تعليق ->', ['15:1 html/comment']],
  ['a<!- b -> c', ['15:2 html/comment']],
  ['<!-- تعليق —>\n\nنص\n\n<!-- آخر -->', ['15:12 html/comment']],
  ['نص\n\n<!-- تعليق\n\nنص **عريض**', ['17:1 html/comment']],
  ['نص <!-- تعليق\n\nنص', ['15:4 html/comment']],
  ['<!-- أول\n\nنص\n\n<!-- ثان -->', ['15:1 html/comment']],
  ['نص\n\n```\nشيفرة\n\nنص', ['17:1 markdown/unclosed-code']],
  ['~~~ yaml\nشيفرة\n~~', ['15:1 markdown/unclosed-code']],
  ['- بند\n\n  ```\n  شيفرة\n\nنص', ['17:3 markdown/unclosed-code']],
  ['<!-- midad-ignore -->\nنص', ['15:1 ignore/unknown-rule']],
  ['<!-- midad-ignore x/y سبب وجيه -->\nنص', ['15:1 ignore/unknown-rule']],
  ['<!-- midad-ignore md/tilde سبب وجيه -->\nنص', ['15:1 ignore/unused']],
  ['> اقتباس فيه جمـيل\n>\n> — [صفحة «مثال»][ق1]', ['15:16 char/tatweel']],
  ['`جمـيل` و«جمـيل»', ['15:13 char/tatweel']],
  ['زرعوا.\n\n---\nالعنوان: حديقة السطح\nالقسم: مدن\n---\n\nزرعوا.', ['17:1 struct/second-header']],
  [
    'زرعوا.\n\n---\ntitle: Roof\nsection: city\nquotes:\n  q1:\n    by: x\n---\n\nزرعوا.',
    ['17:1 struct/second-header'],
  ],
  ['```\n---\nالعنوان: حديقة السطح\nالقسم: مدن\n---\n```', []],
  ['زرعوا.\n\n---\n\nالعنوان: ما بعد السطح\n\n---\n\nزرعوا.', []],
  [`${long}\n\nثم سقوا.\n\n${long}`, ['19:1 struct/repeated-paragraph']],
  [`${long}\n\n:::مقتطف\n\n${long}\n\n:::`, []],
  ['[28/11, 8:05 am] سلمى: وصلت الصور.', ['15:1 struct/chat-stamp']],
  ['\u200E[28/11/2026، 8:05:10 م] سلمى: وصلت الصور.', ['15:1 char/direction-mark', '15:2 struct/chat-stamp']],
  ['28/11/2026, 20:05 - سلمى: وصلت الصور.', ['15:1 struct/chat-stamp']],
  ['28/11/2026، الساعة 20:05: وصلت الصور.', []],
  ['<تم استبعاد الوسائط>', ['15:1 struct/chat-stamp']],
  ['‹تم استبعاد الوسائط>', ['15:1 struct/chat-stamp']],
  ['نص ثم &lt;تم استبعاد الوسائط&gt; هنا.', ['15:7 struct/chat-stamp']],
  ['<Media omitted>\n\nنص ثم <Media omitted> هنا.', ['15:1 struct/chat-stamp', '17:7 struct/chat-stamp']],
  ['<attached: 00000012-PHOTO-2026-11-28.jpg>', ['15:1 struct/chat-stamp']],
  ['[28/11, 8:05 am] سلمى: <Media omitted>', ['15:1 struct/chat-stamp']],
  ['[28/11, 8:05 am] سلمى: image omitted', ['15:1 struct/chat-stamp']],
  ['video omitted', ['15:1 struct/chat-stamp']],
  ['تم حذف هذه الرسالة', ['15:1 struct/chat-stamp']],
  ['IMG-20261128-WA0001.jpg (الملف مرفق)', ['15:1 struct/chat-stamp']],
  ['كتب التطبيق: «تم حذف هذه الرسالة» ثم سكت، و«<تم استبعاد الوسائط>» هنا.', ['15:45 struct/chat-stamp']],
  [
    'قال إنه تم حذف هذه الرسالة أمس.\n\nتم استبعاد اللاعب من القائمة.\n\n> تم حذف هذه الرسالة\n>\n> — [صفحة «مثال»][ق1]',
    [],
  ],
  ['`<Media omitted>` و`تم حذف هذه الرسالة`\n\n![سطح](/media/IMG-20261128-WA0001.jpg)', []],
  ['قالت:\n\n«نزرع الليمون»\n\n— [صفحة «مثال»][ق1]، إكس', ['19:1 quote/attribution-form']],
  ['«نزرع الليمون»\n— [صفحة «مثال»][ق1]', ['16:1 quote/attribution-form']],
  ['— [صفحة «مثال»][ق2] كانت هناك حين وصلنا، وقالت كذا.', []],
  ['&gt; كلام\n&gt;\n&gt; — [صفحة «مثال»][ق1]', ['15:1 quote/marker']],
  ['» كلام\n»\n» — [صفحة «مثال»][ق1]', ['15:1 quote/marker']],
  ['جاء فيه: «سطر أول\n» ثم سكت.', []],
  ['جاء فيه «كلام منقول طويل\n» — [صفحة «مثال»][ق1]، مؤتمر', []],
  ['« النبات ينمو\n» [صفحة «مثال»][ق1]', []],
  ['‹النبات ينمو\n› — [صفحة «مثال»][ق1]', []],
  ['قال «كذا\n» وكذا\n» — [صفحة «مثال»][ق1]', ['17:1 quote/unbalanced']],
  ['قال «كذا» هنا\n\n» كلام\n»\n» — [صفحة «مثال»][ق1]', ['17:1 quote/marker']],
  ['» قال «كلام\n» وكلام»\n»\n» — [صفحة «مثال»][ق1]', ['15:1 quote/marker']],
  ['> كلام\n>\n> — قال [صفحة «مثال»][ق1]، إكس', ['17:3 quote/attribution-form']],
  ['> كلام\n>\n> — صفحة [مثال][ق1]، إكس', []],
  ['> كلام\n>\n> — [صفحة «مثال»][ق1] و[مثال][ق2]', ['17:24 quote/attribution-form']],
  [
    '> نزرع الليمون في الربيع\n>\n> — [صفحة «مثال»][ق1]\n\nثم:\n\n> نزرع الليمون في الصيف\n>\n> — [صفحة «مثال»][ق1]',
    ['21:1 quote/two-wordings'],
  ],
  [
    '> نزرع الليمون في الربيع كل عام\n>\n> — [صفحة «مثال»][ق1]\n\nثم:\n\n> نزرع الليمون في الربيع\n>\n> — [صفحة «مثال»][ق1]',
    [],
  ],
  ['> كلام\n>\n> — [صفحة «مثال»][ق1]، إكس [ق2]', ['17:28 quote/attribution-form']],
  [
    'قالت [صفحة «مثال»][https://x.com/misal_page/status/1541815603606036480] كذا',
    ['15:6 quote/citation-form'],
  ],
  ['قالت [صفحة «مثال»][<https://a.example/b>] كذا', ['15:6 quote/citation-form']],
  [
    '> كلام\n>\n> — [صفحة «مثال»][https://x.com/misal_page/status/1541815603606036480]، إكس',
    ['17:5 quote/citation-form'],
  ],
  ['وقالت [صفحة «مثال»][ق2] إن «الليمون سيزرع في الربيع».', ['15:28 quote/paraphrase-as-quotation']],
  ['وكتبت [صفحة «مثال»][ق2] على إكس: "نزرع الليمون غدا"', ['15:34 quote/paraphrase-as-quotation']],
  [
    '> نزرع الليمون في الربيع\n>\n> — [صفحة «مثال»][ق1]\n\nثم:\n\n> نزرع الليمون في الربيع.\n>\n> — [صفحة «مثال»][ق1]، إكس',
    ['21:1 struct/repeated-paragraph'],
  ],
  [
    `> ${long}\n>\n> — [صفحة «مثال»][ق1]\n\nثم:\n\n> ${long}\n>\n> — [صفحة «مثال»][ق1]`,
    ['21:1 struct/repeated-paragraph'],
  ],
  ['> — [صفحة «مثال»][ق1]\n>\n> كلام', ['15:1 quote/no-attribution']],
  ['> كلام\n>\n> — [ق1][صفحة «مثال»]', ['17:5 quote/citation-form']],
  ['نص[^ صمغ] ثم\n\n[^صمغ]: شرح', ['15:3 footnote/undefined', '17:1 footnote/uncalled']],
  ['قال »نزرع« ومضى', ['15:5 quote/unbalanced']],
  ['انتهى كلامها» ثم قالت «نزرع', ['15:13 quote/unbalanced']],
  ['صفحة «» قالت', ['15:6 struct/placeholder']],
  ['نص ثم ::صورة[تعليق]{الملف="a.svg" الوصف="و"} ثم نص', ['15:7 directive/malformed']],
  ['نص فيه `::صورة{a.svg}` شيفرة', []],
  [':::حقايق[عنوان]\n- بند\n:::', ['15:1 directive/unknown']],
  [':::tip\nنص.\n:::', ['15:1 directive/unknown']],
  ['زرعوا السطح كله.\n---\n\nثم عادوا.', ['15:1 heading/underlined']],
  ['زرعوا السطح\nوسقوه.\n---\nثم عادوا.', ['15:1 heading/underlined']],
  ['زرعوا السطح كله.\n===', ['15:1 heading/underlined']],
  ['رفوف الحي\n---\n\nنص', ['15:1 heading/underlined']],
  ['> كلام.\n> ---\n> وكلام.\n>\n> — [صفحة «مثال»][ق1]', ['15:3 heading/underlined']],
  ['الكاتب: سارة\n---\n\nزرعوا السطح.', ['15:1 struct/second-header']],
  ['الكاتب: سارة\nالوسوم:\n  - زراعة\n\n---\n\nزرعوا السطح.', ['13:1 matter/stray-fence']],
  [':::tip[عنوان]\n\nنص.\n\n:::\n\nنص\n\n:::', ['15:1 directive/unknown', '23:1 directive/stray-close']],
  ['::::tip\n:::note\nنص.\n:::\n::::', ['15:1 directive/unknown', '16:1 directive/unknown']],
  ['::حقائق\n- بند\n:::', ['15:1 directive/malformed']],
  ['::توجيه{x}\n\nنص\n\n:::', ['15:1 directive/unknown', '19:1 directive/stray-close']],
  [':::حقايق[عنوان]\n- بند\n:::\n\nنص\n\n:::', ['15:1 directive/unknown', '21:1 directive/stray-close']],
  ['::صورة[تعليق]{الملف: "a.svg" الوصف: "و"}', ['15:1 directive/malformed']],
  ['قالت [صفحة النادي]［ق1］ كذا', ['15:6 quote/citation-form']],
  ['قالت ［صفحة النادي］［ق1］ كذا', ['15:6 quote/citation-form']],
  ['قالت [صفحة النادي]  [ق1] كذا', ['15:6 quote/citation-form']],
  ['قالت [صفحة النادي]\n[ق1] كذا', ['15:6 quote/citation-form']],
  ['قالت ]صفحة النادي[]ق1[ كذا', ['15:6 quote/citation-form']],
  ['قالت [صفحة النادي][[ق1]] كذا', ['15:6 quote/citation-form']],
  ['قالت [صفحة النادي][ق1]] كذا', ['15:6 quote/citation-form']],
  ['قالت [صفحة النادي]«ق1» كذا', ['15:6 quote/citation-form']],
  ['قالت [[صفحة النادي][ق1] كذا', ['15:6 quote/citation-form']],
  ['قالت [[صفحة النادي]][ق1] كذا', ['15:6 quote/citation-form']],
  ['قالت [صفحة النادي]][ق1] كذا', ['15:6 quote/citation-form']],
  ['قالت [[صفحة النادي]][[ق1]] كذا', ['15:6 quote/citation-form']],
  ['[[صفحة النادي][ق1] قالت كذا', ['15:1 quote/citation-form']],
  ['> كلام.\n>\n> — [[صفحة «مثال»][ق1]', ['17:5 quote/citation-form']],
  ['> كلام.\n>\n> — [صفحة «مثال»][ق1]]، إكس', ['17:5 quote/citation-form']],
  ['قالت [صفحة النادي]\\[ق1] كذا', ['15:6 quote/citation-form']],
  ['قالت [صفحة النادي]\\[ق1\\] كذا', ['15:6 quote/citation-form']],
  ['> كلام.\n>\n> — [صفحة «مثال»]\n> [ق1]', ['17:5 quote/citation-form']],
  ['> كلام.\n>\n> — [صفحة «مثال»][[ق1]]', ['17:5 quote/citation-form']],
  ['‹ كلام\n‹ كلام آخر\n— [صفحة «مثال»][ق1]، إكس', ['15:1 quote/marker', '17:3 quote/attribution-form']],
  ['‹ كلام\n\n— [صفحة «مثال»][ق1]، إكس', ['15:1 quote/marker', '17:3 quote/attribution-form']],
  ['قالت: «نزرع الليمون.\n\nثم البندورة» وسكتت.', ['15:7 quote/unbalanced']],
  ['قالت: «نزرع الليمون.\n\n«ثم البندورة.\n\nثم سكتت» هنا.', ['15:7 quote/unbalanced']],
  ['قالت: «نزرع الليمون.\n\nثم «البندورة» وسكتت.', ['15:7 quote/unbalanced']],
  ['قالت: «نزرع الليمون.\n\n## عنوان\n\n«ثم البندورة».', ['15:7 quote/unbalanced']],
  ['قالت: «نزرع الليمون.\n\nثم «البندورة».\n\nثم سكتنا».', ['15:7 quote/unbalanced']],
  ['قالت: "نزرع الليمون.\n\nثم البندورة.', ['15:7 quote/unbalanced']],
  ['قالت: "نزرع الليمون.\n\n## عنوان\n\nثم البندورة."', ['15:7 quote/unbalanced', '19:13 quote/unbalanced']],
  ['قالت: «نزرع الليمون.\n\nأ.\n\nب.\n\nج.\n\nد.\n\nه.\n\nو.\n\nثم سكتنا».', ['15:7 quote/unbalanced']],
  ['"أولى" ثم "لم تغلق و"أخرى" هنا', ['15:11 quote/unbalanced']],
  ['::صورة{الملف="a.svg" الوصف="و" المصدر="صفحة «النداء"}', ['15:45 quote/unbalanced']],
  ['::صورة{الملف="a.svg" الوصف="باب «السوق"}', ['15:33 quote/unbalanced']],
  ['::صوت[نشرة]{الملف="/media/a.mp3" المصدر="صفحة «النداء"}', ['15:47 quote/unbalanced']],
  ['∶∶صوت[نشرة]{الملف="/media/a.mp3"}', ['15:1 directive/malformed']],
  [':∶صوت[نشرة]{الملف="/media/a.mp3"}', ['15:1 directive/malformed']],
  ['∷صوت[نشرة]{الملف="/media/a.mp3"}', ['15:1 directive/malformed']],
];

const spoilt = 'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\n';
const spoiltRecord = 'من: سمر\nرابط: https://a.example/1\nنُشر في: 2026-11-02\n';

/** Whole records of `content/quotes/`. */
const record: readonly Row[] = [
  [`${spoiltRecord}نص: كلام\u202E آخر`, ['4:9 char/embedding']],
  [`${spoiltRecord}نص: |\n  كلام\n  كلام\u2067 آخر`, ['6:7 char/isolate']],
  [`${spoiltRecord}نص: كلا\uFFFD`, ['4:8 char/unreadable']],
  [`${spoiltRecord}نص: كلا\u0007م كلا\u0008م`, ['4:8 char/control']],
  [`${spoiltRecord}الصفة: ØµØ\u00ADÙ\u0081ÙŠØ©`, ['4:8 char/mojibake']],
  [`من: سمر\uFFFD\nرابط: https://a.example/1`, ['1:8 char/unreadable']],
  [`من: س\u202Eمر\nرابط: https://a.example/1`, ['1:5 quote/name-characters']],
  [`من: سمر\nرابط: https://a.example/\uFFFD1`, ['2:25 char/unreadable']],
  [`من: سمر\nرابظ: https://a.example/1\nنوع: مباشر\nنص: كلام`, ['2:1 quote/no-evidence']],
];

const settled = 'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\n';
const site: readonly Row[] = [
  [
    `${settled}sections:\n  - slug: مدن\n    name: مدن\n   - slug: علوم\n     name: علوم`,
    ['8:4 matter/bad-indent'],
  ],
  [
    `${settled}sections:\n  - slug: مدن\n    name: مدن\n    - slug: علوم\n      name: علوم`,
    ['8:5 matter/bad-indent'],
  ],
  [
    `${settled}sections:\n  - slug: مدن\n    name: مدن\n - slug: علوم\n   name: علوم`,
    ['8:2 matter/bad-indent'],
  ],
  [`${settled}sections:\n  -  slug: مدن\n    name: مدن\n    description: أ`, ['7:5 matter/outdented-key']],
  [`${settled}sections: مدن، ثقافة`, ['5:11 content/expected-list']],
  [`${spoilt}words:\n  sources: أ\n   readAlso: ب`, ['8:4 matter/indented-key']],
  [`${spoilt}words:\nsources: أ\nreadAlso: ب`, ['7:1 matter/outdented-key']],
  [`${spoilt}rules:\nquote/no-link: خطأ\nchar/tatweel: معطلة`, ['7:1 matter/outdented-key']],
  [`${spoilt}rules:\n  quote/no-link: خطأ\n    char/tatweel: معطلة`, ['8:5 matter/indented-key']],
  [`${spoilt}rules:\n  quote/no-link: خطأ\n  - char/tatweel: معطلة`, ['8:3 matter/list-dash']],
  [`${spoilt}theme:\n  colors:\n  accent: "#0a5c5c"\n  paper: "#ffffff"`, ['8:3 matter/outdented-key']],
  [`${spoilt}theme:\n  colors:\n   accent: "#0a5c5c"\n    paper: "#ffffff"`, ['9:5 matter/indented-key']],
  [`${spoilt}words:\nloogo: أ`, ['7:1 content/unknown-word', '7:1 matter/outdented-key']],
  [`${spoilt}brands:\n  99TV\n  Souk+`, ['7:3 content/expected-list']],
  [`${spoilt}tagline: أخبار\uFFFDالبحر`, ['6:15 char/unreadable']],
  [`${spoilt}tagline: أخبار\u0007البحر`, ['6:15 char/control']],
  [`${spoilt}tagline: أخبار\u202Eالبحر`, ['6:15 content/invisible-characters']],
  [`${spoilt}words:\n  sources: أ\uFFFD`, ['7:13 char/unreadable']],
  [`${spoilt}tagline: أخبار \uFFFC`, ['6:16 char/object-replacement']],
  [`${spoilt}tagline: ØµØ­ÙŠÙØ©`, ['6:10 char/mojibake']],
  [
    'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\ndigitss: latn',
    ['6:1 matter/unknown-key'],
  ],
  [
    'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\ndigits: خماسية',
    ['6:9 content/choice'],
  ],
  [
    'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\nmonths: [أ]',
    ['6:9 content/expected-text'],
  ],
  [
    'name: أ\nurl: https://a.example\ncountry: ZZ\nzone: Asia/Dubai\nsections: [مدن]\n',
    ['3:10 content/country'],
  ],
  ['name: أ\nurl: https://a.example\ncountry: AE\nzone: Dubai\nsections: [مدن]\n', ['4:7 content/zone']],
  ['name: أ\nurl: a.example/x\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\n', ['2:6 content/site-url']],
  [
    'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\nreading_speed: -4',
    ['6:16 content/number'],
  ],
  [
    'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\nrules: [أ]',
    ['6:8 content/expected-fields'],
  ],
  [
    'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\nrules:\n  quote/no-lnk: off',
    ['7:3 house/unknown-rule'],
  ],
  [
    'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\nrules:\n  quote/no-link: شديد',
    ['7:18 content/choice'],
  ],
  [
    'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\ncontact:\n  email: a@',
    ['7:10 content/email'],
  ],
  [
    'name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\nhijri:\n  adjust: 5',
    ['7:11 content/choice'],
  ],
];

const twelveHours = [
  '19 نوفمبر 2026، 7:32 مساء',
  '19 تشرين الثاني 2026، 7:32 صباحًا',
  'الخميس 19 تشرين الثاني 2026، 7:32 صباحا',
  '2026-11-19 7:32 صباحًا',
  '19-11-2026 الساعة ٧:٣٢ م',
  '19.11.2026 7 ص',
];
const vanished = 'من: صفحة «مثال»\nرابط: https://x.com/misal_page/status/1541815603606036480';

const sound: readonly (readonly [string, string])[] = [
  ['site', `${settled}sections:\n- slug: مدن\n  name: مدن\n- slug: علوم\n  name: علوم\nbrands: 99TV, Souk+`],
  ['site', `${spoilt}words:\n  sources: من أين\n    عرفنا هذا\n  readAlso: طالع`],
  ['site', `${spoilt}tagline: أخبار ط،ظ،ع وPersian می\u200Cخواهم`],
  [
    'record',
    `${spoiltRecord}نص: |\n  كلام 👨\u200D👩\u200D👧 وPersian می\u200Cخواهم\n  \u2068اسم\u2069 وكلام`,
  ],
  ['fields', 'الملخص : نص'],
  ...twelveHours.flatMap((written): readonly (readonly [string, string])[] => [
    ['quote', `من: أ\nبلا رابط: قاله لنا\nنُشر في: ${written}`],
    ['quote', `${vanished}\nغاب في: ${written}`],
    ['quote', `${vanished}\nفُحص في: ${written}`],
    ['quote', `${vanished}\nالتحقق:\n  الحالة: جرى التحقق\n  في: ${written}`],
  ]),
  [
    'file',
    twoCards(`${interview}\nالصفة: وزير الزراعة`, 'نزرع الليمون.', 'نسقي النعناع.').replace(
      '[سالم مثال]',
      '[وزير الزراعة]',
    ),
  ],
  ['body', 'حظّ، وعظ: «غيظ»؛ شرط – لفظ… ط، ظ، ع، غ أو ط،ظ،ع،غ، و`ط§ظ„ظ„ظٹظ…ظˆظ†`'],
  ['fields', 'التحديث: السبت 21 نوفمبر 2026\nالملخص: أ'],
  ['body', '<5% من السكان'],
  ['body', '3- 1 الأهلي والزمالك\n2- 0 الوداد والرجاء'],
  ['body', '١. ٥ مليون\n٧. ٢ مليار'],
  ['body', '04- 5550142\n05- 5550143'],
  ['body', '– 5\n– 6'],
  ['body', '<كلمة> في أول السطر'],
  ['body', 'نص <abbr title="5" lang="ar">س</abbr> وتتمة'],
  ['body', 'قال:\n:صورة من السوق\n؛صورة'],
  ['body', '<ul><li>أول<li>ثان</ul><div><p>نص</div>'],
  ['body', '`رمز \u202E` <!-- تعليق \u202E -->\n\n```\nرمز \u202E\n```'],
  ['body', '<!-- تعليق — فيه شرطة\n\nوسطر -->\n\nقال «!» ومضى — ثم عاد -> هنا'],
  ['body', '- بند\n\n  ```\n  <!- شيفرة ->\n  ```\n\n> ~~~\n> شيفرة\n> ~~~\n>\n> — [صفحة «مثال»][ق1]'],
  ['body', 'انظر [نص](https://a.example "عنوان") و[انظر (https://a.example)] و[نص](\nhttps://a.example)'],
  ['body', '`[نص](https://a.example/a b)`\n\n```\n[نص](https://a.example\n```'],
  ['body', 'قال (انظر [نص](https://a.example/a_(b))) ثم Https://a.example/b'],
  ['body', '‹نص› هنا'],
  ['body', 'صاح ‹نعم›! — ثم قال — ‹لا› وخرج.'],
  ['body', 'قال: «!— هكذا كتبها —» ثم مضى، و‹!— كذا —› أيضا، و«أ <!– ب –> ج».'],
  ['body', '## عنوان <!– فيه –> علامتان'],
  ['body', 'قالت: «نزرع الليمون.\n\n«ثم البندورة.\n\n«ثم نسكت».'],
  ['body', '> «أول.\n>\n> «ثم آخر».\n>\n> — [صفحة «مثال»][ق1]'],
  ['body', '"رؤية 2030" تبدأ، لبرنامج "روسيا 2018" حول، و„كلام“ و“كلام”'],
  ['body', '‹نص› هنا\n\n> كلام.\n>\n> — [صفحة «مثال»][ق1]'],
  ['body', '```\n< نص\n```'],
  ['body', 'قالت [صفحة\n«مثال»][ق2] كذا (ق2) و`[صفحة][ق2` كذا'],
  ['body', 'قال [نص] [1] والمادة [12][1] و[هنا]  [12] و[س]\n[ص] و`[صفحة]  [ق1]`'],
  ['body', '- [x]  [ق1] هنا\n\nقالت [صفحة]\n[ق1](https://a.example) كذا'],
  ['body', 'جاء فيه: "نؤكد حق الحي في السطح.\n\nوإذ نجدد الدعوة إلى زراعته وسقايته."'],
  ['body', 'جاء فيه: «نؤكد حق الحي في السطح.\n\nونجدد الدعوة إلى زراعته»، وفق البيان.'],
  ['body', 'قالوا: «نطالب بأمرين:\n\n- سقاية السطح.\n- زراعته».'],
  ['body', 'قالوا: «نطالب بأمرين:\n\n- سقاية السطح.\n- زراعته.\n\nثم نسكت».'],
  ['body', '> «أول.\n>\n> - ثان.\n> - ثالث».\n>\n> — [صفحة «مثال»][ق1]'],
  ['body', 'جاء فيه: "نؤكد حق الحي في السطح.\n\n"ونجدد الدعوة إلى زراعته.\n\n"ثم نسكت".'],
  ['body', 'جاء فيه: «نؤكد حق الحي في السطح.\n\n»'],
  ['body', 'السعر للفرد.\n\n** لا يشمل السعر الضريبة.'],
  ['body', 'السعر **خمسون***، والتذكرة 5*.\n\n\\* لا يشمل السعر الضريبة.'],
  ['body', 'نحو ~عشرين و~ثلاثين، وملف_اسم_آخر و#وسم_كذا_ وقال _مائل_ هنا'],
  ['body', 'يا دار عبلة\tبالجواء تكلمي\nوعمي صباحا\tدار عبلة واسلمي'],
  ['body', 'قالت «زرعنا السطح ،ثم سقيناه ،، وسكتت» هنا'],
  ['body', '1) أول (ب) ثان (ج) ثالث (د)، و(نص) و:) ثم ( نص ) و )( هنا'],
  ['body', 'فاز 3-٢ ثم 12 و٣٤، والرمز `12٣ ،، )س(` وhttps://a.example/12٣'],
  ['body', '[قالته [صفحة «مثال»][ق1]] كل يوم'],
  ['body', '[ذكر ذلك [صفحة «مثال»][ق1]، وأكده [صفحة «مثال»][ق1]] كل يوم'],
  ['body', 'كذا [[صفحة «مثال»][ق1]]'],
  ['body', '#كأس_العالم يبدأ غدا\nو#رياضة\n\n`##نص\n##عنوان`\nثم \\##نص'],
  ['body', 'الملخص: زرعوا السطح.\n\n---\n\nثم سقوا.'],
  ['body', 'زرعوا السطح.\n\n---\n\n```\nنص.\n---\n```\n\n| أ | ب |\n| - | - |\n| ج | د |'],
  ['body', '[[صفحة «مثال»][ق1] قالت ذلك، وأكدته [صفحة «مثال»][ق1]] كل يوم'],
  ['body', 'تقول [صفحة «مثال»][ق2] إن «جمعية أصدقاء سطوح المدينة» ستزرعها، وإن «النعناع» نبت.'],
  ['body', 'تقول [صفحة «مثال»][ق2] إن الليمون نبت، وقال سالم: «نزرع غيره في الربيع».'],
  ['body', 'ونشرت [صفحة «مثال»][ق2] كتابها الأول: «حديقة على سطح المدرسة».'],
  ['body', 'وكتبت [صفحة «مثال»][ق1]: «نزرع الليمون في الربيع».'],
  ['body', '`[نص][https://a.example]` و[نص](https://a.example/[س])'],
  ['body', '> كلام\n>\n> — [صفحة «مثال»][ق1]، صحفية في جريدة [الحي]، 2026-11-20'],
  ['body', '> كلام [عن [شيء]]\n>\n> – [صفحة «مثال»][ق1]'],
];

const settings = lintSettings();

/** An input's quotes are not all cited, which is no fault of what it shows. */
const messagesOf = (kind: string, text: string): readonly string[] =>
  checkSource(wrapInput(kind, text), settings)
    .filter(({ rule }) => rule !== 'quote/uncited')
    .map(({ rule, place: { start } }) => `${String(start.line)}:${String(start.column)} ${rule}`);

describe.each([
  ['a whole file', 'file', file] as const,
  ['a file with a dateline', 'file', datelines] as const,
  ['a file with items of no list', 'file', lostItems] as const,
  ['a file with two cards of one speech', 'file', speeches] as const,
  ['fields of front matter', 'fields', fields] as const,
  ['the entry of a quote', 'quote', quote] as const,
  ['a body', 'body', body] as const,
  ['the settings', 'site', site] as const,
  ['the record of a quote', 'record', record] as const,
])('in %s', (_name, kind, rows) => {
  it.each(rows)('%j is told where it stands', (text, expected) => {
    expect(messagesOf(kind, text)).toEqual(expected);
  });
});

describe('nothing is told', () => {
  it.each(sound)('in %s %j', (kind, text) => {
    expect(messagesOf(kind, text)).toEqual([]);
  });
});

describe('a file of Windows', () => {
  const all = [
    ...[...file, ...datelines, ...speeches, ...lostItems].map(([text]) => ['file', text] as const),
    ...fields.map(([text]) => ['fields', text] as const),
    ...quote.map(([text]) => ['quote', text] as const),
    ...body.map(([text]) => ['body', text] as const),
    ...site.map(([text]) => ['site', text] as const),
    ...sound,
  ];
  const withWindowsEnds = (text: string): string => text.replace(/\r?\n/gu, '\r\n');

  it.each(all)(
    'says of %s %j what is said of the same lines with other ends, and mends it alike',
    (kind, text) => {
      const source = wrapInput(kind, text);
      const windows = { ...source, text: withWindowsEnds(source.text) };
      const told = (each: Source): readonly string[] =>
        checkSource(each, settings).map(
          ({ rule, severity, place: { start, end } }) =>
            `${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)} ${severity} ${rule}`,
        );
      expect(told(windows)).toEqual(told(source));
      expect(fixSource(windows, settings).text).toBe(withWindowsEnds(fixSource(source, settings).text));
    },
  );
});

describe('a date with a sign that is not its own', () => {
  it.each(oddDates)('%s is told with the date that is meant', (written, meant) => {
    const messages = [
      ...checkSource(wrapInput('fields', `التحديث: ${written}`), settings),
      ...checkSource(wrapInput('quote', `من: أ\nبلا رابط: قاله لنا\nنُشر في: ${written}`), settings),
    ];
    expect(messages.map(({ rule, expected }) => [rule, expected])).toEqual([
      ['content/date', [meant]],
      ['quote/date', [meant]],
    ]);
  });
});

describe('every input', () => {
  it('is one of at least 120', () => {
    expect(file.length + fields.length + quote.length + body.length + site.length).toBeGreaterThanOrEqual(
      120,
    );
  });
});
