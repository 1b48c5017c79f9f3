import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** An article of the model, as its file is written. */
interface ModelArticle {
  readonly title: string;
  readonly section: string;
  readonly author: string;
  readonly tags: readonly string[];
  /** Days after 1 January 2026. */
  readonly day: number;
  readonly status: 'ready' | 'draft' | 'withdrawn';
  /** Days after 1 January 2026; undefined: none. */
  readonly embargo?: number;
  readonly related: readonly number[];
  readonly readAlso: boolean;
  readonly record: boolean;
  readonly picture: boolean;
  readonly aliases: readonly string[];
  readonly words: number;
}

/** An article that asks nothing of any other file but its author's. */
export const plainArticle: ModelArticle = {
  title: 'أول خبر',
  section: 'madina',
  author: 'salma',
  tags: ['جسور'],
  day: 0,
  status: 'ready',
  related: [],
  readAlso: false,
  record: false,
  picture: false,
  aliases: [],
  words: 0,
};

/** One change to a newsroom. */
export type Edit =
  | { readonly kind: 'article'; readonly number: number; readonly article: ModelArticle }
  | { readonly kind: 'delete' | 'touch' | 'move'; readonly number: number }
  | { readonly kind: 'person'; readonly name: number }
  | { readonly kind: 'page'; readonly words: number }
  | { readonly kind: 'record'; readonly words: number }
  | { readonly kind: 'picture'; readonly width: number }
  /** Of a person; width 0: none. */
  | { readonly kind: 'portrait'; readonly width: number }
  | { readonly kind: 'settings'; readonly variant: number }
  | { readonly kind: 'program'; readonly version: number }
  | { readonly kind: 'fault'; readonly isThere: boolean }
  | { readonly kind: 'now'; readonly day: number };

const day = fc.integer({ min: 0, max: 120 });
const articleNumber = fc.integer({ min: 1, max: 12 });

const article: fc.Arbitrary<ModelArticle> = fc
  .record({
    title: fc.constantFrom('جسر جديد', 'مكتبة الحي', 'مهرجان الربيع', 'طريق الميناء', 'C++ في المدرسة'),
    section: fc.constantFrom('madina', 'bahr'),
    author: fc.constantFrom('salma', 'omar'),
    tags: fc.uniqueArray(fc.constantFrom('جسور', 'كتب', 'أسواق', 'اسواق', '99TV'), { maxLength: 3 }),
    day,
    status: fc.constantFrom('ready', 'ready', 'ready', 'draft', 'withdrawn'),
    embargo: fc.option(day, { nil: undefined, freq: 4 }),
    related: fc.uniqueArray(articleNumber, { maxLength: 2 }),
    readAlso: fc.boolean(),
    record: fc.boolean(),
    picture: fc.boolean(),
    aliases: fc.uniqueArray(fc.constantFrom('قديم', '/news/7/'), { maxLength: 1 }),
    words: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ embargo, ...rest }) => (embargo === undefined ? rest : { ...rest, embargo }));

/** Any change. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('article' as const), number: articleNumber, article }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('delete', 'touch', 'move'), number: articleNumber }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('person' as const), name: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('page' as const), words: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('record' as const), words: fc.nat(2) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('picture' as const), width: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('portrait' as const), width: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const), variant: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('program' as const), version: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fault' as const), isThere: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('now' as const), day }) },
);

/** An instant, so many days after 1 January 2026. */
export const instantOf = (days: number): string =>
  new Date(Date.UTC(2026, 0, 1, 9) + days * 86_400_000).toISOString();

/** A newsroom on the disk that edits change, and what of a build is not on the disk. */
export interface ModelNewsroom {
  readonly root: string;
  readonly now: () => string;
  readonly program: () => string;
  readonly apply: (edit: Edit) => void;
}

