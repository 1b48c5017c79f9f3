import { fileStart } from '../message/index.ts';
import type { Severity } from '../message/index.ts';
import type { HouseRule } from './article.ts';
import type { Choices } from './choice.ts';
import { choiceNames, readChoice } from './choice.ts';
import type { Desk } from './desk.ts';
import { report } from './desk.ts';

const levels: Choices<Severity | 'off'> = {
  off: ['معطلة', 'معطل', 'إيقاف', 'لا', 'off', 'no'],
  info: ['معلومة', 'info', 'note'],
  warning: ['تنبيه', 'warning', 'warn'],
  error: ['خطأ', 'error'],
};

/** The rules of `rules:`, each with how grave it is to this newsroom; whether there is such a rule is not asked here. */
export function toHouseRules(desk: Desk): readonly HouseRule[] | undefined {
  const written = desk.plain.fields['rules'];
  if (written === undefined) return undefined;
  const name = { ar: 'القواعد', en: 'rules' };
  if (typeof written !== 'object' || Array.isArray(written)) {
    report(desk, 'content/expected-fields', 'rules', { name });
    return undefined;
  }
  return Object.entries(written).flatMap(([rule, value]): HouseRule[] => {
    const level = typeof value === 'string' ? readChoice(levels, value) : undefined;
    if (level === undefined) {
      const names = choiceNames(levels);
      const slots = { name: { ar: rule, en: rule }, value: typeof value === 'string' ? value : '…' };
      report(desk, 'content/choice', `rules.${rule}`, { ...slots, other: names.join('، ') }, names);
      return [];
    }
    return [{ rule, level, place: desk.plain.keyPlaces.get(`rules.${rule}`) ?? fileStart }];
  });
}
