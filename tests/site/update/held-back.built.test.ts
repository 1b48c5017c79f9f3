import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ManifestDiff } from '../../../src/seal/index.ts';
import { listFiles } from '../../../src/site/index.ts';
import { runMidad } from '../../setup/built-midad.ts';

const lifted = Date.parse('2026-06-01T06:00:00+03:00');

/** Words that stand in articles of one kind and nowhere else; Latin, so that slugs keep them. */
const canaries = { embargoed: 'zanbaqa', draft: 'yasmina', withdrawn: 'narjisa' } as const;

let workshop = '';
let root = '';
beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-held-'));
  root = join(workshop, 'newsroom');
  await cp(join(import.meta.dirname, '../../fixtures/newsroom'), root, { recursive: true });
  const head = {
    embargoed: 'embargo: 2026-06-01T06:00:00+03:00',
    draft: 'status: draft',
    withdrawn: 'status: withdrawn',
  };
  mkdirSync(join(root, 'content/media'), { recursive: true });
  for (const [kind, word] of Object.entries(canaries) as [keyof typeof canaries, string][]) {
    writeFileSync(
      join(root, `content/media/${word}.svg`),
      `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><title>${word}</title></svg>`,
    );
    writeFileSync(
      join(root, `content/articles/${kind}-canary.md`),
      `---
id: ${kind}1
title: خبر ${word}
standfirst: مقدمة ${word}
section: neighbourhood
author: huda
tags: [${word}]
published: ${kind === 'embargoed' ? '2026-06-01' : '2026-05-01'}T06:00:00+03:00
${head[kind]}
image: { src: ${word}.svg, alt: رسم ${word} }
quotes:
  q1: { by: 'صفحة «${word}»', no_link: قاله في ${word} }
---

متن ${word}.

> كلام ${word}.
>
> — [هدى][q1]

![${word}](${word}.svg)
`,
    );
  }
  // A public article that points at those that are not: the links must not give them away.
  const library = join(root, 'content/articles/library.md');
  writeFileSync(
    library,
    readFileSync(library, 'utf8').replace(
      'الكاتب: huda',
      'الكاتب: huda\nrelated: [embargoed1, draft1, withdrawn1]',
    ),
  );
});
afterAll(() => rm(workshop, { recursive: true, force: true }));
beforeEach(() => rm(join(root, '_site'), { recursive: true, force: true }));

/** Builds at an hour; gives what changed. */
async function buildAt(time: number): Promise<ManifestDiff> {
  const { code, stderr } = await runMidad(root, ['build', '--now', new Date(time).toISOString()]);
  expect(code, stderr).toBe(0);
  return JSON.parse(readFileSync(join(root, '.midad/build/changes.json'), 'utf8')) as ManifestDiff;
}

/** Files of everything that is published, and of the lists by which it is, in whose names or bytes a word stands. */
async function filesWith(word: string): Promise<readonly string[]> {
  const site = await listFiles(join(root, '_site'));
  const files = [
    ...site.map((file) => join('_site', file)),
    ...['manifest.jsonl', 'changes.json'].map((file) => join('.midad/build', file)),
  ];
  expect(site).toEqual(expect.arrayContaining(['feed.xml', 'sitemap.xml', 'index.html']));
  return files.filter((file) => file.includes(word) || readFileSync(join(root, file)).includes(word));
}

describe('what is held back', () => {
  it('is in no byte of what ships, and an embargo that passes is an addition', async () => {
    await buildAt(lifted - 1000);
    for (const word of Object.values(canaries)) expect(await filesWith(word)).toEqual([]);

    const { added, removed } = await buildAt(lifted);
    expect(removed).toEqual([]);
    expect(added).toContainEqual(expect.stringMatching(/^a\/embargoed1\/.*zanbaqa.*\/index\.html$/));
    expect(added).toContain('media/zanbaqa.svg');
    expect(added).toContainEqual(expect.stringMatching(/^tags\/zanbaqa/));
    const shown = await filesWith(canaries.embargoed);
    expect(shown).toEqual(
      expect.arrayContaining(['_site/feed.xml', '_site/index.html', '.midad/build/changes.json']),
    );
    for (const word of [canaries.draft, canaries.withdrawn]) expect(await filesWith(word)).toEqual([]);
  });

  it('is gone again when the clock goes back, and told as removed', async () => {
    await buildAt(lifted);
    expect((await filesWith(canaries.embargoed)).length).toBeGreaterThan(0);
    const { removed } = await buildAt(lifted - 1000);
    expect(removed).toContain('media/zanbaqa.svg');
    const left = await filesWith(canaries.embargoed);
    // What is gone must be named, or nobody could purge it.
    expect(left).toEqual(['.midad/build/changes.json']);
  });

  it('by a withdrawal is told as removed', async () => {
    await buildAt(lifted);
    const file = join(root, 'content/articles/embargoed-canary.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^embargo:.*$/m, 'status: withdrawn'));
    const { removed } = await buildAt(lifted);
    expect(removed).toContainEqual(expect.stringMatching(/^a\/embargoed1\//));
    expect(await filesWith(canaries.embargoed)).toEqual(['.midad/build/changes.json']);
  });
});
