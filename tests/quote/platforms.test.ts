import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlatform, platformOf, platforms, readPostUrl } from '../../src/quote/index.ts';
import type { PlatformId, PostUrl } from '../../src/quote/index.ts';

function post(url: string, declared?: PlatformId): PostUrl {
  const reading = readPostUrl(url, declared);
  if (!reading.ok) throw new Error(`${url}: ${reading.fault}`);
  return reading.post;
}

describe('platforms', () => {
  it('are the files of their folder, one each, by their ids', () => {
    const files = readdirSync(new URL('../../src/quote/platforms/', import.meta.url))
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    expect(platforms.map(({ id }) => id)).toEqual(files.toSorted());
  });

  it('share no host and no name', () => {
    const hosts = platforms.flatMap((platform) => platform.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const platform of platforms) {
      for (const name of [platform.id, ...platform.names.ar, ...platform.names.en])
        expect([name, findPlatform(name)?.id]).toEqual([name, platform.id]);
    }
  });

  it.each([
    ['على تويتر', 'x'],
    ['تويتر', 'x'],
    ['منصة «إكس»'.replace(/[«»]/gu, ''), 'x'],
    ['اكس', 'x'],
    ['فايسبوك', 'facebook'],
    ['الفيسبوك', 'facebook'],
    ['تِلِغرام', 'telegram'],
    ['Instagram', 'instagram'],
    ['إنستجرام', 'instagram'],
    ['في مؤتمر صحفي', 'press-conference'],
    ['تيك توك', 'tiktok'],
    ['سناب شات', undefined],
    ['', undefined],
  ])('%s names %s', (name, id) => {
    expect(findPlatform(name)?.id).toBe(id);
  });
});

