import { basename, relative, sep } from 'node:path';
import { openForRewrite, readSettings, readSource } from '../../archive/index.ts';
import { contentKindOf, parseArticle } from '../../content/index.ts';
import { insertQuotes, printQuotes } from '../../draft/index.ts';
import type { QuoteDraft } from '../../draft/index.ts';
import type { Source } from '../../matter/index.ts';
import { commandWords } from '../../locale/index.ts';
import { formatMessage, quoteValue, UsageError } from '../../message/index.ts';
import { findPlatform, platforms } from '../../quote/index.ts';
import type { Arguments, Command, ExitCode } from '../command.ts';
import { keysOf, keysOption } from '../keys-option.ts';
import { reportMissing } from '../missing-article.ts';
import { pathOf, rootOf, rootOption } from '../newsroom-options.ts';
import { readQuoteLinks } from '../read-quote-links.ts';
import type { Surroundings } from '../surroundings.ts';

/** `midad quote`: what a post's link tells, as front matter and a blockquote; nothing is asked of the network. */
export const quote: Command = {
  name: 'quote',
  summary: {
    ar: 'يكتب من رابط المنشور وحده، وبلا اتصال، بيانات الاقتباس وموضع كلامه',
    en: 'writes a quote’s entry and a blockquote to fill, from the post’s link alone and offline',
  },
  options: {
    root: rootOption,
    by: {
      value: '<speaker>',
      help: { ar: 'القائل، مثل: صفحة «نادي الحي»', en: 'the speaker, as readers know them' },
    },
    platform: {
      value: '<name>',
      help: {
        ar: 'المنصة إن لم يدل عليها الرابط، مثل: تلفزيون',
        en: 'the platform, when the link does not tell it, such as TV',
      },
    },
    into: {
      value: '<file>',
      help: { ar: 'مقال يُضاف إليه الاقتباس', en: 'an article to which the quote is added' },
    },
    keys: keysOption,
  },
  pathsShown: '<url…>',
  paths: { ar: 'روابط المنشورات', en: 'links of posts' },
  async run(given, surroundings) {
    const { language, print, report } = surroundings;
    if (given.paths.length === 0) throw noLink;
    const request = { ...requestOf(given), ...(await zoneOf(given, surroundings)), now: surroundings.now() };
    const into = given.values.get('into');
    if (into === undefined) {
      const { drafts, refused } = readQuoteLinks(given.paths, request, surroundings);
      if (drafts.length > 0) print(printQuotes(drafts, keysOf(given)));
      return refused > 0 ? 1 : 0;
    }
    const file = pathOf(into, surroundings.cwd);
    const root = rootOf(given, surroundings);
    refuseOtherThanArticle(into, file, root);
    if (await reportMissing({ shown: into, file, root }, surroundings)) return 1;
    const source = await readSource({ path: into, file });
    if ('rule' in source) {
      report(formatMessage(source, language));
      return 1;
    }
    const { drafts, refused } = readQuoteLinks(
      given.paths,
      { ...request, ...publishedIn(source, request.zone) },
      surroundings,
    );
    // All or nothing: a half of what was asked for is hard to see in a file.
    if (refused > 0) report(commandWords[language].nothingInserted);
    return refused > 0 ? 1 : insertInto({ file, source }, drafts, given, surroundings);
  },
};

const noLink = new UsageError({
  ar: 'لا رابط بعد الأمر. اكتب midad quote ثم رابط المنشور بين علامتي تنصيص.',
  en: 'There is no link behind the command. Write midad quote and the post’s link in quotation marks.',
});

function unknownPlatform(name: string): UsageError {
  const known = platforms.map(({ names }) => names);
  return new UsageError({
    ar: `لا يعرف مداد منصة اسمها ${name}. المنصات: ${known.map(({ ar }) => ar[0]).join('، ')}.`,
    en: `Midad knows no platform called ${name}. Platforms: ${known.map(({ en }) => en[0]).join(', ')}.`,
  });
}

const noSpeaker = new UsageError({
  ar: 'ما بعد --by ليس اسم قائل. اكتبه كما يعرفه القراء، مثل --by "صفحة «نادي الحي»"، أو اترك الخيار واكتب القائل لاحقًا في الملف.',
  en: 'What follows --by names no speaker. Write the name as readers know it, such as --by "Neighbourhood Club", or leave the flag out and write the speaker in the file later.',
});

/** A page, a person or a record holds no quotes of its own; a draft that lies outside of the newsroom may. */
function refuseOtherThanArticle(into: string, file: string, root: string): void {
  const kind = contentKindOf(relative(root, file).split(sep).join('/'))?.id;
  if (/\.(?:md|markdown)$/i.test(file) && (kind === undefined || kind === 'article')) return;
  throw new UsageError({
    ar: `${into} ليس مقالًا، فلم يُغيَّر فيه شيء. المقال ملف ينتهي اسمه بـ .md، ومكانه content/articles.`,
    en: `${into} is no article, so nothing in it was changed. An article is a file that ends in .md, and its place is content/articles.`,
  });
}

/** When an article was last published, by its own word, to the day where it writes no hour: a later post cannot be quoted in it. */
function publishedIn(source: Source, zone = 'UTC'): { readonly publishedAt?: string } {
  const { article } = parseArticle(source, { language: 'ar', zone });
  const field = article?.updated === undefined ? 'published' : 'updated';
  const publishedAt = article?.[field];
  if (publishedAt === undefined) return {};
  return {
    publishedAt: article?.bareDays?.includes(field) === true ? publishedAt.slice(0, 10) : publishedAt,
  };
}

function requestOf({ values }: Arguments): { readonly by?: string; readonly platform?: string } {
  const [by, platform] = [values.get('by'), values.get('platform')];
  if (by !== undefined && !/[\p{L}\p{N}]/u.test(by)) throw noSpeaker;
  if (platform !== undefined && findPlatform(platform) === undefined) throw unknownPlatform(platform);
  return { ...(by === undefined ? {} : { by }), ...(platform === undefined ? {} : { platform }) };
}

/** The newsroom's zone; outside of a newsroom that nobody named there is none, and times are written in UTC. */
async function zoneOf(given: Arguments, surroundings: Surroundings): Promise<{ readonly zone?: string }> {
  try {
    const { settings } = await readSettings(rootOf(given, surroundings));
    return settings === undefined ? {} : { zone: settings.zone };
  } catch (error) {
    if (error instanceof UsageError && !given.values.has('root')) return {};
    throw error;
  }
}

async function insertInto(
  { file, source }: { readonly file: string; readonly source: Source },
  drafts: readonly QuoteDraft[],
  given: Arguments,
  { language, print, report }: Surroundings,
): Promise<ExitCode> {
  const into = source.path;
  const result = insertQuotes(source, drafts, keysOf(given));
  if ('problem' in result) {
    report(`${into} ${result.problem.rule} \u2068${result.problem.text[language]}\u2069`);
    return 1;
  }
  const opened = await openForRewrite(file);
  if (opened?.text !== source.text || !(await opened.rewrite(result.text))) {
    report(commandWords[language].changedMeanwhile(quoteValue(into)));
    return 1;
  }
  print(commandWords[language].quotesInserted(basename(into), result.ids));
  return 0;
}
