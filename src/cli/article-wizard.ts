import type { KnownNewsroom } from '../check/index.ts';
import { toQuoteDraft } from '../draft/index.ts';
import { commandWords, countries } from '../locale/index.ts';
import type { WizardWords } from '../locale/index.ts';
import type { Choice, Prompts } from './prompts.ts';

/** What is known of an article that is to be begun. */
export interface ArticleAnswers {
  readonly headline?: string;
  readonly section?: string;
  /** Ids of persons; undefined: not said yet. */
  readonly authors?: readonly string[];
  readonly city?: string;
  /** Links of posts. */
  readonly quotes: readonly string[];
}

const none = '';
const other = '\u0000other';

/** Asks a person for what the flags did not say; undefined when the person gives up. */
export async function articleAnswers(
  flags: ArticleAnswers,
  newsroom: KnownNewsroom,
  prompts: Prompts,
  { language, now }: { readonly language: 'ar' | 'en'; readonly now: string },
): Promise<ArticleAnswers | undefined> {
  const words = commandWords[language].wizard;
  prompts.open(words.title);
  const headline =
    flags.headline ??
    (await prompts.text(words.headline, {
      fault: (line) => (/[\p{L}\p{N}]/u.test(line) ? undefined : words.headlineFault),
    }));
  if (headline === undefined) return undefined;
  const sections = newsroom.settings.sections.map(({ slug, name }) => ({ value: slug, label: name }));
  const section = flags.section ?? (await prompts.choose(words.section, sections));
  if (section === undefined) return undefined;
  const people = [...newsroom.people.values()].map(({ id, name }) => ({ value: id, label: name }));
  const author =
    flags.authors?.[0] ??
    (people.length === 0
      ? none
      : await prompts.choose(words.author, [...people, { value: none, label: words.nobody }]));
  if (author === undefined) return undefined;
  const authors = flags.authors ?? (author === none ? [] : [author]);
  const city = flags.city ?? (await askCity(newsroom, author, prompts, words));
  if (city === undefined) return undefined;
  const links =
    flags.quotes.length > 0
      ? flags.quotes
      : await prompts
          .text(words.links, { fault: (line) => linkFault(line, language, now) })
          .then((line) => (line === undefined ? undefined : toLinks(line)));
  if (links === undefined) return undefined;
  return {
    headline,
    section,
    quotes: links,
    authors,
    ...(city === none ? {} : { city }),
  };
}

/** The city of the author's last dateline comes first, then those of the newsroom's country. */
async function askCity(
  { settings, lastCities }: KnownNewsroom,
  author: string,
  prompts: Prompts,
  words: WizardWords,
): Promise<string | undefined> {
  const last = lastCities.get(author);
  const country = countries.find(({ code }) => code === settings.country);
  const cities = [...new Set([last, country?.capital, ...(country?.cities ?? [])])];
  const choices: readonly Choice[] = [
    ...cities.flatMap((city) => (city === undefined ? [] : [{ value: city, label: city }])),
    { value: other, label: words.otherCity },
    { value: none, label: words.noDateline },
  ];
  const answer = await prompts.choose(words.city, choices, last ?? country?.capital);
  return answer === other ? prompts.text(words.cityName) : answer;
}

const toLinks = (line: string): readonly string[] =>
  line.split(/[\s،,]+(?=https?:|$)/u).filter((link) => link !== '');

/** Why the first of the links that cannot stand cannot: told while the person can still mend it. */
function linkFault(line: string, language: 'ar' | 'en', now: string): string | undefined {
  for (const link of toLinks(line)) {
    const result = toQuoteDraft(link, { now });
    if ('problem' in result) return result.problem.text[language];
  }
  return undefined;
}
