import { commandWords } from '../../locale/index.ts';
import { countSeverities, UsageError } from '../../message/index.ts';
import type { Command } from '../command.ts';
import { rootOf, rootOption } from '../newsroom-options.ts';
import { reportMessages } from '../print-messages.ts';

/** The highest TCP port (RFC 793). */
const portMax = 65_535;

/** `midad preview`: the site with its drafts on this machine, renewed after each save, with the editor's desk over it. */
export const preview: Command = {
  name: 'preview',
  summary: {
    ar: 'يعرض الموقع ومسوداته على هذا الجهاز وحده، ويحدّثه مع كل حفظ، وفوقه مكتب التحرير',
    en: 'shows the site and its drafts on this machine alone, renews it with each save, and lays the editor’s desk over it',
  },
  options: {
    root: rootOption,
    port: {
      value: '<number>',
      help: {
        ar: 'المنفذ، وإن لم يُذكر فأول فارغ من 8080',
        en: 'the port; without it, the first free one from 8080',
      },
    },
    'no-open': { help: { ar: 'لا يفتح المتصفح', en: 'does not open the browser' } },
  },
  async run(given, surroundings) {
    // Loaded only here: no other command should wait for it.
    const { openBrowser, startPreview } = await import('../../preview/index.ts');
    const { desktop, elapsed, language, now, print, report, stopped } = surroundings;
    const words = commandWords[language];
    const port = given.values.has('port') ? portOf(given.values.get('port') ?? '') : undefined;
    let saved = elapsed();
    const running = await startPreview({
      root: rootOf(given, surroundings),
      ...(port === undefined ? {} : { port }),
      language,
      now: () => {
        saved = elapsed();
        return now();
      },
      onEdition: (edition) => {
        if (edition instanceof Error) {
          report(`${edition.stack ?? edition.message}\n${words.ourFault}`);
          return;
        }
        reportMessages(edition.messages, surroundings);
        if (edition.obstacle !== undefined) report(edition.obstacle[language]);
        if (edition.stale) report(words.lastGoodServed);
        const seconds = Math.round((elapsed() - saved) / 100) / 10;
        report(words.rebuilt({ seconds }, countSeverities(edition.messages)));
      },
    });
    reportMessages(running.edition().messages, surroundings);
    report(words.checked(countSeverities(running.edition().messages)));
    print(words.serving(running.address, `${running.address}__midad/`));
    print(words.stopHint);
    if (desktop && !given.flags.has('no-open')) openBrowser(running.address);
    await stopped();
    await running.close();
    return 0;
  },
};

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= portMax) return port;
  throw new UsageError({
    ar: `المنفذ عدد من 1 إلى ${portMax}، لا ${text}.`,
    en: `A port is a number from 1 to ${portMax}, not ${text}.`,
  });
}
