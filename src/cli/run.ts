import { UsageError } from '../message/index.ts';
import { commandWords } from '../locale/index.ts';
import type { ExitCode } from './command.ts';
import { commandLoaders, loadCommands } from './commands/index.ts';
import type { Surroundings } from './surroundings.ts';
import { toUsageError } from './disk-fault.ts';
import { version } from './version.ts';

/** Everything but the language, which the arguments decide. */
export type World = Omit<Surroundings, 'language'>;

/** Runs `midad` with the words after its name; prints, and gives the exit code; never throws. */
export async function run(words: readonly string[], world: World): Promise<ExitCode> {
  const language = languageOf(words);
  const surroundings = { ...world, language };
  try {
    refuseUnknownLanguage(words);
    return await dispatch(words, surroundings);
  } catch (error) {
    const usage = error instanceof UsageError ? error : toUsageError(error);
    if (usage !== undefined) {
      world.report(`midad: ${usage.text[language]}`);
      return 2;
    }
    world.report(error instanceof Error ? (error.stack ?? error.message) : String(error));
    world.report(
      `midad ${version()}, node ${process.version}, ${process.platform}: ${commandWords[language].ourFault}`,
    );
    return 70;
  }
}

async function dispatch(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { language, print } = surroundings;
  const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '--lang');
  const name = words[at];
  if (name === undefined) {
    const stranger = words.find(
      (word) => word.startsWith('-') && !/^(--version|--help|-h|--lang(=.*)?)$/.test(word),
    );
    if (stranger !== undefined) throw await unknownWord(stranger);
    if (words.includes('--version')) print(version());
    else print((await import('./help.ts')).generalHelp(await loadCommands(), language));
    return 0;
  }
  if (name === 'help')
    return dispatch([...words.slice(0, at), ...words.slice(at + 1), '--help'], surroundings);
  const load = Object.hasOwn(commandLoaders, name) ? commandLoaders[name] : undefined;
  if (load === undefined) throw await unknownWord(name);
  const command = await load();
  const rest = [...words.slice(0, at), ...words.slice(at + 1)];
  if (rest.includes('--help') || rest.includes('-h')) {
    print((await import('./help.ts')).commandHelp(command, language));
    return 0;
  }
  const { parseArguments } = await import('./parse-arguments.ts');
  return command.run(parseArguments(rest, command), surroundings);
}

/** The language is read before all else, so that even a wrong flag is answered in it. */
function languageOf(words: readonly string[]): 'ar' | 'en' {
  return givenLanguage(words) === 'en' ? 'en' : 'ar';
}

function givenLanguage(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[at];
  return word === undefined ? undefined : word === '--lang' ? words[at + 1] : word.slice('--lang='.length);
}

function refuseUnknownLanguage(words: readonly string[]): void {
  const given = givenLanguage(words);
  if (given === undefined || given === 'ar' || given === 'en') return;
  throw new UsageError({
    ar: `لغة الرسائل ar أو en، لا ${given}.`,
    en: `The language of the messages is ar or en, not ${given}.`,
  });
}

async function unknownWord(word: string): Promise<UsageError> {
  const { nearest } = await import('../text/index.ts');
  const names = Object.keys(commandLoaders);
  const [near] = nearest(word, names);
  const known = names.join('، ');
  return near === undefined
    ? new UsageError({
        ar: `لا يعرف مداد ${word}. أوامره: ${known}.`,
        en: `Midad does not know ${word}. Its commands: ${names.join(', ')}.`,
      })
    : new UsageError({
        ar: `لا يعرف مداد ${word}. أتقصد midad ${near}؟`,
        en: `Midad does not know ${word}. Did you mean midad ${near}?`,
      });
}
