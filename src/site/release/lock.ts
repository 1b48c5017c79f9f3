import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../archive/index.ts';
import { UsageError } from '../../message/index.ts';

interface Holder {
  readonly process: number;
  readonly host: string;
}

/** Takes a folder for one build; gives what lets it go. Throws a UsageError when another build that still runs has it; what a killed one left is taken over. */
export function takeLock(folder: string): () => void {
  makeFolder(folder);
  const file = join(folder, 'lock');
  const own: Holder = { process: process.pid, host: hostname() };
  const text = JSON.stringify(own);
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      writeFileSync(file, text, { flag: 'wx' });
      return () => {
        if (readHolder(file)?.process === own.process) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        // On a full disk the file is made and stays empty.
        if ((error as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(file, { force: true });
        throw error;
      }
    }
    const holder = readHolder(file);
    if (holder !== undefined && isRunning(holder, own)) throw refusal(folder, holder);
    rmSync(file, { force: true });
  }
  throw refusal(folder, own);
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** A process of another machine cannot be asked: a folder that two machines share is held until a person looks. */
function isRunning(holder: Holder, own: Holder): boolean {
  if (holder.host !== own.host) return true;
  if (holder.process === own.process) return false;
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function refusal(folder: string, { process: number, host }: Holder): UsageError {
  const where = join(folder, 'lock');
  return new UsageError({
    ar: `بناء آخر لهذا الموقع يعمل الآن (العملية ${String(number)} على ${host}). انتظر حتى ينتهي. فإن كنت واثقًا أنه توقف فاحذف ${where}.`,
    en: `Another build of this site is running (process ${String(number)} on ${host}). Wait until it ends. If you are sure that it has stopped, delete ${where}.`,
  });
}
