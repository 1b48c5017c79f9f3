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
    ['سناب شات', 'snapchat'],
    ['لينكد إن', 'linkedin'],
    ['على الواتساب', 'whatsapp'],
    ['دردشة', undefined],
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
    ['https://t.me/c/1234567/89', { platform: 'telegram', accountId: '1234567', postId: '89', closed: true }],
    ['https://t.me/c/1234567', { platform: 'telegram', closed: true }],
    ['https://x.com/messages/12-34', { platform: 'x', closed: true }],
    ['https://x.com/i/chat/12-34', { platform: 'x', closed: true }],
    ['https://www.instagram.com/direct/t/123/', { platform: 'instagram', closed: true }],
    ['https://www.facebook.com/messages/t/12', { platform: 'facebook', closed: true }],
    ['https://www.linkedin.com/messaging/thread/abc/', { platform: 'linkedin', closed: true }],
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
    [
      'https://www.linkedin.com/posts/misal-nour_%D8%AE%D8%A8%D8%B1-activity-7200000000000000000-aB3d',
      { platform: 'linkedin', handle: 'misal-nour', postId: '7200000000000000000' },
    ],
    [
      'https://ae.linkedin.com/posts/misal_new-market-opens-share-7200000000000000000-aB3d',
      { platform: 'linkedin', handle: 'misal', postId: '7200000000000000000' },
    ],
    [
      'https://www.linkedin.com/feed/update/urn:li:activity:7200000000000000000/',
      { platform: 'linkedin', postId: '7200000000000000000' },
    ],
    [
      'https://www.linkedin.com/pulse/suq-al-samak-nour-misal-abcde',
      { platform: 'linkedin', postId: 'suq-al-samak-nour-misal-abcde' },
    ],
    [
      'https://www.linkedin.com/posts/activity-7200000000000000000-aB3d',
      { platform: 'linkedin', postId: '7200000000000000000' },
    ],
    [
      'https://www.linkedin.com/in/misal-nour/',
      { platform: 'linkedin', handle: 'misal-nour', profile: true },
    ],
    ['https://ae.linkedin.com/company/misal', { platform: 'linkedin', handle: 'misal', profile: true }],
    ['https://www.linkedin.com/jobs/view/123', { platform: 'linkedin' }],
    [
      'https://whatsapp.com/channel/0029Va4K0PZ5a245NkngBA2M/123',
      { platform: 'whatsapp', accountId: '0029Va4K0PZ5a245NkngBA2M', postId: '123' },
    ],
    [
      'https://www.whatsapp.com/channel/0029Va4K0PZ5a245NkngBA2M',
      { platform: 'whatsapp', accountId: '0029Va4K0PZ5a245NkngBA2M', profile: true },
    ],
    ['https://wa.me/971500000000', { platform: 'whatsapp', profile: true }],
    ['https://chat.whatsapp.com/AbCdEfGh', { platform: 'whatsapp' }],
    [
      'https://www.snapchat.com/@misal.page/spotlight/W7_EDlXWTBiXAEEniNoMPwAA',
      { platform: 'snapchat', handle: 'misal.page', postId: 'W7_EDlXWTBiXAEEniNoMPwAA' },
    ],
    [
      'https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAA',
      { platform: 'snapchat', postId: 'W7_EDlXWTBiXAEEniNoMPwAA' },
    ],
    ['https://www.snapchat.com/add/misal', { platform: 'snapchat', handle: 'misal', profile: true }],
    ['https://story.snapchat.com/s/abc', { platform: 'snapchat', story: true }],
    ['https://www.snapchat.com/t/abc', { platform: 'snapchat', short: true }],
    [
      'https://www.instagram.com/stories/misal.page/3300000000000000000/',
      { platform: 'instagram', handle: 'misal.page', postId: '3300000000000000000', story: true },
    ],
    [
      'https://www.instagram.com/stories/highlights/17900000000000000/',
      { platform: 'instagram', story: true },
    ],
    [
      'https://www.instagram.com/s/aGlnaGxpZ2h0?story_media_id=3300000000000000000_12',
      { platform: 'instagram', postId: '3300000000000000000', story: true },
    ],
    [
      'https://www.facebook.com/stories/12345/UzpfSVNDOjEyMzQ1/',
      { platform: 'facebook', postId: 'UzpfSVNDOjEyMzQ1', story: true },
    ],
    [
      'https://t.me/misal_channel/s/12',
      { platform: 'telegram', handle: 'misal_channel', postId: '12', story: true },
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
    ['https://www.linkedin.com/feed/update/urn:li:activity:6318971194909560123', '2017-09-28T00:55:33.674Z'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:720000000000000000', undefined],
    ['https://www.instagram.com/stories/highlights/17900000000000000/', undefined],
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
    ['https://x.com.evil.example/a/status/123', 'look-alike'],
    ['https://www.x.com.evil.example/a/status/123', 'look-alike'],
    ['https://news.x.com.evil.example/a/status/123', 'look-alike'],
    ['https://x.com.example/a/status/123', 'look-alike'],
    ['https://x.com-login.example/a/status/123', 'look-alike'],
    ['https://t.me.evil.example/a/1', 'look-alike'],
    ['https://twltter.com/a/status/1', 'look-alike'],
    ['https://face-book.com/a', 'look-alike'],
    ['https://faceb00k.com/a', 'look-alike'],
    ['https://\u0445.com/a/status/1', 'look-alike'],
    ['https://instagrarn.com/p/x', 'look-alike'],
    ['https://facebok.com/misal/posts/1', 'look-alike'],
    ['https://www.faceboook.com/misal/posts/1', 'look-alike'],
    ['https://m.facebokk.com/misal/posts/1', 'look-alike'],
    ['https://twiter.com/a/status/1', 'look-alike'],
    ['https://instgram.com/p/x', 'look-alike'],
    ['https://isntagram.com/p/x', 'look-alike'],
    ['https://youtub.com/watch?v=dQw4w9WgXcQ', 'look-alike'],
    ['https://wwwyoutube.com/watch?v=dQw4w9WgXcQ', 'look-alike'],
    ['https://telegrm.me/misal/1', 'look-alike'],
    ['https://linkdin.com/posts/x', 'look-alike'],
    ['https://facebook.con/misal/posts/1', 'look-alike'],
    ['https://youtube.cm/watch?v=dQw4w9WgXcQ', 'look-alike'],
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
      'https://t.co.uk/',
      'https://news.x.com.au/a',
      'https://t.co-op.example/a',
      'https://about.instagram.com/',
      'https://www.telegraph.co.uk/news/',
      'https://telegraph.com/a',
      'https://www.telegraf.rs/vesti',
      'https://telegra.ph/a',
      'https://telegram.org/blog',
      'https://core.telegram.org/api',
      'https://thread.com/a',
      'https://treads.com/a',
      'https://threadless.com/a',
      'https://www.twitch.tv/misal',
      'https://tiktak.com/a',
      'https://twister.com/a',
      'https://mastodon.cloud/a',
      'https://mastodont.social/a',
      'https://vk.com/a',
      'https://vk.ru/a',
      'https://ok.ru/a',
      'https://fb.com/misal/posts/1',
      'https://z.com/a',
      'https://linkedin.cn/a',
      'https://nitter.net/a/status/1',
      'https://facebook.example/a',
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
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fa%2Fstatus%2F20%3Fs%3D20&h=AT0',
      'https://x.com/a/status/20',
    ],
    ['https://l.instagram.com/?u=https%3A%2F%2Fpaper.example%2Fnews&e=AT', 'https://paper.example/news'],
    [
      'https://www.google.com/url?sa=t&q=https://paper.example/news%3Fp%3D1&ved=2',
      'https://paper.example/news?p=1',
    ],
    ['https://www.google.com.eg/url?url=https://paper.example/', 'https://paper.example/'],
    ['https://www.google.com/amp/s/paper.example/news?p=1', 'https://paper.example/news?p=1'],
    [
      'https://www.youtube.com/redirect?event=d&q=https%3A%2F%2Fx.com%2Fa%2Fstatus%2F20',
      'https://x.com/a/status/20',
    ],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fx.com%252Fa%252Fstatus%252F20',
      'https://x.com/a/status/20',
    ],
  ])('of %j keeps %s', (url, kept) => {
    expect(post(url).url).toBe(kept);
  });

  it('reads what a redirector leads to as if it had been written, faults and all', () => {
    const through = (target: string): string =>
      `https://l.facebook.com/l.php?u=${encodeURIComponent(target)}`;
    expect(post(through('https://x.com/misal/status/1541815603606036480'))).toMatchObject({
      platform: 'x',
      handle: 'misal',
      postedAt: '2022-06-28T16:07:40.105Z',
    });
    expect(readPostUrl(through('https://x.com.evil.example/a'))).toMatchObject({ fault: 'look-alike' });
    expect(post('https://l.facebook.com/l.php?h=AT0')).toMatchObject({ short: true });
    let loop = 'https://x.com/a/status/20';
    for (let depth = 0; depth < 5; depth += 1) loop = through(loop);
    expect(post(loop)).toMatchObject({ short: true });
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
    ['linkedin', ['misal-nour', 'نور-مثال'], ['a', 'a_b', 'a b']],
    ['snapchat', ['misal', 'misal.page', 'a_b-c'], ['ab', '1ab', 'ab.', 'a'.repeat(16)]],
  ])('%s', (id, right, wrong) => {
    const shape = platformOf(id).handle?.pattern;
    for (const handle of right) expect([handle, shape?.test(handle)]).toEqual([handle, true]);
    for (const handle of wrong) expect([handle, shape?.test(handle)]).toEqual([handle, false]);
  });
});
