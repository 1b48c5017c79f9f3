import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from './sha256.ts';
import { countOf, entryAt, fileAt, type ManifestIndex } from './manifest.ts';
import { stampOf } from './stamp.ts';

/** How a tree differs from what its manifest says. */
export interface TreeFaults {
  /** Files that are missing, or whose content is another. */
  readonly damaged: readonly string[];
  /** Files that lack the second name that they had in the spare tree. */
  readonly unlinked: readonly string[];
  /** New times of files that are right but have another time than they had, by line of the manifest. */
  readonly restamped: ReadonlyMap<number, number>;
}

/**
 * Compares a tree with its manifest. `mtimes`: when each file was written, line by line, in milliseconds: a file of the
 * same size and time is not read. `links`: names that each file must have at least.
 */
export function verifyTree(
  tree: string,
  index: ManifestIndex,
  mtimes: Float64Array,
  links: 1 | 2,
): TreeFaults {
  const damaged: string[] = [];
  const unlinked: string[] = [];
  const restamped = new Map<number, number>();
  const count = countOf(index);
  for (let line = 0; line < count; line += 1) {
    const file = fileAt(index, line);
    const stamp = stampOf(tree, file);
    if (stamp === undefined) {
      damaged.push(file);
      continue;
    }
    if (stamp.links < links) unlinked.push(file);
    if (stamp.mtime === mtimes[line] && stamp.size === sizeAt(index, line)) continue;
    if (isRight(tree, index, line, stamp.size)) restamped.set(line, stamp.mtime);
    else damaged.push(file);
  }
  return { damaged, unlinked, restamped };
}

/** The size stands near the end of a line: it is cut out without reading the line as JSON. */
function sizeAt({ manifest, starts }: ManifestIndex, line: number): number {
  const end = starts[line + 1] ?? 0;
  const at = manifest.lastIndexOf('"size":', end - 1);
  return Number.parseInt(manifest.toString('latin1', at + 7, Math.min(at + 24, end)), 10);
}

function isRight(tree: string, index: ManifestIndex, line: number, size: number): boolean {
  const entry = entryAt(index, line);
  return entry.size === size && sha256Of(readFileSync(join(tree, entry.file))) === entry.sha256;
}
