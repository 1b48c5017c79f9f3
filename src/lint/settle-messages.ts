import type { HouseRule, Settings } from '../content/index.ts';
import { nearest } from '../text/index.ts';
import type { Message } from '../message/index.ts';
import { sortMessages } from '../message/index.ts';
import { withoutDoubtfulFixes, withoutFixesOfSigns } from './doubtful-fixes.ts';
import { covers } from './ignore.ts';
import type { Ignore } from './ignore.ts';
import { lintMessage } from './lint-problems.ts';
import { ruleIds } from './rule-ids.ts';

const known: ReadonlySet<string> = new Set(ruleIds);
const sameName = (name: string): string => name.toLowerCase();

/** Rules whose errors tell that something was not read as it was written: a newsroom that turned them off would lose text without a word. */
const isLocked = ({ rule, severity }: Message): boolean =>
  severity === 'error' && /^(?:archive|matter|markdown)\//.test(rule);

/**
 * The one place that decides what authors are told, in order and each message once: as gravely as the newsroom takes it, without
 * the rules that it turned off and without what a file's author asked, with a reason, not to be told. What is wrong with the
 * asking is told too; errors are never left out. `ignores`: by path; they must come with everything that was found in their file.
 */
export function settleMessages(
  messages: readonly Message[],
  { rules, path }: Pick<Settings, 'rules' | 'path'>,
  ignores: ReadonlyMap<string, readonly Ignore[]> = noIgnores,
): readonly Message[] {
  const graded = withoutFixesOfSigns(applyHouseRules(withoutDoubtfulFixes(messages), rules, path));
  const asked = [...ignores].filter(([, own]) => own.length > 0);
  if (asked.length === 0) return sortMessages(graded);
  const byPath = new Map(asked.map(([of]) => [of, [] as Message[]]));
  const others = graded.filter((message) => byPath.get(message.path)?.push(message) === undefined);
  const settled = asked.flatMap(([of, own]) => applyIgnores(of, own, byPath.get(of) ?? []));
  return sortMessages([...others, ...settled]);
}

const noIgnores: ReadonlyMap<string, readonly Ignore[]> = new Map();

/** The messages as gravely as the newsroom takes them, those of rules that it turned off left out, and what is wrong with its list of rules in `settingsPath`. */
function applyHouseRules(
  messages: readonly Message[],
  rules: readonly HouseRule[] = [],
  settingsPath: string,
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

function applyIgnores(path: string, ignores: readonly Ignore[], own: readonly Message[]): readonly Message[] {
  const dropped = new Set<Message>();
  const faults: Message[] = [];
  for (const ignore of ignores) {
    const tell = (
      rule: Parameters<typeof lintMessage>[0],
      value: string,
      expected?: readonly string[],
    ): void => void faults.push(lintMessage(rule, path, ignore.place, value, expected));
    if (ignore.rules.length === 0) tell('ignore/unknown-rule', ignore.reason === '' ? '…' : ignore.reason);
    for (const rule of ignore.rules) {
      const meant = own.filter(
        (message) => message.rule === rule && covers(ignore, message.place.start.offset),
      );
      if (!known.has(rule)) tell('ignore/unknown-rule', rule, nearest(rule, ruleIds, sameName));
      else if (ignore.reason === '') tell('ignore/no-reason', rule);
      else if (meant.length === 0) tell('ignore/unused', rule);
      else if (meant.some(({ severity }) => severity === 'error')) tell('ignore/error', rule);
      if (ignore.reason !== '')
        for (const message of meant) if (message.severity !== 'error') dropped.add(message);
    }
  }
  return [...own.filter((message) => !dropped.has(message)), ...faults];
}
