import type { Message, Severity } from '../message/index.ts';
import { showPath } from '../message/index.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Messages as workflow commands, which GitHub shows at their lines (“Workflow commands for GitHub Actions”); one a line. */
export function toGithub(messages: readonly Message[], language: 'ar' | 'en'): string {
  return messages.map((message) => toCommand(message, language)).join('\n');
}

function toCommand({ rule, severity, path, place, text }: Message, language: 'ar' | 'en'): string {
  const { start, end } = place;
  const properties: readonly (readonly [string, string | number])[] = [
    // A line ending has an escape of its own, which keeps the name as it is.
    ['file', path.split('\n').map(showPath).join('\n')],
    ['line', start.line],
    ['endLine', end.line],
    // Columns are understood within one line only.
    ...(start.line === end.line
      ? ([
          ['col', start.column],
          ['endColumn', end.column],
        ] as const)
      : []),
    ['title', rule],
  ];
  const shown = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${commands[severity]} ${shown}::${escapeText(text[language])}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
