import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PageExplanation, ReadAhead, UpdateOutcome, UpdateRequest } from '../../site/index.ts';
import { findStandstill } from '../../seal/index.ts';
import { commandWords } from '../../locale/index.ts';
import { countSeverities, UsageError } from '../../message/index.ts';
import type { Arguments, Command } from '../command.ts';
import {
  cacheFolderOf,
  cacheOption,
  nowOf,
  nowOption,
  pathOf,
  rootOf,
  rootOption,
} from '../newsroom-options.ts';
import { reportMessages } from '../print-messages.ts';
import { toProgress } from '../progress.ts';
import type { Surroundings } from '../surroundings.ts';

/** `midad build`: the site brought up to date, swapped in when it is whole. */
export const build: Command = {
  name: 'build',
  summary: {
    ar: 'يبني من الموقع ما تغيّر، ولا يستبدل السابق إلا حين يكتمل الجديد',
    en: 'builds what changed of the site, and replaces the last one only when the new one is whole',
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
    cache: cacheOption,
    threads: {
      value: '<number>',
      help: {
        ar: 'كم خيطًا يعمل معًا، وإن لم يُذكر فبعدد الأنوية',
        en: 'how many threads work at once; without it, one a core',
      },
    },
    explain: {
      value: '<page>',
      help: {
        ar: 'يقول لمَ صُنعت صفحة من جديد أو لمَ لم تُصنع: عنوانها، أو ملف مقالها، أو معرفه',
        en: 'says why a page was made anew or was not: its address, its article’s file, or its id',
      },
    },
    profile: {
      help: {
        ar: 'يقول أين ذهب الوقت، ويكتبه في profile.json بمجلد الحفظ',
        en: 'says where the time went, and writes it to profile.json in the cache',
      },
    },
  },
  async run(given, surroundings) {
    const { cwd, elapsed, language, print, report, megabytes } = surroundings;
    const root = rootOf(given, surroundings);
    const out = pathOf(given.values.get('out') ?? '_site', given.values.has('out') ? cwd : root);
    const caches = cacheFolderOf(given.values.get('cache'), { root, cwd });
    const cache = join(caches, cacheName(relative(root, out)));
    const threads = threadsOf(given);
    const onProgress = toProgress(surroundings);
    const now = nowOf(given, surroundings);
    const drafts = given.flags.has('drafts');
    const request: UpdateRequest = {
      root,
      out,
      cache,
      caches,
      fonts: join(caches, 'fonts'),
      now,
      drafts,
      ...(threads === undefined ? {} : { threads }),
      ...(onProgress === undefined ? {} : { onProgress }),
    };
    const { explain, ...outcome } = given.values.has('explain')
      ? await update(request)
      : await updateUnlessStill(request);
    const { written, messages, withheld, articles, pages, made, times } = outcome;
    surroundings.showProgress?.('');
    reportMessages(messages, surroundings);
    const words = commandWords[language];
    if (withheld > 0) report(words.withheld(withheld));
    if (given.flags.has('profile')) printProfile(times, cache, surroundings);
    if (!written) {
      report(words.notBuilt(countSeverities(messages)));
      return 1;
    }
    const seconds = Math.round(elapsed() / 100) / 10;
    print(words.built({ pages, articles, made, seconds, megabytes: megabytes(), out: shownPath(out, cwd) }));
    const page = given.values.get('explain');
    if (page !== undefined) printExplanation(page, explain(page), surroundings);
    return 0;
  },
};

/** Loads no more than it needs: to see that nothing changed takes less time than to load what makes pages. */
async function updateUnlessStill(request: UpdateRequest): Promise<UpdateOutcome> {
  const start = performance.now();
  let ahead: ReadAhead | undefined;
  const prepare = async (generation: number): Promise<void> => {
    const { readAhead } = await loadSite();
    ahead = readAhead(request.cache, generation);
    await (await loadEleventy()).loadEleventy();
  };
  // Most builds of a large newsroom have something to make.
  const { seal, look } = await findStandstill(request, (generation) => {
    prepare(generation).catch(() => undefined);
  });
  if (seal === undefined) return update({ ...request, ...(look && { look }), ...(ahead && { ahead }) });
  const { articles, pages, messages, withheld } = seal;
  return {
    written: true,
    articles,
    pages,
    messages,
    withheld,
    made: 0,
    diff: { added: [], changed: [], removed: [] },
    times: { seal: performance.now() - start },
    explain: () => undefined,
  };
}

const loadSite = () => import('../../site/index.ts');
// Only where there is a page to write, or time: it takes longer to load than an update to be made.
const loadEleventy = () => import('../../eleventy/index.ts');

async function update(request: UpdateRequest): Promise<UpdateOutcome> {
  const { updateSite } = await loadSite();
  return updateSite(request, async (...pages) => (await loadEleventy()).writePages(...pages));
}

/** A path as short as it is clear, isolated (FSI … PDI). */
function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return `\u2068${way === '' || way.startsWith('..') ? path : way}\u2069`;
}

/** Where among the caches the builds of one output folder are remembered. */
const cacheName = (out: string): string =>
  out === '_site' ? 'build' : `build-${createHash('sha256').update(out).digest('hex').slice(0, 12)}`;

/** More threads than any machine has cores would only wait for each other. */
const threadsMax = 256;

function threadsOf({ values }: Arguments): number | undefined {
  const given = values.get('threads');
  if (given === undefined) return undefined;
  const threads = Number(given);
  if (/^\d+$/.test(given) && threads <= threadsMax) return threads;
  throw new UsageError({
    ar: `عدد الخيوط من 0 إلى ${String(threadsMax)}، لا ${given}.`,
    en: `The number of threads is from 0 to ${String(threadsMax)}, not ${given}.`,
  });
}

function printExplanation(
  name: string,
  explanation: PageExplanation | undefined,
  { language, print }: Surroundings,
): void {
  if (explanation !== undefined) {
    const { url, reasons, hiding, until = '' } = explanation;
    const words = commandWords[language];
    const page = `\u2068${url}\u2069`;
    print(
      hiding === undefined
        ? words.explained(page, reasons)
        : words.hidden(page, hiding, `\u2068${until}\u2069`),
    );
    return;
  }
  throw new UsageError({
    ar: `بُني الموقع، ولا صفحة فيه باسم ${name}. اكتب عنوانها كما في الموقع، أو مسار ملف المقال.`,
    en: `The site was built, and has no page ${name}. Write its address on the site, or the path of the article’s file.`,
  });
}

function printProfile(times: UpdateOutcome['times'], cache: string, surroundings: Surroundings): void {
  const { language, report } = surroundings;
  const rooms = Object.entries(times).sort(([, a], [, b]) => b - a);
  writeFileSync(
    join(cache, 'profile.json'),
    `${JSON.stringify({ version: 1, milliseconds: Object.fromEntries(rooms) }, undefined, 2)}\n`,
  );
  report(commandWords[language].profile);
  for (const [room, milliseconds] of rooms)
    report(`${String(Math.round(milliseconds)).padStart(9)}  ${room}`);
}
