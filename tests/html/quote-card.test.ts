import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/content/index.ts';
import { toCardContext } from '../../src/html/card-context.ts';
import type { CardContext } from '../../src/html/card-context.ts';
import { textIn } from '../../src/html/card-nodes.ts';
import { quoteCard } from '../../src/html/quote-card.ts';
import { quoteMention } from '../../src/html/quote-mention.ts';
import { toSourcesList } from '../../src/html/sources-list.ts';
import { toQuote } from '../../src/quote/index.ts';
import type { Quote } from '../../src/quote/index.ts';

const settings: Settings = {
  path: 'content/site.yml',
  name: 'أخبار المثال',
  url: 'https://example.com',
  language: 'ar',
  direction: 'rtl',
  country: 'AE',
  zone: 'Asia/Dubai',
  digits: 'latn',
  months: 'levant',
  sections: [],
  contact: {},
  brands: [],
  readingSpeed: 180,
  theme: { colors: {}, darkColors: {} },
  words: {},
  sample: false,
  places: new Map(),
};

const post = 'https://x.com/misal_page/status/1541815603606036480';
const paragraph = (text: string): ElementContent => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value: text }],
});
const newContext = (more: Partial<Settings> = {}): CardContext =>
  toCardContext({ language: 'ar', direction: 'rtl', settings: { ...settings, ...more } });

function quoteOf(entry: Record<string, unknown>, id = 'ق1'): Quote {
  const { quote } = toQuote(id, entry, { language: 'ar', zone: 'Asia/Dubai' });
  if (quote === undefined) throw new Error('no quote');
  return quote;
}

const stringify = (node: ElementContent): string =>
  unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: [node] });
const cardHtml = (
  entry: Record<string, unknown>,
  words = 'الشارع مفتوح الآن',
  context = newContext(),
): string => stringify(quoteCard(quoteOf(entry), [paragraph(words)], context, { id: 'quote-ق1' }));
const cardText = (entry: Record<string, unknown>, context = newContext()): string =>
  textIn(quoteCard(quoteOf(entry), [paragraph('س')], context));

