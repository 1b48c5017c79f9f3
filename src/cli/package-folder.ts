import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Midad's own folder: the nearest above this file with a `package.json`; the sources and the compiled files lie at different depths. */
export function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