describe('readPostUrl', () => {
  it.each<[string, Partial<PostUrl>]>([
    [
      'https://x.com/misal_page/status/1541815603606036480',
      { platform: 'x', handle: 'misal_page', postId: '1541815603606036480' },
    ],
    [
      'https://twitter.com/misal_page/status/1541815603606036480/photo/1',
      { platform: 'x', handle: 'misal_page', postId: '1541815603606036480' },
    ],
    ['https://mobile.twitter.com/Misal/statuses/20', { platform: 'x', handle: 'Misal', postId: '20' }],
    ['https://x.com/i/web/status/1541815603606036480', { platform: 'x', postId: '1541815603606036480' }],
    ['https://x.com/i/status/1541815603606036480', { platform: 'x', postId: '1541815603606036480' }],
    ['https://x.com/misal_page', { platform: 'x', handle: 'misal_page', profile: true }],
    ['https://twitter.com/intent/user?screen_name=misal', { platform: 'x', handle: 'misal', profile: true }],
    ['https://x.com/search?q=a', { platform: 'x' }],
    [
      'https://www.facebook.com/misal.page/posts/pfbid02Abc',
      { platform: 'facebook', handle: 'misal.page', postId: 'pfbid02Abc' },
    ],
    [
      'https://www.facebook.com/misal.page/posts/%D8%AE%D8%A8%D8%B1/1234567',
      { platform: 'facebook', handle: 'misal.page', postId: '1234567' },
    ],
    [
      'https://ar-ar.facebook.com/permalink.php?story_fbid=pfbid0X&id=100044',
      { platform: 'facebook', accountId: '100044', postId: 'pfbid0X' },
    ],
    [
      'https://m.facebook.com/story.php?story_fbid=12&id=34',
      { platform: 'facebook', accountId: '34', postId: '12' },
    ],
    [
      'https://www.facebook.com/misal.page/videos/a-video/998877',
      { platform: 'facebook', handle: 'misal.page', postId: '998877' },
    ],
    [
      'https://www.facebook.com/misal.page/photos/a.12/345678',
      { platform: 'facebook', handle: 'misal.page', postId: '345678' },
    ],
    ['https://www.facebook.com/photo/?fbid=345678&set=a.1', { platform: 'facebook', postId: '345678' }],
    ['https://www.facebook.com/groups/5566/posts/7788', { platform: 'facebook', postId: '7788' }],
    ['https://www.facebook.com/reel/7788', { platform: 'facebook', postId: '7788' }],
    ['https://www.facebook.com/watch/?v=7788', { platform: 'facebook', postId: '7788' }],
    ['https://www.facebook.com/share/p/AbC/', { platform: 'facebook', short: true }],
    ['https://fb.watch/abc/', { platform: 'facebook', short: true }],
    ['https://www.facebook.com/misal.page', { platform: 'facebook', handle: 'misal.page', profile: true }],
    [
      'https://www.facebook.com/Misal-Page-1002003004',
      { platform: 'facebook', accountId: '1002003004', profile: true },
    ],
    [
      'https://www.facebook.com/profile.php?id=100044',
      { platform: 'facebook', accountId: '100044', profile: true },
    ],
    ['https://www.instagram.com/p/CuXFPIeLLod/', { platform: 'instagram', postId: 'CuXFPIeLLod' }],
    [
      'https://www.instagram.com/misal.page/reel/CuXFPIeLLod/',
      { platform: 'instagram', handle: 'misal.page', postId: 'CuXFPIeLLod' },
    ],
    ['https://www.instagram.com/misal.page/', { platform: 'instagram', handle: 'misal.page', profile: true }],
    [
      'https://www.threads.net/@misal.page/post/CuXFPIeLLod',
      { platform: 'threads', handle: 'misal.page', postId: 'CuXFPIeLLod' },
    ],
    ['https://www.threads.com/@misal.page', { platform: 'threads', handle: 'misal.page', profile: true }],
    ['https://t.me/misal_channel/123', { platform: 'telegram', handle: 'misal_channel', postId: '123' }],
    ['https://t.me/s/misal_channel/123', { platform: 'telegram', handle: 'misal_channel', postId: '123' }],
    ['https://misal.t.me/123', { platform: 'telegram', handle: 'misal', postId: '123' }],
    ['https://t.me/c/1234567/89', { platform: 'telegram', accountId: '1234567', postId: '89' }],
    ['https://t.me/s/misal_channel', { platform: 'telegram', handle: 'misal_channel', profile: true }],
    ['https://t.me/+AbCd', { platform: 'telegram' }],
    [
      'https://www.tiktok.com/@misal/video/6718335390845095173',
      { platform: 'tiktok', handle: 'misal', postId: '6718335390845095173' },
    ],
    ['https://vm.tiktok.com/ZMabc/', { platform: 'tiktok', short: true }],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3s', { platform: 'youtube', postId: 'dQw4w9WgXcQ' }],
    ['https://youtu.be/dQw4w9WgXcQ', { platform: 'youtube', postId: 'dQw4w9WgXcQ' }],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', { platform: 'youtube', postId: 'dQw4w9WgXcQ' }],
    ['https://www.youtube.com/live/dQw4w9WgXcQ', { platform: 'youtube', postId: 'dQw4w9WgXcQ' }],
    ['https://www.youtube.com/@قناة_مثال', { platform: 'youtube', handle: 'قناة_مثال', profile: true }],
    ['https://www.youtube.com/channel/UCabc', { platform: 'youtube', accountId: 'UCabc', profile: true }],
    [
      'https://bsky.app/profile/misal.bsky.social/post/3jt5tsfxdwb2c',
      { platform: 'bluesky', handle: 'misal.bsky.social', postId: '3jt5tsfxdwb2c' },
    ],
    [
      'https://bsky.app/profile/did:plc:abc/post/3jt5tsfxdwb2c',
      { platform: 'bluesky', accountId: 'did:plc:abc', postId: '3jt5tsfxdwb2c' },
    ],
    [
      'https://bsky.app/profile/misal.bsky.social',
      { platform: 'bluesky', handle: 'misal.bsky.social', profile: true },
    ],
    [
      'https://social.example/@misal/109372843234543210',
      { platform: 'mastodon', handle: 'misal@social.example', postId: '109372843234543210' },
    ],
    [
      'https://social.example/@misal@other.example/109372843234543210',
      { platform: 'mastodon', handle: 'misal@other.example', postId: '109372843234543210' },
    ],
    [
      'https://social.example/users/misal/statuses/109372843234543210',
      { platform: 'mastodon', handle: 'misal@social.example', postId: '109372843234543210' },
    ],
    [
      'https://mastodon.social/@misal',
      { platform: 'mastodon', handle: 'misal@mastodon.social', profile: true },
    ],
    ['https://blog.example/@misal', {}],
    ['https://example.com/أخبار/خبر-اليوم?رقم=1#نص', {}],
    ['https://example.com/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/', {}],
    ['http://example.com/a', {}],
  ])('reads %s', (url, expected) => {
    const { url: kept, ...rest } = { ...post(url), postedAt: undefined };
    expect(rest).toEqual({ ...expected, postedAt: undefined });
    expect(kept).toBe(url);
  });

  it('takes a Mastodon account’s page for one only when the author names Mastodon', () => {
    expect(post('https://social.example/@misal', 'mastodon')).toMatchObject({
      platform: 'mastodon',
      profile: true,
    });
  });

  // The pairs follow from the published layouts of the ids; the first is a known one.
  it.each([
    ['https://x.com/a/status/1541815603606036480', '2022-06-28T16:07:40.105Z'],
    ['https://x.com/a/status/29700859247', '2010-11-04T01:43:01.738Z'],
    ['https://x.com/a/status/20', undefined],
    ['https://www.tiktok.com/@a/video/6718335390845095173', '2019-07-27T13:32:33.000Z'],
    ['https://www.tiktok.com/@a/video/12345', undefined],
    ['https://www.instagram.com/p/CuXFPIeLLod/', '2023-07-06T15:17:53.813Z'],
    ['https://www.threads.net/@a/post/CuXFPIeLLod', '2023-07-06T15:17:53.813Z'],
    ['https://www.instagram.com/p/CA/', undefined],
    ['https://bsky.app/profile/a.bsky.social/post/3jt5tsfxdwb2c', '2023-04-12T07:20:19.431Z'],
    ['https://bsky.app/profile/a.bsky.social/post/self', undefined],
    ['https://social.example/@a/109372843234543210', '2022-11-19T22:32:24.081Z'],
    ['https://social.example/@a/12345', undefined],
    ['https://t.me/misal_channel/123', undefined],
    ['https://www.facebook.com/misal.page/posts/pfbid02Abc', undefined],
    ['https://youtu.be/dQw4w9WgXcQ', undefined],
  ])('derives from %s the time %s', (url, time) => {
    const reading = readPostUrl(url);
    expect(reading.ok ? reading.post.postedAt : 'fault').toBe(time);
  });

  it('finds again the millisecond that an id was made of', () => {
    const from2015 = fc.integer({ min: Date.UTC(2018, 0), max: Date.UTC(2035, 0) });
    fc.assert(
      fc.property(from2015, fc.bigInt({ min: 0n, max: 0xffffn }), (ms, low) => {
        const at = BigInt(ms);
        expect(platformOf('x').timeOf?.(String(((at - 1288834974657n) << 22n) | low))).toBe(ms);
        expect(platformOf('mastodon').timeOf?.(String((at << 16n) | low))).toBe(ms);
        expect(platformOf('tiktok').timeOf?.(String(((at / 1000n) << 32n) | low))).toBe(
          Math.floor(ms / 1000) * 1000,
        );
      }),
    );
  });

  it.each([
    ['https://twitter.com.example.net/a/status/1', 'look-alike'],
    ['https://twltter.com/a/status/1', 'look-alike'],
    ['https://face-book.com/a', 'look-alike'],
    ['https://faceb00k.com/a', 'look-alike'],
    ['https://\u0445.com/a/status/1', 'look-alike'],
    ['https://instagrarn.com/p/x', 'look-alike'],
    ['https://x.com:8443/a/status/1', 'port'],
    ['https://x.com@evil.example/a', 'userinfo'],
    ['https://user:pw@x.com/a/status/1', 'userinfo'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['ftp://x.com/a', 'scheme'],
    ['https://x.com/a\u202Eb/status/1', 'hidden-characters'],
    ['java\u0000script:alert(1)', 'hidden-characters'],
    ['https://x.com/a b', 'not-a-url'],
    ['misal', 'not-a-url'],
    ['https:x.com/a', 'not-a-url'],
    ['https://localhost/a', 'not-a-url'],
    ['https://127.0.0.1/a', 'not-a-url'],
    ['//x.com/a/status/1', 'not-a-url'],
    ['https://x.com\\@evil.example/', 'not-a-url'],
    ['', 'not-a-url'],
  ])('refuses %j: %s', (url, fault) => {
    const reading = readPostUrl(url);
    expect(reading.ok ? reading.post : reading.fault).toBe(fault);
  });

  it('does not take the real hosts, or an archive of them, for look-alikes', () => {
    for (const url of [
      'https://web.archive.org/web/2022/https://twitter.com/a/status/1',
      'https://www.twister.example/',
      'https://help.x.com/en',
    ])
      expect(readPostUrl(url).ok).toBe(true);
  });

  it.each([
    ['https://x.com/a/status/20?s=20&t=AbC', 'https://x.com/a/status/20'],
    ['https://www.instagram.com/p/CuXFPIeLLod/?igsh=zzz', 'https://www.instagram.com/p/CuXFPIeLLod/'],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc&t=12', 'https://youtu.be/dQw4w9WgXcQ?t=12'],
    ['https://example.com/a?utm_source=x&p=1#n', 'https://example.com/a?p=1#n'],
    ['https://example.com/a?s=20', 'https://example.com/a?s=20'],
    ['x.com/a/status/20', 'https://x.com/a/status/20'],
    ['www.facebook.com/misal.page/posts/12', 'https://www.facebook.com/misal.page/posts/12'],
    [' \u200Fhttps://x.com/a/status/20\u200F ', 'https://x.com/a/status/20'],
    ['https://x.com/a/status/20، ', 'https://x.com/a/status/20'],
    ['https://x.com/a/status/20\u200F؟', 'https://x.com/a/status/20'],
  ])('of %j keeps %s', (url, kept) => {
    expect(post(url).url).toBe(kept);
  });

  it('never throws, and what it lets through is http or https', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc
            .tuple(
              fc.constantFrom(
                'https://x.com/',
                'https://t.me/',
                'https://www.facebook.com/',
                'https://youtube.com/',
              ),
              fc.string({ unit: 'binary' }),
            )
            .map((parts) => parts.join('')),
        ),
        (url) => {
          const reading = readPostUrl(url);
          if (reading.ok) expect(new URL(reading.post.url).protocol).toMatch(/^https?:$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('handle shapes', () => {
  it.each<[PlatformId, readonly string[], readonly string[]]>([
    ['x', ['misal', 'A_1', 'a'.repeat(15)], ['', 'a'.repeat(16), 'a.b', 'اسم']],
    ['instagram', ['misal.page', '_a'], ['.a', 'a.', 'a..b', 'a'.repeat(31)]],
    ['threads', ['misal.page'], ['a-b']],
    ['tiktok', ['ab', 'a.b'], ['a', 'ab.', 'a'.repeat(25)]],
    ['youtube', ['abc', 'قناة', 'a-b.c'], ['ab', '-ab', 'a b']],
    ['telegram', ['misal', 'a1234', 'abcd'], ['1abcd', 'abc', 'a-bcd']],
    ['bluesky', ['misal.bsky.social', 'example.com'], ['misal', 'a..b', '-a.com']],
    ['mastodon', ['misal@social.example'], ['misal', '@misal@social.example', 'misal@host']],
    ['facebook', ['misal.page', '12345', 'abc'], ['a', 'a_bcd']],
  ])('%s', (id, right, wrong) => {
    const shape = platformOf(id).handle?.pattern;
    for (const handle of right) expect([handle, shape?.test(handle)]).toEqual([handle, true]);
    for (const handle of wrong) expect([handle, shape?.test(handle)]).toEqual([handle, false]);
  });
});
