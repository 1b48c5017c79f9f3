import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why no disk can be mounted here; undefined when one can. */
export function mountRefusal(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux mounts disks in memory';
  const folder = mkdtempSync(join(tmpdir(), 'midad-mount-'));
  try {
    mountDisk(folder, 64)();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Mounts a disk in memory of so many KiB; gives what takes it away. Throws when the system does not permit it. */
export function mountDisk(folder: string, kibibytes: number): () => void {
  mkdirSync(folder, { recursive: true });
  run('mount', '-t', 'tmpfs', '-o', `size=${String(kibibytes)}k`, 'none', folder);
  return () => run('umount', folder);
}

/** Makes a folder read-only, for the superuser too; gives what makes it writable again. */
export function mountReadOnly(folder: string): () => void {
  run('mount', '--bind', folder, folder);
  run('mount', '-o', 'remount,ro,bind', folder);
  return () => run('umount', folder);
}

/** Why no folder can be locked here; undefined when one can. */
export function lockRefusal(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'midad-lock-'));
  try {
    lockFolder(folder)();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Keeps everybody, the superuser too, from adding files to a folder and from taking them away; gives what unlocks it. */
export function lockFolder(folder: string): () => void {
  run('chattr', '+i', folder);
  return () => run('chattr', '-i', folder);
}

/** Fills a disk until so many KiB are free; gives what frees them again. */
export function fillDisk(folder: string, free: number): () => void {
  const { bavail, bsize } = statfsSync(folder);
  const file = join(folder, 'filling');
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - free * 1024)));
  return () => rmSync(file);
}

function run(file: string, ...words: string[]): void {
  const { status, stderr, error } = spawnSync(file, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error((error?.message ?? stderr).trim());
}
