import type { HouseRule } from '../content/index.ts';
import { nearest } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import { toPlacer } from '../message/index.ts';
import type { Ignore } from './ignore.ts';
import type { LintFile } from './lint-file.ts';
import { lintMessage } from './lint-problems.ts';
import { ruleIds } from './rule-ids.ts';

const known: ReadonlySet<string> = new Set(ruleIds);
const sameName = (name: string): string => name.toLowerCase();

/** Rules whose errors tell that something was not read as it was written: a newsroom that turned them off would lose text without a word. */
const isLocked = ({ rule, severity }: Message): boolean =>
  severity === 'error' && /^(?:archive|matter|markdown)\//.test(rule);

/** The messages as gravely as the newsroom takes them, those of rules that it turned off left out, and what is wrong with its list of rules in `settingsPath`. */
export function applyHouseRules(
  messages: readonly Message[],
  rules: readonly HouseRule[] = [],
  settingsPath = 'content/site.yml',
): readonly Message[] {
  if (rules.length === 0) return messages;
  const levels = new Map(rules.map((house) => [house.rule, house]));
  const locked = new Map<string, HouseRule>();
  const kept = messages.flatMap((message): Message[] => {
    const house = levels.get(message.rule);
    if (house === undefined) return [message];
    if (isLocked(message) && house.level !== 'error') {
      locked.set(house.rule, house);
      return [message];
    }
    return house.level === 'off' ? [] : [{ ...message, severity: house.level }];
  });
  return [
    ...kept,
    ...[...locked.values()].map(({ rule, place }) =>
      lintMessage('house/locked-rule', settingsPath, place, rule),
    ),
    ...rules
      .filter(({ rule }) => !known.has(rule))
      .map(({ rule, place }) =>
        lintMessage('house/unknown-rule', settingsPath, place, rule, nearest(rule, ruleIds, sameName)),
      ),
  ];
}

/** The messages without those that a file's author asked, with a reason, not to be told; and what is wrong with the asking. Errors are never left out. */
export function applyIgnores(messages: readonly Message[], files: Iterable<LintFile>): readonly Message[] {
  let settled = messages;
  for (const file of files) {
    const ignores = file.ignores();
    if (ignores.length > 0) settled = applyOf(file, ignores, settled);
  }
  return settled;
}

function applyOf(
  file: LintFile,
  ignores: readonly Ignore[],
  messages: readonly Message[],
): readonly Message[] {
  const { path, text } = file;
  const placeAt = toPlacer(text);
  const own = messages.filter((message) => message.path === path);
  const dropped = new Set<Message>();
  const faults: Message[] = [];
  for (const ignore of ignores) {
    const place = placeAt(ignore.start, ignore.end);
    const tell = (
      rule: Parameters<typeof lintMessage>[0],
      value: string,
      expected?: readonly string[],
    ): void => void faults.push(lintMessage(rule, path, place, value, expected));
    if (ignore.rules.length === 0) tell('ignore/unknown-rule', ignore.reason === '' ? '…' : ignore.reason);
    for (const rule of ignore.rules) {
      const meant = own.filter(
        (message) => message.rule === rule && ignore.covers(message.place.start.offset),
      );
      if (!known.has(rule)) tell('ignore/unknown-rule', rule, nearest(rule, ruleIds, sameName));
      else if (ignore.reason === '') tell('ignore/no-reason', rule);
      else if (meant.length === 0) tell('ignore/unused', rule);
      else if (meant.some(({ severity }) => severity === 'error')) tell('ignore/error', rule);
      if (ignore.reason !== '')
        for (const message of meant) if (message.severity !== 'error') dropped.add(message);
    }
  }
  return [...messages.filter((message) => !dropped.has(message)), ...faults];
}