/** A newsroom with a first article, to which read-also lines lead. */
export function createModelNewsroom(root: string): ModelNewsroom {
  const write = (path: string, ...lines: readonly string[]): void => {
    const file = join(root, 'content', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`);
  };
  let days = 60;
  let version = 0;
  const places = new Map<number, string>();
  const placeOf = (number: number): string => places.get(number) ?? `articles/${String(number)}.md`;
  const settings = (variant: number): void =>
    write(
      'site.yml',
      `name: صحيفة ${variant === 1 ? 'المرفأ' : 'الساقية'}`,
      'url: https://saqiya.example',
      'country: JO',
      // Articles are read by the zone.
      `zone: Asia/${variant === 4 ? 'Dubai' : 'Amman'}`,
      `digits: ${variant === 2 ? 'arab' : 'latn'}`,
      'brands: [99TV]',
      'sections:',
      `  - { slug: madina, name: ${variant === 3 ? 'مدينتنا' : 'المدينة'} }`,
      '  - { slug: bahr, name: البحر }',
    );
  let named = 0;
  let portraitWidth = 1;
  const person = (): void => {
    write(
      'people/salma.md',
      '---',
      `name: ${['سلمى الراوي', 'سلمى عامر', 'سلمى ن. الراوي'][named] ?? ''}`,
      ...(portraitWidth === 0 ? [] : ['picture:', '  src: salma.svg', '  alt: وجه سلمى']),
      '---',
      '',
      'تكتب.',
    );
    write('people/omar.md', '---', 'name: عمر الدالي', '---', '', 'يكتب عن البحر.');
  };
  const page = (words: number): void =>
    write('pages/about.md', '---', 'title: من نحن', '---', '', `صحيفة الحي. ${'كلمة '.repeat(words)}`);
  const record = (words: number): void =>
    write(
      'quotes/q1.yml',
      'id: q1',
      'kind: direct',
      `text: ${'قول '.repeat(words + 1)}`,
      'speaker: { name: هدى مثال, type: person }',
      'no_link: قيل في مقابلة',
    );
  const picture = (file: string, width: number): void =>
    write(
      `media/${file}`,
      `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}00" height="100"/>`,
    );
  const portrait = (): void => {
    if (portraitWidth === 0) rmSync(join(root, 'content/media/salma.svg'), { force: true });
    else picture('salma.svg', portraitWidth);
  };
  const articleFile = (number: number, own: ModelArticle): void =>
    write(
      placeOf(number),
      '---',
      `id: article${String(number)}`,
      `title: ${own.title} ${String(number)}`,
      `section: ${own.section}`,
      `author: ${own.author}`,
      `tags: [${own.tags.map((tag) => `"${tag}"`).join(', ')}]`,
      `published: ${instantOf(own.day)}`,
      ...(own.embargo === undefined || own.embargo < own.day ? [] : [`embargo: ${instantOf(own.embargo)}`]),
      `status: ${own.status}`,
      `related: [${own.related.map((other) => `article${String(other)}`).join(', ')}]`,
      `aliases: [${own.aliases.map((alias) => (alias.startsWith('/') ? `/news/${String(number)}/` : alias)).join(', ')}]`,
      ...(own.picture ? ['image:', '  src: a.svg', '  alt: رسم جسر'] : []),
      '---',
      '',
      `وقع هذا في الحي. ${'كلمة '.repeat(own.words)}`,
      '',
      ...(own.readAlso ? ['::related{article0}', ''] : []),
      ...(own.record ? ['::quote{#q1}', ''] : []),
    );
  settings(0);
  person();
  page(0);
  record(0);
  picture('a.svg', 1);
  portrait();
  articleFile(0, plainArticle);
  const existing = new Set<number>();
  return {
    root,
    now: () => instantOf(days),
    program: () => `program ${String(version)}`,
    apply: (change) => {
      switch (change.kind) {
        case 'article':
          existing.add(change.number);
          articleFile(change.number, change.article);
          return;
        case 'delete':
          rmSync(join(root, 'content', placeOf(change.number)), { force: true });
          existing.delete(change.number);
          return;
        case 'touch':
          if (!existing.has(change.number)) return;
          renameSync(join(root, 'content', placeOf(change.number)), join(root, 'aside'));
          mkdirSync(join(root, 'content/articles'), { recursive: true });
          renameSync(join(root, 'aside'), join(root, 'content', placeOf(change.number)));
          return;
        case 'move': {
          if (!existing.has(change.number)) return;
          const from = placeOf(change.number);
          const to = from.includes('moved')
            ? `articles/${String(change.number)}.md`
            : `articles/moved/${String(change.number)}.md`;
          mkdirSync(join(root, 'content/articles/moved'), { recursive: true });
          renameSync(join(root, 'content', from), join(root, 'content', to));
          places.set(change.number, to);
          return;
        }
        case 'person':
          named = change.name;
          person();
          return;
        case 'page':
          page(change.words);
          return;
        case 'record':
          record(change.words);
          return;
        case 'picture':
          picture('a.svg', change.width);
          return;
        case 'portrait':
          portraitWidth = change.width;
          portrait();
          person();
          return;
        case 'settings':
          settings(change.variant);
          return;
        case 'program':
          version = change.version;
          return;
        case 'fault':
          if (change.isThere) write('articles/faulty.md', '---', 'section: madina', '---', '', 'بلا عنوان.');
          else rmSync(join(root, 'content/articles/faulty.md'), { force: true });
          return;
        case 'now':
          days = change.day;
      }
    },
  };
}
