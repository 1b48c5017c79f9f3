import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/index.ts';
import { printQuotes, toQuoteDraft } from '../../src/draft/index.ts';
import type { QuoteDraft } from '../../src/draft/index.ts';
import { platforms } from '../../src/quote/index.ts';

const zone = 'Asia/Dubai';

function draftOf(url: string, platform?: string): QuoteDraft {
  const result = toQuoteDraft(url, { zone, ...(platform === undefined ? {} : { platform }) });
  if ('problem' in result) throw new Error(result.problem.text.en);
  return result.draft;
}

/** Addresses of every platform that has addresses of its own, with what they tell; times were computed by hand from the ids. */
const told: readonly (readonly [string, QuoteDraft])[] = [
  [
    'https://x.com/olama_sighar/status/2056000000000000000?s=20&t=abc',
    {
      url: 'https://x.com/olama_sighar/status/2056000000000000000',
      platform: 'x',
      handle: 'olama_sighar',
      postId: '2056000000000000000',
      posted: '2026-05-17 17:12',
    },
  ],
  [
    'https://www.facebook.com/ahl.midan/posts/1200000000000001?mibextid=x',
    {
      url: 'https://www.facebook.com/ahl.midan/posts/1200000000000001',
      platform: 'facebook',
      handle: 'ahl.midan',
      postId: '1200000000000001',
    },
  ],
  [
    'https://www.instagram.com/p/Dd9Xm2LqPaS/?igsh=abc',
    {
      url: 'https://www.instagram.com/p/Dd9Xm2LqPaS/',
      platform: 'instagram',
      postId: 'Dd9Xm2LqPaS',
      posted: '2026-10-01 20:45',
    },
  ],
  [
    'https://www.threads.net/@nour/post/DFr4Gq2oXYZ',
    {
      url: 'https://www.threads.net/@nour/post/DFr4Gq2oXYZ',
      platform: 'threads',
      handle: 'nour',
      postId: 'DFr4Gq2oXYZ',
      posted: '2025-02-05 13:09',
    },
  ],
  [
    'https://t.me/saqiya/512',
    { url: 'https://t.me/saqiya/512', platform: 'telegram', handle: 'saqiya', postId: '512' },
  ],
  [
    'https://www.tiktok.com/@saqiya/video/7300000000000000000?_t=1',
    {
      url: 'https://www.tiktok.com/@saqiya/video/7300000000000000000',
      platform: 'tiktok',
      handle: 'saqiya',
      postId: '7300000000000000000',
      posted: '2023-11-11 04:48',
    },
  ],
  [
    'https://youtu.be/abcdefghijk',
    { url: 'https://youtu.be/abcdefghijk', platform: 'youtube', postId: 'abcdefghijk' },
  ],
  [
    'https://bsky.app/profile/misal.bsky.social/post/3k2yihcrp6k2c',
    {
      url: 'https://bsky.app/profile/misal.bsky.social/post/3k2yihcrp6k2c',
      platform: 'bluesky',
      handle: 'misal.bsky.social',
      postId: '3k2yihcrp6k2c',
      posted: '2023-07-21 03:35',
    },
  ],
  [
    'https://journa.host/@misal/111500000000000000',
    {
      url: 'https://journa.host/@misal/111500000000000000',
      platform: 'mastodon',
      handle: 'misal@journa.host',
      postId: '111500000000000000',
      posted: '2023-11-30 18:36',
    },
  ],
  [
    'https://www.linkedin.com/posts/misal-nour_suq-activity-7200000000000000000-aB3d?rcm=x',
    {
      url: 'https://www.linkedin.com/posts/misal-nour_suq-activity-7200000000000000000-aB3d',
      platform: 'linkedin',
      handle: 'misal-nour',
      postId: '7200000000000000000',
      posted: '2024-05-25 09:09',
    },
  ],
  [
    'https://whatsapp.com/channel/0029Va4K0PZ5a245NkngBA2M/123',
    {
      url: 'https://whatsapp.com/channel/0029Va4K0PZ5a245NkngBA2M/123',
      platform: 'whatsapp',
      postId: '123',
    },
  ],
  [
    'https://www.snapchat.com/@misal/spotlight/W7_EDlXWTBiXAEEniNoMPwAA?locale=ar',
    {
      url: 'https://www.snapchat.com/@misal/spotlight/W7_EDlXWTBiXAEEniNoMPwAA',
      platform: 'snapchat',
      handle: 'misal',
      postId: 'W7_EDlXWTBiXAEEniNoMPwAA',
    },
  ],
];

