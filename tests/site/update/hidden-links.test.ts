import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkNewsroom } from '../../../src/check/index.ts';
import { buildSite } from '../../../src/eleventy/index.ts';
import type { UpdateOutcome } from '../../../src/site/index.ts';
import { updateSite } from '../../../src/site/index.ts';
import { digestFolder } from '../../setup/folder-digest.ts';
import { writeDirectly } from './write-directly.ts';

let workshop = '';
let root = '';
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-hidden-'));
  root = join(workshop, 'newsroom');
  await cp(join(import.meta.dirname, '../../fixtures/newsroom'), root, { recursive: true });
});
afterEach(() => rm(workshop, { recursive: true, force: true }));

const now = '2026-05-10T08:00:00+03:00';

const build = (name: string): Promise<UpdateOutcome> =>
  updateSite(
    {
      root,
      out: join(workshop, name),
      cache: join(workshop, `${name}-cache`),
      fonts: join(workshop, 'fonts'),
      now,
      program: 'one',
      drafts: false,
      threads: 0,
    },
    writeDirectly,
  );

function writeTarget(fields: string): void {
  writeFileSync(
    join(root, 'content/articles/target.md'),
    `---\nid: t4rg3t\nslug: سر-لم-ينشر\ntitle: عنوان لا يعرفه القراء\nsection: neighbourhood\npublished: 2026-05-02T09:00:00+03:00\n${fields}\n---\n\nنص.\n`,
  );
}

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|xml)$/u.test(file))
    .map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`)
    .join('\n');

it.each([
  ['a draft', 'status: draft'],
  ['one whose hour has not come', 'embargo: 2026-06-01T09:00:00+03:00'],
  ['one that was withdrawn', 'status: withdrawn'],
])(
  'leads to %s by no link, tells only the author, and links when it is published',
  async (_, fields) => {
    writeFileSync(
      join(root, 'content/articles/leads.md'),
      '---\nid: leads1\ntitle: مقال يقود\nsection: neighbourhood\npublished: 2026-05-03T09:00:00+03:00\n---\n\n' +
        'انظر [هذا الخبر](/a/t4rg3t/سر-لم-ينشر/) و[ذاك](t4rg3t).\n\n::اقرأ-أيضا{t4rg3t}\n',
    );
    writeTarget(fields);
    const outcome = await build('site');
    expect(outcome.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outcome.written).toBe(true);
    const told = outcome.messages.filter(({ path }) => path.endsWith('leads.md'));
    expect(new Set(told.map(({ rule }) => rule))).toEqual(new Set(['link/unpublished']));
    const site = textOf(join(workshop, 'site'));
    expect(site.includes('هذا الخبر')).toBe(true);
    expect(site.includes('عنوان لا يعرفه القراء')).toBe(false);
    expect(site.includes('سر-لم-ينشر')).toBe(false);

    // The check, and Eleventy's own way, say and make the same.
    const checked = await checkNewsroom({ root, now, threads: 0 });
    expect(checked.messages.filter(({ path }) => path.endsWith('leads.md'))).toEqual(told);
    const whole = await buildSite({ root, out: join(workshop, 'whole'), now, drafts: false });
    expect(whole.written).toBe(true);
    expect(await digestFolder(join(workshop, 'whole'))).toEqual(await digestFolder(join(workshop, 'site')));

    writeTarget('status: ready');
    expect((await build('site')).written).toBe(true);
    expect(textOf(join(workshop, 'site')).includes('<a href="/a/t4rg3t/سر-لم-ينشر/">ذاك</a>')).toBe(true);
    await build('anew');
    expect(await digestFolder(join(workshop, 'site'))).toEqual(await digestFolder(join(workshop, 'anew')));
  },
  60_000,
);
