import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSource, toMidadSource, writePeople } from '../write-newsroom.ts';
import type { Builder } from './builder.ts';
import { repository } from './places.ts';

/** After the last article of an archive of 200,000. */
const now = '2026-01-01T00:00:00Z';

/** What is measured. */
export const midad: Builder = {
  name: 'midad',
  title: 'Midad',
  install: () => {
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    return `${version}, Node ${process.version.slice(1)}`;
  },
  lay: (site) => {
    mkdirSync(join(site, 'content'), { recursive: true });
    writeFileSync(join(site, 'content/site.yml'), siteSource);
  },
  articles: 'content/articles',
  toSource: toMidadSource,
  writePeople,
  command: (site) => ({
    file: process.execPath,
    args: [join(repository, 'dist/app/midad.js'), 'build', '--root', site, '--now', now, '--lang', 'en'],
  }),
  output: '_site',
  remains: ['.midad'],
  isIncremental: true,
  articlePages: 'a/',
};
