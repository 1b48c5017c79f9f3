import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/content/index.ts';
import { renderBody } from '../../src/html/index.ts';
import type { RenderedBody } from '../../src/html/index.ts';
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
  months: 'gulf',
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

function quotesOf(entries: Record<string, Record<string, unknown>>): ReadonlyMap<string, Quote> {
  return new Map(
    Object.entries(entries).flatMap(([id, entry]) => {
      const { quote } = toQuote(id, entry, { language: 'ar', zone: 'Asia/Dubai' });
      return quote === undefined ? [] : [[id, quote] as const];
    }),
  );
}

function render(
  body: string,
  entries: Record<string, Record<string, unknown>>,
  records: Record<string, Record<string, unknown>> = {},
): RenderedBody {
  return renderBody({
    path: 'content/articles/a.md',
    body,
    language: 'ar',
    direction: 'rtl',
    quotes: quotesOf(entries),
    records: quotesOf(records),
    settings,
    resolveLink: () => undefined,
  });
}

const plain = (html: string): string => toText(fromHtml(html, { fragment: true })).replace(/\s+/gu, ' ');
const rules = ({ messages }: RenderedBody): string[] =>
  messages.map(({ severity, rule, place }) => `${severity} ${rule} ${String(place.start.line)}`);

describe('a body with quotes', () => {
  it('sets a block with an attribution line as a card, and lists its source', () => {
    const body = render('> الشارع مفتوح الآن.\n>\n> — [صفحة «مثال الحي»][ق1]، تويتر\n', {
      ق1: { by: 'صفحة «مثال الحي»', url: post },
    });
    expect(rules(body)).toEqual([]);
    expect(body.html).toContain(
      '<figure id="quote-ق1" class="quote quote--direct h-cite" data-kind="direct" data-platform="x">',
    );
    expect(body.html).toMatch(/<p>الشارع مفتوح الآن\.<\/p>\s*<\/blockquote><figcaption/u);
    expect(plain(body.html)).toContain('المنشور الأصلي على تويتر، 28 يونيو 2022');
    expect(body.sourcesHtml).toContain('<ol class="sources"><li id="source-ق1"');
    expect(body.quotes.map(({ id }) => id)).toEqual(['ق1']);
  });

  it('marks a source named in a sentence, and keeps the sentence', () => {
    const body = render('تؤكد [صفحة «مثال»][ق1] إعادة فتح الشارع.\n', {
      ق1: { by: 'صفحة «مثال»', url: post },
    });
    expect(rules(body)).toEqual([]);
    expect(plain(body.html)).toBe('تؤكد صفحة «مثال» (بالمعنى) إعادة فتح الشارع.');
    expect(body.text).toBe('تؤكد صفحة «مثال» إعادة فتح الشارع.');
  });

  it('sets the words of a record as a card', () => {
    const body = render('::quote{#q1}\n', {}, { q1: { by: 'سالم مثال', text: 'الشارع مفتوح.', url: post } });
    expect(rules(body)).toEqual([]);
    expect(plain(body.html)).toContain('الشارع مفتوح.');
    expect(body.html).toContain('<figure id="quote-q1"');
  });

  it('gives an id to the first use only', () => {
    const body = render('قالت [صفحة «مثال»][ق1] كذا.\n\n> كلام.\n>\n> — [صفحة «مثال»][ق1]\n', {
      ق1: { by: 'صفحة «مثال»', url: post },
    });
    expect(body.html.match(/id="quote-ق1"/gu)).toHaveLength(1);
    expect(body.sourcesHtml.match(/<li /gu)).toHaveLength(1);
  });

  it('takes from the attribution line what the record does not say, and loses none of its words', () => {
    const body = render(
      '> كلام.\n>\n> — [الدكتور سالم مثال][ق1]، مدير المستشفى، في تغريدة له على تويتر، 28 يونيو 2022\n',
      { ق1: { by: 'سالم مثال', no_link: 'ضاع' } },
    );
    const text = plain(body.html);
    expect(text).toContain('الدكتور سالم مثال، مدير المستشفى، في تغريدة له على تويتر');
    for (const word of ['الدكتور', 'مدير', 'المستشفى', 'تغريدة', 'تويتر', '28', 'يونيو'])
      expect(text).toContain(word);
    expect(body.html).toContain('<time class="dt-published" datetime="2022-06-28">');
  });

  it('names a relay once, however the line joins it to the speaker', () => {
    const { html } = render('> نص المنشور.\n>\n> — [نادي «المثال»][ق1]، أعادت نشره صفحة «نور»\n', {
      ق1: { by: 'نادي «المثال»', via: 'صفحة «نور»', via_relation: 'إعادة نشر', url: post },
    });
    expect(plain(html)).toContain('نادي «المثال»، بإعادة نشر من صفحة «نور» @misal_page');
    expect(plain(html)).not.toContain('أعادت نشره');
  });

  it('keeps a name on the line that is not the record’s', () => {
    const body = render('> كلام.\n>\n> — [الأستاذ سالم بن مثال][ق1]، فيسبوك\n', {
      ق1: { by: 'سالم مثال', no_link: 'ضاع' },
    });
    for (const word of ['الأستاذ', 'سالم', 'بن', 'مثال', 'فيسبوك']) expect(plain(body.html)).toContain(word);
  });

  it('tells where a quote without a link is used as the speaker’s own words', () => {
    const entries = { ق1: { by: 'سالم مثال' } };
    expect(rules(render('نص\n\n> كلام.\n>\n> — [سالم مثال][ق1]\n', entries))).toEqual([
      'error quote/no-evidence 3',
    ]);
    expect(rules(render('نص\n\nقال [سالم مثال][ق1] كذا. وقال [سالم مثال][ق1] كذا.\n', entries))).toEqual([
      'warning quote/no-link 3',
    ]);
  });

  it('warns of a name that is not the record’s', () => {
    expect(rules(render('> كلام.\n>\n> — [نور][ق1]\n', { ق1: { by: 'سالم مثال', url: post } }))).toEqual([
      'warning quote/speaker-mismatch 3',
    ]);
  });

  it('takes the recorded role for its holder’s name, and no other office', () => {
    const entries = { ق1: { by: 'سامي الحدّاد', role: 'وزير الثقافة', url: post } };
    const told = (label: string): readonly string[] =>
      rules(render(`> كلام.\n>\n> — [${label}][ق1]\n`, entries));
    expect(told('وزير الثقافة')).toEqual([]);
    expect(told('الوزير')).toEqual([]);
    for (const other of ['وزير المالية', 'نائب وزير الثقافة', 'الثقافة'])
      expect(told(other)).toEqual(['warning quote/speaker-mismatch 3']);
    const card = plain(render('> كلام.\n>\n> — [وزير الثقافة][ق1]\n', entries).html);
    expect(card).toContain('سامي الحدّاد @misal_page، وزير الثقافة');
    expect(card.match(/وزير/gu)).toHaveLength(1);
  });

  it('warns of a name a letter away from the record’s, and prints the record’s alone', () => {
    const entries = { ق1: { by: 'السائق فرج الدولابي', url: post } };
    const card = render('> كلام.\n>\n> — [السائق فرح الدولابي][ق1]، سائق الحافلة\n', entries);
    expect(rules(card)).toEqual(['warning quote/speaker-mismatch 3']);
    expect(plain(card.html)).toContain('فرج الدولابي');
    expect(plain(card.html)).toContain('سائق الحافلة');
    expect(plain(card.html)).not.toContain('فرح');
    expect(rules(render('قال [فرح الدولابي][ق1] كذا.\n', entries))).toEqual([
      'warning quote/speaker-mismatch 1',
    ]);
  });

  it('warns of what stands for a platform and is none, at its place, and of no job', () => {
    const entries = { ق1: { by: 'سالم مثال', url: post } };
    const told = (tail: string): readonly string[] =>
      render(`> كلام.\n>\n> — [سالم مثال][ق1]، ${tail}\n`, entries).messages.map(
        ({ rule, place: { start, end }, expected }) =>
          `${rule} ${String(start.line)}:${String(start.column)}-${String(end.column)} ${expected?.join(' ') ?? ''}`,
      );
    expect(told('هاتف')).toEqual(['quote/unknown-platform 3:22-26 مقابلة']);
    expect(told('اكس تويتر')).toEqual(['quote/unknown-platform 3:22-31 إكس']);
    expect(told('على حسابه في إكس')).toEqual(['quote/unknown-platform 3:22-38 إكس']);
    expect(told('صحفية في جريدة الحي')).toEqual([]);
    expect(told('مدير «تويتر» في المدينة، إكس')).toEqual([]);
  });

  it('names both the channel and the programme, wherever each was written', () => {
    const spoken = { by: 'سالم مثال', platform: 'تلفزيون', programme: 'صباح المدينة', no_link: 'بث' };
    const shown = (line: string, entry: Readonly<Record<string, string>>): string =>
      plain(render(`> كلام.\n>\n> — ${line}\n`, { ق1: entry }).html);
    const both = 'سالم مثال في قناة المرفأ: «صباح المدينة»';
    expect(shown('[سالم مثال][ق1]', { ...spoken, source: 'قناة المرفأ' })).toContain(both);
    expect(shown('[سالم مثال][ق1]، قناة المرفأ', { ...spoken, source: 'قناة المرفأ' })).toContain(both);
    expect(shown('[سالم مثال][ق1]، قناة المرفأ', spoken)).toMatch(
      /سالم مثال، قناة المرفأ، .*«صباح المدينة»/u,
    );
  });

  it('warns of a relay that is not the record’s', () => {
    const entries = { ق1: { by: 'سالم مثال', via: 'صفحة «نور»', url: post } };
    expect(rules(render('> كلام.\n>\n> — [سالم مثال][ق1]، نقلا عن هدى\n', entries))).toEqual([
      'warning quote/speaker-mismatch 3',
    ]);
    expect(rules(render('> كلام.\n>\n> — [سالم مثال][ق1]، نقلا عن نور\n', entries))).toEqual([]);
  });

  it('isolates Latin words in cards and sources', () => {
    const body = render('> كلام @misal مثلا.\n>\n> — [قناة 99TV المحلية][ق1]\n', {
      ق1: { by: 'قناة 99TV المحلية', source: 'نشرة BBC Extra، 2022-06-28', no_link: 'بث' },
    });
    expect(body.html).toContain('كلام <bdi dir="ltr">@misal</bdi> مثلا.');
    expect(body.html).toContain('<bdi class="p-name" dir="ltr">99TV</bdi> المحلية');
    expect(body.sourcesHtml).toContain('نشرة <bdi dir="ltr">BBC Extra</bdi>');
  });

  it('does not let a heading take a card’s id', () => {
    const body = render('## quote-ق1\n\n> كلام.\n>\n> — [سالم][ق1]\n', { ق1: { by: 'سالم', url: post } });
    const ids = [...`${body.html}${body.sourcesHtml}`.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [, back] = /href="#(quote-[^"]+)"/u.exec(body.sourcesHtml) ?? [];
    expect(body.html).toContain(`<figure id="${back ?? '?'}"`);
  });

  it('keeps a card within a list', () => {
    const body = render('- أولا:\n\n  > كلام.\n  >\n  > — [سالم][ق1]\n', { ق1: { by: 'سالم', url: post } });
    expect(plain(body.html)).toContain('كلام.');
    expect(body.html).toContain('<figure id="quote-ق1"');
  });
});
