import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/**
 * The digest of everything of Midad that decides what a build writes: its compiled code, its stylesheet, what is installed
 * with it, and the version of Node, whose ICU writes dates. A cache that another program left is not believed.
 */
export function programDigest(): string {
  const root = packageRoot();
  const hash = startHash();
  for (const folder of folders) {
    for (const file of filesBelow(join(root, folder)))
      hash.update(file).update(readFileSync(join(root, folder, file)));
  }
  for (const file of lists) hash.update(readIfThere(join(root, file)));
  return hash.digest('hex').slice(0, 32);
}

/** What `programDigest` looks at, by what the disk says of it: it is another as soon as a file was written, even if with the same bytes. Costs a tenth of the digest. */
export function programStamp(): string {
  const root = packageRoot();
  const hash = startHash();
  const add = (file: string): void => {
    const stats = statSync(join(root, file), { throwIfNoEntry: false });
    hash.update(`${file} ${String(stats?.ino)} ${String(stats?.size)} ${String(stats?.ctimeMs)}\n`);
  };
  for (const folder of folders) for (const file of filesBelow(join(root, folder))) add(`${folder}/${file}`);
  for (const file of lists) add(file);
  return hash.digest('hex').slice(0, 32);
}

const folders = ['dist/app', 'templates/css'];
const lists = ['package.json', 'node_modules/.package-lock.json'];

const startHash = () =>
  createHash('sha256').update(JSON.stringify([process.versions.node, process.versions.icu]));

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:c?js|css)$/.test(file))
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
