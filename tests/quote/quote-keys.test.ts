import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/matter/index.ts';
import type { KeyTable } from '../../src/matter/index.ts';
import { quoteKeys, toQuote } from '../../src/quote/index.ts';

function clashes(table: KeyTable, path = ''): string[] {
  const owners = new Map<string, string>();
  return Object.entries(table).flatMap(([canonical, { names, keys }]) => {
    const found: string[] = [];
    for (const name of [...new Set([canonical, ...names].map(foldKey))]) {
      const owner = owners.get(name);
      if (owner !== undefined) found.push(`${path}${name}: ${owner}, ${canonical}`);
      owners.set(name, canonical);
    }
    return [...found, ...(keys === undefined ? [] : clashes(keys, `${path}${canonical}.`))];
  });
}

function paths(table: KeyTable, before: readonly string[] = []): string[][] {
  return Object.entries(table).flatMap(([key, { keys }]) =>
    keys === undefined ? [[...before, key]] : paths(keys, [...before, key]),
  );
}

const nested = (path: readonly string[]): unknown =>
  path.reduceRight<unknown>((value, key) => ({ [key]: value }), 'س');

describe('quoteKeys', () => {
  it('give no name to two keys', () => {
    expect(clashes(quoteKeys)).toEqual([]);
  });

  it('have an Arabic and an English name each', () => {
    const check = (table: KeyTable): void => {
      for (const [canonical, { names, keys }] of Object.entries(table)) {
        expect([canonical, names.some((name) => /\p{Script=Arabic}/u.test(name))]).toEqual([canonical, true]);
        expect([canonical, names.some((name) => /[a-z]/i.test(name))]).toEqual([canonical, true]);
        if (keys !== undefined) check(keys);
      }
    };
    check(quoteKeys);
  });

  it.each(paths(quoteKeys))('%s %s is a field of the schema', (...path) => {
    const fields = path.filter((step) => typeof step === 'string');
    // A way of relaying is one of somebody who relays.
    const relay = fields[0] === 'via_relation' ? { via: 'نور' } : {};
    const record = { by: 'سالم', ...relay, ...(nested(fields) as object) };
    const { problems } = toQuote('q1', record, { language: 'ar' });
    expect(problems.map(({ rule }) => rule)).not.toContain('quote/unknown-key');
    expect(problems.map(({ rule }) => rule)).not.toContain('quote/wrong-shape');
  });
});
