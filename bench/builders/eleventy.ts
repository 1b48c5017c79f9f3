import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPlainSource } from '../to-plain-source.ts';
import type { Builder } from './builder.ts';
import { installPackages, versionIn } from './install-packages.ts';
import { peersFolder } from './places.ts';
import { plainPeople } from './plain-people.ts';

/** Eleventy and the plain unified chain, in the versions that Midad uses. */
const packages = {
  '@11ty/eleventy': '3.1.8',
  'rehype-sanitize': '6.0.0',
  'rehype-stringify': '10.0.1',
  'remark-gfm': '4.0.1',
  'remark-parse': '11.0.0',
  'remark-rehype': '11.1.2',
  unified: '11.0.5',
};

function toEleventy(
  own: Pick<Builder, 'name' | 'title'>,
  templates: 'nunjucks' | 'javascript',
  chain: 'markdown-it' | 'unified',
): Builder {
  return {
    ...own,
    install: (tools) => {
      const folder = join(tools, 'eleventy');
      installPackages(folder, packages);
      return versionIn(folder, '@11ty/eleventy');
    },
    lay: (site, tools) => {
      const from = join(peersFolder, 'eleventy');
      cpSync(join(from, templates), site, { recursive: true });
      cpSync(join(from, 'eleventy.config.js'), join(site, 'eleventy.config.js'));
      writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
      symlinkSync(join(tools, 'eleventy/node_modules'), join(site, 'node_modules'));
    },
    articles: 'posts',
    toSource: (article) => toPlainSource(article, 'topics'),
    writePeople: plainPeople('_data/names.json'),
    command: () => ({
      file: process.execPath,
      args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
      environment: { CHAIN: chain },
    }),
    output: '_site',
    remains: ['.cache'],
    // Its --incremental is for one file in a process that has built everything before.
    isIncremental: false,
    articlePages: 'posts/',
  };
}

/** As its documentation begins: Nunjucks and markdown-it. */
export const eleventy = toEleventy({ name: 'eleventy', title: 'Eleventy' }, 'nunjucks', 'markdown-it');

/** With its quickest templates. */
export const eleventyJavaScript = toEleventy(
  { name: 'eleventy-js', title: 'Eleventy, JavaScript templates' },
  'javascript',
  'markdown-it',
);

/** With its quickest templates and the chain that Midad's dialect grew from: remark-parse, remark-gfm, rehype-sanitize, rehype-stringify. */
export const eleventyUnified = toEleventy(
  { name: 'eleventy-unified', title: 'Eleventy, JavaScript templates, unified' },
  'javascript',
  'unified',
);
