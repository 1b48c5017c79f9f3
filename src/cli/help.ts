import { commandWords } from '../locale/index.ts';
import type { Command, CommandOption } from './command.ts';
import { globalOptions } from './parse-arguments.ts';

type Language = 'ar' | 'en';

/** What `midad --help` prints. The names stand first on each line: terminals disagree about bidi. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const words = commandWords[language];
  const rows = commands.map(({ name, summary }): [string, string] => [`midad ${name}`, summary[language]]);
  return [
    'midad <command> [--help] [--version] [--lang ar|en]',
    '',
    `${words.commands}:`,
    ...toColumns(rows),
    '',
    words.moreHelp,
  ].join('\n');
}

/** What `midad <command> --help` prints. */
export function commandHelp(command: Command, language: Language): string {
  const words = commandWords[language];
  const options = { ...command.options, ...globalOptions };
  const rows = Object.entries(options).map(([name, option]): [string, string] => [
    flagOf(name, option),
    option.shownDefault === undefined
      ? option.help[language]
      : `${option.help[language]} ${words.defaultIs(option.shownDefault)}`,
  ]);
  if (command.paths !== undefined) rows.unshift([command.pathsShown ?? '[paths]', command.paths[language]]);
  return [
    command.summary[language],
    '',
    `${words.usage}:`,
    `  ${usageOf(command)}`,
    '',
    `${words.options}:`,
    ...toColumns(rows),
  ].join('\n');
}

/** One line that shows a command with its flags. */
export function usageOf({ name, options, paths, pathsShown = '[paths]' }: Command): string {
  const flags = Object.entries(options).map(([flag, option]) => `[${flagOf(flag, option)}]`);
  return ['midad', name, ...flags, ...(paths === undefined ? [] : [pathsShown])].join(' ');
}

function flagOf(name: string, { value }: CommandOption): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function toColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, meaning]) => `  ${term.padEnd(width)}   ${meaning}`);
}
