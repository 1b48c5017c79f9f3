import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SitePlan } from './plan-site.ts';

/** Writes the assets and media of a plan below a folder; gives each file's size in bytes by its relative path. */
export async function writeFiles(plan: SitePlan, folder: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const { path, content } of plan.assets) {
    await makeParent(folder, path);
    await writeFile(join(folder, path), content);
    sizes.set(path, Buffer.byteLength(content));
  }
  for (const { src, file } of plan.media) {
    const path = src.slice(1);
    await makeParent(folder, path);
    await copyFile(file, join(folder, path));
    sizes.set(path, (await stat(file)).size);
  }
  return sizes;
}

async function makeParent(folder: string, path: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
}
