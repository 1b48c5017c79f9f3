import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { toPlainSource } from '../to-plain-source.ts';
import type { Builder } from './builder.ts';
import { peersFolder } from './places.ts';
import { plainPeople } from './plain-people.ts';

/** Hugo as Debian has it. It knows no build of what changed: only its server does. */
export const hugo: Builder = {
  name: 'hugo',
  title: 'Hugo',
  install: () => {
    const version = versionOfHugo() ?? (installHugo() ? versionOfHugo() : undefined);
    if (version === undefined)
      throw new Error(
        'Hugo was not found, and is installed only on Debian as root: install it, then try again',
      );
    return version;
  },
  lay: (site) => cpSync(join(peersFolder, 'hugo'), site, { recursive: true }),
  articles: 'content/posts',
  toSource: (article) => toPlainSource(article, 'tags'),
  writePeople: plainPeople('data/people.json'),
  command: (site) => ({ file: 'hugo', args: ['--source', site, '--quiet'] }),
  output: 'public',
  remains: ['resources', '.hugo_build.lock'],
  isIncremental: false,
  articlePages: 'posts/',
  // Hugo leads from the number of every list's first page to the list.
  isPage: (file) => !file.endsWith('/page/1/index.html'),
};

function versionOfHugo(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
}

function installHugo(): boolean {
  const apt = (...words: string[]): boolean =>
    spawnSync('apt-get', ['-q', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return process.getuid?.() === 0 && apt('update') && apt('install', '-y', '--no-install-recommends', 'hugo');
}
