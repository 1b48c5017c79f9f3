import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNewsroom } from '../../../bench/write-newsroom.ts';
import { runMidad } from '../../setup/built-midad.ts';
import { digestFolder } from '../../setup/folder-digest.ts';

const now = '2026-05-10T08:00:00+03:00';

let workshop = '';
beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-same-'));
  await cp(join(import.meta.dirname, '../../fixtures/newsroom'), join(workshop, 'small'), {
    recursive: true,
  });
  writeNewsroom(join(workshop, 'large'), 130, 11);
});
afterAll(() => rm(workshop, { recursive: true, force: true }));

interface Built {
  readonly site: Awaited<ReturnType<typeof digestFolder>>;
  readonly manifest: string;
  readonly stdout: string;
}

/** Builds a newsroom into a place of its own. Fonts are cut once: it takes longer than the builds. */
async function build(
  newsroom: string,
  place: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Built> {
  const [site, cache, fonts] = ['site', 'cache', 'cache/fonts'].map((name) =>
    join(workshop, place, name),
  ) as [string, string, string];
  const cut = join(workshop, 'fonts');
  if (existsSync(cut)) await cp(cut, fonts, { recursive: true });
  const ended = await runMidad(
    join(workshop, newsroom),
    ['build', '--now', now, '--out', site, '--cache', cache, ...words],
    { environment },
  );
  expect({ place, code: ended.code }).toEqual({ place, code: 0 });
  if (!existsSync(cut)) await cp(fonts, cut, { recursive: true });
  const [store = ''] = readdirSync(cache).filter((name) => name.startsWith('build'));
  return {
    site: await digestFolder(site),
    manifest: readFileSync(join(cache, store, 'manifest.jsonl'), 'utf8'),
    stdout: ended.stdout,
  };
}

describe('the same content at the same hour', () => {
  const zones = ['Pacific/Kiritimati', 'America/St_Johns'];
  const locales = [
    { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' },
    { LANG: 'tr_TR.UTF-8', LC_ALL: 'C', LANGUAGE: 'tr' },
  ];

  it('is the same site, to the byte, in any time zone and locale', async () => {
    const first = await build('small', 'first', [], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
    for (const [index, TZ] of zones.entries()) {
      for (const [number, locale] of locales.entries()) {
        const place = `zone${String(index)}-${String(number)}`;
        const { site, manifest } = await build('small', place, [], { TZ, ...locale });
        expect(site).toEqual(first.site);
        expect(manifest).toBe(first.manifest);
      }
    }
  });

  it('is no change for who travels', async () => {
    await build('small', 'traveller', [], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
    const { stdout } = await build('small', 'traveller', [], { TZ: 'Pacific/Kiritimati', ...locales[0] });
    expect(stdout).toContain('none made anew');
  });

  it('is the same site, to the byte, with any number of threads', async () => {
    const alone = await build('large', 'threads0', ['--threads', '0']);
    for (const threads of ['1', '2', '3']) {
      const { site, manifest } = await build('large', `threads${threads}`, ['--threads', threads]);
      expect(site).toEqual(alone.site);
      expect(manifest).toBe(alone.manifest);
    }
  });

  it('is the same site by SOURCE_DATE_EPOCH as by --now', async () => {
    const epoch = String(Date.parse(now) / 1000);
    const { site } = await build('small', 'epoch', [], { SOURCE_DATE_EPOCH: epoch });
    expect(site).toEqual((await build('small', 'again', [])).site);
  });
});