describe('a draft of a quote', () => {
  it.each(told)('tells of %s all that its address tells', (url, expected) => {
    expect(draftOf(url)).toEqual(expected);
  });

  it('is tested with every platform that has addresses', () => {
    const withHosts = platforms.filter(({ hosts }) => hosts.length > 0).map(({ id }) => id);
    expect(new Set(told.map(([, { platform }]) => platform))).toEqual(new Set(withHosts));
  });

  it.each(
    platforms.filter(({ hosts }) => hosts.length === 0).map(({ id, names }) => [names.ar[0], id] as const),
  )('takes the author’s word that a page is one of «%s»', (name, id) => {
    expect(draftOf('https://page.example/a', name)).toEqual({ url: 'https://page.example/a', platform: id });
  });

  it.each([
    ['https://web.archive.org/web/20261016022054/', 'https://www.facebook.com/ahl.midan/posts/12'],
    ['https://archive.ph/20261016022054/', 'https://x.com/nour/status/2056000000000000000'],
  ])('takes a copy under %s for an archived copy of the post', (archive, post) => {
    expect(draftOf(archive + post)).toMatchObject({ url: post, archive: archive + post });
  });

  it('writes a time in UTC, and says so, where no zone is known', () => {
    expect(toQuoteDraft('https://x.com/nour/status/2056000000000000000')).toMatchObject({
      draft: { posted: '2026-05-17T13:12:53Z' },
    });
  });

  it.each([
    ['https://x.com/olama_sighar', 'quote/profile-url'],
    ['https://www.facebook.com/profile.php?id=100012345', 'quote/profile-url'],
    ['https://www.instagram.com/nour/', 'quote/profile-url'],
    ['https://www.threads.net/@nour', 'quote/profile-url'],
    ['https://t.me/saqiya', 'quote/profile-url'],
    ['https://www.tiktok.com/@saqiya', 'quote/profile-url'],
    ['https://www.youtube.com/@saqiya', 'quote/profile-url'],
    ['https://bsky.app/profile/misal.bsky.social', 'quote/profile-url'],
    ['https://mastodon.social/@misal', 'quote/profile-url'],
    ['https://www.linkedin.com/in/misal', 'quote/profile-url'],
    ['https://whatsapp.com/channel/0029Va4K0PZ5a245NkngBA2M', 'quote/profile-url'],
    ['https://wa.me/971500000000', 'quote/profile-url'],
    ['https://chat.whatsapp.com/AbCdEfGh', 'quote/not-a-post'],
    ['https://www.snapchat.com/add/misal', 'quote/profile-url'],
    ['https://t.me/c/1234567/89', 'quote/private-link'],
    ['https://facebok.com/misal/posts/1', 'quote/look-alike-host'],
    ['https://x.com.evil.example/a/status/123', 'quote/look-alike-host'],
    ['https://l.facebook.com/l.php?h=AT0', 'quote/short-link'],
    ['https://x.com/search?q=a', 'quote/not-a-post'],
    ['https://t.co/abc', 'quote/short-link'],
    ['https://archive.ph/AbC12', 'quote/not-a-post'],
    ['https://x.corn/nour/status/1', 'quote/look-alike-host'],
    ['javascript:alert(1)', 'quote/url'],
    ['صفحة نور', 'quote/url'],
    ['', 'quote/url'],
  ])('is refused to %j by %s', (url, rule) => {
    const result = toQuoteDraft(url);
    expect(result).toMatchObject({ problem: { rule } });
    if ('problem' in result) expect(result.problem.text.ar).toMatch(/\p{Script=Arabic}{3}/u);
  });
});

