import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../src/cli/commands/index.ts';

const commands = await loadCommands();

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

/** Names in backquotes; a name that ends in `*` stands for all that begin so. */
const named = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
const isNamed = (name: string): boolean =>
  named.some((entry) => entry === name || (entry.endsWith('*') && name.startsWith(entry.slice(0, -1))));

describe('the README', () => {
  it.each(Object.keys({ ...dependencies, ...devDependencies }))('says why %s is needed', (name) => {
    expect(isNamed(name)).toBe(true);
  });

  it.each(Object.entries({ ...dependencies, ...devDependencies }))(
    'can trust that %s is pinned to %s',
    (_name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );

  it.each(commands.map(({ name, options }) => [name, Object.keys(options)] as const))(
    'shows midad %s with each of its flags',
    (name, flags) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`midad ${name}`)) ?? '';
      const general = ['root'];
      for (const flag of flags.filter((entry) => !general.includes(entry)))
        expect(row).toContain(`--${flag}`);
      expect(readme).toContain('`--root <newsroom>`');
    },
  );
});
