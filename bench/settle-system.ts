import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder } from './builders/index.ts';

/**
 * Leaves the system as on a machine that built a minute ago and rests since. What was written before is brought to the disk: the next builder would pay for it.
 * Everything of the site is looked at once, and what the builder remembers is read (packs not: of a large archive they hold a gigabyte, of which a build reads little):
 * another builder may have taken all memory since.
 */
export function settleSystem({ remains }: Builder, site: string): void {
  spawnSync('sync', { stdio: 'ignore' });
  // Asked for a size, find asks the disk.
  spawnSync('find', [site, '-size', '-1c', '-fprint', '/dev/null'], { stdio: 'ignore' });
  const folders = remains.map((folder) => join(site, folder)).filter((folder) => existsSync(folder));
  if (folders.length === 0) return;
  const small = ['-maxdepth', '2', '-type', 'f', '-size', '-64M'];
  spawnSync('find', [...folders, ...small, '-exec', 'cat', '{}', '+'], { stdio: 'ignore' });
}
