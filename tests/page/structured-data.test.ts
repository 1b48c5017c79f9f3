import { describe, expect, it } from 'vitest';
import type { Article, Settings } from '../../src/content/index.ts';
import { type Page, toJsonLd, toPages } from '../../src/page/index.ts';
import { toQuote } from '../../src/quote/index.ts';
import { renderPage } from '../../templates/index.ts';
import { testArticle, testNewsroom, testSettings } from './test-newsroom.ts';

interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const page = 'https://marfa.example/a/art00001/news/';
const post = 'https://x.com/misal_page/status/1541815603606036480';

function pagesOf(articles: readonly Article[], settings: Partial<Settings> = {}): readonly Page[] {
  const newsroom = testNewsroom(articles, { settings: testSettings(settings) });
  return toPages(newsroom, { assets: { stylesheet: '/assets/midad.css', preload: [] } }).pages;
}

/** The things that a page's one block of data holds, read back from its HTML. */
function thingsOn(pages: readonly Page[], url: string): readonly Thing[] {
  const found = pages.find((candidate) => candidate.url === url);
  if (found === undefined) throw new Error(`No page at ${url}`);
  const blocks = [...renderPage(found).matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/gu)];
  expect(blocks).toHaveLength(1);
  const document = JSON.parse(blocks[0]?.[1] ?? '') as { '@context': string; '@graph': readonly Thing[] };
  expect(document['@context']).toBe('https://schema.org');
  return document['@graph'];
}

const quotesOf = (entry: Record<string, unknown>): Article['quotes'] => {
  const { quote } = toQuote('q1', entry, { language: 'ar', zone: 'Asia/Dubai' });
  if (quote === undefined) throw new Error('The quote of the test is not valid');
  return new Map([['q1', quote]]);
};

const articleThing = (own: Partial<Article>, settings: Partial<Settings> = {}): Thing =>
  thingsOn(pagesOf([testArticle(1, { slug: 'news', ...own })], settings), '/a/art00001/news/')[0] ?? {
    '@type': '',
  };

const card = '> نص كما قيل.\n>\n> — [قائل][q1]';
const quotationOf = (entry: Record<string, unknown>, body = card): unknown =>
  (articleThing({ quotes: quotesOf(entry), body })['hasPart'] as unknown[] | undefined)?.[0];

describe('the structured data of an article', () => {
  it('is a NewsArticle with everything that the page says of it', () => {
    const thing = articleThing({
      title: 'تتقدم Apple، Google في <السوق> & حوله',
      summary: 'خلاصة الخبر.',
      dateline: { city: 'صور', country: 'لبنان', outlet: 'صحيفة المرفأ', reporter: 'سمر حداد' },
      published: '2026-01-02T08:00:00+04:00',
      updated: '2026-01-03T08:00:00+04:00',
      tags: ['أسماك', 'iPhone'],
      image: { src: '/media/سوق.svg', alt: 'رسم', credit: 'قسم الرسوم', place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } } }, // prettier-ignore
      corrections: [
        { at: '2026-01-03T08:00:00+04:00', kind: 'correction', was: 'أربعون', now: 'خمسون', position: 'top' },
        { at: '2026-01-04T08:00:00+04:00', kind: 'typo', note: 'همزة', position: 'none' },
      ],
    });
    expect(thing).toEqual({
      '@type': 'NewsArticle',
      '@id': `${page}#article`,
      mainEntityOfPage: { '@type': 'WebPage', '@id': page },
      headline: 'تتقدم \u2066Apple\u2069، Google في <السوق> & حوله',
      description: 'خلاصة الخبر.',
      inLanguage: 'ar',
      datePublished: '2026-01-02T08:00:00+04:00',
      dateModified: '2026-01-03T08:00:00+04:00',
      author: [
        {
          '@type': 'Person',
          '@id': `https://marfa.example${encodeURI('/people/سلمى-الراوي/')}#person`,
          name: 'سلمى الراوي',
          url: `https://marfa.example${encodeURI('/people/سلمى-الراوي/')}`,
        },
        { '@type': 'Person', name: 'سمر حداد' },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        '@id': 'https://marfa.example/#newsroom',
        name: 'صحيفة المرفأ',
        url: 'https://marfa.example/',
      },
      dateline: 'صور – لبنان – صحيفة المرفأ',
      locationCreated: {
        '@type': 'Place',
        name: 'صور',
        address: { '@type': 'PostalAddress', addressLocality: 'صور', addressCountry: 'LB' },
      },
      articleSection: 'المدينة',
      keywords: ['أسماك', 'iPhone'],
      image: {
        '@type': 'ImageObject',
        url: `https://marfa.example${encodeURI('/media/سوق.svg')}`,
        caption: 'رسم',
        creditText: 'قسم الرسوم',
      },
      correction: [
        {
          '@type': 'CorrectionComment',
          name: 'تصحيح',
          text: 'كان النص: أربعون\nصار النص: خمسون',
          datePublished: '2026-01-03T08:00:00+04:00',
        },
      ],
    });
  });

  it('gives the size of a picture where it is known', () => {
    const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
    const article = testArticle(1, { slug: 'news', image: { src: '/media/a.jpg', alt: 'رسم', place } });
    const media = new Map([
      ['/media/a.jpg', { src: '/media/a.jpg', file: 'a.jpg', bytes: 1, width: 800, height: 600 }],
    ]);
    const newsroom = testNewsroom([article], { media: media as never });
    const { pages } = toPages(newsroom, { assets: { stylesheet: '/a.css', preload: [] } });
    expect(thingsOn(pages, '/a/art00001/news/')[0]?.['image']).toMatchObject({ width: 800, height: 600 });
  });

  it('names the agency, or else the newsroom, as author of what nobody signed', () => {
    expect(articleThing({ authors: [], dateline: { agency: 'وكالة الساحل' } })['author']).toEqual([
      { '@type': 'NewsMediaOrganization', name: 'وكالة الساحل' },
    ]);
    expect(articleThing({ authors: [] })['author']).toEqual([{ '@id': 'https://marfa.example/#newsroom' }]);
  });
});

