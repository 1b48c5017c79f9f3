import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../archive/index.ts';
import { UsageError } from '../../message/index.ts';

interface Holder {
  readonly process: number;
  readonly host: string;
  /** When the process began, where the system tells. */
  readonly begun?: string;
}

/** Takes a folder for one build; gives what lets it go. Throws a UsageError when another build that still runs has it; what a killed one left, or nobody understands, is taken over. */
export function takeLock(folder: string): () => void {
  makeFolder(folder);
  const file = join(folder, 'lock');
  const begun = beginningOf(process.pid);
  const own: Holder = { process: process.pid, host: hostname(), ...(begun !== undefined && { begun }) };
  for (let tries = 0; tries < 3; tries += 1) {
    if (makeLock(file, JSON.stringify(own))) {
      return () => {
        if (readHolder(textOf(file))?.process === own.process) rmSync(file, { force: true });
      };
    }
    const text = textOf(file);
    const holder = readHolder(text);
    if (holder !== undefined && isRunning(holder, own)) throw refusal(folder, holder);
    takeAwayLock(file, text);
  }
  throw refusal(folder, own);
}

/** Only this process writes it. */
const asideOf = (file: string): string => `${file}.${String(process.pid)}`;

/** Makes a lock at once with all that it says: another build would take half of one for what a killed one left. False when there is one. */
function makeLock(file: string, text: string): boolean {
  const aside = asideOf(file);
  try {
    writeFileSync(aside, text);
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Takes a lock away that nobody holds; one that another build has made meanwhile is put back. */
function takeAwayLock(file: string, text: string | undefined): void {
  const aside = asideOf(file);
  try {
    renameSync(file, aside);
    if (textOf(aside) !== text) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Undefined for what cannot be read. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Undefined for what no build wrote. */
function readHolder(text: string | undefined): Holder | undefined {
  try {
    const holder = JSON.parse(text ?? '') as Partial<Holder> | null;
    const isWhole = Number.isInteger(holder?.process) && Number(holder?.process) > 0;
    return isWhole && typeof holder?.host === 'string' ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

/** A process of another machine cannot be asked: a folder that two machines share is held until a person looks. */
function isRunning(holder: Holder, own: Holder): boolean {
  if (holder.host !== own.host) return true;
  if (holder.process === own.process) return false;
  const begun = beginningOf(holder.process);
  // Numbers of processes are given again.
  if (begun !== undefined && holder.begun !== undefined) return begun === holder.begun;
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The boot in which a process began, and when after it, in ticks (proc(5)); undefined where the system does not tell. */
function beginningOf(number: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const status = readFileSync(`/proc/${String(number)}/stat`, 'utf8');
    // The second field is the command's name, in brackets, whatever it holds.
    const ticks = status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot} ${ticks}`;
  } catch {
    return undefined;
  }
}

function refusal(folder: string, { process: number, host }: Holder): UsageError {
  const where = join(folder, 'lock');
  return new UsageError({
    ar: `بناء آخر لهذا الموقع يعمل الآن (العملية ${String(number)} على ${host}). انتظر حتى ينتهي. فإن كنت واثقًا أنه توقف فاحذف ${where}.`,
    en: `Another build of this site is running (process ${String(number)} on ${host}). Wait until it ends. If you are sure that it has stopped, delete ${where}.`,
  });
}
