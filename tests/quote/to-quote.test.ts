import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsInUse, quoteKeys, toQuote } from '../../src/quote/index.ts';
import type { Quote } from '../../src/quote/index.ts';

const context = { language: 'ar', publishedAt: '2022-07-01T10:00:00Z', zone: 'Asia/Dubai' };
const post = 'https://x.com/misal_page/status/1541815603606036480';

function read(entry: unknown, more: Partial<typeof context> = {}) {
  return toQuote('ق1', entry, { ...context, ...more });
}

function quoteOf(entry: unknown): Quote {
  const { quote } = read(entry);
  if (quote === undefined) throw new Error('no quote');
  return quote;
}

const rulesOf = (entry: unknown, more: Partial<typeof context> = {}): string[] =>
  read(entry, more).problems.map(({ severity, rule, field }) =>
    `${severity} ${rule} ${field.join('.')}`.trim(),
  );

describe('toQuote', () => {
  it('derives platform, handle, id, time and profile from the link alone', () => {
    const { quote, problems } = read({ by: 'صفحة «مثال الحي»', url: post });
    expect(problems).toEqual([]);
    expect(quote).toEqual({
      id: 'ق1',
      kind: 'direct',
      kindGiven: false,
      speaker: { name: 'مثال الحي', type: 'page', noun: 'صفحة', anonymous: false },
      source: {
        platform: 'x',
        url: post,
        handle: 'misal_page',
        profileUrl: 'https://x.com/misal_page',
        postId: '1541815603606036480',
        postedAt: { iso: '2022-06-28T16:07:40.105Z', basis: 'id' },
      },
      archive: [],
      captured: false,
      availability: [],
      onDeleted: 'keep',
      risk: [],
    });
  });

  it('reads a programme and its day from the source line of a channel', () => {
    expect(quoteOf({ by: 'قناة 99TV المحلية', source: 'نشرة المساء، 2022-06-28' })).toMatchObject({
      speaker: { name: '99TV', epithet: 'المحلية', noun: 'قناة', type: 'channel' },
      source: {
        platform: 'tv',
        programme: 'نشرة المساء',
        postedAt: { iso: '2022-06-28', basis: 'reporter' },
      },
    });
  });

  it('reads a title from the source line of a newspaper', () => {
    expect(
      quoteOf({
        by: 'صحيفة «الرقيب»',
        kind: 'headline',
        source: '«عنوان الخبر»، 28 حزيران 2022',
        original: 'A headline',
        original_language: 'الإنجليزية',
        translator: 'نور مثال',
      }),
    ).toMatchObject({
      kind: 'headline',
      original: { text: 'A headline', language: 'en', direction: 'ltr' },
      translator: 'نور مثال',
      source: { platform: 'newspaper', title: 'عنوان الخبر', postedAt: { iso: '2022-06-28' } },
    });
  });

  it('keeps the platform as the author wrote it', () => {
    expect(quoteOf({ by: 'صفحة «مثال»', platform: 'تويتر', url: post }).source).toMatchObject({
      platform: 'x',
      platformName: 'تويتر',
    });
  });

  it('takes a platform that is written after the name', () => {
    expect(quoteOf({ by: 'صفحة «مثال» على فايسبوك', no_link: 'ضاع' })).toMatchObject({
      speaker: { name: 'مثال', noun: 'صفحة' },
      source: { platform: 'facebook', platformName: 'فايسبوك' },
    });
    expect(rulesOf({ by: 'صفحة «مثال» على فايسبوك', url: post })).toEqual([
      'error quote/platform-mismatch by',
    ]);
  });

  it('keeps the first speaker and the relay apart', () => {
    expect(
      quoteOf({
        by: 'شهود',
        via: 'نقلا عن صفحة «نور مثال»',
        kind: 'بالمعنى',
        reason: 'خوفا',
        no_link: 'لم يحفظ',
      }),
    ).toMatchObject({
      kind: 'paraphrase',
      speaker: { name: 'شهود', type: 'group', anonymous: true, reason: 'خوفا' },
      via: { name: 'نور مثال', noun: 'صفحة', relation: 'relayed' },
    });
  });

  it.each(['', 'if_', 'id_'])(
    'takes a link to an archived copy (%j) apart: the post, and the copy',
    (flag) => {
      const copy = `https://web.archive.org/web/20220629101112${flag}/${post}`;
      const expected = {
        source: { platform: 'x', url: post, handle: 'misal_page', postId: '1541815603606036480' },
        archive: [{ url: copy, at: '2022-06-29T10:11:12.000Z' }],
      };
      expect(quoteOf({ by: 'سالم مثال', url: copy })).toMatchObject(expected);
      expect(quoteOf({ by: 'سالم مثال', source: { url: copy } })).toMatchObject(expected);
      expect(quoteOf({ by: 'سالم مثال', url: copy, archive: copy }).archive).toHaveLength(1);
      expect(rulesOf({ by: 'سالم مثال', url: copy })).toEqual([]);
    },
  );

  it('takes the time of an archived copy from its address', () => {
    expect(
      quoteOf({ by: 'سالم مثال', url: post, archive: `https://web.archive.org/web/20220629101112/${post}` })
        .archive,
    ).toEqual([
      { url: `https://web.archive.org/web/20220629101112/${post}`, at: '2022-06-29T10:11:12.000Z' },
    ]);
  });

  it('records that a post was absent, and does not conclude', () => {
    expect(
      quoteOf({ by: 'سالم مثال', url: post, checked: '2022-06-29', absent_on: '٢٠٢٢-٠٦-٣٠' }).availability,
    ).toEqual([
      { at: '2022-06-29', observed: 'present' },
      { at: '2022-06-30', observed: 'absent' },
    ]);
  });

  it('reads the whole record of a file with the same schema', () => {
    const { quote, problems } = read({
      id: 'q1',
      kind: 'direct',
      text: 'The road is open.',
      language: 'en',
      translation: { text: 'الطريق مفتوح.', language: 'ar', by: 'نور مثال' },
      speaker: { name: 'مثال الحي', type: 'page', role: 'صفحة محلية', anonymous: 'false' },
      via: { name: 'سالم مثال', relation: 'reshared' },
      source: {
        platform: 'x',
        url: post,
        handle: 'misal_page',
        account_id: '12',
        post_id: '1541815603606036480',
        posted_at: '2022-06-28T16:07:40Z',
        posted_at_basis: 'page',
      },
      capture: [
        {
          at: '2022-06-29T00:00:00Z',
          by: 'نور',
          file: 'post.wacz',
          sha256: 'ab',
          screenshot: 'post.png',
          screenshot_sha256: 'cd',
          http: '200',
        },
      ],
      archive: [{ url: 'https://archive.example/1', at: '2022-06-29T00:00:00Z' }],
      anchor: { exact: 'road is', prefix: '', suffix: '' },
      status: { value: 'source-confirmed', by: 'نور', at: '2022-06-30', note: 'اتصال' },
      availability: [{ at: '2022-06-30', observed: 'absent' }],
      on_deleted: 'keep-text',
      risk: ['minor'],
      history: [{ at: '2022-06-30', by: 'نور', change: 'أضيف' }],
    });
    expect(problems).toEqual([]);
    expect(quote).toMatchObject({
      text: 'الطريق مفتوح.',
      language: 'ar',
      original: { text: 'The road is open.', language: 'en', direction: 'ltr' },
      translator: 'نور مثال',
      captured: true,
      via: { name: 'سالم مثال', relation: 'reshared' },
      status: { value: 'source-confirmed', note: 'اتصال' },
      onDeleted: 'keep-text',
      risk: ['minor'],
    });
  });

  it('takes a bare «translation» for the translator’s name', () => {
    const quote = quoteOf({
      by: 'صحيفة الرقيب',
      url: 'https://example.com/1',
      original: 'Words',
      original_language: 'en',
      translation: 'نور مثال',
    });
    expect(quote).toMatchObject({ translator: 'نور مثال', original: { text: 'Words' } });
  });

  it.each([
    [{ by: 'سالم', kind: 'direct' }, ['error quote/no-evidence']],
    [{ by: 'سالم', kind: 'مباشر', no_link: 'لم يحفظ' }, ['warning quote/link-not-kept']],
    [{ by: 'سالم', kind: 'paraphrase' }, ['warning quote/no-link']],
    [{ by: 'سالم', kind: 'paraphrase', no_link: 'لم يحفظ' }, []],
    [{ by: 'سالم', kind: 'direct', archive: 'https://archive.example/1' }, []],
    [{ by: 'سالم', kind: 'direct', capture: [{ file: 'post.wacz' }] }, []],
    [{ by: 'سالم' }, []],
    [{}, ['error quote/no-speaker']],
    [{ by: '  ' }, ['error quote/no-speaker']],
    [{ by: 'سالم', colour: 'أحمر' }, ['error quote/unknown-key colour']],
    [{ by: ['سالم'] }, ['error quote/wrong-shape by', 'error quote/no-speaker']],
    [{ by: 'سالم', kind: 'غريب' }, ['error quote/unknown-value kind']],
    [{ by: 'سالم', url: 'javascript:alert(1)' }, ['error quote/url url']],
    [{ by: 'سالم', url: 'https://twitter.com.example.net/a/status/1' }, ['error quote/look-alike-host url']],
    [{ by: 'سالم', url: 'https://x.com/misal' }, ['error quote/profile-url url']],
    [{ by: 'سالم', url: 'https://vm.tiktok.com/ZM123/' }, ['warning quote/short-link url']],
    [{ by: 'سالم', url: 'https://t.co/aB3' }, ['warning quote/short-link url']],
    [
      { by: 'سالم', url: 'https://www.facebook.com/stories/12345/UzpfSVNDOjEyMzQ1/' },
      ['warning quote/story-link url'],
    ],
    [
      {
        by: 'سالم',
        url: 'https://www.facebook.com/stories/12345/UzpfSVNDOjEyMzQ1/',
        archive: [{ url: 'https://archive.ph/AbC12' }],
      },
      [],
    ],
    [{ by: 'سالم', url: 'https://bit.ly/3xYz', posted: '2022-06-28' }, ['warning quote/short-link url']],
    [{ by: 'سالم', url: post, posted: 'الثلاثاء، 28 حزيران 2022' }, []],
    [{ by: 'سالم', url: 'https://x.com/search?q=a' }, ['warning quote/not-a-post url']],
    [{ by: 'سالم', url: 'https://x.com/search?q=a', text: 'وصلوا أمس' }, ['warning quote/not-a-post url']],
    [{ by: 'سالم', url: post, platform: 'فيسبوك' }, ['error quote/platform-mismatch platform']],
    [
      { by: 'سالم', url: 'https://example.com/1', platform: 'تويتر' },
      ['error quote/platform-mismatch platform'],
    ],
    [{ by: 'سالم', url: post, platform: 'دردشة' }, ['warning quote/unknown-platform platform']],
    [{ by: 'سالم', url: post, handle: 'other' }, ['error quote/handle-mismatch handle']],
    [{ by: 'سالم', url: post, handle: '@MISAL_page' }, []],
    [{ by: 'سالم', platform: 'تويتر', handle: 'اسم' }, ['error quote/handle-shape handle']],
    [{ by: 'سالم', url: post, posted: '2022-06-28' }, []],
    [{ by: 'سالم', url: post, posted: '2022-06-20' }, ['warning quote/date-mismatch posted']],
    [{ by: 'سالم', url: post, posted: 'أمس' }, ['error quote/date posted']],
    [
      { by: 'سالم', posted: '2022-07-02', kind: 'paraphrase', no_link: 'ل' },
      ['error quote/posted-after-article posted'],
    ],
    [
      { by: 'سالم', url: post, archive: 'https://web.archive.org/web/20220101000000/x' },
      ['error quote/captured-before-posted archive.0.url'],
    ],
    [{ by: 'سالم', url: post, archive: post }, ['warning quote/archive-is-original archive.0.url']],
    [{ by: 'شهود', kind: 'paraphrase', url: post }, ['warning quote/anonymous-reason by']],
    [{ by: 'كل الصحف', kind: 'paraphrase' }, ['warning quote/anonymous-reason by']],
    [{ by: 'شهود', kind: 'paraphrase', reason: 'خشية' }, ['warning quote/no-link']],
    [
      { by: 'شهود', kind: 'paraphrase', via: 'نور' },
      ['warning quote/anonymous-reason by', 'warning quote/no-link'],
    ],
    [{ by: 'شهود', reason: 'خوف', kind: 'direct', url: post }, ['error quote/verbatim-group by']],
    [
      { by: 'شهود', reason: 'خوف', kind: 'direct', url: post, via: 'نور' },
      ['warning quote/verbatim-group by'],
    ],
    [{ by: 'نور', via: 'نازحين', url: post }, ['warning quote/via-reversed via']],
    [{ by: 'نور', via: 'نور', url: post }, ['warning quote/via-is-speaker via']],
    [{ by: 'سالم', text: 'وصلوا أمس', capture: { file: 'a.png' } }, ['warning quote/relative-time text']],
    [{ by: 'سالم', url: post, risk: 'اتهام بجريمة، يسمي فردا' }, ['error quote/unverified-allegation risk']],
    [{ by: 'سالم', url: post, risk: ['alleges-crime', 'names-individual'], status: 'جرى التحقق' }, []],
    [{ by: 'سالم', url: post, text: 'نص', text_sha256: 'ab' }, ['error quote/text-digest text']],
    [{ by: 'سا\u200Fلم', url: post }, ['warning quote/name-characters by']],
    [{ by: 'سالم', url: post, language: 'لغة ما' }, ['error quote/language language']],
    [{ by: 'سالم', url: post, original: 'Words' }, ['warning quote/original-language original']],
  ])('finds in %o exactly %o', (entry, expected) => {
    expect(rulesOf(entry)).toEqual(expected);
  });

  it('words every problem in both languages, with no unfilled slot', () => {
    for (const entry of [
      {},
      { by: 'شهود', kind: 'x', url: 'y', colour: '1', posted: 'z' },
      { by: 'سالم', url: 'https://x.com/a' },
    ]) {
      for (const { text } of read(entry).problems) {
        expect(text.ar).toMatch(/\p{Script=Arabic}/u);
        expect(`${text.ar} ${text.en}`).not.toMatch(/undefined|\[object/);
      }
    }
  });

  it('never throws, whatever stands in a record', () => {
    const keys = Object.keys(quoteKeys);
    const value = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constantFrom(post, 'شهود', '2022-13-45', 'مباشر'),
    );
    fc.assert(
      fc.property(
        fc.string(),
        fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), value)),
        (id, entry) => {
          const { problems } = toQuote(id, entry, { language: 'ar' });
          expect(Array.isArray(problems)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('problemsInUse', () => {
  const inUse = (entry: unknown, use: 'block' | 'mention' | 'card', words?: string): string[] =>
    problemsInUse(quoteOf(entry), use, words).map(({ severity, rule }) => `${severity} ${rule}`);

  it.each([
    [{ by: 'سالم' }, 'block' as const, ['error quote/no-evidence']],
    [{ by: 'سالم' }, 'mention' as const, ['warning quote/no-link']],
    [{ by: 'سالم', no_link: 'ضاع' }, 'block' as const, ['warning quote/link-not-kept']],
    [{ by: 'سالم', no_link: 'ضاع' }, 'mention' as const, []],
    [{ by: 'سالم', platform: 'مقابلة' }, 'block' as const, []],
    [{ by: 'سالم', platform: 'مؤتمر صحفي', no_link: 'حضره مراسلنا' }, 'block' as const, []],
    [{ by: 'قناة 99TV', source: 'نشرة المساء، 2022-06-28' }, 'block' as const, ['warning quote/no-link']],
    [{ by: 'قناة 99TV' }, 'block' as const, ['error quote/no-evidence']],
    [{ by: 'شهود', reason: 'خوف', url: post }, 'block' as const, ['error quote/verbatim-group']],
    [{ by: 'شهود', reason: 'خوف', url: post }, 'mention' as const, []],
    [{ by: 'سالم', kind: 'direct' }, 'block' as const, []],
  ])('of %o in a %s are %o', (entry, use, expected) => {
    expect(inUse(entry, use)).toEqual(expected);
  });

  it('tells of a relative time in the words only when the post has no date', () => {
    expect(inUse({ by: 'سالم', url: 'https://t.me/misal_channel/1' }, 'block', 'وصلوا أمس')).toEqual([
      'warning quote/relative-time',
    ]);
    expect(inUse({ by: 'سالم', url: post }, 'block', 'وصلوا أمس')).toEqual([]);
  });
});
