import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/**
 * The digest of everything of Midad that decides what a build writes: its compiled code, its stylesheet, what is installed
 * with it, and the version of Node, whose ICU writes dates. A cache that another program left is not believed.
 */
export function programDigest(): string {
  const root = packageRoot();
  const hash = createHash('sha256').update(JSON.stringify([process.versions.node, process.versions.icu]));
  for (const folder of ['dist/src', 'dist/templates', 'templates/css']) {
    for (const file of filesBelow(join(root, folder)))
      hash.update(file).update(readFileSync(join(root, folder, file)));
  }
  for (const file of ['package.json', 'node_modules/.package-lock.json'])
    hash.update(readIfThere(join(root, file)));
  return hash.digest('hex').slice(0, 32);
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:js|css)$/.test(file))
      .sort();
  } catch {
    return [];
  }
}

function readIfThere(file: string): string | Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}