describe('quoteCard', () => {
  it('sets a direct quote of a page as a figure with its attribution outside the words', () => {
    expect(cardHtml({ by: 'صفحة «مثال الحي»', url: post, platform: 'تويتر' })).toBe(
      '<figure id="quote-ق1" class="quote quote--direct h-cite" data-kind="direct" data-platform="x">' +
        '<p class="quote__labels"><span class="quote__label quote__label--kind">اقتباس مباشر</span></p>' +
        `<blockquote class="quote__words e-content" cite="${post}" lang="ar" dir="rtl"><p>الشارع مفتوح الآن</p></blockquote>` +
        '<figcaption class="quote__caption">' +
        '<p class="quote__source"><span class="p-author h-card">صفحة «<a class="u-url" href="https://x.com/misal_page" rel="external nofollow"><bdi class="p-name">مثال الحي</bdi></a>» <bdi class="p-nickname" dir="ltr">@misal_page</bdi></span></p>' +
        `<p class="quote__links"><a class="u-url" href="${post}" rel="external nofollow">المنشور الأصلي على تويتر، <time class="dt-published" datetime="2022-06-28T16:07:40.105Z">28 حزيران 2022</time></a></p>` +
        '</figcaption></figure>',
    );
  });

  it('keeps a foreign part of a name apart within the name', () => {
    expect(cardHtml({ by: '«سارة × 4 Bits»', url: post }, 'س', newContext({ brands: ['4 Bits'] }))).toContain(
      '<span class="p-name" dir="rtl">سارة × <bdi dir="ltr">4 Bits</bdi></span>',
    );
  });

  it('keeps a foreign honorific before its name, and a foreign role in its own order', () => {
    const html = cardHtml({ by: 'Dr. Ada Stone', role: 'CTO, Nimbus Inc.', url: post });
    expect(html).toContain(
      '<bdi dir="ltr"><span class="p-honorific-prefix">Dr.</span> <a class="u-url" href="https://x.com/misal_page" rel="external nofollow"><span class="p-name">Ada Stone</span></a></bdi>',
    );
    expect(html).toContain('<span class="p-job-title" dir="ltr">CTO, Nimbus Inc.</span>');
  });

  it('sets a paraphrase without a blockquote', () => {
    const html = cardHtml({ by: 'نور مثال', kind: 'paraphrase', url: post });
    expect(html).not.toContain('<blockquote');
    expect(html).toContain('<div class="quote__words e-content" lang="ar" dir="rtl">');
    expect(html).toContain('نقل بالمعنى');
  });

  it.each(['«الشارع مفتوح الآن.»', '"الشارع مفتوح"', '“الشارع مفتوح”'])(
    'draws no second pair of marks round %s',
    (words) => {
      expect(cardHtml({ by: 'سالم مثال', url: post }, words)).toContain('quote__words--marked');
    },
  );

  it.each(['«نعم» ثم «لا»', 'قال «نعم»', 'الشارع مفتوح'])('draws marks round %s', (words) => {
    expect(cardHtml({ by: 'سالم مثال', url: post }, words)).not.toContain('quote__words--marked');
  });

  it('states the direction of words in another script than the article’s', () => {
    expect(cardHtml({ by: 'سالم مثال', url: post, language: 'en' }, 'The road is open, يقول')).toContain(
      'lang="en" dir="ltr"',
    );
    expect(cardHtml({ by: 'سالم مثال', url: post }, 'The road is open')).toContain('lang="en" dir="ltr"');
  });

  it.each([
    [
      'a title before the name',
      { by: 'الدكتور سالم المثالي، مدير المستشفى', url: post },
      ['الدكتور سالم المثالي @misal_page، مدير المستشفى'],
    ],
    ['a channel in marks', { by: 'قناة الضفة', url: post }, ['قناة «الضفة» @misal_page']],
    ['a newspaper in marks', { by: 'صحيفة «الرقيب»', url: post }, ['صحيفة «الرقيب»']],
    [
      'a magazine through which it came',
      { by: 'سالم', via: 'مجلة المرفأ', url: post },
      ['نقلًا عن مجلة «المرفأ»'],
    ],
    ['television named by its place', { by: 'تلفزيون الميناء', url: post }, ['تلفزيون الميناء @misal_page']],
    ['an agency', { by: 'وكالة أنباء الميناء', url: post }, ['وكالة أنباء الميناء @misal_page']],
    ['a pen name in marks', { by: '"زائر الليل"', url: post }, ['«زائر الليل»']],
    [
      'a channel, its programme and day',
      { by: 'قناة 99TV المحلية', source: 'نشرة المساء، 2022-06-28' },
      ['قناة 99TV المحلية في «نشرة المساء»', '28 حزيران 2022'],
    ],
    [
      'a translated headline',
      {
        by: 'صحيفة «الرقيب»',
        kind: 'headline',
        original: 'Fuel lines grow',
        original_language: 'en',
        translator: 'نور مثال',
        url: 'https://example.com/1',
      },
      [
        'عنوان صحيفة · مترجم عن الإنجليزية',
        'الترجمة: نور مثال',
        'النص الأصلي (الإنجليزية)',
        'Fuel lines grow',
      ],
    ],
    [
      'a relay',
      { by: 'شهود', via: 'صفحة نور مثال', url: post, reason: 'خشية الملاحقة' },
      [
        'اقتباس مباشر · منقول بالواسطة',
        'شهود، نقلًا عن صفحة «نور مثال» @misal_page',
        'لم يُتحقق من المتحدث الأول',
        'سبب حجب الاسم: خشية الملاحقة',
      ],
    ],
    [
      'a link that was not kept',
      { by: 'سالم مثال', no_link: 'نُشر قبل حفظ الروابط' },
      ['بلا رابط محفوظ', 'لم يُحفظ رابط المصدر: نُشر قبل حفظ الروابط'],
    ],
    ['a missing date', { by: 'سالم مثال', url: 'https://t.me/misal_channel/12' }, ['لا تاريخ معروفًا للنشر']],
    [
      'a post that is gone, with its copy',
      {
        by: 'سالم مثال',
        url: post,
        absent_on: '2022-07-01',
        archive: `https://web.archive.org/web/20220629101112/${post}`,
      },
      [
        'اقتباس مباشر · منشور لم يعد متاحًا',
        'نسخة محفوظة في 29 حزيران 2022',
        'لم يكن الأصل متاحًا عند فحصه في 1 تموز 2022',
      ],
    ],
    [
      'a post that is gone without a copy',
      { by: 'سالم مثال', url: post, absent_on: '2022-07-01' },
      ['ولا نسخة محفوظة منه'],
    ],
    [
      'where the newsroom stands',
      { by: 'سالم مثال', url: post, status: { value: 'محل خلاف', at: '2022-07-01', note: 'نفته البلدية' } },
      ['المضمون محل خلاف (1 تموز 2022): نفته البلدية'],
    ],
    [
      'a copy of the newsroom’s own',
      { by: 'سالم مثال', url: post, capture: { file: 'post.wacz' } },
      ['لدى التحرير نسخة محفوظة'],
    ],
    [
      'the site of an unknown host',
      { by: 'سالم مثال', url: 'https://www.news.example/1' },
      ['سالم مثال على موقع news.example', 'الصفحة الأصلية'],
    ],
    [
      'the host of what is called a site and no more',
      { by: 'سالم مثال', platform: 'موقع', url: 'https://www.news.example/1' },
      ['سالم مثال على موقع news.example'],
    ],
    [
      'the host of a blog',
      { by: 'سالم مثال', platform: 'مدونة', url: 'https://blog.example/1' },
      ['سالم مثال على مدونة blog.example'],
    ],
    ['an interview', { by: 'سالم مثال، صياد', platform: 'مقابلة' }, ['سالم مثال، صياد، في مقابلة']],
    [
      'a broadcast whose speaker does not say so',
      { by: 'سالم مثال', platform: 'tv', source: 'نشرة المساء، 2022-06-28' },
      ['سالم مثال في بث تلفزيوني: «نشرة المساء»'],
    ],
    [
      'a channel that is said to be television',
      { by: 'قناة 99TV', platform: 'تلفزيون', programme: 'نشرة المساء', posted: '2022-06-28' },
      ['قناة 99TV في «نشرة المساء»'],
    ],
    [
      'a person who spoke on television',
      { by: 'سالم مثال', platform: 'تلفزيون', programme: 'نشرة المساء', posted: '2022-06-28' },
      ['سالم مثال في بث تلفزيوني: «نشرة المساء»'],
    ],
  ])('says in words: %s', (_, entry, phrases) => {
    const text = cardText(entry);
    for (const phrase of phrases) expect(text).toContain(phrase);
  });

  it('names a relay that translated once', () => {
    const text = cardText({
      by: 'سالم',
      via: 'صفحة «نور»',
      via_relation: 'ترجمة',
      translator: 'صفحة «نور»',
      original: 'Words',
      original_language: 'en',
      url: post,
    });
    expect(text).toContain('اقتباس مباشر · مترجم عن الإنجليزية · منقول بالواسطة');
    expect(text.match(/نور/gu)).toHaveLength(1);
  });

  it('does not call an interview or a dated broadcast unlinked', () => {
    expect(cardText({ by: 'سالم مثال', platform: 'مقابلة' })).not.toContain('رابط');
    expect(cardText({ by: 'سالم مثال', platform: 'مقابلة', no_link: 'أجرتها مراسلتنا' })).toMatch(
      /في مقابلة.*بلا رابط: أجرتها مراسلتنا/u,
    );
    expect(cardText({ by: 'قناة 99TV', source: 'نشرة المساء، 2022-06-28' })).not.toContain('بلا رابط');
    expect(cardText({ by: 'قناة 99TV' })).toContain('بلا رابط محفوظ');
  });

  it('prints no words, link, copy or account of a post that is withdrawn when it disappears', () => {
    const archive = 'https://web.archive.org/web/20220630000000/https://archived.example/post';
    const html = cardHtml(
      { by: 'سالم مثال', url: post, archive, absent_on: '2022-07-01', on_deleted: 'withdraw' },
      'كلام قيل',
    );
    expect(html).not.toContain('archive');
    expect(html).not.toContain('كلام قيل');
    expect(html).not.toContain('x.com');
    expect(html).not.toContain('misal_page');
    expect(html).toContain('سُحب نص هذا الاقتباس');
  });

  it('keeps the words, and not the link, of a post of which only the text may stay', () => {
    const html = cardHtml(
      { by: 'سالم مثال', url: post, absent_on: '2022-07-01', on_deleted: 'keep-text' },
      'كلام قيل',
    );
    expect(html).toContain('كلام قيل');
    expect(html).not.toContain('x.com');
  });

  it('puts hostile text into text nodes only', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'';
    const html = cardHtml({
      by: `صفحة ${hostile}`,
      role: hostile,
      platform: hostile,
      no_link: hostile,
      original: hostile,
      original_language: 'en',
      source: hostile,
      status: { value: 'disputed', note: hostile },
    });
    expect(html).not.toContain('<img');
    expect(html).toContain('&#x3C;img');
  });

  it('lets a newsroom say it in its own words', () => {
    expect(
      cardText({ by: 'سالم مثال', url: post }, newContext({ words: { labelDirect: 'نص حرفي' } })),
    ).toContain('نص حرفي');
  });

  it('speaks English in an English article', () => {
    const context = toCardContext({ language: 'en', direction: 'ltr', settings });
    const text = cardText({ by: 'the page “Example”', url: post, via: 'Nour', kind: 'paraphrase' }, context);
    expect(text).toContain('Paraphrase · Second-hand');
    expect(text).toContain('according to Nour @misal_page');
    expect(text).toContain('Original post on X, 28 June 2022');
    expect(text.replace('س', '')).not.toMatch(/\p{Script=Arabic}/u);
  });
});