describe('the time in a post’s number', () => {
  const now = '2026-11-29T08:00:00Z';
  const rulesOf = (url: string, request = {}): readonly string[] => {
    const result = toQuoteDraft(url, { zone, now, ...request });
    return 'problem' in result ? ['refused', result.problem.rule] : result.doubts.map(({ rule }) => rule);
  };

  it.each([
    ['of a time to come', 'https://x.com/nour/status/9999999999999999999', ['refused', 'quote/url']],
    ['of last spring', 'https://x.com/nour/status/2056000000000000000', []],
    ['that lost its last digit', 'https://x.com/nour/status/205600000000000000', ['quote/date-mismatch']],
    ['that lost four digits', 'https://x.com/nour/status/205600000000000', ['quote/date-mismatch']],
    ['of the first years', 'https://x.com/nour/status/20', ['quote/date-mismatch']],
    [
      'that lost a digit elsewhere',
      'https://www.tiktok.com/@nour/video/730000000000000000',
      ['quote/date-mismatch'],
    ],
    ['that never tells its time', 'https://t.me/saqiya/512', []],
    ['of words', 'https://www.linkedin.com/pulse/suq-al-samak-nour-misal-abcde', []],
  ])('is looked at in a number %s', (_case, url, rules) => {
    expect(rulesOf(url)).toEqual(rules);
  });

  it('is refused when it lies behind the article’s', () => {
    const publishedAt = '2026-05-01T08:00:00Z';
    expect(rulesOf('https://x.com/nour/status/2056000000000000000', { publishedAt })).toEqual([
      'refused',
      'quote/posted-after-article',
    ]);
  });

  it('is shown in the newsroom’s zone', () => {
    const result = toQuoteDraft('https://x.com/nour/status/205600000000000000', { zone, now });
    expect('doubts' in result ? result.doubts[0]?.text.ar : '').toContain('2012-05-24 14:03');
  });
});

describe('a story', () => {
  const url = 'https://www.instagram.com/stories/nour/3900000000000000000/';

  it('is taken, with a place for its copy and a word that it will be gone', () => {
    const result = toQuoteDraft(url, { zone });
    expect(result).toMatchObject({ draft: { lacksArchive: true }, doubts: [{ rule: 'quote/story-link' }] });
    expect('draft' in result ? printQuotes([result.draft], 'ar') : '').toContain('    نسخة محفوظة:\n');
  });

  it('needs none when the link is a copy’s', () => {
    expect(toQuoteDraft(`https://archive.ph/20261016022054/${url}`)).toMatchObject({ doubts: [] });
  });
});

describe('printed quotes', () => {
  it.each(['ar', 'en'] as const)('are read again as they were meant, with %s keys', (keys) => {
    const drafts = told.map(([, draft]) => ({ ...draft, by: 'صفحة «نور»' }));
    const sheet = printQuotes(drafts, keys);
    const [entries = '', ...blocks] = sheet.split('\n\n');
    const filled = blocks.join('\n\n').replaceAll('> \n', '> كلام نُقل بنصّه.\n');
    const { article, messages } = parseArticle(
      {
        path: 'content/articles/a.md',
        text: `---\ntitle: تجربة\nsection: حي\nstatus: draft\n${entries}\n---\n\n${filled}\n`,
      },
      { language: 'ar', zone },
    );
    expect(messages).toEqual([]);
    expect([...(article?.quotes.values() ?? [])].map(({ source }) => [source.platform, source.url])).toEqual(
      drafts.map(({ platform, url }) => [platform, url]),
    );
  });

  it('leave nothing but the speaker to be told by an error', () => {
    const [entries = ''] = printQuotes(
      told.map(([, draft]) => draft),
      'ar',
    ).split('\n\n');
    const { messages } = parseArticle(
      {
        path: 'content/articles/a.md',
        text: `---\ntitle: تجربة\nsection: حي\nstatus: draft\n${entries}\n---\n`,
      },
      { language: 'ar', zone },
    );
    expect(messages.map(({ rule }) => rule)).toEqual(told.map(() => 'quote/no-speaker'));
  });

  it('look as the authors’ guide shows them', () => {
    expect(printQuotes([draftOf('https://t.me/saqiya/512')], 'ar')).toBe(
      [
        'اقتباسات:',
        '  ق1:',
        '    من:',
        '    رابط: https://t.me/saqiya/512',
        '    المنصة: تلغرام',
        '    الحساب: saqiya',
        '    رقم المنشور: "512"',
        '    نُشر في:',
        '',
        '> ',
        '>',
        '> — [الاسم][ق1]، تلغرام',
      ].join('\n'),
    );
  });
});
