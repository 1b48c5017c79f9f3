import * as z from 'zod';
import {
  bodyWords,
  cardWords,
  countries,
  defaultMonths,
  directionOf,
  pageWords,
  readingSpeedDefault,
} from '../locale/index.ts';
import type { MonthNames } from '../locale/index.ts';
import { readYaml, toPlain } from '../matter/index.ts';
import type { PlainValue, Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import { foldSlug, nearest, toDigits, toSlug } from '../text/index.ts';
import type { Section, Settings } from './article.ts';
import type { Choices } from './choice.ts';
import { defined } from './defined.ts';
import type { Desk } from './desk.ts';
import { report, reportMissing, toDesk } from './desk.ts';
import { addresses, choice, claim, count, email, language, problem, text } from './field-schemas.ts';
import { offsetOf } from './instant.ts';
import { toHouseRules } from './house-rules.ts';
import { nameOf, readFields } from './read-fields.ts';
import { siteKeys } from './site-keys.ts';
import { reportMojibake, reportSpoilt } from './spoilt-characters.ts';
import { themeSchema, toTheme, wordsSchema } from './theme.ts';
import { reportUnseen } from './unseen.ts';

/** Words a minute: the slowest and the fastest that make sense are far inside. */
const readingSpeedMax = 1000;

/** Names of the sets of digits. */
export const digitNames: Choices<Settings['digits']> = {
  latn: ['لاتينية', 'غربية', 'عربية مغربية', 'latin', 'western'],
  arab: ['مشرقية', 'هندية', 'عربية مشرقية', 'arabic', 'eastern'],
};
/** Names of the sets of month names. */
export const monthSetNames: Choices<MonthNames> = {
  gulf: ['الخليج', 'مصر والخليج', 'gulf'],
  levant: ['المشرق', 'الشام والعراق', 'levant'],
  'maghreb-fr': ['الجزائر وتونس', 'maghreb-fr'],
  morocco: ['المغرب', 'morocco'],
  mauritania: ['موريتانيا', 'mauritania'],
  'dual-slash': ['مزدوجة', 'dual', 'dual-slash'],
  'dual-paren': ['مزدوجة بقوسين', 'dual-paren'],
};
const adjust = z.string().transform((value, context): -1 | 0 | 1 => {
  const written = toDigits(value, 'latn').replace('−', '-').trim();
  if (written === '-1') return -1;
  if (/^\+?1$/.test(written)) return 1;
  return written === '0' ? 0 : problem(context, value, 'content/choice', { value, other: '-1، 0، 1' });
});

const hijri = z.preprocess(
  (value: PlainValue) => (typeof value === 'string' ? { show: value } : value),
  z.object({ show: claim.optional(), adjust: adjust.optional() }),
);

const sections = z.preprocess(
  (value: PlainValue) =>
    Array.isArray(value)
      ? (value as readonly PlainValue[]).map((section) =>
          typeof section === 'string' ? { name: section } : section,
        )
      : value,
  z.array(z.object({ slug: text.optional(), name: text.optional(), description: text.optional() })),
);

const origin = z.string().transform((value, context) => {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined;
  const isOrigin =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    /^\/*$/.test(url.pathname) &&
    url.search + url.hash === '';
  return isOrigin ? url.origin : problem(context, value, 'content/site-url', { value });
});

const zone = z.string().transform((value, context) => {
  try {
    offsetOf(value.trim(), 0);
    return value.trim();
  } catch {
    return problem(context, value, 'content/zone', { value });
  }
});

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const country = z.string().transform((value, context) => {
  const written = value.trim();
  const named = countries.find(
    (candidate) =>
      candidate.name === written || candidate.english === written || candidate.variants.includes(written),
  );
  if (named !== undefined) return named.code;
  const code = written.toUpperCase();
  // ZZ is CLDR's «unknown region».
  const isCode = /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && regions.of(code) !== undefined;
  return isCode ? code : problem(context, value, 'content/country', { value });
});

const contact = z.object({ email: email.optional(), phone: text.optional(), address: text.optional() });

const schemas = {
  name: text,
  tagline: text,
  description: text,
  url: origin,
  language,
  country,
  zone,
  digits: choice(digitNames),
  months: choice(monthSetNames),
  hijri,
  sections,
  contact,
  corrections_policy: text,
  brands: addresses,
  reading_speed: count(readingSpeedMax),
  theme: themeSchema,
  words: wordsSchema,
  sample: claim,
};

/** Reads `content/site.yml`; without settings when it cannot be read at all, and with defaults in place of faulty fields, so that articles are checked too. Never throws. */
export function parseSettings(source: Source): {
  readonly settings?: Settings;
  readonly messages: readonly Message[];
} {
  const { tree, messages } = readYaml(source, siteKeys);
  if (tree === undefined) return { messages };
  const plain = toPlain(tree, siteKeys, source.path);
  const desk = toDesk(source, plain, messages);
  if (!reportMojibake(desk)) {
    reportUnseen(desk);
    reportSpoilt(desk);
  }
  const fields = readFields(desk, schemas, plain.fields, siteKeys);
  for (const required of ['name', 'url', 'country', 'zone'] as const) {
    if (!(required in plain.fields))
      reportMissing(desk, 'content/missing', required, required, { name: nameOf(required, siteKeys) });
  }
  reportFoldedBrands(desk);
  reportUnknownWords(desk, fields.words);
  const siteLanguage = fields.language ?? 'ar';
  const siteCountry = fields.country ?? 'AE';
  const settings: Settings = defined({
    path: source.path,
    name: fields.name ?? '',
    tagline: fields.tagline,
    description: fields.description,
    url: fields.url ?? 'https://example.com',
    language: siteLanguage,
    direction: directionOf(siteLanguage),
    country: siteCountry,
    zone: fields.zone ?? 'UTC',
    digits: fields.digits ?? 'latn',
    months: fields.months ?? defaultMonths(siteCountry),
    hijri: toHijriSettings(fields.hijri),
    sections: toSections(desk, fields.sections),
    contact: defined({ ...fields.contact }),
    correctionsPolicy: fields.corrections_policy,
    brands: fields.brands ?? [],
    readingSpeed: fields.reading_speed ?? readingSpeedDefault,
    theme: toTheme(desk, fields.theme),
    words: { ...fields.words },
    rules: toHouseRules(desk),
    sample: fields.sample ?? false,
    places: plain.places,
  });
  return { settings, messages: desk.messages };
}

/** Brands on lines of their own without dashes are one long name to YAML. */
function reportFoldedBrands(desk: Desk): void {
  const place = desk.plain.places.get('brands');
  if (
    typeof desk.plain.fields['brands'] === 'string' &&
    place !== undefined &&
    place.end.line > place.start.line
  )
    report(desk, 'content/expected-list', 'brands', { name: nameOf('brands', siteKeys) });
}

/** A phrase under a name that nothing in the interface has would never be printed. */
function reportUnknownWords(desk: Desk, words: Readonly<Record<string, string>> = {}): void {
  const names = [pageWords.ar, cardWords.ar, bodyWords.ar].flatMap((each) => Object.keys(each));
  for (const name of Object.keys(words)) {
    if (names.includes(name)) continue;
    const near = nearest(name, names, (text) => text.toLowerCase());
    const place = desk.plain.keyPlaces.get(`words.${name}`);
    report(
      desk,
      'content/unknown-word',
      `words.${name}`,
      { value: name, nearest: near[0] ?? '' },
      near,
      place,
    );
  }
}

function toHijriSettings(written: z.output<typeof hijri> | undefined): Settings['hijri'] {
  if (written === undefined || written.show === false) return undefined;
  return { adjust: written.adjust ?? 0 };
}

function toSections(desk: Desk, written: z.output<typeof sections> | undefined): readonly Section[] {
  const seen = new Map<string, string>();
  const list = (written ?? []).flatMap((entry, index): Section[] => {
    const field = `sections.${String(index)}`;
    const name = entry.name ?? entry.slug ?? '';
    const slug = toSlug(entry.slug ?? name);
    if (slug === '') {
      report(desk, 'content/empty-slug', field, { value: name });
      return [];
    }
    if (entry.slug !== undefined && slug !== entry.slug.normalize('NFC')) {
      report(desk, 'content/slug', `${field}.slug`, { value: entry.slug, other: slug }, [slug]);
    }
    const earlier = seen.get(foldSlug(slug));
    if (earlier !== undefined) {
      report(desk, 'content/duplicate-section', field, { value: name, other: earlier });
      return [];
    }
    seen.set(foldSlug(slug), name);
    return [defined({ slug, name, description: entry.description })];
  });
  // A value that is no list is told of as that.
  if (list.length === 0 && (written !== undefined || !('sections' in desk.plain.fields)))
    report(desk, 'content/no-sections', 'sections');
  return list;
}