describe('a quote in the structured data', () => {
  it('of a page or an account is a Quotation based on its post, which the article cites', () => {
    const entry = {
      by: 'صفحة «مثال الحي»',
      url: post,
      archive: [{ url: 'https://archive.example/1', at: '2026-01-01T00:00:00Z' }],
    };
    const author = {
      '@type': 'Organization',
      '@id': 'https://x.com/misal_page',
      name: 'مثال الحي',
      alternateName: '@misal_page',
      url: 'https://x.com/misal_page',
    };
    const thing = articleThing({ quotes: quotesOf(entry), body: card });
    expect(thing['hasPart']).toEqual([
      {
        '@type': 'Quotation',
        '@id': `${page}#quote-q1`,
        text: 'نص كما قيل.',
        inLanguage: 'ar',
        creator: author,
        isBasedOn: {
          '@type': 'SocialMediaPosting',
          '@id': post,
          url: post,
          identifier: '1541815603606036480',
          datePublished: '2022-06-28T16:07:40.105Z',
          author,
          archivedAt: ['https://archive.example/1'],
        },
      },
    ]);
    expect(thing['citation']).toEqual([{ '@type': 'SocialMediaPosting', '@id': post, url: post }]);
    expect(thing['mentions']).toBeUndefined();
  });

  it('of a person with a title has the title beside the name, never in it', () => {
    expect(quotationOf({ by: 'الدكتورة نهى الطيراني', url: post })).toMatchObject({
      creator: { '@type': 'Person', name: 'نهى الطيراني', honorificPrefix: 'الدكتورة' },
    });
  });

  it('of a channel is based on a broadcast, which is no work to cite', () => {
    const entry = { by: 'قناة 99TV', source: 'نشرة المساء، 2022-06-28' };
    const thing = articleThing({ quotes: quotesOf(entry), body: card });
    expect(thing['hasPart']).toMatchObject([
      {
        creator: { '@type': 'NewsMediaOrganization', name: '99TV' },
        isBasedOn: {
          '@type': 'BroadcastEvent',
          '@id': `${page}#source-q1`,
          name: 'نشرة المساء',
          startDate: '2022-06-28',
        },
      },
    ]);
    expect(thing['citation']).toBeUndefined();
  });

  it('translated from a newspaper names the work it translates and who translated it', () => {
    const entry = {
      by: 'صحيفة «ذا هاربر غازيت»',
      url: 'https://harbour.example/2026/heron',
      kind: 'headline',
      original: 'The heron is back',
      original_language: 'en',
      translator: 'ريم الساجي',
    };
    expect(quotationOf(entry)).toMatchObject({
      '@type': 'Quotation',
      inLanguage: 'ar',
      isBasedOn: { '@type': 'NewsArticle', url: 'https://harbour.example/2026/heron' },
      translationOfWork: { '@type': 'Quotation', text: 'The heron is back', inLanguage: 'en' },
      translator: { '@type': 'Person', name: 'ريم الساجي' },
    });
  });

  it('at second hand is spoken by its first speakers and part of the relay’s post', () => {
    const quotation = quotationOf({ by: 'شهود لم تُذكر أسماؤهم', via: 'صفحة «مثال الحي»', url: post });
    expect(quotation).toMatchObject({
      spokenByCharacter: { name: 'شهود لم تُذكر أسماؤهم' },
      isPartOf: {
        '@type': 'SocialMediaPosting',
        url: post,
        author: { name: 'مثال الحي', url: 'https://x.com/misal_page' },
      },
    });
    expect(quotation).not.toHaveProperty('creator');
    expect(quotation).not.toHaveProperty('isBasedOn');
  });

  it('in our own words is a Claim that the newsroom interprets, among the article’s mentions', () => {
    const thing = articleThing({
      quotes: quotesOf({ by: 'صفحة «مثال الحي»', url: post }),
      body: 'هدأ الحي. وتؤكد [صفحة «مثال الحي»][q1] فتح الشارع.',
    });
    expect(thing['mentions']).toMatchObject([
      {
        '@type': 'Claim',
        '@id': `${page}#quote-q1`,
        text: 'وتؤكد صفحة «مثال الحي» فتح الشارع.',
        author: { name: 'مثال الحي' },
        claimInterpreter: { '@id': 'https://marfa.example/#newsroom' },
        appearance: { '@type': 'SocialMediaPosting', url: post },
      },
    ]);
    expect(thing['hasPart']).toBeUndefined();
    expect(thing['citation']).toHaveLength(1);
  });

  it('that is withdrawn keeps its place and nothing of its words, its link or its account', () => {
    const entry = {
      by: 'صفحة «مثال الحي»',
      url: post,
      availability: [{ at: '2026-01-01', observed: 'absent' }],
      on_deleted: 'withdraw',
    };
    const quotation = quotationOf(entry);
    expect(quotation).toMatchObject({ '@type': 'Quotation', '@id': `${page}#quote-q1` });
    expect(JSON.stringify(quotation)).not.toMatch(/كما قيل|misal_page|1541815603606036480/u);
  });
});

