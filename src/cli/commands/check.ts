import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readSource } from '../../archive/index.ts';
import { checkNewsroom } from '../../check/index.ts';
import { commandWords } from '../../locale/index.ts';
import type { Message } from '../../message/index.ts';
import { countSeverities, hasErrors, quoteValue, UsageError } from '../../message/index.ts';
import { formats, isFormat } from '../../report/index.ts';
import { capMessages } from '../cap-messages.ts';
import type { Command } from '../command.ts';
import { reportLeft } from '../print-messages.ts';
import { toProgress } from '../progress.ts';
import { version } from '../version.ts';
import {
  cacheFolderOf,
  cacheOption,
  nowOf,
  nowOption,
  pathOf,
  rootOf,
  rootOption,
} from '../newsroom-options.ts';

/** `midad check`: what authors must know of their files, drafts included; with `--fix`, what is certain is mended first. */
export const check: Command = {
  name: 'check',
  summary: {
    ar: 'يفحص ملفات غرفة الأخبار، ومنها المسودات، ولا يكتب شيئًا من غير --fix',
    en: 'checks the newsroom’s files, drafts included, and writes nothing without --fix',
  },
  options: {
    root: rootOption,
    format: {
      value: Object.keys(formats).join('|'),
      shownDefault: 'text',
      help: { ar: 'شكل النتيجة', en: 'shape of the result' },
    },
    fix: {
      help: {
        ar: 'يصلح أولًا ما لا شك فيه؛ لا يمس كلامًا منقولًا ولا رابطًا ولا شيفرة',
        en: 'first mends what is certain; never quoted words, links or code',
      },
    },
    all: {
      help: {
        ar: 'يعرض كل رسالة في الشكل text، وإلا فأول عشرين من كل قاعدة حين لا تُذكر ملفات',
        en: 'shows every message in the shape text; otherwise the first twenty of each rule, when no files are named',
      },
    },
    now: nowOption,
    cache: cacheOption,
  },
  paths: {
    ar: 'ملفات أو مجلدات تُعرض رسائلها وحدها، وإن لم تُذكر فكل الملفات',
    en: 'files or folders whose messages alone are shown; without them, all files',
  },
  async run(given, surroundings) {
    const { cwd, language, print, report } = surroundings;
    const format = given.values.get('format') ?? 'text';
    if (!isFormat(format)) throw unknownFormat(format);
    const root = rootOf(given, surroundings);
    const caches = cacheFolderOf(given.values.get('cache'), { root, cwd });
    if (given.values.has('cache')) {
      const { refuseCacheInContent } = await import('../../site/index.ts');
      refuseCacheInContent(root, caches);
    }
    const asked = given.paths.map((path) => pathInNewsroom(root, pathOf(path, cwd)));
    const wanted = asked.filter(isRead);
    for (const path of asked.filter((each) => !isRead(each)))
      report(commandWords[language].notLookedAt(quoteValue(path)));
    if (asked.length > 0 && wanted.length === 0) return 2;
    const isWanted = (path: string): boolean =>
      wanted.length === 0 ||
      wanted.some((want) => want === '' || path === want || path.startsWith(`${want}/`));
    const now = nowOf(given, surroundings);
    if (given.flags.has('fix')) {
      const { fixNewsroom } = await import('../fix-newsroom.ts');
      const figures = await fixNewsroom(root, now, isWanted);
      for (const path of figures.changedMeanwhile)
        report(commandWords[language].changedMeanwhile(quoteValue(path)));
      report(commandWords[language].mended(figures));
    }
    const onProgress = toProgress(surroundings);
    const { messages, outlet } = await checkNewsroom({
      root,
      now,
      cache: join(caches, 'check'),
      ...(wanted.length === 0 ? {} : { isWanted }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    surroundings.showProgress?.('');
    const sources = format === 'html' ? await readSourcesOf(messages, root) : new Map<string, string>();
    const isCapped = format === 'text' && wanted.length === 0 && !given.flags.has('all');
    const { shown, left } = isCapped
      ? capMessages(messages)
      : { shown: messages, left: new Map<string, number>() };
    const printed = formats[format](shown, {
      language,
      version: version(),
      outlet,
      sourceOf: (path) => sources.get(path),
    });
    if (printed !== '') print(printed);
    reportLeft(left, surroundings);
    if (format === 'text' || format === 'github')
      report(commandWords[language].checked(countSeverities(messages)));
    return hasErrors(messages) ? 1 : 0;
  },
};

/** The texts of the files that messages are about. */
async function readSourcesOf(
  messages: readonly Message[],
  root: string,
): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  for (const path of new Set(messages.map((message) => message.path))) {
    const source = await readSource({ path, file: join(root, path) });
    if ('text' in source && typeof source.text === 'string') sources.set(path, source.text);
  }
  return sources;
}

/** Whether anything at a path of the newsroom is read. */
const isRead = (path: string): boolean => path === '' || path === 'content' || path.startsWith('content/');

/** A path as messages name it: from the newsroom's root, with `/` between folders. */
function pathInNewsroom(root: string, path: string): string {
  const way = relative(root, path);
  if (way === '..' || way.startsWith(`..${sep}`)) {
    throw new UsageError({
      ar: `${path} ليس في غرفة الأخبار ${root}. عيّن غرفة أخرى بالخيار --root`,
      en: `${path} is not in the newsroom ${root}. Name another newsroom with --root`,
    });
  }
  if (existsSync(path)) return way.split(sep).join('/');
  throw new UsageError({
    ar: `لا ملف ولا مجلد في ${path}. راجع الاسم، وضعه بين علامتي تنصيص إن كانت فيه مسافات.`,
    en: `There is no file or folder ${path}. Check its name, and put it in quotation marks if it has spaces.`,
  });
}

function unknownFormat(format: string): UsageError {
  return new UsageError({
    ar: `شكل النتيجة واحد من: ${Object.keys(formats).join('، ')}، لا ${format}.`,
    en: `The shape of the result is one of ${Object.keys(formats).join(', ')}, not ${format}.`,
  });
}
