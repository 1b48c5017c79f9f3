import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '../../src/archive/index.ts';
import { type Page, toPages } from '../../src/page/index.ts';
import { renderPage } from '../../templates/index.ts';
import { testArticle, testNewsroom, testSettings } from '../page/test-newsroom.ts';

const assets = {
  stylesheet: '/assets/midad.css',
  preload: ['/assets/fonts/a.woff2'],
  icon: '/assets/icon.svg',
};
const pagesOf = (newsroom: Newsroom): readonly Page[] => toPages(newsroom, { assets }).pages;

function htmlOf(newsroom: Newsroom, url: string): string {
  const page = pagesOf(newsroom).find((candidate) => candidate.url === url);
  if (page === undefined) throw new Error(`No page at ${url}`);
  return renderPage(page);
}

const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

const rich = testArticle(7, {
  kicker: 'رصد',
  standfirst: 'مقدمة عن Souk+ و«نسيم».',
  dateline: { city: 'دبي', outlet: 'صحيفة المرفأ', reporter: 'زين مثال' },
  updated: '2026-02-01T10:30:00+04:00',
  tags: ['مطر', 'C++'],
  image: { src: '/media/a.svg', alt: 'ميناء', caption: 'الميناء', credit: 'عمر مثال', place },
  corrections: [
    { at: '2026-02-01T10:00:00+04:00', kind: 'correction', was: 'خمسون', now: 'خمسة عشر', position: 'top' },
    { at: '2026-02-02T10:00:00+04:00', kind: 'update', note: 'أضيف تصريح.', position: 'bottom' },
  ],
  body: '## عنوان فرعي\n\nنص مع [رابط](https://a.example) وهامش.[^1]\n\n[^1]: نص الهامش.\n',
});
const newsroom = testNewsroom([testArticle(6), rich, testArticle(8)], {
  settings: testSettings({
    sample: true,
    correctionsPolicy: 'عن-الصحيفة',
    contact: { email: 'd@m.example', phone: '+971 4 555 0142', address: 'دبي' },
  }),
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
});

describe('every page type', () => {
  const pages = pagesOf(newsroom).filter(({ layout }) => layout !== 'plain');

  it.each(
    [...new Map(pages.map((page) => [page.layout, page])).values()].map(
      (page) => [page.layout, page] as const,
    ),
  )('%s is valid HTML', async (_, page) => {
    const report = await validator.validateString(renderPage(page));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map((message) => `${message.ruleId}: ${message.message}`),
      ),
    ).toEqual([]);
  });

  it.each(pages.map((page) => [page.url, page] as const))(
    '%s states language and direction, and has one h1 and one main',
    (_, page) => {
      const html = renderPage(page);
      expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/u);
      expect(html.match(/<h1[ >]/gu)).toHaveLength(1);
      expect(html.match(/<main[ >]/gu)).toHaveLength(1);
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)|style="/u);
    },
  );

  it('asks nothing of another host', () => {
    for (const page of pages) {
      const html = renderPage(page);
      expect(
        html.match(/(?:src|<link rel="(?:stylesheet|preload|icon)"[^>]*href)="(?!\/)[^"]*"/gu),
      ).toBeNull();
    }
  });
});

describe('the top of the home page', () => {
  const image = { src: '/media/a.svg', alt: 'ميناء', place };
  const homeOf = (...articles: Parameters<typeof testNewsroom>[0]): string =>
    htmlOf(testNewsroom(articles), '/');

  it('has stories beside a lead that has a picture', () => {
    expect(homeOf(testArticle(1), testArticle(2, { image }))).toContain('"front front--beside"');
  });

  it('has them below a lead without one, and leaves no column empty when there are none', () => {
    expect(homeOf(testArticle(1, { image }), testArticle(2))).toContain('"front front--stacked"');
    const single = homeOf(testArticle(1, { image }));
    expect(single).toContain('"front front--stacked"');
    expect(single).not.toContain('"home__columns"');
  });
});

describe('the head of a page', () => {
  it('names the article before the site', () => {
    expect(htmlOf(newsroom, '/a/art00007/خبر-7/')).toContain('<title>الخبر رقم 7 – صحيفة المرفأ</title>');
  });

  it('gives the canonical address percent-encoded', () => {
    expect(htmlOf(newsroom, '/a/art00007/خبر-7/')).toContain(
      `<link rel="canonical" href="https://marfa.example/a/art00007/${encodeURIComponent('خبر-7')}/">`,
    );
  });

  it('keeps drafts out of search engines', () => {
    const draft = testNewsroom([testArticle(1, { status: 'draft' })]);
    expect(htmlOf(draft, '/a/art00001/خبر-1/')).toContain('<meta name="robots" content="noindex"');
    expect(htmlOf(newsroom, '/a/art00007/خبر-7/')).not.toContain('noindex');
  });
});

