import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Midad's version, out of the nearest `package.json` above this file: the sources and the compiled files lie at different depths. */
export function version(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return manifest.version;
}
