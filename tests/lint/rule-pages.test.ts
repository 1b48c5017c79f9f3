import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixSource, ruleIds, rulePagePath } from '../../src/lint/index.ts';
import type { Message } from '../../src/message/index.ts';
import { characterRules } from '../../src/text/index.ts';
import { checkExample } from './example-newsroom.ts';
import { lintSettings } from './lint-settings.ts';
import { readRulePage } from './rule-page.ts';
import type { Example, RulePage } from './rule-page.ts';

const root = join(import.meta.dirname, '../..');
const rulesFolder = join(root, 'src/lint/rules');
const pages = ruleIds.map((id) => readRulePage(id, readFileSync(join(root, rulePagePath(id)), 'utf8')));

/** What no example can show: bytes, names of files, limits, and what is told of a command's own work. */
const described = [
  'archive/bad-byte',
  'archive/encoding',
  'archive/file-name',
  'archive/not-a-file',
  'archive/not-a-folder',
  'archive/not-text',
  'archive/same-name',
  'archive/symlink',
  'archive/too-large',
  'archive/unreadable',
  'matter/too-large',
  'matter/unreadable',
  'quote/duplicate-link',
  'quote/unknown-key',
];

const areas = new Set(ruleIds.map((id) => id.split('/')[0] ?? ''));

/** Every id that stands in the code as a text. */
function idsInCode(): ReadonlySet<string> {
  const ids = new Set(characterRules.map(({ id }) => `char/${id}`));
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts') || entry.endsWith('rule-ids.ts')) continue;
    const code = readFileSync(join(root, 'src', entry), 'utf8');
    for (const [, id = ''] of code.matchAll(/'([a-z]+\/[a-z]+(?:-[a-z]+)*)'/g))
      if (areas.has(id.split('/')[0] ?? '')) ids.add(id);
    if (entry.startsWith('quote/problems/'))
      for (const [, name = ''] of code.matchAll(/finding\(\s*'([a-z-]+)'/g)) ids.add(`quote/${name}`);
  }
  // Reported as `content/${fault}`.
  ids.add('content/date').add('content/impossible-date');
  for (const folder of ['articles', 'media', 'pages', 'people', 'quotes']) ids.delete(`content/${folder}`);
  return ids;
}

describe('the list of rules', () => {
  it('is in order, and names each once', () => {
    expect(ruleIds).toEqual([...new Set(ruleIds)].toSorted());
  });

  it('has the rules that stand in the code, and no others', () => {
    expect([...idsInCode()].toSorted()).toEqual(ruleIds);
  });

  it('has a page for each, and no other pages', () => {
    const files = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
      .map((entry) => entry.replaceAll('\\', '/'))
      .filter((entry) => entry.endsWith('.md') && entry !== 'README.md');
    expect(files.toSorted()).toEqual(ruleIds.map((id) => `${id}.md`).toSorted());
  });

  it('shows an example of every rule but those that no example can show', () => {
    expect(pages.filter(({ bad }) => bad === undefined).map(({ id }) => id)).toEqual(described);
  });
});

const told = new Map<string, Message>();

describe('the page of', () => {
  it.each(pages.map((page) => [page.id, page] as const))('%s says when, how and why', (id, page) => {
    for (const name of ['Triggers when', 'To fix', 'Why']) {
      const paragraphs = (page.sections.get(name) ?? '').split(/\n\n+/).filter((text) => text !== '');
      expect(paragraphs.length, `${id}: ${name}, in Arabic and in English`).toBe(2);
      expect(paragraphs[0]).toMatch(/\p{Script=Arabic}/u);
      expect(paragraphs[1]).toMatch(/[A-Za-z]{2}/u);
    }
  });

  it.each(shown(({ bad }) => bad))('%s has a bad example that its rule finds', async (id, bad) => {
    const found = (await checkExample(bad)).find(({ rule }) => rule === id);
    expect(found?.rule).toBe(id);
    if (found !== undefined) told.set(id, found);
  });

  it.each(shown(({ fixed }) => fixed))('%s has a fixed example that its rule accepts', async (id, fixed) => {
    expect((await checkExample(fixed)).filter(({ rule }) => rule === id)).toEqual([]);
  });

  it.each(shown(({ good }) => good))('%s has a good example that its rule accepts', async (id, good) => {
    expect((await checkExample(good)).filter(({ rule }) => rule === id)).toEqual([]);
  });

  it('each rule that mends shows what is mended', () => {
    for (const [id, { fix, path }] of told) {
      const bad = pages.find((page) => page.id === id)?.bad?.find((file) => file.path === path);
      if (fix === undefined || bad === undefined) continue;
      const { text, mended } = fixSource(bad, lintSettings());
      expect(mended.map(({ rule }) => rule)).toContain(id);
      expect(text).not.toBe(bad.text);
    }
  });
});

function shown(pick: (page: RulePage) => Example | undefined): readonly (readonly [string, Example])[] {
  return pages.flatMap((page) => {
    const example = pick(page);
    return example === undefined ? [] : [[page.id, example] as const];
  });
}

const severities = { error: 'خطأ · error', warning: 'تنبيه · warning', info: 'معلومة · info' };

/** The index of all pages, as severities and fixes really are in the bad examples. */
function toIndex(): string {
  const rows = pages.map(({ id, title }) => {
    const message = told.get(id);
    const severity = message === undefined ? 'خطأ · error' : severities[message.severity];
    const fix = message?.fix !== undefined || id === 'archive/encoding' ? '`--fix`' : '';
    return `| [\`${id}\`](${id}.md) | ${title.ar} | ${title.en} | ${severity} | ${fix} |`;
  });
  return `# القواعد · Rules

Every message of \`midad check\` begins with one of these names; they are permanent. A page says when the rule speaks, how to mend it and
why, with examples that are its tests. Severities are those of the examples; a newsroom changes them in \`content/site.yml\` under \`rules\` (القواعد).
This index is written by \`UPDATE=1 npx vitest run tests/lint/rule-pages.test.ts\`.

| rule | القاعدة | title | severity | mends |
| :-- | :-- | :-- | :-- | :-- |
${rows.join('\n')}
`;
}

describe('the index of rules', () => {
  it('is as the pages and the rules are', () => {
    const file = join(rulesFolder, 'README.md');
    const index = toIndex();
    if (process.env['UPDATE'] === '1' && process.env['CI'] === undefined) writeFileSync(file, index);
    expect(readFileSync(file, 'utf8')).toBe(index);
  });
});
