import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writePages } from '../../../src/eleventy/index.ts';
import type { UpdateOutcome, WritePages } from '../../../src/site/index.ts';
import { updateSite } from '../../../src/site/index.ts';
import { digestFolder } from '../../setup/folder-digest.ts';
import { writeDirectly } from './write-directly.ts';

let workshop = '';
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-many-'));
  await cp(join(import.meta.dirname, '../../fixtures/newsroom'), join(workshop, 'newsroom'), {
    recursive: true,
  });
  mkdirSync(join(workshop, 'newsroom/content/articles/many'));
});
afterEach(() => rm(workshop, { recursive: true, force: true }));

/** More than one thread makes alone, so that lists are written while articles are. */
const many = 130;

const file = (number: number): string =>
  join(workshop, 'newsroom/content/articles/many', `a${String(number).padStart(3, '0')}.md`);

const inMarch = (number: number): string => `2026-03-${String(1 + (number % 28)).padStart(2, '0')}`;

function writeArticles(from: number, to: number, dayOf = inMarch): void {
  for (let number = from; number < to; number += 1) {
    writeFileSync(
      file(number),
      `---\nid: many${String(number).padStart(3, '0')}\ntitle: حديقة الحي رقم ${String(number)}\nsection: neighbourhood\n` +
        `tags: [حدائق, وسم${String(number % 7)}]\npublished: ${dayOf(number)}T10:00:00+03:00\n---\n\nافتتحت الحديقة أبوابها صباحا.\n`,
    );
  }
}

const build = (name: string, write: WritePages): Promise<UpdateOutcome> =>
  updateSite(
    {
      root: join(workshop, 'newsroom'),
      out: join(workshop, name),
      cache: join(workshop, `${name}-cache`),
      fonts: join(workshop, 'fonts'),
      now: '2026-05-10T08:00:00+03:00',
      program: 'one',
      drafts: false,
      threads: 0,
    },
    write,
  );

it('makes the same site of many articles at once as of a few at a time, through Eleventy and without', async () => {
  writeArticles(0, many / 2);
  expect((await build('few', writeDirectly)).written).toBe(true);
  writeArticles(many / 2, many);
  expect((await build('few', writeDirectly)).written).toBe(true);
  expect((await build('once', writePages)).written).toBe(true);
  expect(await digestFolder(join(workshop, 'once'))).toEqual(await digestFolder(join(workshop, 'few')));
});

it('leaves the site as it was when one of many bodies has an error, and is right when it is mended', async () => {
  writeArticles(0, 3);
  await build('site', writePages);
  const good = await digestFolder(join(workshop, 'site'));
  writeArticles(3, many);
  writeFileSync(
    file(7),
    '---\nid: many007\ntitle: حديقة\nsection: neighbourhood\npublished: 2026-03-08T10:00:00+03:00\n---\n\n> «فتحنا الأبواب\n>\n> — سعاد النجار\n',
  );
  const failed = await build('site', writePages);
  expect(failed.written).toBe(false);
  expect(failed.messages.some(({ severity }) => severity === 'error')).toBe(true);
  expect(await digestFolder(join(workshop, 'site'))).toEqual(good);
  writeArticles(7, 8);
  expect((await build('site', writePages)).written).toBe(true);
  rmSync(join(workshop, 'fresh'), { recursive: true, force: true });
  await build('fresh', writeDirectly);
  expect(await digestFolder(join(workshop, 'site'))).toEqual(await digestFolder(join(workshop, 'fresh')));
});

it('changes no list beyond the months in which an article goes, comes or gets another day', async () => {
  // Eleven on each of the first four days of January, February and March.
  const dayOf = (number: number): string =>
    `2026-0${String(1 + Math.floor(number / 44))}-0${String(1 + (Math.floor(number / 11) % 4))}`;
  writeArticles(0, many, dayOf);
  await build('site', writeDirectly);
  const changedMonths = async (): Promise<readonly string[]> => {
    const { diff } = await build('site', writeDirectly);
    await build('fresh', writeDirectly);
    expect(await digestFolder(join(workshop, 'site'))).toEqual(await digestFolder(join(workshop, 'fresh')));
    rmSync(join(workshop, 'fresh'), { recursive: true });
    rmSync(join(workshop, 'fresh-cache'), { recursive: true });
    const files = [...diff.added, ...diff.changed, ...diff.removed];
    const lists = files.filter((file) => /^(?:sections\/neighbourhood|tags\/حدائق|archive)\//.test(file));
    return [...new Set(lists.map((file) => /\/2026\/\d\d(?=\/)/.exec(file)?.[0] ?? file))].sort();
  };
  rmSync(file(60));
  expect(await changedMonths()).toEqual(['/2026/02']);
  writeArticles(60, 61, dayOf);
  expect(await changedMonths()).toEqual(['/2026/02']);
  writeArticles(60, 61, () => '2026-01-20');
  expect(await changedMonths()).toEqual(['/2026/01', '/2026/02']);
  writeArticles(many, many + 1, () => '2026-04-02');
  expect(await changedMonths()).toEqual([
    '/2026/03',
    '/2026/04',
    '/2026/05',
    'sections/neighbourhood/index.html',
    'tags/حدائق/index.html',
  ]);
});

it('is refused when an old address would be one file with a page of a list that did not change', async () => {
  writeArticles(0, many);
  await build('site', writeDirectly);
  const shelves = await digestFolder(join(workshop, 'site/tags/حدائق'));
  expect([...Object.keys(shelves)].length).toBeGreaterThan(1);
  const library = join(workshop, 'newsroom/content/articles/library.md');
  writeFileSync(
    library,
    readFileSync(library, 'utf8').replace('---\n', "---\naliases: ['/Tags/حدائق/2026/03/01/']\n"),
  );
  const { written, messages } = await build('site', writeDirectly);
  expect(written).toBe(false);
  expect(messages.map(({ rule }) => rule)).toContain('archive/reserved-address');
});
