import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeTable, packLimits, readColumns } from '../../../src/archive/index.ts';
import { writePages } from '../../../src/eleventy/index.ts';
import { decodeState } from '../../../src/site/cache/article-state.ts';
import { commandWords } from '../../../src/locale/index.ts';
import type { UpdateOutcome, WritePages } from '../../../src/site/index.ts';
import { updateSite } from '../../../src/site/index.ts';
import { digestFolder } from '../../setup/folder-digest.ts';
import { writeDirectly } from './write-directly.ts';

const now = '2026-05-10T08:00:00+03:00';
const fonts = join(tmpdir(), `midad-fault-fonts-${String(process.pid)}`);
afterAll(() => rm(fonts, { recursive: true, force: true }));

let workshop = '';
let root = '';
let out = '';
let cache = '';
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-faults-'));
  [root, out, cache] = ['newsroom', 'site', 'cache'].map((name) => join(workshop, name)) as [
    string,
    string,
    string,
  ];
  await cp(join(import.meta.dirname, '../../fixtures/newsroom'), root, { recursive: true });
});
afterEach(() => rm(workshop, { recursive: true, force: true }));

const build = (
  own: { readonly [name in 'out' | 'cache' | 'program' | 'now']?: string } = {},
  packing = { packsMax: 2, deadMin: 0, movedMax: 4000 },
  write: WritePages = writeDirectly,
): Promise<UpdateOutcome> =>
  updateSite(
    { root, out, cache, fonts, now, program: 'one', drafts: false, threads: 0, packing, ...own },
    write,
  );

/** The site as a build from nothing makes it. */
async function buildAnew(): ReturnType<typeof digestFolder> {
  const other = join(workshop, 'other');
  await build({ out: other, cache: join(workshop, 'other-cache') });
  return digestFolder(other);
}

const article = (): string => join(root, 'content/articles/library.md');
const change = (): void =>
  writeFileSync(article(), readFileSync(article(), 'utf8').replace('حتى التاسعة', 'حتى العاشرة'));

function toFolder(tree: string, name: string): void {
  rmSync(join(tree, name));
  mkdirSync(join(tree, name, 'within'), { recursive: true });
  writeFileSync(join(tree, name, 'within/stray.txt'), 'a');
}

function toFile(tree: string, name: string): void {
  rmSync(join(tree, name), { recursive: true });
  writeFileSync(join(tree, name), 'a');
}

function changeStylesheet(): void {
  const [name = ''] = readdirSync(join(out, 'assets')).filter((file) => file.endsWith('.css'));
  writeFileSync(join(out, 'assets', name), 'body{display:none}');
}

describe('a site that is not as it was left', () => {
  it.each([
    ['a page was emptied', (): void => writeFileSync(join(out, 'index.html'), '')],
    ['a page was deleted', (): void => rmSync(join(out, 'feed.xml'))],
    ['a stylesheet was changed', (): void => changeStylesheet()],
    ['the whole of it was deleted', (): void => rmSync(out, { recursive: true })],
    ['the spare tree was deleted', (): void => rmSync(join(cache, 'spare'), { recursive: true })],
    ['a page of the spare tree was deleted', (): void => rmSync(join(cache, 'spare/index.html'))],
    ['a page of the site is a folder', (): void => toFolder(out, 'index.html')],
    ['a page of the spare tree is a folder', (): void => toFolder(join(cache, 'spare'), 'index.html')],
    ['a folder of the site is a file', (): void => toFile(out, 'assets')],
    ['a folder of the spare tree is a file', (): void => toFile(join(cache, 'spare'), 'a')],
    ['all of the cache was deleted', (): void => rmSync(cache, { recursive: true })],
  ])('is whole again after a build: %s', async (_what, harm) => {
    await build();
    const good = await digestFolder(out);
    harm();
    expect((await build()).written).toBe(true);
    expect(await digestFolder(out)).toEqual(good);
    change();
    await build();
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });
});

