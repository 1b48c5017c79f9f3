import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the disk says of all that a newsroom holds, without opening any of it. */
export interface ContentScan {
  /** The same as long as no file or folder of `content/` is added, deleted, renamed or written. */
  readonly sum: string;
  /** When the youngest file was written, milliseconds since 1970. */
  readonly youngest: number;
}

/** Looks at every file below `content/`, in the order of the disk's names. */
export function scanContent(root: string): ContentScan {
  const sum = toSum();
  let youngest = 0;
  const walk = (folder: string, shown: string): void => {
    for (const entry of entriesOf(folder)) {
      const path = `${shown}/${entry.name}`;
      const file = join(folder, entry.name);
      if (entry.isDirectory()) {
        sum.add(path, 0, 0);
        walk(file, path);
        continue;
      }
      // What a link leads to is looked at, as it is when it is read.
      const stats = statSync(file, { throwIfNoEntry: false });
      sum.add(path, stats?.size ?? -1, stats?.mtimeMs ?? -1);
      if (stats !== undefined && stats.mtimeMs > youngest) youngest = stats.mtimeMs;
    }
  };
  walk(join(root, 'content'), '');
  return { sum: sum.digest(), youngest };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Four sums of hashes (FNV-1a's way of mixing, of 32 bits each), so that the order in which a disk lists its files means nothing. */
function toSum(): {
  readonly add: (path: string, size: number, mtime: number) => void;
  readonly digest: () => string;
} {
  const sums = new Uint32Array(4);
  return {
    add: (path, size, mtime) => {
      let [a, b] = [0x811c9dc5, 0x9e3779b9];
      for (let at = 0; at < path.length; at += 1) {
        const code = path.charCodeAt(at);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ code, 0x85ebca6b);
      }
      for (const number of [size, size / 2 ** 32, mtime / 1000, (mtime % 1000) * 4_000_000]) {
        a = Math.imul(a ^ (number | 0), 0x01000193);
        b = Math.imul(b ^ (a >>> 13) ^ (number | 0), 0x85ebca6b);
      }
      sums[0] = (sums[0] ?? 0) + (a >>> 0);
      sums[1] = (sums[1] ?? 0) + (b >>> 0);
      sums[2] = (sums[2] ?? 0) + Math.imul(a ^ (b >>> 16), 0xc2b2ae35);
      sums[3] = (sums[3] ?? 0) + 1;
    },
    digest: () => Array.from(sums, (each) => each.toString(16).padStart(8, '0')).join(''),
  };
}
