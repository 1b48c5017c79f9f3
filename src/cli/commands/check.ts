import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { UsageError } from '../../archive/index.ts';
import { commandWords } from '../../locale/index.ts';
import { countSeverities, formatMessage, hasErrors, quoteValue, toJson } from '../../message/index.ts';
import { checkNewsroom } from '../check-newsroom.ts';
import type { Command } from '../command.ts';
import { fixNewsroom } from '../fix-newsroom.ts';
import { nowOf, nowOption, pathOf, rootOf, rootOption } from '../newsroom-options.ts';

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
      value: 'text|json',
      shownDefault: 'text',
      help: { ar: 'شكل النتيجة', en: 'shape of the result' },
    },
    fix: {
      help: {
        ar: 'يصلح أولًا ما لا شك فيه؛ لا يمس كلامًا منقولًا ولا رابطًا ولا شيفرة',
        en: 'first mends what is certain; never quoted words, links or code',
      },
    },
    now: nowOption,
  },
  paths: {
    ar: 'ملفات أو مجلدات تُعرض رسائلها وحدها، وإن لم تُذكر فكل الملفات',
    en: 'files or folders whose messages alone are shown; without them, all files',
  },
  async run(given, surroundings) {
    const { cwd, language, print, report } = surroundings;
    const format = given.values.get('format') ?? 'text';
    if (format !== 'text' && format !== 'json') throw unknownFormat(format);
    const root = rootOf(given, surroundings);
    const wanted = given.paths.map((path) => pathInNewsroom(root, pathOf(path, cwd)));
    const isWanted = (path: string): boolean =>
      wanted.length === 0 ||
      wanted.some((want) => want === '' || path === want || path.startsWith(`${want}/`));
    const now = nowOf(given, surroundings);
    if (given.flags.has('fix')) {
      const figures = await fixNewsroom(root, now, isWanted);
      for (const path of figures.changedMeanwhile)
        report(commandWords[language].changedMeanwhile(quoteValue(path)));
      report(commandWords[language].mended(figures));
    }
    const messages = (await checkNewsroom(root, now)).filter(({ path }) => isWanted(path));
    if (format === 'json') print(toJson(messages).trimEnd());
    else {
      for (const message of messages) print(formatMessage(message, language));
      report(commandWords[language].checked(countSeverities(messages)));
    }
    return hasErrors(messages) ? 1 : 0;
  },
};

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
    ar: `شكل النتيجة text أو json، لا ${format}.`,
    en: `The shape of the result is text or json, not ${format}.`,
  });
}