describe('what somebody puts beside the pages of a served site', () => {
  it('is gone with the next release, and does not come back', async () => {
    await build();
    writeFileSync(join(out, 'stray.txt'), 'x');
    writeFileSync(join(out, 'ا'), 'x');
    mkdirSync(join(out, 'folder/inner'), { recursive: true });
    for (const line of ['سطر.', 'آخر.', 'وثالث.']) {
      writeFileSync(article(), `${readFileSync(article(), 'utf8')}\n${line}\n`);
      await build();
      expect(await digestFolder(out)).toEqual(await buildAnew());
      expect(existsSync(join(out, 'folder'))).toBe(false);
    }
  });
});

describe('a site of which there is a backup by hard links', () => {
  const backUp = (tree: string, name: string): void => {
    for (const file of readdirSync(tree, { recursive: true, encoding: 'utf8' })) {
      if (!statSync(join(tree, file)).isFile()) continue;
      mkdirSync(join(workshop, name, dirname(file)), { recursive: true });
      linkSync(join(tree, file), join(workshop, name, file));
    }
  };
  const page = (): string => join(cache, 'spare/index.html');

  it.each([
    ['and nothing else', (): void => undefined],
    ['and a page of the spare tree was deleted', (): void => rmSync(join(cache, 'spare/404.html'))],
    ['and a page of the spare tree is another', (): void => toAnother()],
    ['and a page of the site was emptied', (): void => writeFileSync(join(out, 'feed.xml'), '')],
  ])('is right after a change, %s', async (_what, harm) => {
    for (const isBackedUpTwice of [false, true]) {
      await build();
      backUp(out, `backup-${String(isBackedUpTwice)}`);
      if (isBackedUpTwice) backUp(join(cache, 'spare'), 'another');
      harm();
      writeFileSync(article(), `${readFileSync(article(), 'utf8')}\nسطر.\n`);
      await build();
      const anew = await buildAnew();
      expect(await digestFolder(out)).toEqual(anew);
      expect(await digestFolder(join(cache, 'spare'))).toEqual(anew);
      expect((await build()).made).toBe(0);
    }
  });

  function toAnother(): void {
    rmSync(page());
    writeFileSync(page(), 'x');
  }
});

