import { describe, expect, it } from 'vitest';
import { checkSource } from '../../src/lint/index.ts';
import { lintSettings } from './lint-settings.ts';
import { wrapInput } from './wrap-input.ts';

/** What is written, and every message about it: line, column, rule. */
type Row = readonly [string, readonly string[]];

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
];

const fields: readonly Row[] = [
  ['الوسوم: [أ، ب، ج]', ['5:11 matter/arabic-comma']],
  ['الوسوم: [أ؛ ب]', ['5:11 matter/arabic-comma']],
  ['الوسوم: [#كأس العالم, نادي]', ['5:10 matter/hashtag-cut']],
  ['الوسوم:\n  -قراءة\n  -كتابة', ['6:3 matter/list-dash', '7:3 matter/list-dash']],
  ['الوسوم:\n  • قراءة', ['6:3 matter/list-dash']],
  ['الوسوم: [}كلمة', ['5:9 matter/unclosed-bracket']],
  ['الوسوم: [كلمة}', ['5:9 matter/unclosed-bracket']],
  ['الوسوم: [أ, ب}]', ['5:9 matter/unclosed-bracket']],
  ['الوسوم: [قراءة', ['5:9 matter/unclosed-bracket']],
  ['الملخص: "سطر', ['5:9 matter/unclosed-quote']],
  ['الملخص: قال: نعم\nالمقدمة: قال: لا', ['5:12 matter/colon-in-value', '6:13 matter/colon-in-value']],
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
  ['الصورة:\n      الملف: a.svg\n    الوصف: و', ['7:5 matter/bad-indent']],
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
  ['التصويبات:\n  - التاريخ: 2026-11-21\n    النوع: لا أدري\n    ملاحظة: م', ['7:12 content/choice']],
  ['اللغة: xx-عربي', ['5:8 content/language']],
  ['المعرف: ABC', ['5:9 content/id']],
  ['المسار: "؟؟"', ['5:9 content/empty-slug']],
  ['مسارات قديمة: "/أ/<b>/"', ['5:15 content/alias']],
  ['سطر المكان: {مدينتي: دبي}', ['5:14 matter/unknown-key']],
  ['اقتباسات:\nق1:\n  من: أ', ['5:1 content/quotes-not-inside']],
  ['ذات صلة:\n  أ: ب', ['6:3 content/expected-list']],
  ['الملخص: نص\u202E مقلوب', ['5:11 content/invisible-characters']],
  ['المقدمة: \uFEE3\uFEAA\uFEF3\uFEE8\uFE94 جميلة', ['5:10 char/presentation-form']],
  ['الملخص: &a [*a, *a]', ['5:9 matter/anchor']],
  ['التحديث: الأحد 21 نوفمبر 2026', ['5:10 date/weekday']],
];

const quote: readonly Row[] = [
  ['رابط: https://x.com/misal_page/status/1541815603606036480', ['6:3 quote/no-speaker']],
  ['من: صفحة «مثال»\nنوع: بالمعنى', ['6:3 quote/no-link']],
  ['من: أ\nرابط: x', ['8:11 quote/url']],
  ['من: أ\nرابط: https://x.com/misal_page', ['8:11 quote/profile-url']],
  ['من: أ\nرابط: https://user@x.com/a/status/1', ['8:11 quote/url']],
  ['من: أ\nرابط: https://x.com:8080/a/status/1541815603606036480', ['8:11 quote/url']],
  ['من: أ\nرابط: ftp://x.com/a', ['8:11 quote/url']],
  ['من: أ\nرابط: https://bit.ly/3abc', ['8:11 quote/short-link']],
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
  [
    'من: س\u200Fالم\nرابط: https://x.com/misal_page/status/1541815603606036480',
    ['7:9 quote/name-characters', '13:7 char/direction-mark'],
  ],
];

