import { basename } from 'node:path';
import { openForRewrite, readSettings, readSource } from '../../archive/index.ts';
import { insertQuotes, printQuotes } from '../../draft/index.ts';
import type { QuoteDraft } from '../../draft/index.ts';
import { commandWords } from '../../locale/index.ts';
import { formatMessage, quoteValue, UsageError } from '../../message/index.ts';
import { findPlatform, platforms } from '../../quote/index.ts';
import type { Arguments, Command, ExitCode } from '../command.ts';
import { keysOf, keysOption } from '../keys-option.ts';
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
    const keys = keysOf(given);
    const { drafts, refused } = readQuoteLinks(
      given.paths,
      { ...(await zoneOf(given, surroundings)), ...requestOf(given) },
      surroundings,
    );
    const into = given.values.get('into');
    if (into !== undefined) {
      // All or nothing: a half of what was asked for is hard to see in a file.
      if (refused > 0) report(commandWords[language].nothingInserted);
      return refused > 0 ? 1 : insertInto(into, drafts, given, surroundings);
    }
    if (drafts.length > 0) print(printQuotes(drafts, keys));
    return refused > 0 ? 1 : 0;
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

function requestOf({ values }: Arguments): { readonly by?: string; readonly platform?: string } {
  const [by, platform] = [values.get('by'), values.get('platform')];
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
  into: string,
  drafts: readonly QuoteDraft[],
  given: Arguments,
  { cwd, language, print, report }: Surroundings,
): Promise<ExitCode> {
  const file = pathOf(into, cwd);
  const source = await readSource({ path: into, file });
  if ('rule' in source) {
    report(formatMessage(source, language));
    return 1;
  }
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