describe('a change, when the site is not as it was left,', () => {
  const spare = (): string => join(cache, 'spare');
  let [own, other] = ['', ''];
  const buildFirst = async (): Promise<void> => {
    const { explain } = await build();
    [own, other] = ['library', 'bridge'].map((name) => {
      const { url = '' } = explain(`content/articles/${name}.md`) ?? {};
      return `${decodeURI(url).slice(1)}index.html`;
    }) as [string, string];
  };
  const unlink = (file: string): void => {
    const bytes = readFileSync(join(out, file));
    const { atime, mtime } = statSync(join(out, file));
    rmSync(join(out, file));
    writeFileSync(join(out, file), bytes);
    utimesSync(join(out, file), atime, mtime);
  };

  it.each<[string, () => void]>([
    ['', () => undefined],
    ['with another article emptied', () => writeFileSync(join(out, other), '')],
    ['with the article itself emptied', () => writeFileSync(join(out, own), '')],
    ['with another article deleted', () => rmSync(join(out, other))],
    ['with a stylesheet changed', () => changeStylesheet()],
    [
      'with a list deleted from both trees',
      () => [out, spare()].forEach((tree) => rmSync(join(tree, 'index.html'))),
    ],
    ['with a page that is another file than the spare tree’s', () => unlink(other)],
    ['with a page missing from the spare tree', () => rmSync(join(spare(), other))],
    ['with two kinds of harm', () => (unlink('404.html'), rmSync(join(out, other)))],
  ])('is published as from nothing %s', async (_what, harm) => {
    await buildFirst();
    harm();
    change();
    const { made } = await build();
    expect(made).toBeGreaterThan(0);
    const anew = await buildAnew();
    expect(await digestFolder(out)).toEqual(anew);
    expect(await digestFolder(spare())).toEqual(anew);
    expect((await build()).made).toBe(0);
  });

  it('is published as from nothing without the spare tree and another article', async () => {
    await buildFirst();
    rmSync(spare(), { recursive: true });
    rmSync(join(out, other));
    change();
    await build();
    expect(await digestFolder(out)).toEqual(await buildAnew());
    expect(await digestFolder(spare())).toEqual(await digestFolder(out));
  });

  it('is made again with what stood there before: a picture may be what it was again by then', async () => {
    await buildFirst();
    const name = readdirSync(join(root, 'content/media')).find((file) =>
      /\.(?:png|jpe?g|webp|svg)$/u.test(file),
    );
    const picture = join(root, 'content/media', name ?? '');
    const bytes = readFileSync(picture);
    rmSync(join(out, other));
    change();
    writeFileSync(picture, Buffer.from(bytes).fill(0x20, bytes.length - 1));
    let writes = 0;
    await build({}, undefined, (...given) => {
      writes += 1;
      if (writes === 2) writeFileSync(picture, bytes);
      return writeDirectly(...given);
    });
    expect(writes).toBeGreaterThan(1);
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });

  it('is published after a build that was killed while it made again what was missing', async () => {
    await buildFirst();
    rmSync(join(out, 'feed.xml'));
    writeFileSync(join(cache, 'journal.json'), JSON.stringify({ files: ['feed.xml', other] }));
    change();
    await build();
    expect(await digestFolder(out)).toEqual(await buildAnew());
    expect(await digestFolder(spare())).toEqual(await digestFolder(out));
  });

  it.each<[string, () => void]>([
    ['where a list belongs there is a folder', () => toFolder(spare(), 'index.html')],
    ['where a folder belongs there is a file', () => toFile(spare(), 'archive')],
  ])('is written by Eleventy into a spare tree that is not as it was left: %s', async (_what, harm) => {
    await buildFirst();
    harm();
    const text = readFileSync(article(), 'utf8');
    writeFileSync(article(), text.replace('مكتبة الحي تفتح مساءً', 'المكتبة تفتح مساءً'));
    await build({}, undefined, writePages);
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });

  it('has what is not as it was left made again, and explains both', async () => {
    await buildFirst();
    writeFileSync(join(out, other), '');
    change();
    const { explain } = await build();
    expect(explain(`/${other}`)?.reasons).toEqual(['damaged']);
    expect(explain(`/${own}`)?.reasons).toContain('source');
  });
});

describe('a cache', () => {
  it.each([
    'table',
    'state',
    'notes',
    'manifest-',
    'mtimes',
    'diff',
    'pack',
    'current',
    'spare.json',
    'changes',
  ])('in which %s was changed gives the same site, or none of what it says', async (kind) => {
    await build();
    change();
    await build();
    const [name = ''] = readdirSync(cache).filter((file) => file.startsWith(kind));
    const bytes = readFileSync(join(cache, name));
    for (const part of [0.1, 0.5, 0.9]) {
      const at = Math.floor(bytes.length * part);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    }
    writeFileSync(join(cache, name), bytes);
    writeFileSync(article(), readFileSync(article(), 'utf8').replace('حتى العاشرة', 'حتى التاسعة'));
    expect((await build()).written).toBe(true);
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });

  it('of another program is not believed', async () => {
    await build();
    const { made } = await build({ program: 'two' });
    expect(made).toBeGreaterThan(5);
  });

  it('spares a checkout with new times the making of a page', async () => {
    await build();
    for (const name of readdirSync(join(root, 'content/articles')))
      utimesSync(join(root, 'content/articles', name), 1_900_000_000, 1_900_000_000);
    const { made, written } = await build();
    expect({ made, written }).toEqual({ made: 0, written: true });
  });
});

