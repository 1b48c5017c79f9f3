import type { Settings } from '../../src/content/index.ts';
import { renderBody } from '../../src/html/index.ts';
import type { BodyInput, RenderedBody } from '../../src/html/index.ts';
import { toQuote } from '../../src/quote/index.ts';
import type { Quote } from '../../src/quote/index.ts';

/** A newsroom's settings for tests of bodies. */
export const settings: Settings = {
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

/** Quotes for tests: a direct one with a link, a paraphrase, and one whose words stand in its record. */
export const quotes: ReadonlyMap<string, Quote> = new Map(
  Object.entries({
    ق1: { by: 'صفحة «مثال الحي»', url: 'https://x.com/misal_page/status/1541815603606036480' },
    ق2: { by: 'قناة 99TV', kind: 'paraphrase', no_link: 'بُثت النشرة ولم تُحفظ' },
    ق3: {
      by: 'نور مثال',
      url: 'https://x.com/nur_misal/status/1541815603606036481',
      text: 'نص محفوظ في السجل.',
    },
  }).map(([id, entry]) => {
    const { quote } = toQuote(id, entry, { language: 'ar', zone: 'Asia/Dubai' });
    if (quote === undefined) throw new Error(`the quote ${id} of the tests is not valid`);
    return [id, quote] as const;
  }),
);

/** Renders a body in a newsroom with one article («المطر», `matar`), one picture and one recording. */
export function render(body: string, input: Partial<BodyInput> = {}): RenderedBody {
  return renderBody({
    path: 'content/articles/a.md',
    body,
    language: 'ar',
    direction: 'rtl',
    quotes,
    settings,
    resolveLink: (target) =>
      target === 'matar' ? { title: 'المطر يعود', url: '/a/m4t4r/matar/' } : undefined,
    media: new Map([
      ['/media/x.jpg', { width: 800, height: 600 }],
      ['/media/صوت.mp3', {}],
      ['/media/film.mp4', { width: 640, height: 360 }],
      ['/media/film.vtt', {}],
    ]),
    ...input,
  });
}

/** Messages as `line:column severity rule`, without those that concern the quotes' data. */
export function rules({ messages }: RenderedBody): string[] {
  return messages
    .filter(({ rule }) => !['quote/uncited', 'quote/speaker-mismatch'].includes(rule))
    .map(
      ({ place, severity, rule }) =>
        `${String(place.start.line)}:${String(place.start.column)} ${severity} ${rule}`,
    );
}
