import { join, sep } from 'node:path';
import { sha256OfFile } from './sha256.ts';
import { countOf, entryAt, fileAt, fileBytes, lineBytes, type Manifest, sizeIn } from './manifest.ts';
import type { ManifestEntry } from './manifest-entry.ts';
import { type Stamp, stampAt, stampOf } from './stamp.ts';
import { newFolders, noCount, toTreeCounter, type TreeCount } from './tree-count.ts';

/** How a tree differs from what its manifest says. */
export interface TreeFaults {
  /** Files that are missing, or whose content is another. */
  readonly damaged: readonly string[];
  /** Files that lack the second name that they had in the spare tree. */
  readonly unlinked: readonly string[];
  /** Whether a file has more names than two trees give it, as after a backup by hard links: then a second name need not be in the spare tree. */
  readonly isShared: boolean;
  /** New times of files that are right but have another time than they had, by line of the manifest. */
  readonly restamped: ReadonlyMap<number, number>;
  /** How many of the manifest's files are there, whatever they hold; of the mate's where there is one. */
  readonly present: number;
  /** What stands in the tree, where that is asked for; likewise. */
  readonly inTree: TreeCount;
}

/** Nothing looked at. */
export const noFaults: TreeFaults = {
  damaged: [],
  unlinked: [],
  isShared: false,
  restamped: new Map(),
  present: 0,
  inTree: noCount,
};

/** What a tree is compared with. */
export interface TreeClaim {
  readonly manifest: Manifest;
  /** When each file was written, line by line, in milliseconds: a file of the same size and time is not read. Default: none is, whatever it holds. */
  readonly mtimes?: Float64Array;
  /** Names that each file must have at least. */
  readonly links: 1 | 2;
  /** Whether all that stands in the tree is counted. */
  readonly isCounted?: boolean;
  /** A tree of whose files the times are: a file that is another there is read. */
  readonly twin?: string;
  /** A tree in which each file has its second name: one that is another there is unlinked, and what is counted is what stands in that one. */
  readonly mate?: string;
  /** Which step is the next that nobody has taken, counted from 0, each of `stepLines` lines; default: one after the other. */
  readonly nextStep?: () => number;
}

/** Lines that are compared in one step. */
const stepLines = 500;

function toCounter(): () => number {
  let next = 0;
  return () => next++;
}

/** Compares a tree with its manifest; threads that share the steps out find each a part. */
export function verifyTree(
  tree: string,
  { manifest, mtimes, links, isCounted = false, twin, mate, nextStep = toCounter() }: TreeClaim,
): TreeFaults {
  const damaged: string[] = [];
  const unlinked: string[] = [];
  const restamped = new Map<number, number>();
  let isShared = false;
  let present = 0;
  const lookAt = toLook(tree, manifest);
  const lookAtTwin = twin === undefined ? undefined : toLook(twin, manifest);
  const lookAtMate = mate === undefined ? undefined : toLook(mate, manifest);
  const inTree = toTreeCounter(mate ?? tree);
  const count = countOf(manifest);
  for (let first = nextStep() * stepLines; first < count; first = nextStep() * stepLines) {
    let before = isCounted && first > 0 ? fileAt(manifest, first - 1) : undefined;
    for (let line = first; line < Math.min(first + stepLines, count); line += 1) {
      if (isCounted) {
        const file = fileAt(manifest, line);
        for (const folder of newFolders(file, before)) inTree.add(folder);
        before = file;
      }
      const size = sizeIn(lineBytes(manifest, line));
      const stamp = lookAt(line);
      const second = lookAtMate === undefined ? stamp : lookAtMate(line);
      if (second !== undefined) present += 1;
      if (stamp === undefined) {
        damaged.push(fileAt(manifest, line));
        continue;
      }
      if (stamp.links > 2) isShared = true;
      if (stamp.links < links || stamp.inode !== second?.inode) unlinked.push(fileAt(manifest, line));
      if (mtimes === undefined) continue;
      const isTimed = lookAtTwin === undefined || lookAtTwin(line)?.inode === stamp.inode;
      if (isTimed && isSameTime(stamp.mtime, mtimes[line] ?? NaN) && stamp.size === size) continue;
      if (hasContent(tree, entryAt(manifest, line), stamp.size)) restamped.set(line, stamp.mtime);
      else damaged.push(fileAt(manifest, line));
    }
  }
  return { damaged, unlinked, isShared, restamped, present, inTree: inTree.count() };
}

/** Archives, and some disks, keep whole seconds of a time. */
const isSameTime = (found: number, left: number): boolean =>
  found === left || found === Math.floor(left / 1000) * 1000;

/** Looks at the file of a line in a tree; where its path can, it goes to the disk as the manifest has it, and not by way of a string. */
function toLook(tree: string, manifest: Manifest): (line: number) => Stamp | undefined {
  const slowly = (line: number): Stamp | undefined => stampOf(tree, fileAt(manifest, line));
  // On Windows paths are no bytes.
  if (sep !== '/') return slowly;
  const folder = Buffer.from(`${tree}/`);
  const path = Buffer.alloc(folder.length + longestPath);
  folder.copy(path);
  return (line) => {
    const file = fileBytes(lineBytes(manifest, line));
    if (file === undefined || file.length > longestPath) return slowly(line);
    file.copy(path, folder.length);
    return stampAt(path.subarray(0, folder.length + file.length));
  };
}

/** Bytes; what is longer is looked at all the same. */
const longestPath = 4096;

const hasContent = (tree: string, entry: ManifestEntry, size: number): boolean =>
  entry.size === size && sha256OfFile(join(tree, entry.file)) === entry.sha256;
