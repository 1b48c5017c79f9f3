import { relative } from 'node:path';
import { buildSite } from '../../eleventy/index.ts';
import { commandWords } from '../../locale/index.ts';
import { countSeverities } from '../../message/index.ts';
import type { Command } from '../command.ts';
import { nowOf, nowOption, pathOf, rootOf, rootOption } from '../newsroom-options.ts';
import { reportMessages } from '../print-messages.ts';

/** `midad build`: the whole site, swapped in when it is whole. */
export const build: Command = {
  name: 'build',
  summary: {
    ar: 'يبني الموقع كله، ولا يستبدل السابق إلا حين يكتمل الجديد',
    en: 'builds the whole site, and replaces the last one only when the new one is whole',
  },
  options: {
    root: rootOption,
    out: {
      value: '<folder>',
      shownDefault: '<newsroom>/_site',
      help: { ar: 'المجلد الذي يُكتب فيه الموقع', en: 'the folder in which the site is written' },
    },
    now: nowOption,
    drafts: {
      help: { ar: 'يبني المسودات والمحظور نشره أيضًا', en: 'builds drafts and embargoed articles too' },
    },
  },
  async run(given, surroundings) {
    const { cwd, elapsed, language, print, report } = surroundings;
    const root = rootOf(given, surroundings);
    const out = pathOf(given.values.get('out') ?? '_site', given.values.has('out') ? cwd : root);
    const { plan, written, messages } = await buildSite({
      root,
      out,
      now: nowOf(given, surroundings),
      drafts: given.flags.has('drafts'),
    });
    reportMessages(messages, surroundings);
    const words = commandWords[language];
    if (!written || plan === undefined) {
      report(words.notBuilt(countSeverities(messages)));
      return 1;
    }
    const pages = plan.pages.filter(({ layout }) => layout !== 'plain').length;
    const seconds = Math.round(elapsed() / 100) / 10;
    const articles = plan.newsroom.articles.length;
    print(words.built({ pages, articles, seconds, out: shownPath(out, cwd) }));
    return 0;
  },
};

/** A path as short as it is clear, isolated (FSI … PDI). */
function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return `\u2068${way === '' || way.startsWith('..') ? path : way}\u2069`;
}