describe('what changed, when what is remembered is torn,', () => {
  const tear = (kind: string): void => {
    for (const name of readdirSync(cache).filter((name) =>
      new RegExp(`^${kind}(?:-\\d|\\.)`, 'u').test(name),
    ))
      truncateSync(join(cache, name), 50);
  };
  const withdraw = (name: string): void => {
    const file = join(root, `content/articles/${name}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\nالحالة: مسحوب\n'));
  };
  const changes = (): unknown => JSON.parse(readFileSync(join(cache, 'changes.json'), 'utf8'));
  type Digests = Awaited<ReturnType<typeof digestFolder>>;
  const differenceTo = (before: Digests, after: Digests): UpdateOutcome['diff'] => ({
    added: Object.keys(after).filter((file) => !(file in before)),
    changed: Object.keys(after).filter((file) => file in before && before[file] !== after[file]),
    removed: Object.keys(before).filter((file) => !(file in after)),
  });

  it.each(['pack', 'table', 'state', 'notes', 'mtimes', 'diff'])(
    'is told from release to release: %s',
    async (kind) => {
      await build();
      const before = await digestFolder(out);
      withdraw('library');
      tear(kind);
      const { diff } = await build();
      const after = await digestFolder(out);
      expect(after).toEqual(await buildAnew());
      expect(diff).toEqual(differenceTo(before, after));
      expect(diff.removed.length).toBeGreaterThan(0);
      expect(changes()).toMatchObject({ ...diff });
      expect((await build()).made).toBe(0);
    },
  );

  it('is told when a build with errors, or one that was killed, came between', async () => {
    await build();
    const before = await digestFolder(out);
    withdraw('library');
    tear('pack');
    const kill = (): never => {
      throw new Error('killed');
    };
    await expect(build({}, undefined, kill)).rejects.toThrow('killed');
    const fault = join(root, 'content/articles/fault.md');
    writeFileSync(fault, '---\nالقسم: neighbourhood\n---\n\nبلا عنوان.\n');
    expect((await build()).written).toBe(false);
    expect(await digestFolder(out)).toEqual(before);
    rmSync(fault);
    const { diff } = await build();
    const after = await digestFolder(out);
    expect(after).toEqual(await buildAnew());
    expect(await digestFolder(join(cache, 'spare'))).toEqual(after);
    expect(diff).toEqual(differenceTo(before, after));
    expect(changes()).toMatchObject({ ...diff });
  });

  it('is told when the site is not that release’s any more', async () => {
    await build();
    const before = await digestFolder(out);
    withdraw('library');
    tear('pack');
    rmSync(out, { recursive: true });
    const { diff } = await build();
    expect(diff).toEqual(differenceTo(before, await digestFolder(out)));
  });

  it.each(['manifest', 'current'])('is all that is there, when %s is torn too', async (kind) => {
    await build();
    withdraw('library');
    for (const each of ['pack', kind]) tear(each);
    const { diff } = await build();
    expect(diff).toEqual({ added: Object.keys(await digestFolder(out)), changed: [], removed: [] });
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });
});

describe('a clock', () => {
  const touch = (seconds: number): void => utimesSync(article(), seconds, seconds);
  const replace = (before: string, after: string): void =>
    writeFileSync(article(), readFileSync(article(), 'utf8').replace(before, after));

  it.each([
    ['of tomorrow', 4_000_000_000],
    ['of long ago', 1_000],
  ])('%s that stamps files hides no change', async (_what, seconds) => {
    touch(seconds);
    await build();
    // Of the same size, so that the time alone could tell.
    replace('تفتح', 'تغلق');
    touch(seconds + 1);
    await build();
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });

  it('that is ahead, and stamps two saves of one size alike, hides no change', async () => {
    touch(4_000_000_000);
    await build();
    replace('تفتح', 'تغلق');
    touch(4_000_000_000);
    await build();
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });

  it('that goes back takes away what its hour has not come for, and says so', async () => {
    await build();
    const before = await digestFolder(out);
    const earlier = await build({ now: '2026-05-04T08:00:00+03:00' });
    const gone = earlier.diff.removed.filter((file) => file.includes('مكتبة'));
    expect(gone.length).toBeGreaterThan(0);
    const later = await build();
    expect(later.diff.added).toEqual(expect.arrayContaining(gone));
    expect(await digestFolder(out)).toEqual(before);
  });
});

describe('the list of changes', () => {
  it('is told by the next build when the last one was killed before it told it', async () => {
    await build();
    const [manifest, changes] = ['manifest.jsonl', 'changes.json'].map((name) => join(cache, name)) as [
      string,
      string,
    ];
    const old = [readFileSync(manifest), readFileSync(changes)] as const;
    change();
    await build();
    const told = [readFileSync(manifest, 'utf8'), readFileSync(changes, 'utf8')];
    rmSync(manifest);
    writeFileSync(manifest, old[0]);
    writeFileSync(changes, old[1]);
    expect((await build()).made).toBe(0);
    expect([readFileSync(manifest, 'utf8'), readFileSync(changes, 'utf8')]).toEqual(told);
    expect(told[1]).toContain(
      createHash('sha256')
        .update(told[0] ?? '')
        .digest('hex'),
    );
  });
});

describe('the list of changes, damaged,', () => {
  it('is told again', async () => {
    await build();
    const changes = join(cache, 'changes.json');
    const told = readFileSync(changes, 'utf8');
    expect(JSON.parse(told)).toMatchObject({ version: 1, changed: [], removed: [] });
    writeFileSync(changes, told.replace('index.html', 'indax.html'));
    expect((await build()).made).toBe(0);
    expect(readFileSync(changes, 'utf8')).toBe(told);
  });
});

describe('the manifest that is told', () => {
  it.each<[string, (file: string) => void]>([
    ['deleted', (file) => rmSync(file)],
    ['that of another release', (file) => (rmSync(file), writeFileSync(file, '{}\n'))],
  ])('is told again when it is %s', async (_what, harm) => {
    await build();
    const told = join(cache, 'manifest.jsonl');
    const text = readFileSync(told, 'utf8');
    harm(told);
    expect((await build()).made).toBe(0);
    expect(readFileSync(told, 'utf8')).toBe(text);
  });
});

describe('what is remembered', () => {
  const packs = (): readonly string[] => readdirSync(cache).filter((name) => name.startsWith('pack-'));
  const save = (text: string): void =>
    writeFileSync(
      article(),
      readFileSync(article(), 'utf8').replace(/تفتح المكتبة.*$/su, `تفتح المكتبة ${text}.\n`),
    );

  it('stays in few packs however often one article is saved, and is rendered no more often', async () => {
    const packing = { packsMax: 6, deadMin: 2 ** 30, movedMax: 2 ** 20 };
    await build({}, packing);
    for (let saves = 1; saves <= 20; saves += 1) {
      writeFileSync(
        join(root, `content/articles/more-${String(saves)}.md`),
        `---\nالعنوان: خبر ${String(saves)}\nالقسم: neighbourhood\nتاريخ النشر: 2026-05-04\n---\n\nنص.\n`,
      );
      const outcome = await build({}, packing);
      expect(outcome.written).toBe(true);
      expect(packs().length).toBeLessThanOrEqual(7);
    }
    const { made } = await build({ program: 'one' }, packing);
    expect(made).toBe(0);
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });

  it('leaves a pack that is mostly dead, a little with each build, until nothing is in it', async () => {
    const packing = { packsMax: 100, deadMin: 0, movedMax: 3000 };
    const write = (number: number, text: string): void =>
      writeFileSync(
        join(root, `content/articles/more-${String(number)}.md`),
        `---\nالعنوان: خبر ${String(number)}\nالقسم: neighbourhood\nتاريخ النشر: 2026-05-04\n---\n\n${text}\n`,
      );
    for (let number = 1; number <= 24; number += 1) write(number, 'نص.');
    await build({}, packing);
    const [large = ''] = packs();
    for (let number = 1; number <= 18; number += 1) write(number, 'نص آخر.');
    await build({}, packing);
    expect(packs()).toContain(large);
    let builds = 0;
    for (; packs().includes(large) && builds < 20; builds += 1) {
      save(`حتى ${String(builds)}`);
      await build({}, packing);
    }
    expect(packs()).not.toContain(large);
    expect(builds).toBeGreaterThan(1);
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });

  it('and torn where it would be moved is thrown away whole, and the site is right', async () => {
    const packing = { packsMax: 1, deadMin: 0, movedMax: 2 ** 20 };
    await build();
    save('صباحًا');
    await build();
    for (const name of packs()) {
      const torn = readFileSync(join(cache, name));
      torn.fill(0x55, Math.floor(torn.length / 3), Math.floor(torn.length / 2));
      writeFileSync(join(cache, name), torn);
    }
    save('ليلًا');
    expect((await build({}, packing)).written).toBe(true);
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });
});

describe('a cache of which a file is another', () => {
  const named = (kind: string): string => {
    const name = readdirSync(cache).find((each) => new RegExp(`^${kind}-\\d+$`, 'u').test(each));
    return join(cache, name ?? '');
  };
  const swap = (first: string, second: string): void => {
    renameSync(first, `${first}.kept`);
    renameSync(second, first);
    renameSync(`${first}.kept`, second);
  };

  it.each<[string, () => void]>([
    ['the table and the state changed places', () => swap(named('table'), named('state'))],
    ['the table and the times changed places', () => swap(named('table'), named('mtimes'))],
    ['the state and the times changed places', () => swap(named('state'), named('mtimes'))],
    ['the notes and the difference changed places', () => swap(named('notes'), named('diff'))],
    [
      'spare.json and current.json changed places',
      () => swap(inCache('spare.json'), inCache('current.json')),
    ],
    ...['{}', '[]', '1', '"x"', 'null', '{"inodes":{}}', ''].flatMap((text): [string, () => void][] => [
      [`spare.json is ${text}`, () => writeFileSync(inCache('spare.json'), text)],
      [`current.json is ${text}`, () => writeFileSync(inCache('current.json'), text)],
      [`there is a journal: ${text}`, () => writeFileSync(inCache('journal.json'), text)],
    ]),
  ])('is thrown away, or does no harm: %s', async (_what, then) => {
    await build();
    then();
    change();
    expect((await build()).written).toBe(true);
    const anew = await buildAnew();
    expect(await digestFolder(out)).toEqual(anew);
    expect(existsSync(inCache('journal.json'))).toBe(false);
    expect((await build()).made).toBe(0);
  });

  const inCache = (name: string): string => join(cache, name);

  it('is thrown away where only a template of Eleventy reads of it', async () => {
    await build({}, packLimits, writePages);
    // The feed shows the body of an article that has not changed.
    const state = decodeState(readColumns(named('state')));
    const row = decodeTable(readColumns(named('table'))).paths.findIndex((path) => path.includes('bridge'));
    const pack = inCache(`pack-${String(state.bodyPack[row])}.bin`);
    const bytes = readFileSync(pack);
    const last = (state.bodyAt[row] ?? 0) + (state.bodyLength[row] ?? 0);
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    writeFileSync(pack, bytes);
    change();
    expect((await build({}, packLimits, writePages)).written).toBe(true);
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });
});

describe('a second build in the same folder', () => {
  it('is refused while the first runs, and not by what a killed one left', async () => {
    await build();
    await writeFile(
      join(cache, 'lock'),
      JSON.stringify({ process: process.ppid, host: (await import('node:os')).hostname() }),
    );
    await expect(build()).rejects.toThrow(/Another build of this site is running/);
    await writeFile(
      join(cache, 'lock'),
      JSON.stringify({ process: 2 ** 22 + 1, host: (await import('node:os')).hostname() }),
    );
    expect((await build()).written).toBe(true);
  });

  it.each([
    '{ torn',
    '',
    'null',
    '{}',
    '{"process":-1,"host":"HOST"}',
    '{"process":PARENT}',
    // Another process has the number now.
    '{"process":PARENT,"host":"HOST","begun":"another-boot 1"}',
  ])('is not refused by a lock that nobody holds: %s', async (text) => {
    await build();
    const lock = text.replace('PARENT', String(process.ppid)).replace('HOST', hostname());
    await writeFile(join(cache, 'lock'), lock);
    expect((await build()).written).toBe(true);
    expect(readdirSync(cache).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  it('is not refused by a folder in the place of the lock', async () => {
    mkdirSync(join(cache, 'lock/inner'), { recursive: true });
    expect((await build()).written).toBe(true);
    expect(readdirSync(cache).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  it('is refused by the lock of another machine, which cannot be asked', async () => {
    await build();
    await writeFile(join(cache, 'lock'), '{"process":77,"host":"elsewhere"}');
    await expect(build()).rejects.toThrow(/process 77 on elsewhere/);
  });
});

describe('an explanation', () => {
  it('says why a page was made and why another was not', async () => {
    const first = await build();
    expect(first.explain('content/articles/library.md')?.reasons).toEqual(['new']);
    change();
    const second = await build();
    expect(second.explain('content/articles/library.md')?.reasons).toEqual(['source']);
    expect(second.explain('content/articles/bridge.md')?.reasons).toEqual([]);
    expect(second.explain('/people/huda/')?.reasons ?? []).toEqual([]);
    expect(second.explain('/nowhere/')).toBeUndefined();
    // Nothing that readers see of it.
    writeFileSync(article(), readFileSync(article(), 'utf8').replace('---\n', '---\naliases: [قديم]\n'));
    expect((await build()).explain('/')?.reasons).toEqual(['changed']);
    expect(commandWords.en.explained('/', ['changed'])).toContain('data of an article');
    rmSync(join(out, 'index.html'));
    expect((await build()).explain('/')?.reasons).toEqual(['damaged']);
  });

  it('finds a site map as it was where its articles keep their addresses and hours', async () => {
    await build();
    const reasonsFor = async (edit: (source: string) => string, file = article()) => {
      writeFileSync(file, edit(readFileSync(file, 'utf8')));
      const { explain } = await build();
      return ['/', '/sitemaps/2026-05.xml'].map((page) => explain(page)?.reasons);
    };
    const rename = (source: string): string => source.replace('الاسم: هدى الصوفي', 'الاسم: هدى السعدي');
    expect(await reasonsFor(rename, join(root, 'content/people/huda.md'))).toEqual([['changed'], []]);
    const say = (source: string): string => source.replace('---\n', '---\nالمقدمة: تفتح كل يوم.\n');
    expect(await reasonsFor(say)).toEqual([['changed'], []]);
    const update = (source: string): string =>
      source.replace('---\n', '---\nتاريخ التحديث: 2026-05-06T09:00:00+03:00\n');
    expect(await reasonsFor(update)).toEqual([['changed'], ['changed']]);
    const retitle = (source: string): string => source.replace('مكتبة الحي تفتح', 'دار الكتب تفتح');
    expect(await reasonsFor(retitle)).toEqual([['changed'], ['changed']]);
  });

  it('knows a page by a whole address and its article by any path to its file', async () => {
    const { explain } = await build();
    const { url = '' } = explain('content/articles/library.md') ?? {};
    await symlink(root, join(workshop, 'link'));
    for (const name of [
      './content/articles/library.md',
      article(),
      join(workshop, 'link/content/articles/library.md'),
      `https://saqiya.example${url}`,
      `https://saqiya.example${encodeURI(url)}#comments`,
    ])
      expect(explain(name)).toEqual({ url, reasons: ['new'] });
    expect(explain('https://saqiya.example')?.url).toBe('/');
    expect(explain('https://elsewhere.example/')).toBeUndefined();
    expect(explain(join(workshop, 'content/articles/library.md'))).toBeUndefined();
  });

  it.each([
    ['draft.md', /$^/u, '', { hiding: 'draft' }],
    ['draft.md', 'الحالة: مسودة', 'الحالة: مراجعة', { hiding: 'review' }],
    ['draft.md', 'الحالة: مسودة', 'الحالة: مسحوب', { hiding: 'withdrawn' }],
    ['embargoed.md', /$^/u, '', { hiding: 'embargoed', until: '2026-06-01T06:00:00+03:00' }],
    ['embargoed.md', /محظور حتى.*\n/u, '', { hiding: 'early', until: '2026-06-01T06:00:00+03:00' }],
  ])('says why %s has no page (%s, %s)', async (name, from, to, expected) => {
    const file = join(root, 'content/articles', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    const { written, explain } = await build();
    expect(written).toBe(true);
    const found = explain(`content/articles/${name}`);
    expect(found).toEqual({ url: expect.stringMatching(/^\/a\//u) as string, reasons: [], ...expected });
    expect(explain(found?.url ?? '')).toEqual(found);
    expect(explain(`https://saqiya.example${found?.url ?? ''}index.html`)).toEqual(found);
  });
});
