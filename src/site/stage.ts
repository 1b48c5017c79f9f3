import { realpathSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from '../archive/index.ts';
import { UsageError } from '../message/index.ts';
import { refuseForeignFolder } from './foreign-folder.ts';
import { exchangeFolders } from './release/exchange-folders.ts';

/** A folder beside the output in which a site is made, so that the last good site stays whole until the new one is. */
export interface Stage {
  /** Absolute path; empty when opened. */
  readonly folder: string;
  /** Puts the stage in the output's place, in one step where the system can; the old site is deleted afterwards. */
  readonly commit: () => Promise<void>;
  /** Deletes the stage; the output stays as it was. */
  readonly discard: () => Promise<void>;
}

/** The stage's path for an output folder, before it exists: the process id in it tells a living build from a dead one's remains. */
export function stagePath(out: string, process: number): string {
  return siblingPath(resolveOutput(out), 'new', process);
}

/** Opens a stage for an output folder and clears away what killed builds left; throws a UsageError when the output holds something else than a site. */
export async function openStage(out: string, process: number): Promise<Stage> {
  const target = resolveOutput(out);
  await refuseForeignFolder(target);
  makeFolder(dirname(target));
  await clearRemains(target);
  const folder = stagePath(target, process);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder).catch((error: unknown) => {
    throw cannotWrite(target, error);
  });
  return {
    folder,
    commit: () => swapIn(folder, target, siblingPath(target, 'old', process)),
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The output's absolute path; a symbolic link is followed, so that the link itself survives the swap. */
export function resolveOutput(out: string): string {
  const target = resolve(out);
  try {
    return realpathSync(target);
  } catch {
    return target;
  }
}

/** Not `recursive`: in a folder that refuses new ones with ENOENT, such as `/proc`, Node would try for ever. */
function cannotWrite(target: string, cause: unknown): UsageError {
  return new UsageError(
    {
      ar: `لا يمكن إنشاء مجلد الموقع ${target}. اختر بـ --out مكانًا تستطيع الكتابة فيه.`,
      en: `The site's folder ${target} cannot be made. Choose a place that you can write to with --out.`,
    },
    { cause },
  );
}

async function swapIn(folder: string, target: string, old: string): Promise<void> {
  if (!(await exists(target))) {
    await rename(folder, target);
    return;
  }
  if (exchangeFolders(folder, target)) {
    await rm(folder, { recursive: true, force: true });
    return;
  }
  await rename(target, old);
  try {
    await rename(folder, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** A build that was killed between its two renames left the old site under another name: it comes back. */
async function clearRemains(target: string): Promise<void> {
  const parent = dirname(target);
  const pattern = new RegExp(`^\\.${escapePattern(basename(target))}\\.(new|old)-(\\d+)$`);
  for (const name of await readdir(parent)) {
    const match = pattern.exec(name);
    if (match === null || isAlive(Number(match[2]))) continue;
    if (match[1] === 'old' && !(await exists(target))) await rename(join(parent, name), target);
    else await rm(join(parent, name), { recursive: true, force: true });
  }
}

function siblingPath(target: string, age: 'new' | 'old', process: number): string {
  return join(dirname(target), `.${basename(target)}.${age}-${process}`);
}

function isAlive(process: number): boolean {
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