describe('quoteMention', () => {
  it('keeps the name as written and says in words how its words are given', () => {
    const mention = quoteMention(
      quoteOf({ by: 'صفحة «مثال»', url: post }),
      [{ type: 'text', value: 'صفحة «مثال»' }],
      newContext(),
      'quote-ق1',
    );
    expect(stringify(mention)).toBe(
      '<span id="quote-ق1" class="attribution" data-quote="ق1" data-kind="paraphrase" data-platform="x">صفحة «مثال» ' +
        '<span class="attribution__kind">(<a class="attribution__link" href="#source-ق1" aria-label="بالمعنى، والمصدر: صفحة «مثال»">بالمعنى</a>)</span></span>',
    );
  });

  it.each([
    [{ by: 'نور', url: post, kind: 'direct' }, 'نصًا', 'direct'],
    [{ by: 'نور', url: post, kind: 'headline' }, 'عنوان', 'headline'],
    [{ by: 'شهود', via: 'نور', url: post }, 'بالواسطة', 'paraphrase'],
  ])('of %o says %s', (entry, word, kind) => {
    const html = stringify(quoteMention(quoteOf(entry), [{ type: 'text', value: 'س' }], newContext()));
    expect(html).toContain(`>${word}</a>`);
    expect(html).toContain(`data-kind="${kind}"`);
  });
});

