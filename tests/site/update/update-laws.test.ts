import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { UpdateOutcome } from '../../../src/site/index.ts';
import { updateSite } from '../../../src/site/index.ts';
import { digestFolder } from '../../setup/folder-digest.ts';
import { createModelNewsroom, edit } from './model-newsroom.ts';
import { writeDirectly } from './write-directly.ts';

// Set RUNS for a longer search.
const runs = Number(process.env['RUNS'] ?? 300);

// Nearly every build moves something.
const packing = { packsMax: 3, deadMin: 0, movedMax: 4000 };

const fonts = join(tmpdir(), `midad-law-fonts-${String(process.pid)}`);
afterAll(() => rm(fonts, { recursive: true, force: true }));

interface Site {
  readonly out: string;
  readonly cache: string;
}

/** What somebody does to a file of the served tree, or of the spare one, that is none of his. */
const harm = fc.record({
  tree: fc.constantFrom('out', 'spare'),
  file: fc.nat(),
  // Written into, it is harmed in both trees; as another file of the same content it has lost its second name.
  how: fc.constantFrom('written', 'deleted', 'another', 'copied'),
});

/** Changes before one build, whether the site and its cache are copies before they see it, as after a restoration in CI, what of the cache is torn by then, and what harm came to the site. */
const step = fc.record({
  changes: fc.oneof(
    { weight: 2, arbitrary: fc.array(edit, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(edit, { minLength: 2, maxLength: 3 }) },
  ),
  torn: fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom('pack', 'table', 'state', 'notes', 'mtimes', 'diff') },
  ),
  isRestored: fc.nat(3).map((number) => number === 0),
  harms: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(harm, { minLength: 1, maxLength: 3 }) },
  ),
});

type Harm = typeof harm extends fc.Arbitrary<infer Value> ? Value : never;

function doHarm({ out, cache }: Site, { tree, file, how }: Harm): void {
  const folder = tree === 'out' ? out : join(cache, 'spare');
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // These show a copy to be a site: without them, nothing of it is touched.
    .filter((path) => !['404.html', 'index.html'].includes(relative(folder, path)))
    .sort();
  const path = files[file % Math.max(1, files.length)];
  if (path === undefined) return;
  const { atime, mtime } = statSync(path);
  const bytes = readFileSync(path);
  if (how !== 'written') rmSync(path);
  if (how !== 'deleted') writeFileSync(path, how === 'copied' ? bytes : '');
  if (how === 'copied') utimesSync(path, atime, mtime);
}

async function restore(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await cp(folder, `${folder}.copy`, { recursive: true, preserveTimestamps: true });
  await rm(folder, { recursive: true });
  await rename(`${folder}.copy`, folder);
}

function tear({ cache }: Site, kind: string): void {
  for (const name of existsSync(cache) ? readdirSync(cache) : [])
    if (name.startsWith(`${kind}-`)) truncateSync(join(cache, name), 50);
}

const manifestOf = ({ cache }: Site): string => readFileSync(join(cache, 'manifest.jsonl'), 'utf8');

describe('an update', () => {
  it(
    'is the same to the byte as a build from nothing, and says exactly what changed',
    { timeout: 3_600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (edits) => {
          const workshop = await mkdtemp(join(tmpdir(), 'midad-laws-'));
          try {
            const newsroom = createModelNewsroom(join(workshop, 'newsroom'));
            const build = ({ out, cache }: Site): Promise<UpdateOutcome> =>
              updateSite(
                {
                  root: newsroom.root,
                  out,
                  cache,
                  fonts,
                  now: newsroom.now(),
                  program: newsroom.program(),
                  drafts: false,
                  threads: 0,
                  packing,
                },
                writeDirectly,
              );
            const site: Site = { out: join(workshop, 'site'), cache: join(workshop, 'cache') };
            const clean: Site = { out: join(workshop, 'clean'), cache: join(workshop, 'clean-cache') };
            await build(site);
            let before = await digestFolder(site.out);
            for (const [index, { changes, isRestored, torn, harms }] of edits.entries()) {
              changes.forEach(newsroom.apply);
              if (isRestored) for (const folder of [site.out, site.cache]) await restore(folder);
              if (torn !== undefined) tear(site, torn);
              for (const each of harms) doHarm(site, each);
              const found = await digestFolder(site.out);
              const updated = await build(site);
              const after = await digestFolder(site.out);
              if (updated.written) expect(updated.diff).toEqual(difference(before, after));
              else expect(after).toEqual(found);
              if (updated.written) before = after;
              if (index < edits.length - 1 && updated.written) continue;
              rmSync(clean.out, { recursive: true, force: true });
              rmSync(clean.cache, { recursive: true, force: true });
              const anew = await build(clean);
              expect(updated.messages).toEqual(anew.messages);
              expect(updated.written).toBe(anew.written);
              if (!updated.written) continue;
              expect(after).toEqual(await digestFolder(clean.out));
              expect(manifestOf(site)).toBe(manifestOf(clean));
            }
          } finally {
            await rm(workshop, { recursive: true, force: true });
          }
        }),
        { numRuns: runs },
      );
    },
  );
});

type Digests = Readonly<Record<string, string>>;

function difference(before: Digests, after: Digests): UpdateOutcome['diff'] {
  return {
    added: Object.keys(after)
      .filter((file) => !(file in before))
      .sort(),
    changed: Object.keys(after)
      .filter((file) => file in before && before[file] !== after[file])
      .sort(),
    removed: Object.keys(before)
      .filter((file) => !(file in after))
      .sort(),
  };
}
