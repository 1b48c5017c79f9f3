import { describe, expect, it } from 'vitest';
import { readMatter } from '../../src/matter/index.ts';
import type { MatterNode } from '../../src/matter/index.ts';

const keys = {
  title: { names: ['العنوان'] },
  section: { names: ['القسم'] },
  tags: { names: ['الوسوم'] },
  standfirst: { names: ['المقدمة'] },
  image: { names: ['الصورة'], keys: { src: { names: ['الملف'] }, alt: { names: ['الوصف'] } } },
  quotes: { names: ['اقتباسات'], ids: { by: { names: ['من'] }, url: { names: ['رابط'] } } },
};

/** A tree as plain values, so that a table can hold it. */
function plain(node: MatterNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

const front = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\nالمتن.\n`;

/** What each file says, the places of what is wrong in it, and what was read all the same. */
const table: readonly (readonly [title: string, text: string, places: readonly string[], read: unknown])[] = [
  // A sign that YAML drops or refuses
  ['a hashtag after a value', front('العنوان: فيضان في المدينة #عاجل'), ['2:27 matter/hashtag-cut warning'], { العنوان: 'فيضان في المدينة #عاجل' }],
  ['a value that is a hashtag', front('العنوان: #عاجل'), ['2:10 matter/hashtag-cut warning'], { العنوان: '#عاجل' }],
  ['a hashtag in a list', front('الوسوم:', '  - #مياه', '  - مدن'), ['3:5 matter/hashtag-cut warning'], { الوسوم: ['#مياه', 'مدن'] }],
  ['hashtags between brackets', front('الوسوم: [#مياه, #مدن]'), ['2:10 matter/hashtag-cut warning', '2:17 matter/hashtag-cut warning'], { الوسوم: ['#مياه', '#مدن'] }],
  ['a comment after a value', front('القسم: مدن # مؤقتا'), ['2:12 matter/comment info'], { القسم: 'مدن' }],
  ['a comment in place of a value', front('القسم: # لاحقا'), ['2:8 matter/comment info'], { القسم: '' }],
  ['a comment after a quoted value', front('القسم: "مدن" # مؤقتا'), ['2:14 matter/comment info'], { القسم: 'مدن' }],
  ['a handle as a value', front('الحساب: @misal'), ['2:9 matter/reserved-start warning'], { الحساب: '@misal' }],
  ['a handle between brackets', front('الوسوم: [@misal, مدن]'), ['2:10 matter/reserved-start warning'], { الوسوم: ['@misal', 'مدن'] }],
  ['a percentage before its number', front('العنوان: %50 من السكان'), ['2:10 matter/reserved-start warning'], { العنوان: '%50 من السكان' }],
  ['a grave accent', front('العنوان: `كلمة`'), ['2:10 matter/reserved-start warning'], { العنوان: '`كلمة`' }],
  ['a bar before text', front('العنوان: | عاجل'), ['2:10 matter/reserved-start warning'], { العنوان: '| عاجل' }],
  ['a greater-than sign before text', front('العنوان: > نص'), ['2:10 matter/reserved-start warning'], { العنوان: '> نص' }],
  ['a dash before text', front('العنوان: - نص'), ['2:10 matter/reserved-start warning'], { العنوان: '- نص' }],
  ['an anchor', front('العنوان: &خبر عاجل'), ['2:10 matter/anchor warning'], { العنوان: '&خبر عاجل' }],
  ['an alias', front('العنوان: *مهم* جدا'), ['2:10 matter/alias warning'], { العنوان: '*مهم* جدا' }],
  ['an alias to an anchor', front('القسم: &a مدن', 'العنوان: *a'), ['2:8 matter/anchor warning', '3:10 matter/alias warning'], { القسم: '&a مدن', العنوان: '*a' }],
  ['a tag', front('العنوان: !عاجل فيضان'), ['2:10 matter/tag warning'], { العنوان: '!عاجل فيضان' }],
  ['a tag that would run code elsewhere', front('العنوان: !!js/function "return 1"'), ['2:10 matter/tag warning'], { العنوان: '!!js/function "return 1"' }],
  // Colons
  ['a colon in a value', front('العنوان: الوزير: لا زيادة'), ['2:16 matter/colon-in-value warning'], { العنوان: 'الوزير: لا زيادة' }],
  ['a value that ends in a colon', front('العنوان: قال الوزير:'), ['2:20 matter/colon-in-value warning'], { العنوان: 'قال الوزير:' }],
  ['a colon in a value of several lines', front('المقدمة: قال الوزير', '  اليوم: لا زيادة', 'القسم: مدن'), ['3:8 matter/colon-in-value warning'], { المقدمة: 'قال الوزير اليوم: لا زيادة', القسم: 'مدن' }],
  ['a colon in an item that is no field', front('الوسوم:', '- قال: نعم'), ['3:6 matter/colon-in-value warning'], { الوسوم: ['قال: نعم'] }],
  ['no space after the colon', front('العنوان:فيضان'), ['2:8 matter/colon-space warning'], { العنوان: 'فيضان' }],
  ['no space after the colon of an inner field', front('الصورة:', '  الملف:a.svg', '  الوصف: ب'), ['3:8 matter/colon-space warning'], { الصورة: { الملف: 'a.svg', الوصف: 'ب' } }],
  ['a full-width colon', front('العنوان： فيضان'), ['2:8 matter/colon-lookalike warning'], { العنوان: 'فيضان' }],
  ['an Arabic semicolon for a colon', front('القسم؛ مدن'), ['2:6 matter/colon-lookalike warning'], { القسم: 'مدن' }],
  ['an equals sign for a colon', front('القسم = مدن'), ['2:7 matter/colon-lookalike warning'], { القسم: 'مدن' }],
  ['no name before the colon', front(': مدن'), ['2:1 matter/empty-key error'], { '': 'مدن' }],
  ['a line without a key', front('العنوان: فيضان', 'في المدينة', 'القسم: مدن'), ['3:1 matter/line-without-key error'], { العنوان: 'فيضان', القسم: 'مدن' }],
  // Indentation and invisible characters
  ['no-break spaces as indentation', front('الصورة:', '\u00A0\u00A0الملف: a.svg'), ['3:1 matter/indent-space warning'], { الصورة: { الملف: 'a.svg' } }],
  ['a no-break space after the colon', front('القسم:\u00A0مدن'), ['2:7 matter/indent-space warning'], { القسم: 'مدن' }],
  ['a no-break space after an item’s dash', front('الوسوم:', '-\u00A0مدن'), ['3:2 matter/indent-space warning'], { الوسوم: ['مدن'] }],
  ['a tab as indentation', front('الصورة:', '\tالملف: a.svg'), ['3:1 matter/indent-tab warning'], { الصورة: { الملف: 'a.svg' } }],
  ['tabs at two levels', front('اقتباسات:', '\tق1:', '\t\tمن: صفحة'), ['3:1 matter/indent-tab warning', '4:1 matter/indent-tab warning'], { اقتباسات: { ق1: { من: 'صفحة' } } }],
  ['a right-to-left mark before a key', front('\u200Fالقسم: مدن'), ['2:1 matter/invisible-character warning'], { القسم: 'مدن' }],
  ['a right-to-left mark within a key', front('القس\u200Fم: مدن'), ['2:5 matter/invisible-character warning'], { القسم: 'مدن' }],
  ['a right-to-left mark before the indentation', front('الصورة:', '\u200F  الملف: a.svg'), ['3:1 matter/invisible-character warning'], { الصورة: { الملف: 'a.svg' } }],
  ['a right-to-left mark before a quotation mark', front('القسم: \u200F"مدن"'), ['2:8 matter/invisible-character warning'], { القسم: 'مدن' }],
  ['a left-to-right mark before an item’s dash', front('الوسوم:', '\u200E- مدن'), ['3:1 matter/invisible-character warning'], { الوسوم: ['مدن'] }],
  ['a zero-width space before a key', front('\u200Bالقسم: مدن'), ['2:1 matter/invisible-character warning'], { القسم: 'مدن' }],
  ['a field indented too far', front('العنوان: فيضان', '  القسم: مدن'), ['3:3 matter/indented-key warning'], { العنوان: 'فيضان', القسم: 'مدن' }],
  ['inner fields that do not line up', front('الصورة:', '  الملف: a.svg', ' الوصف: ب'), ['4:2 matter/outdented-key warning'], { الصورة: { الملف: 'a.svg', الوصف: 'ب' } }],
  ['inner fields of no known name that do not line up', front('الصورة:', '  الملف: a.svg', ' الظل: ب'), ['4:2 matter/bad-indent error'], { الصورة: { الملف: 'a.svg', الظل: 'ب' } }],
  // Lists
  ['Arabic commas between brackets', front('الوسوم: [مياه، مدن]'), ['2:14 matter/arabic-comma warning'], { الوسوم: ['مياه', 'مدن'] }],
  ['an Arabic comma between brackets over two lines', front('الوسوم: [مياه،', '  مدن, نهر، جسر]'), ['2:10 matter/arabic-comma warning', '3:8 matter/arabic-comma warning'], { الوسوم: ['مياه', 'مدن', 'نهر', 'جسر'] }],
  ['an Arabic semicolon between brackets', front('الوسوم: [مياه؛ مدن]'), ['2:14 matter/arabic-comma warning'], { الوسوم: ['مياه', 'مدن'] }],
  ['an en dash before an item', front('الوسوم:', '– مياه', '– مدن'), ['3:1 matter/list-dash warning', '4:1 matter/list-dash warning'], { الوسوم: ['مياه', 'مدن'] }],
  ['a bullet before an item', front('الوسوم:', '  • مياه'), ['3:3 matter/list-dash warning'], { الوسوم: ['مياه'] }],
  ['a tatweel before an item', front('الوسوم:', 'ـ مياه'), ['3:1 matter/list-dash warning'], { الوسوم: ['مياه'] }],
  ['a dash without a space', front('الوسوم:', '-مياه', '- مدن'), ['3:1 matter/list-dash warning'], { الوسوم: ['مياه', 'مدن'] }],
  ['a list that is never closed', front('الوسوم: [مياه, مدن', 'القسم: مدن'), ['2:9 matter/unclosed-bracket error'], { الوسوم: '[مياه, مدن', القسم: 'مدن' }],
  ['text after a closing bracket', front('العنوان: [فيديو] فيضان في المدينة'), ['2:10 matter/text-after-bracket warning'], { العنوان: '[فيديو] فيضان في المدينة' }],
  ['a template expression', front('العنوان: {{ title }}'), ['2:10 matter/text-after-bracket warning'], { العنوان: '{{ title }}' }],
  ['brackets nested too deep', front(`الوسوم: ${'['.repeat(20)}${']'.repeat(20)}`), ['2:9 matter/too-deep error'], { الوسوم: `${'['.repeat(20)}${']'.repeat(20)}` }],
  ['dashes nested too deep', front('الوسوم:', `${'- '.repeat(3000)}مياه`), ['3:1 matter/too-deep error'], { الوسوم: '' }],
  // Quotation marks
  ['text after a quoted beginning', front('العنوان: "لا زيادة" يقول الوزير'), ['2:10 matter/text-after-quote warning'], { العنوان: '«لا زيادة» يقول الوزير' }],
  ['text after a single-quoted beginning', front("العنوان: 'لا زيادة' يقول"), ['2:10 matter/text-after-quote warning'], { العنوان: "'لا زيادة' يقول" }],
  ['a quotation mark that is never closed', front('العنوان: "لا زيادة', 'القسم: مدن'), ['2:10 matter/unclosed-quote error'], { العنوان: '"لا زيادة', القسم: 'مدن' }],
  ['a backslash between quotation marks', front('العنوان: "ا\\ب"'), ['2:12 matter/bad-escape error'], { العنوان: 'ا\\ب' }],
  // Repeated and misplaced fields
  ['the same key twice', front('القسم: مدن', 'العنوان: أ', 'القسم: علوم'), ['4:1 matter/duplicate-key error'], { القسم: 'مدن', العنوان: 'أ' }],
  ['the same key twice but for a mark', front('القسم: مدن', 'القسم\u200E: علوم'), ['3:6 matter/invisible-character warning', '3:1 matter/duplicate-key error'], { القسم: 'مدن' }],
  ['a list instead of fields', front('- مدن', '- علوم'), ['2:1 matter/not-fields error'], undefined],
  ['lines of prose', front('فقرة أولى.', 'وبقية لها.', 'القسم: مدن'), ['2:1 matter/line-without-key error'], { القسم: 'مدن' }],
  ['a key that is a list', front('? [أ, ب]', ': مدن'), ['2:1 matter/line-without-key error', '3:1 matter/empty-key error'], { '': 'مدن' }],
  // The edges of the front matter
  ['no front matter at all', 'فقرة أولى.\n\nفقرة ثانية.\n', ['1:1 matter/missing error'], undefined],
  ['an empty file', '', ['1:1 matter/missing error'], undefined],
  ['a right-to-left mark before the opening line', `\u200F${front('القسم: مدن')}`, ['1:1 matter/before-fence warning'], { القسم: 'مدن' }],
  ['a right-to-left mark after the opening hyphens', '---\u200F\nالقسم: مدن\n---\n', ['1:4 matter/before-fence warning'], { القسم: 'مدن' }],
  ['empty lines before the opening line', `\n\n${front('القسم: مدن')}`, ['1:1 matter/before-fence warning'], { القسم: 'مدن' }],
  ['a no-break space before the opening line', `\u00A0${front('القسم: مدن')}`, ['1:1 matter/before-fence warning'], { القسم: 'مدن' }],
  ['a byte order mark', `\uFEFF${front('القسم: مدن')}`, ['1:1 matter/byte-order-mark info'], { القسم: 'مدن' }],
  ['a byte order mark and an empty line', `\uFEFF\n${front('القسم: مدن')}`, ['1:1 matter/byte-order-mark info', '1:2 matter/before-fence warning'], { القسم: 'مدن' }],
  ['dashes that a keyboard joined', '—-\nالقسم: مدن\n—-\nالمتن.\n', ['1:1 matter/fence-dashes warning', '3:1 matter/fence-dashes warning'], { القسم: 'مدن' }],
  ['four hyphens', '----\nالقسم: مدن\n----\nالمتن.\n', ['1:1 matter/fence-dashes warning', '3:1 matter/fence-dashes warning'], { القسم: 'مدن' }],
  ['a closing line of dots', '---\nالقسم: مدن\n...\nالمتن.\n', ['3:1 matter/fence-dashes warning'], { القسم: 'مدن' }],
  ['a closing dash with a rule further down', '---\nالقسم: مدن\n—\nفقرة.\n\n---\n\nفقرة.\n', ['3:1 matter/fence-dashes warning'], { القسم: 'مدن' }],
  ['no closing line', '---\nالقسم: مدن\n\nفقرة أولى.\n\nفقرة ثانية.\n', ['2:11 matter/missing-close error'], { القسم: 'مدن' }],
  ['no closing line but a rule further down', '---\nالقسم: مدن\n\nفقرة أولى.\n\nفقرة ثانية.\n\n---\n\nفقرة ثالثة.\n', ['2:11 matter/missing-close error'], { القسم: 'مدن' }],
  ['no opening line', 'القسم: مدن\nالعنوان: أ\n---\nالمتن.\n', ['1:1 matter/missing-open warning'], { القسم: 'مدن', العنوان: 'أ' }],
  ['text on the closing line', '---\nالقسم: مدن\n--- المتن.\n', ['3:1 matter/fence-text warning'], { القسم: 'مدن' }],
  ['a field on the opening line', '--- القسم: مدن\nالعنوان: أ\n---\n', ['1:4 matter/fence-text warning'], { القسم: 'مدن', العنوان: 'أ' }],
  ['the name of the language', '---yaml\nالقسم: مدن\n---\n', ['1:1 matter/fence-text warning'], { القسم: 'مدن' }],
  ['front matter that is code', '---js\n{ "title": process.exit(3) }\n---\nالمتن.\n', ['1:1 matter/language error'], undefined],
  ['front matter that is code under another name', '--- javascript\n({})\n---\nالمتن.\n', ['1:1 matter/language error'], undefined],
  ['front matter in JSON', '---json\n{}\n---\nالمتن.\n', ['1:1 matter/language error'], undefined],
  ['front matter in CoffeeScript', '---coffee\ntitle: 1\n---\nالمتن.\n', ['1:1 matter/language error'], undefined],
  ['front matter in TOML', '+++\ntitle = "x"\n+++\nالمتن.\n', ['1:1 matter/format error'], undefined],
  ['a JSON object', '{ "title": "x" }\n\nالمتن.\n', ['1:1 matter/format error'], undefined],
  ['front matter that is too large', front(`العنوان: ${'ا'.repeat(70_000)}`), ['2:1 matter/too-large error'], undefined],
]; // prettier-ignore

describe('broken front matter', () => {
  it.each(table)('reports %s at its place and reads what can be read', (_title, text, places, read) => {
    const { tree, body, messages } = readMatter({ path: 'a.md', text }, keys);
    const found = messages.map(
      ({ rule, severity, place }) =>
        `${String(place.start.line)}:${String(place.start.column)} ${rule} ${severity}`,
    );
    expect(found).toEqual(places);
    if (read !== undefined) expect(plain(tree)).toEqual(read);
    expect(body.length).toBe(text.length);
    for (const message of messages) {
      expect(message.text.ar).toMatch(/[\u0621-\u064A]/u);
      expect(message.text.en).toMatch(/^[A-Z“][^\u0621-\u064A]*|\u2068/u);
    }
  });

  it('names each rule of the table at least once, so that a rule without an example is seen', () => {
    const rules = new Set(table.flatMap(([, , places]) => places.map((place) => place.split(' ')[1])));
    expect(rules.size).toBeGreaterThanOrEqual(32);
  });
});