describe('what an author typed', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)> & \'';

  it('is text wherever it is printed', () => {
    const attacked = testNewsroom(
      [
        testArticle(1, {
          title: hostile,
          kicker: hostile,
          standfirst: hostile,
          summary: hostile,
          tags: [hostile],
          dateline: { city: hostile, outlet: hostile, reporter: hostile, country: hostile },
          image: { src: `/media/${hostile}.svg`, alt: hostile, caption: hostile, credit: hostile, place },
          corrections: [
            {
              at: '2026-02-01T10:00:00+04:00',
              kind: 'typo',
              was: hostile,
              now: hostile,
              note: hostile,
              position: 'top',
            },
          ],
        }),
      ],
      {
        settings: testSettings({
          name: hostile,
          tagline: hostile,
          description: hostile,
          words: { home: hostile, byline: hostile },
        }),
      },
    );
    for (const page of pagesOf(attacked)) {
      const html = renderPage(page);
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)|<img src=x/u);
      expect(html.match(/<\/?script/gu)?.length ?? 0).toBeLessThanOrEqual(2);
    }
  });

  it('is isolated where it would move its neighbours', () => {
    const html = htmlOf(
      testNewsroom([testArticle(1, { title: 'فازت Google، وخسرت Apple 20 مليون' })]),
      '/a/art00001/خبر-1/',
    );
    expect(html).toMatch(
      /<h1>فازت <bdi dir="ltr">Google<\/bdi>، وخسرت <bdi dir="ltr">Apple<\/bdi> 20 مليون<\/h1>/u,
    );
  });
});

describe('a title', () => {
  it.each([
    ['Alpha, Beta, Gamma', '<bdi dir="ltr">Alpha, Beta, Gamma</bdi>'],
    ['Lights, camera, action!', '<bdi dir="ltr">Lights, camera, action!</bdi>'],
    ['Alpha، Beta', '<bdi dir="ltr">Alpha</bdi>، <bdi dir="ltr">Beta</bdi>'],
    ['من Alpha, Beta إلى Gamma', 'من <bdi dir="ltr">Alpha</bdi>, <bdi dir="ltr">Beta</bdi> إلى <bdi dir="ltr">Gamma</bdi>'], // prettier-ignore
  ])('is drawn on its page as in lists: %s', (title, markup) => {
    const named = testNewsroom([testArticle(1, { title })]);
    expect(htmlOf(named, '/a/art00001/خبر-1/')).toContain(`<h1>${markup}</h1>`);
    expect(htmlOf(named, '/')).toContain(`<a href="/a/art00001/خبر-1/">${markup}</a>`);
  });
});

describe('a name among others', () => {
  const dateline = { city: 'Souk++', country: '40%، 50%', outlet: 'قناة Nimbus' };
  const html = htmlOf(testNewsroom([testArticle(1, { dateline })]), '/a/art00001/خبر-1/');

  it.each([
    ['<bdi dir="ltr">Souk++</bdi>'],
    ['<span dir="rtl"><bdi dir="rtl">\u061C40%</bdi>، <bdi dir="rtl">\u061C50%</bdi></span>'],
    ['<span dir="rtl">قناة <bdi dir="ltr">Nimbus</bdi></span>'],
  ])('is one isolate, whose direction no browser has to guess: %s', (name) => {
    expect(html).toContain(name);
  });

  it('is isolated in the cards of networks too', () => {
    const settings = testSettings({ name: 'مرفأ C++ اليوم' });
    const page = htmlOf(testNewsroom([testArticle(1)], { settings }), '/a/art00001/خبر-1/');
    expect(page).toContain('property="og:site_name" content="مرفأ \u2066C++\u2069 اليوم"');
  });
});

describe('an article in another language', () => {
  const english = testArticle(9, { title: 'A market', language: 'en', direction: 'ltr', body: 'Words.' });
  const html = htmlOf(testNewsroom([english]), '/a/art00009/خبر-9/');

  it('has its own language and direction, and the masthead keeps the newsroom’s', () => {
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<div lang="ar" dir="rtl"><a class="skip"');
  });

  it('is named in its own direction in an Arabic list', () => {
    expect(htmlOf(testNewsroom([english]), '/')).toContain('<bdi lang="en" dir="ltr">A market</bdi>');
  });
});

describe('a newsroom’s own words', () => {
  it('stand in place of Midad’s', () => {
    const own = testNewsroom([rich], { settings: testSettings({ words: { byline: 'كتب {names} للمرفأ' } }) });
    expect(htmlOf(own, '/a/art00007/خبر-7/').replace(/<[^>]+>/gu, '')).toContain('كتب سلمى الراوي للمرفأ');
  });
});

describe('a line of type', () => {
  it('is taller where the words carry their vowels', () => {
    const vocalised = testNewsroom([testArticle(1, { title: 'لَيْلَةُ المَطَرِ الطَّوِيلَةُ' })]);
    expect(htmlOf(vocalised, '/a/art00001/خبر-1/')).toContain('<h1 class="vocalised">');
    expect(htmlOf(vocalised, '/')).toContain('<h2 class="teaser__title vocalised">');
    expect(htmlOf(newsroom, '/a/art00007/خبر-7/')).toContain('<h1>');
  });
});
