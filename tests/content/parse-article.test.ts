import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/index.ts';
import { article as whole } from './sample-article.ts';

const settings = { language: 'ar', zone: 'Asia/Dubai' };

const read = (...lines: readonly string[]) =>
  parseArticle({ path: 'content/articles/a.md', text: `---\n${lines.join('\n')}\n---\nالمتن.\n` }, settings);

const base = ['العنوان: فيضان في المدينة', 'القسم: مدن'];
const dated = [...base, 'تاريخ النشر: 2026-11-03 09:30'];

/** The messages of an article as `line:column rule severity`, without the one that says that it has no date. */
const faults = (...lines: readonly string[]): readonly string[] =>
  read(...lines)
    .messages.filter(({ rule }) => rule !== 'content/no-date')
    .map(
      ({ rule, severity, place }) =>
        `${String(place.start.line)}:${String(place.start.column)} ${rule} ${severity}`,
    );

describe('an article', () => {
  it('with every field is read whole, under Arabic names', () => {
    const { article, unfinished, messages } = parseArticle(
      { path: 'content/articles/souk.md', text: whole },
      settings,
    );
    expect(messages).toEqual([]);
    expect(unfinished).toBe(false);
    expect(article).toMatchObject({
      path: 'content/articles/souk.md',
      id: 'souk2026',
      slug: 'سوق-السمك-ينتقل-إلى-الميناء-الجديد',
      aliases: [],
      language: 'ar',
      direction: 'rtl',
      title: 'سوق السمك ينتقل إلى الميناء الجديد',
      kicker: 'مرافئ',
      standfirst: 'افتتحت البلدية السوق صباح اليوم، وبقي الباعة القدامى في أماكنهم.',
      summary: 'افتتحت البلدية السوق صباح اليوم، وبقي الباعة القدامى في أماكنهم.',
      authors: ['samar'],
      dateline: { outlet: 'أخبار الميناء', city: 'صور', country: 'لبنان', reporter: 'سمر حداد' },
      published: '2026-11-03T09:30:00+04:00',
      updated: '2026-11-04T10:00:00+04:00',
      section: 'مدن',
      tags: ['أسماك', 'مرافئ'],
      image: { src: '/media/market.svg', alt: 'رسم لسوق على رصيف' },
      related: ['boats01'],
      status: 'ready',
      corrections: [
        {
          at: '2026-11-04T10:00:00+04:00',
          kind: 'correction',
          was: 'أربعون بائعا',
          now: 'خمسون بائعا',
          position: 'top',
        },
      ],
    });
    const quote = article?.quotes.get('ق1');
    expect(quote?.source).toMatchObject({ platform: 'x', postId: '1541815603606036480' });
    expect(quote?.speaker.name).toBe('صيادو صور');
    expect(article?.body.trim().startsWith('فقرة أولى')).toBe(true);
    const place = article?.places.get('quotes.ق1.url');
    expect(whole.slice(place?.start.offset, place?.end.offset)).toBe(
      'https://x.com/sayyadou_sour/status/1541815603606036480',
    );
  });

  it('keeps which of its dates are days without an hour, and lets such a day be that of publication', () => {
    const lines = [
      ...dated,
      'التحديث: 2026-11-03',
      'التصويبات:',
      '  - التاريخ: ٣/١١/٢٠٢٦',
      '    ملاحظة: صُحح الاسم',
    ];
    expect(faults(...lines).filter((fault) => fault.includes('order'))).toEqual([]);
    const { article } = parseArticle(
      { path: 'content/articles/souk.md', text: `---\n${lines.join('\n')}\n---\nنص` },
      settings,
    );
    expect(article).toMatchObject({ bareDays: ['updated'], corrections: [{ bareDay: true }] });
  });

  it('says the same under English names', () => {
    const english = whole
      .replace('العنوان:', 'title:').replace('العنوان التمهيدي:', 'kicker:').replace('المقدمة:', 'standfirst:')
      .replace('الكاتب:', 'author:').replace('سطر المكان:', 'dateline:').replace('تاريخ النشر:', 'published:')
      .replace('التحديث:', 'updated:').replace('القسم:', 'section:').replace('الوسوم:', 'tags:').replace('الصورة:', 'image:')
      .replace('الملف:', 'src:').replace('الوصف:', 'alt:').replace('ذات صلة:', 'related:').replace('المعرف:', 'id:')
      .replace('التصويبات:', 'corrections:').replace('التاريخ:', 'at:').replace('النوع: تصحيح', 'kind: correction')
      .replace('كان:', 'was:').replace('صار:', 'now:').replace('اقتباسات:', 'quotes:').replace('من:', 'by:').replace('رابط:', 'url:'); // prettier-ignore
    const [arabic, latin] = [whole, english].map((text) => parseArticle({ path: 'a.md', text }, settings));
    expect(latin?.messages).toEqual([]);
    const strip = (article: typeof arabic) => ({
      ...article?.article,
      body: '',
      places: '',
      image: { ...article?.article?.image, place: '' },
    });
    expect(strip(latin)).toEqual(strip(arabic));
  });

  it.each([
    ['العنوان', 'title'], ['الْعُنْوَان', 'title'], ['عنوان', 'title'], ['العنـوان', 'title'], ['Title', 'title'], ['TITLE', 'title'],
  ])('takes %s for the key %s', (name) => {
    expect(read(`${name}: فيضان`, 'القسم: مدن').article?.title).toBe('فيضان');
  }); // prettier-ignore

  it.each([
    'تاريخ النشر',
    'تاريخ_النشر',
    'تاريخ-النشر',
    'تاريخ نشر',
    'التاريخ_النشر',
    'تأريخ النشر'.replace('أ', 'ا'),
    'Published',
    'publish_date',
  ])('takes %s for the publication date', (name) => {
    expect(read(...base, `${name}: 2026-11-03`).article?.published).toBe('2026-11-03T00:00:00+04:00');
  });

  it.each([
    ['سلمى نور، وليد حداد', ['سلمى نور', 'وليد حداد']],
    ['سلمى نور و وليد حداد', ['سلمى نور', 'وليد حداد']],
    ['سلمى نور، و وليد حداد', ['سلمى نور', 'وليد حداد']],
    ['سلمى نور ووليد حداد', ['سلمى نور ووليد حداد']],
    ['Anders Andersen, Rand Saleh, and Andrew Clark', ['Anders Andersen', 'Rand Saleh', 'Andrew Clark']],
    ['Rand Saleh and Andrew Clark', ['Rand Saleh', 'Andrew Clark']],
    ['[سلمى نور, "حداد و أبناؤه"]', ['سلمى نور', 'حداد و أبناؤه']],
    ['سمر؛ هدى / نور', ['سمر', 'هدى', 'نور']],
  ])('takes the byline %s apart', (byline, authors) => {
    expect(read(...base, `الكاتب: ${byline}`).article?.authors).toEqual(authors);
  });

  it.each([
    // Missing and mistaken fields
    ['no title', ['القسم: مدن'], ['1:1 content/missing error']],
    ['an empty title', ['العنوان:', 'القسم: مدن'], ['2:1 content/missing error']],
    ['no section', ['العنوان: فيضان'], ['1:1 content/missing error']],
    ['nothing at all', ['# فارغ'], ['1:1 content/missing error', '1:1 content/missing error']],
    ['a field that is nearly known', [...base, 'الوسو: مياه'], ['4:1 matter/unknown-key warning']],
    ['a field that is not known', [...base, 'الطقس: مشمس'], ['4:1 matter/unknown-key warning']],
    ['a field inside another that is not known', [...base, 'الصورة:', '  الملف: a.svg', '  الوصف: ب', '  الحجم: كبير'], ['7:3 matter/unknown-key warning']],
    ['two names of one key', [...base, 'title: Flood'], ['4:1 matter/duplicate-key error']],
    ['a list for a title', ['العنوان: [أ, ب]', 'القسم: مدن'], ['2:10 content/expected-text error']],
    ['fields for a title', ['العنوان:', '  القسم: مدن', 'القسم: مدن'], ['3:3 content/expected-text error']],
    ['text for fields', [...base, 'التصويبات: نعم'], ['4:12 content/expected-fields error']],
    ['a pair among the tags', [...base, 'الوسوم:', '  - "قال": نعم'], ['5:5 content/expected-text error']],
    // Dates
    ['a date that is none', [...base, 'تاريخ النشر: غدا'], ['4:14 content/date error']],
    ['a day that is not', [...base, 'تاريخ النشر: 2026-02-30'], ['4:14 content/impossible-date error']],
    ['a date of two readings', [...base, 'تاريخ النشر: 5/8/2026'], ['4:14 content/ambiguous-date warning']],
    ['an update before publication', [...dated, 'التحديث: 2026-11-02'], ['5:10 content/date-order error']],
    ['an embargo after publication', [...dated, 'محظور حتى: 2026-11-05'], ['5:12 content/embargo-after-published warning']],
    ['a correction before publication', [...dated, 'التصويبات:', '  - التاريخ: 2026-11-01', '    ملاحظة: صُحح الاسم'], ['6:14 content/date-order error']],
    ['a correction without a date', [...dated, 'التصويبات:', '  - ملاحظة: صُحح الاسم'], ['6:5 content/correction-without-date error']],
    ['a correction that says nothing', [...dated, 'التصويبات:', '  - التاريخ: 2026-11-04', '    النوع: تصحيح'], ['6:5 content/correction-without-words error']],
    ['ready without a date', [...base, 'الحالة: جاهز'], ['4:9 content/ready-without-date error']],
    // Choices
    ['a status that is none', [...base, 'الحالة: جاهزز'], ['4:9 content/choice error']],
    ['a kind of correction that is none', [...dated, 'التصويبات:', '  - التاريخ: 2026-11-04', '    النوع: شيء', '    ملاحظة: صُحح الاسم'], ['7:12 content/choice error']],
    ['a language that is none', [...base, 'اللغة: عربي فصيح'], ['4:8 content/language error']],
    // Addresses
    ['an id that is too short', [...base, 'المعرف: ab'], ['4:9 content/id error']],
    ['an id with Arabic letters', [...base, 'المعرف: معرف-خبر'], ['4:9 content/id error']],
    ['a slug with a way out', [...base, 'المسار: ../../etc/passwd'], ['4:9 content/slug warning']],
    ['a slug without letters', [...base, 'المسار: "؟!"'], ['4:9 content/empty-slug error']],
    ['an old path below a page’s file', [...base, 'مسارات قديمة:', '  - /news/index.html/1'], ['5:5 content/alias error']],
    ['an old path with a way out', [...base, 'مسارات قديمة:', '  - /../secret/'], ['5:5 content/alias error']],
    // Pictures
    ['a picture from elsewhere', [...base, 'الصورة: https://example.com/a.jpg'], ['4:9 content/picture-remote error']],
    ['a picture from elsewhere without a scheme', [...base, 'الصورة: //example.com/a.jpg'], ['4:9 content/picture-remote error']],
    ['a picture in another folder', [...base, 'الصورة: ../../etc/passwd'], ['4:9 content/picture-path error']],
    ['a picture without a description', [...base, 'الصورة: a.svg'], ['4:9 content/picture-without-alt error']],
    ['a picture without a file', [...base, 'الصورة:', '  الوصف: سوق'], ['4:1 content/picture-without-file error']],
    // The rest
    ['a dateline without a place', [...base, 'سطر المكان: من مكان ما'], ['4:13 content/dateline warning']],
    ['an override in a title', ['العنوان: فيضان \u202Eفي', 'القسم: مدن'], ['2:16 content/invisible-characters warning']],
    ['quotes that are a list', [...base, 'اقتباسات:', '  - من: سمر'], ['5:3 content/expected-fields error']],
    ['a quote without a speaker', [...base, 'اقتباسات:', '  ق1:', '    رابط: https://x.com/a/status/1541815603606036480'], ['5:3 quote/no-speaker error']],
  ])('with %s is told so at the place', (_title, lines, expected) => {
    expect(faults(...lines)).toEqual(expected);
  }); // prettier-ignore

  it('without a date and a status is a draft, and says so', () => {
    const rules = (...lines: readonly string[]) => read(...lines).messages.map(({ rule }) => rule);
    expect(rules(...base)).toEqual(['content/no-date']);
    expect(rules(...base, 'الحالة: مسودة')).toEqual([]);
    expect(rules(...dated)).toEqual([]);
  });

  it('is told the nearest name of a field', () => {
    expect(read(...base, 'الوسو: مياه').messages[0]?.expected?.[0]).toBe('الوسوم');
    expect(read(...base, 'sectoin: x').messages[0]?.expected?.[0]).toBe('section');
  });

  it.each([
    [[], 'draft', false],
    [['تاريخ النشر: 2026-11-03'], 'ready', false],
    [['الحالة: مسودة', 'تاريخ النشر: 2026-11-03'], 'draft', true],
    [['الحالة: مراجعة'], 'review', true],
    [['الحالة: مسحوب', 'تاريخ النشر: 2026-11-03'], 'withdrawn', false],
    [['status: ready', 'published: 2026-11-03'], 'ready', false],
    // What cannot be read must never let an article out.
    [['الحالة: سري', 'تاريخ النشر: 2026-11-03'], 'draft', false],
    [['محظور حتى: غدا', 'تاريخ النشر: 2026-11-03'], 'draft', false],
    [['تاريخ النشر: غدا'], 'draft', false],
  ])('with %j is %s', (lines, status, unfinished) => {
    const parsed = read(...base, ...lines);
    expect(parsed.article?.status).toBe(status);
    expect(parsed.unfinished).toBe(unfinished);
  });

  it.each([
    ['إملائي', 'none'],
    ['تحديث', 'bottom'],
    ['تصحيح', 'top'],
    ['سحب', 'top'],
  ])('shows a correction of the kind %s at the %s unless told otherwise', (kind, position) => {
    const entry = ['التصويبات:', '  - التاريخ: 2026-11-04', `    النوع: ${kind}`, '    ملاحظة: صُحح الاسم'];
    expect(read(...dated, ...entry).article?.corrections[0]?.position).toBe(position);
    expect(read(...dated, ...entry, '    الموضع: أسفل').article?.corrections[0]?.position).toBe('bottom');
  });

  it('is told of its dateline how it was probably meant, or that it has fields', () => {
    const told = (line: string) =>
      parseArticle(
        { path: 'content/articles/a.md', text: `---\nالعنوان: أ\nالقسم: مدن\n${line}\n---\n` },
        settings,
      ).messages.find(({ rule }) => /^content\/(?:dateline|expected-fields)$/.test(rule));
    expect(told('سطر المكان: دبي-وام')?.expected).toEqual(['دبي – وام']);
    expect(told('سطر المكان: دبي-وام')?.text.ar).toContain('لعل المقصود \u2068دبي – وام\u2069؟');
    expect(told('سطر المكان: [دبي, وام]')?.text.ar).toContain('يجب أن تكون حقولًا');
  });

  it('lists its corrections oldest first', () => {
    const at = (day: string): readonly string[] => [
      `  - التاريخ: 2026-11-${day}`,
      '    النوع: تحديث',
      '    ملاحظة: أُضيفت أرقام',
    ];
    const { article } = read(...dated, 'التصويبات:', ...at('09'), ...at('05'), ...at('07'));
    expect(article?.corrections.map((correction) => correction.at.slice(8, 10))).toEqual(['05', '07', '09']);
  });

  it('takes lists with brackets, with dashes, and parted by commas of either kind', () => {
    for (const tags of [
      ['الوسوم: [مياه, مدن]'],
      ['الوسوم:', '  - مياه', '  - مدن'],
      ['الوسوم: مياه، مدن'],
      ['الوسوم: مياه, مدن'],
    ]) {
      expect(read(...base, ...tags).article?.tags).toEqual(['مياه', 'مدن']);
    }
  });

  it('has an id that its path gives and that does not change', () => {
    const { article } = read(...base);
    expect(article?.id).toMatch(/^[a-z0-9]{8}$/);
    expect(read(...base, 'المقدمة: شيء آخر').article?.id).toBe(article?.id);
    const other = parseArticle({ path: 'content/articles/b.md', text: '---\nالعنوان: أ\n---\n' }, settings);
    expect(other.article?.id).not.toBe(article?.id);
  });

  it('has a slug from its title, and its id when the title has no letters', () => {
    expect(read(...base).article?.slug).toBe('فيضان-في-المدينة');
    const mute = read('العنوان: "؟!"', 'القسم: مدن').article;
    expect(mute?.slug).toBe(mute?.id);
  });

  it('keeps its old addresses as slugs or as paths', () => {
    const { article, messages } = read(
      ...base,
      'مسارات قديمة:',
      '  - فيضان',
      '  - /news/2020/فيضان',
      '  - https://old.example/news/7/index.html',
      '  - /ق/%D8%A3/',
    );
    expect(messages.map(({ rule }) => rule)).toEqual(['content/no-date']);
    expect(article?.aliases).toEqual(['فيضان', '/news/2020/فيضان/', '/news/7/', '/ق/أ/']);
  });

  it('prints a dateline that is not understood as it was written', () => {
    expect(read(...base, 'سطر المكان: من مكان ما').article?.dateline).toEqual({ text: 'من مكان ما' });
    expect(read(...base, 'سطر المكان:', '  المدينة: دبي', '  الوكالة: رويترز').article?.dateline).toEqual({
      city: 'دبي',
      agency: 'رويترز',
    });
  });

  it('is written in the direction of its language', () => {
    expect(read(...base, 'اللغة: en').article).toMatchObject({ language: 'en', direction: 'ltr' });
    expect(read(...base, 'lang: fa').article).toMatchObject({ language: 'fa', direction: 'rtl' });
  });

  it('is read without harm to anyone when its keys mean something to JavaScript', () => {
    read(
      ...base,
      '__proto__:',
      '  polluted: yes',
      'constructor:',
      '  prototype: x',
      'اقتباسات:',
      '  __proto__:',
      '    من: سمر',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['by']).toBeUndefined();
  });

  it('never makes the reader throw, whatever happened to it', () => {
    const pieces = fc.constantFrom('\u200F', '\u00A0', '\t', '"', ':', ': ', ' #', '[', '{', '}', '|', '&a', '*a', '---', '\n', '- ', '،', '%', '@', '?', '\0', '\uD83D', '2026-13-45', '../..', 'javascript:alert(1)', '__proto__'); // prettier-ignore
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(pieces, fc.string())), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(edits, (changes) => {
        let text = whole;
        for (const [at, dropped, put] of changes) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + put + text.slice(start + dropped);
        }
        const { article, messages } = parseArticle({ path: 'a.md', text }, settings);
        for (const { place, text: words } of messages) {
          expect(place.start.line).toBeGreaterThanOrEqual(1);
          expect(place.end.offset).toBeLessThanOrEqual(text.length);
          expect(words.ar.length).toBeGreaterThan(10);
        }
        if (article !== undefined) {
          expect(article.id).toMatch(/^[a-z0-9]{6,12}$/);
          expect(article.slug).toMatch(/^[\p{L}\p{N}-]+$/u);
          expect(article.body.length).toBe(text.length);
          expect(article.image?.src.split('/') ?? []).not.toContain('..');
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('what a hurried reporter writes', () => {
  it.each(['1448-05-09', '9/5/1448', '١٤٤٨-٠٥-٠٩'])('a Hijri date of publication, %s, is no date', (date) => {
    expect(faults(...base, `تاريخ النشر: ${date}`)).toEqual(['4:14 content/old-year error']);
  });

  it.each([
    ['[ماء, ساحات]', ['ماء', 'ساحات']],
    ['ماء، ساحات', ['ماء', 'ساحات']],
    ['"#ماء #ساحات_المدن"', ['ماء', 'ساحات المدن']],
    ['["#ماء", ساحات]', ['ماء', 'ساحات']],
    ['[C#, "#1"]', ['C#', '#1']],
  ])('tags %s are %j', (written, tags) => {
    expect(read(...dated, `الوسوم: ${written}`).article?.tags).toEqual(tags);
  });

  it('quotes that are not indented are one complaint, not one for each line', () => {
    const lines = [
      'اقتباسات:',
      'ق1:',
      'من: سمر',
      'رابط: https://x.com/a/status/2056000000000000000',
      'ق2:',
      'من: نور',
    ];
    expect(faults(...dated, ...lines)).toEqual(['6:1 matter/outdented-key warning']);
    expect(faults(...dated, 'اقتباسات:', 'ق1: سمر', 'ق2: نور')).toEqual([
      '5:1 content/quotes-not-inside error',
    ]);
    expect(faults(...dated, 'القصم: علوم', 'اقتباسات:')).toEqual(['5:1 matter/unknown-key warning']);
  });

  it('a post that comes after the article is told in the newsroom’s own hours', () => {
    const told = (posted: string): string | undefined =>
      read(...dated, 'اقتباسات:', '  ق1:', '    من: نور', '    بلا رابط: قالته لنا', `    نُشر في: ${posted}`)
        .messages.find(({ rule }) => rule === 'quote/posted-after-article')
        ?.text.ar.replace(/[\u2068\u2069]/gu, '');
    expect(told('2026-11-05')).toContain('«2026-11-05» بعد تاريخ المادة «2026-11-03»');
    expect(told('2026-11-03 20:00')).toContain('«2026-11-03 20:00» بعد تاريخ المادة «2026-11-03 09:30»');
  });

  it('a day without an hour is over only at its end', () => {
    const told = (head: readonly string[], ...entry: readonly string[]): readonly string[] =>
      faults(...base, ...head, 'اقتباسات:', '  ق1:', '    من: نور', ...entry.map((line) => `    ${line}`));
    const said = (posted: string): readonly string[] => ['بلا رابط: قالته لنا', `نُشر في: ${posted}`];
    // 20:07 of 28 June 2022 in Dubai.
    const post = 'رابط: https://x.com/misal_page/status/1541815603606036480';
    expect(told(['تاريخ النشر: 2022-06-28'], post)).toEqual([]);
    expect(told(['تاريخ النشر: 2022-06-27'], post)).toEqual(['8:11 quote/posted-after-article error']);
    const day = ['تاريخ النشر: 2026-11-03'];
    expect(told(day, ...said('2026-11-03'))).toEqual([]);
    expect(told(day, ...said('2026-11-03 23:59'))).toEqual([]);
    expect(told(day, ...said('2026-11-04'))).toEqual(['9:14 quote/posted-after-article error']);
    expect(told(day, ...said('2026-11-04 00:00'))).toEqual(['9:14 quote/posted-after-article error']);
    const changed = ['تاريخ النشر: 2026-11-01 08:00', 'التحديث: 2026-11-03'];
    expect(told(changed, ...said('2026-11-03 11:00'))).toEqual([]);
    expect(told(changed, ...said('2026-11-04'))).toEqual(['10:14 quote/posted-after-article error']);
  });

  it('a post between the article and its last change is no mistake', () => {
    const quoted = ['اقتباسات:', '  ق1:', '    من: نور', '    بلا رابط: قالته لنا', '    نُشر في: 2026-11-05'];
    const told = (updated: string): readonly string[] => faults(...dated, `التحديث: ${updated}`, ...quoted);
    expect(told('2026-11-06')).toEqual([]);
    expect(told('2026-11-04')).toEqual(['10:14 quote/posted-after-article error']);
  });

  it('an article without a word is told so when it would be published', () => {
    const rules = (head: readonly string[]): readonly string[] =>
      parseArticle({ path: 'a.md', text: `---\n${head.join('\n')}\n---\n \n` }, settings).messages.map(
        ({ rule }) => rule,
      );
    expect(rules(dated)).toEqual(['content/no-body']);
    expect(rules([...dated, 'الحالة: مسودة'])).toEqual([]);
  });
});
