import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder } from './builders/index.ts';

/**
 * Looks at everything of a site once, and reads what the builder remembers (packs not: of a large archive they hold a gigabyte, of which a build reads little), so that it is in
 * the system's cache, as on a machine that built a minute ago: another builder may have taken all memory since.
 */
export function recall({ remains }: Builder, site: string): void {
  // Asked for a size, find asks the disk.
  spawnSync('find', [site, '-size', '-1c', '-fprint', '/dev/null'], { stdio: 'ignore' });
  const folders = remains.map((folder) => join(site, folder)).filter((folder) => existsSync(folder));
  if (folders.length === 0) return;
  const small = ['-maxdepth', '2', '-type', 'f', '-size', '-64M'];
  spawnSync('find', [...folders, ...small, '-exec', 'cat', '{}', '+'], { stdio: 'ignore' });
}
