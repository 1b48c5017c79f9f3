import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs a peer's npm packages into a folder unless the same ones are there; runs none of their scripts. Throws when npm cannot. */
export function installPackages(folder: string, packages: Readonly<Record<string, string>>): void {
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: packages }, undefined, 2);
  const done = join(folder, 'installed.json');
  if (readIfThere(done) === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const { status, stderr, error } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`npm could not install: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? ''}`);
  writeFileSync(done, wanted);
}

/** The version of a package that is installed in a folder. */
export function versionIn(folder: string, name: string): string {
  return readPackage(folder, name).version;
}

/** The lowest version of Node that an installed package asks for, such as `22.12.0`; undefined when it does not say. */
export function nodeNeededBy(folder: string, name: string): string | undefined {
  return /(\d+\.\d+\.\d+)/.exec(readPackage(folder, name).engines?.node ?? '')?.[1];
}

interface PackageJson {
  readonly version: string;
  readonly engines?: { readonly node?: string };
}

function readPackage(folder: string, name: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as PackageJson;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
