import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findStandstill, type Look } from '../../../src/seal/index.ts';
import type { UpdateOutcome } from '../../../src/site/index.ts';
import { updateSite } from '../../../src/site/index.ts';
import { digestFolder } from '../../setup/folder-digest.ts';
import { writeDirectly } from './write-directly.ts';

const fonts = join(tmpdir(), `midad-still-fonts-${String(process.pid)}`);
afterAll(() => rm(fonts, { recursive: true, force: true }));

let workshop = '';
let root = '';
let out = '';
let cache = '';
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-still-'));
  root = join(workshop, 'newsroom');
  out = join(workshop, 'site');
  cache = join(workshop, 'cache');
  await cp(join(import.meta.dirname, '../../fixtures/newsroom'), root, { recursive: true });
  age(join(root, 'content'));
  await build();
});
afterEach(() => rm(workshop, { recursive: true, force: true }));

/** Makes files older than a disk's clock can mistake. */
function age(folder: string): void {
  const anHourAgo = Date.now() / 1000 - 3600;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), anHourAgo, anHourAgo);
}

/** Another text of the same length, with the time of writing of the one before. */
function rewriteUnseen(): void {
  const { atimeMs, mtimeMs } = statSync(article());
  writeFileSync(article(), readFileSync(article(), 'utf8').replace(/[\u0628\u062A](?=[^\n]*\s*$)/u, 'ث'));
  utimesSync(article(), atimeMs / 1000, mtimeMs / 1000);
}

const now = '2026-05-10T08:00:00+03:00';

interface Own {
  readonly now?: string;
  readonly program?: string;
  readonly drafts?: boolean;
}

const requestOf = (own: Own = {}) => ({ root, out, cache, now, program: 'one', drafts: false, ...own });

const build = (own: Own & { readonly look?: Look } = {}): Promise<UpdateOutcome> =>
  updateSite(
    { ...requestOf(own), fonts, threads: 0, ...(own.look === undefined ? {} : { look: own.look }) },
    writeDirectly,
  );

const isStill = async (own?: Own): Promise<boolean> =>
  (await findStandstill(requestOf(own))).seal !== undefined;

const article = (): string => join(root, 'content/articles/library.md');
const page = (): string =>
  join(
    out,
    readdirSync(out, { recursive: true, encoding: 'utf8' }).find((file) =>
      /^a\/.*index\.html$/u.test(file),
    ) ?? '',
  );

describe('the seal of a build', () => {
  it('says that nothing changed, and what a build would say', async () => {
    const { seal } = await findStandstill(requestOf());
    const again = await build();
    expect(seal).toMatchObject({
      articles: again.articles,
      pages: again.pages,
      messages: again.messages,
      withheld: again.withheld,
    });
    expect(again.made).toBe(0);
    expect(await isStill()).toBe(true);
  });

  const minutes = (count: number): string => new Date(Date.parse(now) + count * 60_000).toISOString();

  it.each<[string, Own]>([
    ['the program is another', { program: 'two' }],
    ['drafts are asked for', { drafts: true }],
    ['the clock went back', { now: minutes(-1) }],
    ['an hour has passed', { now: minutes(61) }],
  ])('says nothing when %s', async (_what, own) => {
    expect(await isStill({ now: minutes(10) })).toBe(true);
    expect(await isStill(own)).toBe(false);
  });

  it('holds until the hour of the next article', async () => {
    writeFileSync(
      article(),
      readFileSync(article(), 'utf8').replace('2026-05-04T09:00:00+03:00', '2026-05-10T08:20:00+03:00'),
    );
    age(join(root, 'content'));
    expect((await build()).diff.removed.length).toBeGreaterThan(0);
    expect(await isStill({ now: minutes(19) })).toBe(true);
    expect(await isStill({ now: minutes(20) })).toBe(false);
    expect((await build({ now: minutes(20) })).diff.added.length).toBeGreaterThan(0);
  });

  it.each<[string, () => void]>([
    ['an article was written', () => appendFileSync(article(), '\nسطر جديد.\n')],
    ['an article was touched', () => utimesSync(article(), 1_700_000_000, 1_700_000_000)],
    ['an article was written, and its size and its time are as they were', rewriteUnseen],
    ['an article was deleted', () => rmSync(article())],
    [
      'an article was added',
      () => writeFileSync(join(root, 'content/articles/new.md'), readFileSync(article())),
    ],
    [
      'the settings were touched',
      () => utimesSync(join(root, 'content/site.yml'), 1_700_000_000, 1_700_000_000),
    ],
    ['a picture was written', () => appendFileSync(join(root, 'content/media/bridge.svg'), ' ')],
    ['a page was emptied', () => writeFileSync(page(), '')],
    ['a page was deleted', () => rmSync(page())],
    ['the site was deleted', () => rmSync(out, { recursive: true })],
    ['the spare tree was deleted', () => rmSync(join(cache, 'spare'), { recursive: true })],
    ['a page of the spare tree was deleted', () => rmSync(join(cache, 'spare/index.html'))],
    [
      'the seal was cut short',
      () => writeFileSync(join(cache, 'seal.json'), readFileSync(join(cache, 'seal.json')).subarray(0, -9)),
    ],
    ['the manifest was changed', () => appendFileSync(join(cache, 'manifest.jsonl'), '\n')],
    ['the list of changes was deleted', () => rmSync(join(cache, 'changes.json'))],
    ['a build was killed', () => writeFileSync(join(cache, 'journal.json'), '{"files":[]}')],
  ])('is not believed when %s, and what was seen serves the build that follows', async (_what, change) => {
    change();
    const { seal, look } = await findStandstill(requestOf());
    expect(seal).toBeUndefined();
    await build(look === undefined ? {} : { look });
    const site = await digestFolder(out);
    rmSync(cache, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
    await build();
    expect(await digestFolder(out)).toEqual(site);
  });

  it('is not believed while a file is so young that its time does not tell whether it changed', async () => {
    const moment = Date.now() / 1000;
    utimesSync(article(), moment, moment);
    await build();
    expect(statSync(article()).mtimeMs / 1000).toBeCloseTo(moment, 1);
    expect(await isStill()).toBe(false);
  });

  it('is not set on a build whose content has errors', async () => {
    writeFileSync(article(), 'بلا رأس');
    age(join(root, 'content'));
    expect((await build()).written).toBe(false);
    expect(await isStill()).toBe(false);
  });
});