describe('the structured data of other pages', () => {
  const pages = pagesOf(
    Array.from({ length: 60 }, (_, index) => testArticle(index + 1)),
    { correctionsPolicy: 'عن-الصحيفة' },
  );

  it('tells on the home page who publishes the site and what is done about errors', () => {
    expect(thingsOn(pages, '/')).toMatchObject([
      {
        '@type': 'NewsMediaOrganization',
        '@id': 'https://marfa.example/#newsroom',
        email: 'desk@marfa.example',
        correctionsPolicy: `https://marfa.example${encodeURI('/عن-الصحيفة/')}`,
      },
      { '@type': 'WebSite', publisher: { '@id': 'https://marfa.example/#newsroom' } },
    ]);
  });

  it.each([
    ['/a/art00001/خبر-1/', ['الرئيسية', 'المدينة', 'الخبر رقم 1']],
    ['/sections/madina/', ['الرئيسية', 'المدينة']],
    ['/sections/madina/2026/01/', ['الرئيسية', 'المدينة', 'المدينة: يناير 2026']],
    ['/عن-الصحيفة/', ['الرئيسية', 'عن الصحيفة']],
  ])('leads from the home page to %s', (url, names) => {
    const list = thingsOn(pages, url).find((thing) => thing['@type'] === 'BreadcrumbList');
    const items = list?.['itemListElement'] as { position: number; name: string; item: string }[];
    expect(items.map(({ name }) => name)).toEqual(names);
    expect(items.map(({ position }) => position)).toEqual(names.map((_, index) => index + 1));
    expect(items.at(-1)?.item).toBe(`https://marfa.example${encodeURI(url)}`);
  });
});

describe('the serializer of structured data', () => {
  it('writes nothing that ends its element or a line, and loses nothing', () => {
    const text = '</script><!-- & \u2028\u2029 "\\';
    const json = toJsonLd([{ '@type': 'Thing', name: text }]);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: text }],
    });
  });
});
