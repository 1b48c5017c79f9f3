import type { Newsroom } from '../../src/archive/index.ts';
import type { Article, Person, Settings, StaticPage } from '../../src/content/index.ts';

/** Settings of an invented newsroom. */
export const testSettings = (own: Partial<Settings> = {}): Settings => ({
  path: 'content/site.yml',
  name: 'صحيفة المرفأ',
  tagline: 'أخبار الساحل كل يوم',
  url: 'https://marfa.example',
  language: 'ar',
  direction: 'rtl',
  country: 'AE',
  zone: 'Asia/Dubai',
  digits: 'latn',
  months: 'gulf',
  sections: [
    { slug: 'madina', name: 'المدينة', description: 'ما يجري في الأحياء.' },
    { slug: 'bahr', name: 'البحر' },
  ],
  contact: { email: 'desk@marfa.example' },
  brands: [],
  readingSpeed: 180,
  theme: { colors: {}, darkColors: {} },
  words: {},
  sample: false,
  places: new Map(),
  ...own,
});

/** An invented article; its id follows its number. */
export const testArticle = (number: number, own: Partial<Article> = {}): Article => ({
  path: `content/articles/${String(number)}.md`,
  id: `art${String(number).padStart(5, '0')}`,
  slug: `خبر-${String(number)}`,
  aliases: [],
  language: 'ar',
  direction: 'rtl',
  title: `الخبر رقم ${String(number)}`,
  authors: ['salma'],
  published: new Date(Date.UTC(2026, 0, 1, 8) + number * 86_400_000).toISOString(),
  section: 'madina',
  tags: [],
  related: [],
  status: 'ready',
  corrections: [],
  quotes: new Map(),
  body: 'نص الخبر في سطر واحد.',
  places: new Map(),
  ...own,
});

const person: Person = {
  path: 'content/people/salma.md',
  id: 'salma',
  slug: 'سلمى-الراوي',
  name: 'سلمى الراوي',
  links: [],
  body: 'تكتب عن الموانئ.',
  places: new Map(),
};

const about: StaticPage = {
  path: 'content/pages/عن-الصحيفة.md',
  slug: 'عن-الصحيفة',
  title: 'عن الصحيفة',
  language: 'ar',
  direction: 'rtl',
  order: 1,
  body: 'صحيفة متخيلة.',
  places: new Map(),
};

/** An invented newsroom with the articles given, sorted newest first as the archive sorts them. */
export const testNewsroom = (articles: readonly Article[], own: Partial<Newsroom> = {}): Newsroom => ({
  root: '/newsroom',
  settings: testSettings(),
  articles: [...articles].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)),
  hidden: [],
  people: new Map([[person.id, person]]),
  pages: [about],
  records: new Map(),
  media: new Map(),
  now: '2026-12-01T08:00:00+04:00',
  ...own,
});