const body: readonly Row[] = [
  ['> كلام', ['15:1 quote/no-attribution']],
  ['> كلام\n>\n> — صفحة «مثال»', ['17:3 quote/no-attribution']],
  ['> كلام\n>\n> — [صفحة «مثال»][ق8]', ['17:19 quote/undefined-id']],
  ['> كلام\n> — [صفحة «مثال»][ق1]', ['16:5 quote/attribution-form']],
  ['> كلام\n>\n> - [صفحة «مثال»][ق1]', ['17:5 quote/attribution-form']],
  ['> كلام\n>\n> [صفحة «مثال»][ق1]', ['17:3 quote/attribution-form']],
  ['> كلام\n--\n> — [صفحة «مثال»][ق1]', ['17:5 quote/attribution-form']],
  ['> كلام\n>\n— [صفحة «مثال»][ق1]', ['17:3 quote/attribution-form']],
  ['> كلام\n>\n> — [صفحة «مثال»][ق1]\nتتمة', ['18:1 quote/no-blank-line']],
  ['> قال «كلام\n>\n> — [صفحة «مثال»][ق1]', ['15:7 quote/unbalanced']],
  ['قال "كلام وسكت', ['15:5 quote/unbalanced']],
  ['قالت [صفحة «مثال»](ق2) كذا', ['15:18 quote/citation-form']],
  ['::اقتباس{#ق8}', ['15:1 quote/undefined-id']],
  ['::اقتباس{ق1', ['15:1 directive/malformed']],
  ['##عنوان', ['15:1 heading/no-space']],
  ['\u200F- بند\n\u200F- بند', ['15:1 markdown/hidden-character', '16:1 markdown/hidden-character']],
  ['١) أ\n٢) ب', ['15:1 list/marker']],
  ['• أ\n• ب', ['15:1 list/marker']],
  ['نص ** عريض**', ['15:4 markdown/literal-emphasis']],
  ['[كلمة]: نص', ['15:1 markdown/lost-definition']],
  ['نص[^س]', ['15:3 footnote/undefined']],
  ['نص\n\n[^س]: حاشية', ['17:1 footnote/uncalled']],
  ['| أ | ب |\n| ج | د |', ['15:1 table/no-rule']],
  [':::حقائق\nنص', ['15:1 directive/unclosed']],
  [':::', ['15:1 directive/stray-close']],
  ['::توجيه{x}', ['15:1 directive/unknown']],
  ['::صورة{}', ['15:1 directive/incomplete']],
  ['::تسلسل{a}', ['15:1 directive/unknown']],
  ['<div>نص', ['15:1 html/unclosed']],
  ['نص <u>خط</u> <marquee>ي</marquee>', ['15:14 html/removed']],
  ['نص </p>', ['15:4 html/stray-end']],
  ['<b onclick="x">أ</b>', ['15:1 html/removed-attribute']],
  ['<iframe src="https://a.example"></iframe>', ['15:1 html/removed']],
  ['من 1~2 و3~4', ['15:5 md/tilde']],
  ['@_name_ هنا', ['15:1 md/handle-underscore']],
  ['انظر https://a.example/b؛ ثم', ['15:6 md/autolink-arabic']],
  ['نص\u200Bخفي', ['15:3 char/zero-width']],
  ['نص\u202Eمقلوب', ['15:3 char/embedding']],
  ['نص \u2066عزل', ['15:4 char/isolate']],
  ['نص\u00A0هنا\u00A0وهنا', ['15:3 char/no-break-space']],
  ['جمـيـل', ['15:3 char/tatweel']],
  ['ـ نص ـ', ['15:1 char/tatweel']],
  ['کتاب', ['15:1 char/persian-letter']],
  ['عدد ۵', ['15:5 char/persian-digit']],
  ['\uFDF2 \uFEDB\uFE98\uFE8Eب', ['15:3 char/presentation-form']],
  ['نص\u2028نص', ['15:3 char/line-separator']],
  ['نص\uFFFD', ['15:3 char/unreadable']],
  ['p\u0430ypal هنا', ['15:1 char/mixed-script']],
  ['قالوا ط§ظ„ظ„ظٹظ…ظˆظ† هنا', ['15:7 char/mojibake']],
  ['قالوا Ø§Ù„Ù„ÙŠÙ…ÙˆÙ† هنا', ['15:7 char/mojibake']],
  ['الأحد 20 نوفمبر 2026', ['15:1 date/weekday']],
  ['31/2/2026 ثم 30 شباط 2026', ['15:1 date/impossible', '15:14 date/impossible']],
  ['المزيد في التقرير التالي', ['15:1 struct/hand-off']],
  ['طالع أيضا: خبر', ['15:1 struct/read-also']],
  ['<!-- midad-ignore -->\nنص', ['15:1 ignore/unknown-rule']],
  ['<!-- midad-ignore x/y سبب وجيه -->\nنص', ['15:1 ignore/unknown-rule']],
  ['<!-- midad-ignore md/tilde سبب وجيه -->\nنص', ['15:1 ignore/unused']],
  ['> اقتباس فيه جمـيل\n>\n> — [صفحة «مثال»][ق1]', ['15:16 char/tatweel']],
  ['`جمـيل` و«جمـيل»', ['15:13 char/tatweel']],
];

const site: readonly Row[] = [
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

const sound: readonly (readonly [string, string])[] = [
  ['fields', 'الملخص : نص'],
  ['body', 'حظّ، وعظ: «غيظ»؛ شرط – لفظ… ط، ظ، ع، غ أو ط،ظ،ع،غ، و`ط§ظ„ظ„ظٹظ…ظˆظ†`'],
  ['fields', 'التحديث: السبت 21 نوفمبر 2026\nالملخص: أ'],
];

const settings = lintSettings();

/** An input's quotes are not all cited, which is no fault of what it shows. */
const messagesOf = (kind: string, text: string): readonly string[] =>
  checkSource(wrapInput(kind, text), settings)
    .filter(({ rule }) => rule !== 'quote/uncited')
    .map(({ rule, place: { start } }) => `${String(start.line)}:${String(start.column)} ${rule}`);

describe.each([
  ['a whole file', 'file', file] as const,
  ['fields of front matter', 'fields', fields] as const,
  ['the entry of a quote', 'quote', quote] as const,
  ['a body', 'body', body] as const,
  ['the settings', 'site', site] as const,
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

describe('every input', () => {
  it('is one of at least 120', () => {
    expect(file.length + fields.length + quote.length + body.length + site.length).toBeGreaterThanOrEqual(
      120,
    );
  });
});
