import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkNewsroom, type KnownNewsroom } from '../../check/index.ts';
import { quoteValue, UsageError } from '../../message/index.ts';
import { toArticleDraft } from '../../draft/index.ts';
import { commandWords, toCivilTime } from '../../locale/index.ts';
import { articlePathOf } from '../article-path.ts';
import { articleAnswers } from '../article-wizard.ts';
import type { ArticleAnswers } from '../article-wizard.ts';
import { authorsOf } from '../author-flag.ts';
import type { Arguments, Command } from '../command.ts';
import { findNamed } from '../find-named.ts';
import { keysOf, keysOption } from '../keys-option.ts';
import { cacheFolderOf, rootOf, rootOption } from '../newsroom-options.ts';
import { reportMessages } from '../print-messages.ts';
import { toProgress } from '../progress.ts';
import { readQuoteLinks } from '../read-quote-links.ts';

/** `midad new`: an article ready to be written, by questions in a terminal and by flags in a script. */
export const newArticle: Command = {
  name: 'new',
  summary: {
    ar: 'يبدأ مقالًا جديدًا: يسأل عما يلزم ويكتب رأس الملف، ولا يمس ملفًا موجودًا',
    en: 'begins an article: asks what is needed and writes its front matter, and never touches a file that is there',
  },
  options: {
    root: rootOption,
    headline: { value: '<text>', help: { ar: 'العنوان', en: 'the headline' } },
    section: { value: '<section>', help: { ar: 'القسم: مساره أو اسمه', en: 'the section, by slug or name' } },
    author: {
      value: '<person>',
      help: {
        ar: 'الكاتب: اسمه، أو اسم ملفه في content/people؛ وبين كاتب وكاتب فاصلة',
        en: 'the author, by name or file in content/people; several with commas between',
      },
    },
    city: {
      value: '<city>',
      help: { ar: 'المدينة في سطر المكان', en: 'the city of the dateline' },
    },
    quote: {
      value: '<url>',
      help: { ar: 'رابط منشور يُقتبس، ويصح تكراره', en: 'the link of a post to quote; may be repeated' },
    },
    file: {
      value: '<name>',
      help: {
        ar: 'اسم الملف في content/articles، وإن لم يُذكر فتاريخ اليوم والعنوان',
        en: 'the file’s name in content/articles; without it, the day and the headline',
      },
    },
    keys: keysOption,
  },
  async run(given, surroundings) {
    const { language, prompts, print, report, now } = surroundings;
    const words = commandWords[language];
    const keys = keysOf(given);
    const root = rootOf(given, surroundings);
    const onProgress = toProgress(surroundings);
    // Nothing is asked but what is taken, which checks remember.
    const { newsroom, messages } = await checkNewsroom({
      root,
      now: now(),
      cache: join(cacheFolderOf(undefined, { root, cwd: surroundings.cwd }), 'check'),
      isWanted: () => false,
      asksNewsroom: true,
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    surroundings.showProgress?.('');
    if (newsroom === undefined) {
      reportMessages(messages, surroundings);
      return 1;
    }
    const path = await articlePathOf(given, newsroom, surroundings);
    const flags = flagAnswers(given, newsroom);
    const asked = prompts === undefined ? undefined : await prompts();
    const answers =
      asked === undefined ? flags : await articleAnswers(flags, newsroom, asked, { language, now: now() });
    if (answers === undefined) {
      report(words.nothingWritten);
      return 0;
    }
    const { headline, section } = answers;
    if (headline === undefined || section === undefined)
      throw lacking(headline === undefined ? '--headline' : '--section', newsroom);
    const { zone } = newsroom.settings;
    const { drafts, refused } = readQuoteLinks(answers.quotes, { zone, now: now() }, surroundings);
    if (refused > 0) {
      report(words.nothingWritten);
      return 1;
    }
    const draft = toArticleDraft(
      {
        headline,
        section,
        keys,
        quotes: drafts,
        authors: answers.authors ?? [],
        ...(answers.city === undefined ? {} : { city: answers.city }),
        ...(path === undefined ? {} : { path }),
      },
      {
        settings: newsroom.settings,
        today: dayIn(zone, now()),
        isIdTaken: newsroom.isIdTaken,
        isSlugTaken: newsroom.isSlugTaken,
      },
    );
    await createFile(join(newsroom.root, draft.path), draft.path, draft.text);
    if (asked === undefined) print(draft.path);
    else {
      asked.close(words.articleBegun);
      print(draft.path);
    }
    return 0;
  },
};

/** What the flags say; names that the newsroom does not know are refused with the nearest one. */
function flagAnswers({ values, everyValue }: Arguments, newsroom: KnownNewsroom): ArticleAnswers {
  const headline = values.get('headline')?.trim();
  const section = values.get('section')?.trim();
  const author = values.get('author')?.trim();
  const city = values.get('city')?.trim();
  if (headline !== undefined && headline !== '' && !/[\p{L}\p{N}]/u.test(headline)) throw emptyHeadline;
  return {
    quotes: everyValue.get('quote') ?? [],
    ...(headline === undefined || headline === '' ? {} : { headline }),
    ...(city === undefined || city === '' ? {} : { city }),
    ...(section === undefined || section === '' ? {} : { section: sectionOf(section, newsroom) }),
    ...(author === undefined || author === '' ? {} : { authors: authorsOf(author, newsroom) }),
  };
}

const emptyHeadline = new UsageError({
  ar: 'لا حروف في --headline ولا أرقام. اكتب عنوانًا من كلمة أو أكثر.',
  en: 'There are no letters or digits in --headline. Write a headline of a word or more.',
});

function sectionOf(written: string, { settings }: KnownNewsroom): string {
  const found = findNamed(written, settings.sections, ({ slug }) => slug);
  if (typeof found === 'string') return found;
  const all = settings.sections.map(({ slug }) => slug);
  const choices = found.near.length > 0 ? found.near : all;
  throw new UsageError({
    ar: `لا تعرف الصحيفة قسمًا اسمه «${quoteValue(written)}» (--section). ${found.near.length > 0 ? 'الأقرب إليه' : 'أقسامها'}: ${choices.join('، ')}.`,
    en: `The newsroom knows no section called “${quoteValue(written)}” (--section). ${found.near.length > 0 ? 'Nearest' : 'Its sections'}: ${choices.join(', ')}.`,
  });
}

function lacking(flag: string, { settings }: KnownNewsroom): UsageError {
  const sections = settings.sections.map(({ slug }) => slug);
  return new UsageError({
    ar: `ينقص ${flag}، وليس هنا من يُسأل عنه. أقسام الصحيفة: ${sections.join('، ')}.`,
    en: `${flag} is missing, and nobody is here to be asked. Sections: ${sections.join(', ')}.`,
  });
}

function dayIn(zone: string, instant: string): string {
  const { year, month, day } = toCivilTime(instant, zone);
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/** Writes a file that must not be there yet; a half of one is taken away again. */
async function createFile(file: string, shown: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new UsageError({
      ar: `الملف ${shown} موجود، ولم يُغيَّر فيه شيء. اختر اسمًا آخر بالخيار --file`,
      en: `The file ${shown} is there already, and nothing in it was changed. Choose another name with --file`,
    });
  });
  try {
    await handle.writeFile(text);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}
