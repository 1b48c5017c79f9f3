import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { toPlainSource } from '../to-plain-source.ts';
import type { Builder } from './builder.ts';
import { installPackages, nodeNeededBy, versionIn } from './install-packages.ts';
import { peersFolder } from './places.ts';
import { plainPeople } from './plain-people.ts';

const folderOf = (tools: string): string => join(tools, 'astro');
const nodePackage = `node-${process.platform}-${process.arch}`;

/** The current Astro, with the Node that it asks for where the one at hand is older. It keeps its rendered Markdown from build to build. */
export const astro: Builder = {
  name: 'astro',
  title: 'Astro',
  install: (tools) => {
    const folder = folderOf(tools);
    installPackages(folder, { astro: 'latest' });
    const needed = nodeNeededBy(folder, 'astro') ?? '0.0.0';
    const node = join(folder, 'node');
    if (isOlder(process.version.slice(1), needed))
      installPackages(node, { [nodePackage]: needed.replace(/\..*/, '') });
    return `${versionIn(folder, 'astro')}, Node ${ownNode(tools) === undefined ? process.version.slice(1) : versionIn(node, nodePackage)}`;
  },
  lay: (site, tools) => {
    cpSync(join(peersFolder, 'astro'), site, { recursive: true });
    symlinkSync(join(folderOf(tools), 'node_modules'), join(site, 'node_modules'));
  },
  articles: 'posts',
  toSource: (article) => toPlainSource(article, 'tags'),
  writePeople: plainPeople('src/names.json'),
  command: (_site, tools) => ({
    file: ownNode(tools) ?? process.execPath,
    args: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    environment: { ASTRO_TELEMETRY_DISABLED: '1' },
  }),
  output: 'dist',
  remains: ['.cache', '.astro'],
  isIncremental: true,
  articlePages: 'posts/',
};

/** The path of a Node that was installed for Astro alone; undefined: the one at hand will do. */
function ownNode(tools: string): string | undefined {
  const folder = folderOf(tools);
  const needed = nodeNeededBy(folder, 'astro') ?? '0.0.0';
  return isOlder(process.version.slice(1), needed)
    ? join(folder, 'node/node_modules', nodePackage, 'bin/node')
    : undefined;
}

function isOlder(version: string, than: string): boolean {
  const [a = [], b = []] = [version, than].map((text) => text.split('.').map(Number));
  const at = b.findIndex((part, index) => part !== a[index]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}
