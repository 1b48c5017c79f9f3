import { parseArgs } from 'node:util';
import { UsageError } from '../message/index.ts';
import { nearest } from '../text/index.ts';
import type { Arguments, Command, CommandOption } from './command.ts';

/** Flags that every command takes. */
export const globalOptions: Readonly<Record<string, CommandOption>> = {
  lang: {
    value: 'ar|en',
    shownDefault: 'ar',
    help: { ar: 'لغة الرسائل', en: 'language of the messages' },
  },
  help: { help: { ar: 'هذا الشرح', en: 'this help' } },
};

/** Reads what follows a command's name; throws a UsageError for an unknown flag, with the nearest known one, and for a missing or needless value. */
export function parseArguments(words: readonly string[], command: Command): Arguments {
  const options = { ...command.options, ...globalOptions };
  const { tokens } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
      ]),
    ),
  });
  const values = new Map<string, string>();
  const everyValue = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw unknownFlag(token.rawName, command, Object.keys(options));
    if (option.value === undefined) {
      if (token.value !== undefined) throw needlessValue(token.rawName, token.value);
      flags.add(token.name);
    } else {
      if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))) {
        throw missingValue(token.rawName, option.value);
      }
      values.set(token.name, token.value);
      everyValue.set(token.name, [...(everyValue.get(token.name) ?? []), token.value]);
    }
  }
  const [first] = paths;
  if (first !== undefined && command.paths === undefined) throw needlessPath(first, command);
  return { values, everyValue, flags, paths };
}

function unknownFlag(flag: string, { name }: Command, known: readonly string[]): UsageError {
  const [near] = nearest(flag.replace(/^-+/, ''), known);
  return near === undefined
    ? new UsageError({
        ar: `الأمر ${name} لا يعرف الخيار ${flag}. جرّب midad ${name} --help`,
        en: `The command ${name} does not know the flag ${flag}. Try midad ${name} --help`,
      })
    : new UsageError({
        ar: `الأمر ${name} لا يعرف الخيار ${flag}. أتقصد --${near}؟`,
        en: `The command ${name} does not know the flag ${flag}. Did you mean --${near}?`,
      });
}

function missingValue(flag: string, value: string): UsageError {
  return new UsageError({
    ar: `الخيار ${flag} ينقصه ما بعده. اكتب ${flag} ${value}`,
    en: `The flag ${flag} lacks its value. Write ${flag} ${value}`,
  });
}

function needlessValue(flag: string, value: string): UsageError {
  return new UsageError({
    ar: `الخيار ${flag} لا يأخذ قيمة. احذف ${value}`,
    en: `The flag ${flag} takes no value. Leave out ${value}`,
  });
}

function needlessPath(path: string, { name }: Command): UsageError {
  return new UsageError({
    ar: `الأمر ${name} لا يأخذ مسارًا. احذف ${path}، أو عيّن غرفة الأخبار بالخيار --root`,
    en: `The command ${name} takes no path. Leave out ${path}, or name the newsroom with --root`,
  });
}
