import { spawn } from 'node:child_process';
import { opendirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/**
 * What the disk says of everything below a folder, asked of GNU find: it looks at files twice as fast as this process can. Several look at once, each
 * at a part. `visit` gets a record for each file and folder, a folder before what it holds; it is the same object each time. False where there is no
 * such find, or when it met with a fault: then what was visited means nothing.
 */
export async function askFind(folder: string, visit: (record: FoundRecord) => void): Promise<boolean> {
  // Elsewhere `find` is another program, or knows no -printf.
  if (process.platform !== 'linux') return false;
  const { folders, points } = toPoints(folder);
  const skipped = Buffer.byteLength(folder) + 1;
  for (const path of folders) visit({ ...folderRecord, path: Buffer.from(path).subarray(skipped) });
  const parts = Math.min(availableParallelism(), partsMax);
  const asked = Array.from({ length: parts }, (_, part) => points.filter((_, at) => at % parts === part));
  const answers = asked
    .filter(({ length }) => length > 0)
    .map(async (part) => {
      const given = ['-P', ...part, '-printf', '%y %s %T@ %C@ %p\\0'];
      const isSaid = await ask('stdbuf', [`-o${String(pipeBytes)}`, 'find', ...given], skipped, visit);
      return isSaid ?? (await ask('find', given, skipped, visit)) ?? false;
    });
  return (await Promise.all(answers)).every((isSaid) => isSaid);
}

/** Disks answer so many at once, and no more. */
const partsMax = 4;

/** As many as a pipe holds: find by itself says four thousand at a time, and to hear it so often takes as long as to understand it. */
const pipeBytes = 65_536;

/** Undefined where there is no such program. `skipped`: bytes of each path that are not told. */
function ask(
  program: string,
  given: readonly string[],
  skipped: number,
  visit: (record: FoundRecord) => void,
): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    let left: Buffer = Buffer.alloc(0);
    // Kind, bytes, times of writing and of any change (seconds since 1970 with nine decimals or more) and path, with a zero byte at the end.
    const find = start(program, given);
    if (find === undefined) {
      resolve(undefined);
      return;
    }
    find.stdout.on('data', (chunk: Buffer) => {
      const bytes = left.length === 0 ? chunk : Buffer.concat([left, chunk]);
      const whole = bytes.lastIndexOf(0) + 1;
      eachRecord(bytes.subarray(0, whole), skipped, visit);
      left = bytes.subarray(whole);
    });
    find.on('error', () => resolve(undefined));
    find.on('close', (code) => resolve(code === 0));
  });
}

function start(program: string, given: readonly string[]) {
  try {
    return spawn(program, given, { stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // More words than a system takes at once.
    return undefined;
  }
}

/** Entries of a folder beyond which it is looked at as a whole: to list it takes as long as to look. */
const entriesMax = 500;

/** What is looked at with all below it, as far as all of it can be named in one command; and the folders that this takes for known. As paths; none where a folder cannot be listed. */
function toPoints(folder: string): {
  readonly folders: readonly string[];
  readonly points: readonly string[];
} {
  const folders: string[] = [];
  const points: string[] = [];
  // With the slash, a link to a folder is that folder.
  const first = entriesOf(folder, entriesMax) ?? [{ path: `${folder}/`, isFolder: false }];
  for (const { path, isFolder } of first) {
    const inside = isFolder && points.length < entriesMax * 2 ? entriesOf(path, entriesMax) : undefined;
    if (inside === undefined) points.push(path);
    else {
      folders.push(path);
      points.push(...inside.map((each) => each.path));
    }
  }
  return { folders, points };
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

/** What a folder holds; undefined for more than so much, and for one that cannot be read. */
function entriesOf(folder: string, most: number): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  try {
    const opened = opendirSync(folder);
    try {
      for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
        if (entries.length === most) return undefined;
        entries.push({ path: join(folder, entry.name), isFolder: entry.isDirectory() });
      }
    } finally {
      opened.closeSync();
    }
  } catch {
    return undefined;
  }
  return entries;
}

/** Codes of the letters with which find names kinds. */
export const [fileLetter, folderLetter, linkLetter] = [0x66, 0x64, 0x6c] as const;

/** What find says of a file or folder. */
export interface FoundRecord {
  /** One of the letters above, or another. */
  readonly kind: number;
  /** Bytes. */
  readonly size: number;
  /** When it was written, and when anything of it was changed: milliseconds since 1970, as Node reckons them; NaN before. */
  readonly written: number;
  readonly changed: number;
  /** The bytes of its path as the disk spells it, from the folder on; they hold until the next record. */
  readonly path: Buffer;
}

const folderRecord = { kind: folderLetter, size: 0, written: 0, changed: 0 } as const;

const [space, point, minus] = [0x20, 0x2e, 0x2d];

function eachRecord(found: Buffer, skipped: number, visit: (record: FoundRecord) => void): void {
  let at = 0;
  const record = { kind: 0, size: 0, written: 0, changed: 0, path: found };
  const digits = (): number => {
    let number = 0;
    for (; (found[at] ?? space) >= 0x30; at += 1) number = number * 10 + (found[at] ?? 0) - 0x30;
    return number;
  };
  // Before 1970 no number is right: such a file is looked at by Node itself.
  const milliseconds = (): number => {
    const isEarly = found[at] === minus;
    if (isEarly) at += 1;
    const seconds = digits();
    let nanoseconds = 0;
    if (found[at] === point) {
      let left = 9;
      for (at += 1; (found[at] ?? space) >= 0x30; at += 1, left -= 1)
        if (left > 0) nanoseconds = nanoseconds * 10 + (found[at] ?? 0) - 0x30;
      for (; left > 0; left -= 1) nanoseconds *= 10;
    }
    return isEarly ? NaN : seconds * 1000 + nanoseconds / 1_000_000;
  };
  while (at < found.length) {
    record.kind = found[at] ?? 0;
    at += 2;
    record.size = digits();
    at += 1;
    record.written = milliseconds();
    at += 1;
    record.changed = milliseconds();
    let end = at + 1;
    while (found[end] !== 0) end += 1;
    record.path = found.subarray(Math.min(at + 1 + skipped, end), end);
    // Of the folder itself nothing is told.
    if (record.path.length > 0) visit(record);
    at = end + 1;
  }
}