describe('toSourcesList', () => {
  it('is undefined when nothing is quoted', () => {
    expect(toSourcesList([], newContext())).toBeUndefined();
  });

  it('gives each quote an entry with a way back, under safe and unique ids', () => {
    const context = newContext();
    const ids = ['ق1', 'a b', 'a"b', 'a-b', '…'];
    const list = toSourcesList(
      ids.map((id) => ({ quote: quoteOf({ by: 'سالم', url: post }, id), use: 'block' as const })),
      context,
    );
    const html = list === undefined ? '' : stringify(list);
    const found = [...html.matchAll(/<li id="source-([^"]+)"/gu)].map(([, id]) => id);
    expect(found).toEqual(['ق1', 'a-b', 'a-b-2', 'a-b-3', 'q']);
    for (const id of found) expect(html).toContain(`href="#quote-${id ?? ''}"`);
  });

  it('tells of a mention all that its card would have told', () => {
    const quote = quoteOf({
      by: 'سالم',
      url: post,
      status: 'unverified',
      original: 'Words',
      original_language: 'en',
    });
    const mention = toSourcesList([{ quote, use: 'mention' }], newContext());
    const block = toSourcesList([{ quote, use: 'block' }], newContext());
    expect(mention && textIn(mention)).toContain('لم يُتحقق منه على نحو مستقل');
    expect(mention && textIn(mention)).toContain('Words');
    expect(block && textIn(block)).not.toContain('Words');
  });
});
