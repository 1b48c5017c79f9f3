import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestFolder } from '../setup/folder-digest.ts';

const repository = join(import.meta.dirname, '../..');
const midad = join(repository, 'dist/app/midad.js');
const eleventy = join(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '../cmd.cjs');
const hour = '2026-05-10T08:00:00+03:00';

let workshop = '';
let root = '';
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-executable-'));
  root = join(workshop, 'newsroom');
  await cp(join(repository, 'tests/fixtures/newsroom'), root, { recursive: true });
});
afterEach(() => rm(workshop, { recursive: true, force: true }));

interface Ended {
  readonly code: number | string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function run(file: string, ...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...words], { cwd: root, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : (error.code ?? error.signal ?? undefined), stdout, stderr });
    });
  });
}

/** A newsroom of its own that has Midad as a dependency. */
async function installMidad(): Promise<void> {
  await mkdir(join(root, 'node_modules'));
  await symlink(repository, join(root, 'node_modules/midad'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(root, '.eleventy.js'),
    `import midad from 'midad';\nexport default (eleventyConfig) => midad(eleventyConfig, { now: '${hour}' });\n`,
  );
}

describe('the midad executable', () => {
  it('builds a newsroom from inside its folder', async () => {
    const { code, stdout, stderr } = await run(midad, 'build', '--now', hour);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^تمّ البناء في \u2068_site\u2069: 9 صفحات من مقالين/);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await run(midad, '--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('stops quietly when its reader closes early', async () => {
    const { code, stdout } = await new Promise<Ended>((resolve) => {
      const command = `"${process.execPath}" "${midad}" check --format json | head -c 1; exit \${PIPESTATUS[0]}`;
      execFile('bash', ['-c', command], { cwd: root, timeout: 60_000 }, (error, out, err) => {
        resolve({ code: error?.code ?? 0, stdout: out, stderr: err });
      });
    });
    expect(stdout).toBe('{');
    expect(code).toBe(0);
  });
});

describe('the compiled program', () => {
  it('gives those who import it what its sources give, and nothing else', async () => {
    const script = join(workshop, 'names.mjs');
    const entry = pathToFileURL(join(repository, 'dist/app/eleventy.js')).href;
    await writeFile(
      script,
      `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(entry)})).sort()));`,
    );
    const { stdout } = await run(script);
    expect(JSON.parse(stdout)).toEqual(Object.keys(await import('../../src/eleventy/index.ts')).sort());
  });

  it('has its code taken as V8 left it, by a thread of a build too', async () => {
    const script = join(workshop, 'taken.mjs');
    const app = (name: string): string => JSON.stringify(join(repository, 'dist/app', name));
    await writeFile(
      script,
      `import vm from 'node:vm';
       import { syncBuiltinESMExports } from 'node:module';
       import { isMainThread, Worker } from 'node:worker_threads';
       const { Script } = vm;
       const taken = [];
       vm.Script = class extends Script {
         constructor(code, options) {
           super(code, options);
           taken.push(options.cachedData !== undefined && this.cachedDataRejected === false);
         }
       };
       syncBuiltinESMExports();
       const { loadCompiled } = await import(${app('launch.js')});
       loadCompiled(${app('midad.cjs')});
       loadCompiled(${app('eleventy.cjs')});
       console.log(isMainThread ? 'process' : 'thread', taken.length > 10 && taken.every(Boolean));
       if (isMainThread) new Worker(import.meta.filename);`,
    );
    const { stdout, stderr } = await run(script);
    expect({ stdout, stderr }).toEqual({ stdout: 'process true\nthread true\n', stderr: '' });
  });
});

describe('a killed build', () => {
  it.each([500, 1000, 1300])(
    'leaves a whole site after %i ms: the last one or the new one',
    async (pause) => {
      const site = join(root, '_site');
      expect((await run(midad, 'build', '--now', hour)).code).toBe(0);
      const before = await digestFolder(site);
      const article = join(root, 'content/articles/library.md');
      await writeFile(article, (await readFile(article, 'utf8')).replace('حتى التاسعة', 'حتى العاشرة'));
      await new Promise((resolve) => {
        execFile(
          process.execPath,
          [midad, 'build', '--now', hour],
          { cwd: root, timeout: pause, killSignal: 'SIGKILL' },
          resolve,
        );
      });
      const left = await digestFolder(site);
      expect((await run(midad, 'build', '--now', hour)).code).toBe(0);
      const after = await digestFolder(site);
      expect(after).not.toEqual(before);
      expect([before, after]).toContainEqual(left);
      expect((await readdir(root)).sort()).toEqual(['.midad', '_site', 'content']);
    },
  );
});

describe('plain Eleventy', () => {
  it('builds byte for byte what midad builds, assets and media included', async () => {
    await installMidad();
    expect((await run(midad, 'build', '--now', hour, '--out', join(workshop, 'ours'))).code).toBe(0);
    const { code, stderr } = await run(eleventy);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await digestFolder(join(root, '_site'))).toEqual(await digestFolder(join(workshop, 'ours')));
  });

  it('writes where --output says, and leaves no stale page there', async () => {
    await installMidad();
    await run(eleventy, '--output=_other');
    const first = await digestFolder(join(root, '_other'));
    await writeFile(join(root, '_other/stale.html'), 'old');
    expect((await run(eleventy, '--output=_other')).code).toBe(0);
    expect(await digestFolder(join(root, '_other'))).toEqual(first);
  });

  it('fails with the same messages, and leaves the last good site as it was', async () => {
    await installMidad();
    expect((await run(eleventy)).code).toBe(0);
    const good = await digestFolder(join(root, '_site'));
    await writeFile(
      join(root, 'content/articles/bad.md'),
      '---\nالقسم: neighbourhood\nتاريخ النشر: 2026-05-04\n---\n\nنص.\n',
    );
    const ours = await run(midad, 'build', '--now', hour);
    const theirs = await run(eleventy);
    expect([ours.code, theirs.code]).toEqual([1, 1]);
    const lines = ours.stderr.split('\n').filter((line) => line.startsWith('content/'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(theirs.stderr).toContain(line);
    expect(theirs.stderr).not.toContain('stack trace');
    expect(await digestFolder(join(root, '_site'))).toEqual(good);
  });

  it('runs nothing of what lies in the newsroom’s content', async () => {
    await installMidad();
    const evil =
      "import { writeFileSync } from 'node:fs'; writeFileSync('ran', ''); export default () => '';";
    await mkdir(join(root, '_data'));
    await mkdir(join(root, 'content/_data'));
    for (const file of ['content/a.11ty.js', 'content/articles/articles.11tydata.js', 'content/_data/b.js']) {
      await writeFile(join(root, file), evil);
    }
    await writeFile(
      join(root, 'content/articles/library.md'),
      "---js\n{ title: require('node:fs').writeFileSync('ran', '') }\n---\n",
    );
    await run(eleventy);
    await expect(readFile(join(root, 'ran'))).rejects.toThrow();
  });
});
