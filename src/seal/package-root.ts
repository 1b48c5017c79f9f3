import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Midad itself, in a checkout and when installed: the nearest one above with templates and a package.json. */
export function packageRoot(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'templates', 'css'))) return folder;
  if (folder === from) throw new Error('The folder of Midad was not found above its own code');
  return packageRoot(folder);
}
