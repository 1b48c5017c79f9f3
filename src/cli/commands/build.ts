import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { writePages } from '../../eleventy/index.ts';
import { updateSite } from '../../site/index.ts';
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
    const outcome = await updateSite(
      {
        root,
        out,
        cache: cacheOf(root, out),
        now: nowOf(given, surroundings),
        drafts: given.flags.has('drafts'),
      },
      writePages,
    );
    const { written, messages, articles, pages } = outcome;
    reportMessages(messages, surroundings);
    const words = commandWords[language];
    if (!written) {
      report(words.notBuilt(countSeverities(messages)));
      return 1;
    }
    const seconds = Math.round(elapsed() / 100) / 10;
    print(words.built({ pages, articles, seconds, out: shownPath(out, cwd) }));
    return 0;
  },
};

/** A path as short as it is clear, isolated (FSI … PDI). */
function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return `\u2068${way === '' || way.startsWith('..') ? path : way}\u2069`;
}

/** Where the builds of one output folder are remembered. */
function cacheOf(root: string, out: string): string {
  const name = relative(root, out);
  const isOwn = name === '_site';
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return join(root, '.midad', isOwn ? 'build' : `build-${digest}`);
}
