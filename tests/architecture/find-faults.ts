import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { HouseLaw, Room } from './house-law.ts';
import { outwardReferences } from './outward-references.ts';

/** Node's doors to the disk, other processes and the network. */
const diskModules: ReadonlySet<string> = new Set(
  [
    'child_process',
    'dgram',
    'dns',
    'fs',
    'http',
    'http2',
    'https',
    'module',
    'net',
    'tls',
    'worker_threads',
  ].flatMap((name) => builtinModules.filter((module) => module === name || module.startsWith(`${name}/`))),
);

/** Packages that open files or sockets for whoever imports them. */
const diskPackages: ReadonlySet<string> = new Set(['@11ty/eleventy', 'chokidar', 'sirv']);

/** Names that say nothing of what a folder holds. */
const emptyNames: ReadonlySet<string> = new Set([
  'common',
  'core',
  'helper',
  'helpers',
  'lib',
  'misc',
  'shared',
  'types',
  'util',
  'utils',
]);

/** A source file by its path from the repository's root, with `/` between folders. */
export type Sources = ReadonlyMap<string, string>;

/** Every breach of the law, one sentence each, in the order of the files; empty when the house stands as its README says. */
export function findFaults(law: HouseLaw, sources: Sources): string[] {
  const paths = [...sources.keys()].sort();
  return [
    ...tableFaults(law),
    ...folderFaults(law, paths),
    ...paths.flatMap((path) => fileFaults(law, path, sources)),
  ];
}

function tableFaults(law: HouseLaw): string[] {
  const above = new Set<string>();
  return law.rooms.flatMap((room) => {
    const faults = room.mayImport
      .filter((name) => !above.has(name))
      .map((name) => `table: ${room.name} names ${name}, which is not a row above it`);
    if (above.has(room.name)) faults.push(`table: ${room.name} has two rows`);
    above.add(room.name);
    return faults;
  });
}

function folderFaults(law: HouseLaw, paths: readonly string[]): string[] {
  const faults: string[] = [];
  const rows = new Set(law.rooms.map((room) => room.name));
  const folders = new Set<string>();
  for (const path of paths.filter((name) => name.startsWith('src/'))) {
    const [, folder, rest] = path.split('/');
    if (rest === undefined) faults.push(`${path}: stands in no room`);
    else folders.add(folder ?? '');
  }
  for (const folder of folders) if (!rows.has(folder)) faults.push(`src/${folder}/: has no row in the table`);
  for (const row of rows) if (!folders.has(row)) faults.push(`table: ${row} has no folder in src/`);
  for (const room of folders)
    if (!paths.includes(`src/${room}/index.ts`)) faults.push(`src/${room}/: has no index.ts`);
  for (const path of paths) {
    const empty = path
      .split('/')
      .slice(0, -1)
      .find((name) => emptyNames.has(name));
    if (empty !== undefined) faults.push(`${path}: a folder called ${empty} does not say what it holds`);
  }
  return faults;
}

function fileFaults(law: HouseLaw, path: string, sources: Sources): string[] {
  const home = roomOf(path);
  const room = home === 'templates' ? templatesRoom(law) : law.rooms.find((row) => row.name === home);
  if (room === undefined) return [];
  const references = outwardReferences(path, sources.get(path) ?? '');
  return [
    ...references.imports.flatMap((specifier) => importFaults(law, room, path, specifier, sources)),
    ...references.globals
      .filter(() => !room.disk)
      .map((name) => `${path}: uses ${name}, but ${room.name} has no disk`),
  ];
}

function importFaults(
  law: HouseLaw,
  room: Room,
  path: string,
  specifier: string,
  sources: Sources,
): string[] {
  if (!specifier.startsWith('.')) return packageFaults(room, path, specifier);
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  const there = roomOf(target);
  if (there === undefined) return [`${path}: imports ${specifier}, which is outside the house`];
  if (!sources.has(target)) return [`${path}: imports ${specifier}, which does not exist`];
  if (there === room.name) return [];
  const allowed =
    there === 'templates' ? law.templatesImportedBy.includes(room.name) : room.mayImport.includes(there);
  if (!allowed) return [`${path}: ${room.name} may not import ${there}`];
  const door = there === 'templates' ? 'templates/index.ts' : `src/${there}/index.ts`;
  return target === door ? [] : [`${path}: enters ${there} by ${target}, not by ${door}`];
}

function packageFaults(room: Room, path: string, specifier: string): string[] {
  if (specifier === '*') return room.disk ? [] : [`${path}: loads a module whose name is computed`];
  const name = specifier.replace(/^node:/, '');
  const touchesDisk =
    diskModules.has(name) ||
    [...diskPackages].some((entry) => name === entry || name.startsWith(`${entry}/`));
  if (touchesDisk && !room.disk) return [`${path}: imports ${specifier}, but ${room.name} has no disk`];
  if (/^@11ty\//.test(specifier) && room.name !== 'eleventy')
    return [`${path}: only eleventy may know Eleventy`];
  return [];
}

function templatesRoom(law: HouseLaw): Room {
  return { name: 'templates', mayImport: law.templatesMayImport, disk: false };
}

function roomOf(path: string): string | undefined {
  const [top, room] = path.split('/');
  if (top === 'templates') return 'templates';
  return top === 'src' ? room : undefined;
}
