import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/message/index.ts';
import { listFiles, openStage, refuseOutputOver } from '../../src/site/index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'midad-stage-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The id of a process that has ended. */
const deadProcess = Number(
  execFileSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' }),
);

async function writeSite(path: string, word: string): Promise<void> {
  await mkdir(path, { recursive: true });
  for (const name of ['index.html', '404.html']) await writeFile(join(path, name), page(word));
}

const page = (word: string): string =>
  `<link rel="stylesheet" href="/assets/midad.0123456789.css"><p>${word}</p>`;

describe('a stage', () => {
  it('takes the place of the old site whole, so that stale pages vanish', async () => {
    const out = join(folder, '_site');
    await writeSite(out, 'old');
    await writeFile(join(out, 'stale.html'), 'old');
    const stage = await openStage(out, process.pid);
    await writeSite(stage.folder, 'new');
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(page('old'));
    await stage.commit();
    expect(await listFiles(folder)).toEqual(['_site/404.html', '_site/index.html']);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(page('new'));
  });

  it('leaves the old site as it was when it is discarded', async () => {
    const out = join(folder, '_site');
    await writeSite(out, 'old');
    const stage = await openStage(out, process.pid);
    await writeSite(stage.folder, 'new');
    await stage.discard();
    expect(await readdir(folder)).toEqual(['_site']);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(page('old'));
  });

  it('makes the folders above the output', async () => {
    const stage = await openStage(join(folder, 'a/b/_site'), process.pid);
    await writeSite(stage.folder, 'new');
    await stage.commit();
    expect(await listFiles(folder)).toEqual(['a/b/_site/404.html', 'a/b/_site/index.html']);
  });

  it('follows a link to the output instead of replacing it', async () => {
    await writeSite(join(folder, 'disk/site'), 'old');
    await symlink(join(folder, 'disk/site'), join(folder, '_site'));
    const stage = await openStage(join(folder, '_site'), process.pid);
    await writeSite(stage.folder, 'new');
    await stage.commit();
    expect(await readFile(join(folder, 'disk/site/index.html'), 'utf8')).toBe(page('new'));
  });

  it('clears away what a killed build left, and nothing of a living one', async () => {
    await writeSite(join(folder, `._site.new-${deadProcess}`), 'half');
    await writeSite(join(folder, `._site.new-${process.ppid}`), 'living');
    await writeSite(join(folder, '._site.new-backup'), 'mine');
    const stage = await openStage(join(folder, '_site'), process.pid);
    await stage.discard();
    expect((await readdir(folder)).sort()).toEqual(
      [`._site.new-${process.ppid}`, '._site.new-backup'].sort(),
    );
  });

  it('brings back the old site when a build was killed between its two renames', async () => {
    await writeSite(join(folder, `._site.old-${deadProcess}`), 'old');
    const stage = await openStage(join(folder, '_site'), process.pid);
    await stage.discard();
    expect(await readFile(join(folder, '_site/index.html'), 'utf8')).toBe(page('old'));
    expect(await readdir(folder)).toEqual(['_site']);
  });

  it('refuses to replace a folder that holds something else than a site', async () => {
    await writeFile(join(folder, 'thesis.doc'), 'ten years of work');
    await expect(openStage(folder, process.pid)).rejects.toBeInstanceOf(UsageError);
    expect(await readdir(folder)).toEqual(['thesis.doc']);
  });

  it.each(['_site', '_site/news'])('refuses a link that leads nowhere: %s', async (out) => {
    await symlink('gone/site', join(folder, '_site'));
    const opened = openStage(join(folder, out), process.pid);
    await expect(opened).rejects.toBeInstanceOf(UsageError);
    await expect(opened).rejects.toThrow(join(folder, 'gone/site'));
    expect(await readdir(folder)).toEqual(['_site']);
  });

  it('refuses to replace the site of somebody else, whatever its files are called', async () => {
    await mkdir(join(folder, 'assets'));
    for (const name of ['index.html', '404.html', 'sitemap.xml', 'assets/site.css'])
      await writeFile(join(folder, name), '<link rel="stylesheet" href="/assets/site.css">');
    const before = await listFiles(folder);
    await expect(openStage(folder, process.pid)).rejects.toBeInstanceOf(UsageError);
    expect(await listFiles(folder)).toEqual(before);
  });

  it('refuses a file for an output folder', async () => {
    await writeFile(join(folder, '_site'), '');
    await expect(openStage(join(folder, '_site'), process.pid)).rejects.toBeInstanceOf(UsageError);
  });
});

describe('an output folder', () => {
  it.each(['/news', '/', '/news/content', '/news/content/media'])(
    'may not be %s when the newsroom is /news',
    (out) => {
      expect(() => refuseOutputOver('/news', out)).toThrow(UsageError);
    },
  );

  it('may not be a link to the content', async () => {
    await mkdir(join(folder, 'content/media'), { recursive: true });
    await symlink('content/media', join(folder, '_site'));
    expect(() => refuseOutputOver(folder, join(folder, '_site'))).toThrow(UsageError);
  });

  it.each(['/news/_site', '/news/public/site', '/news-site', '/srv/www', '/news/contents'])(
    'may be %s',
    (out) => {
      expect(() => refuseOutputOver('/news', out)).not.toThrow();
    },
  );
});
