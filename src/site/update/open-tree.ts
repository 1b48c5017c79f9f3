import { rmSync } from 'node:fs';
import { makeFolder } from '../../archive/index.ts';
import { announce, copyFiles, dropSpare, fillSpare, twinPath } from '../release/spare.ts';
import { linkFile, removeFile } from '../release/trees.ts';
import type { Manifest, TreeFaults } from '../../seal/index.ts';
import type { Trees } from './find-trees.ts';
import type { UpdateRequest } from './update-site.ts';

/** The tree in which a release is made. */
export interface Tree {
  readonly path: string;
  /** Must be called before files are written or removed: opens the tree, and says on the disk what will be touched. */
  readonly announce: (files: () => readonly string[]) => void;
  readonly remove: (files: readonly string[]) => void;
  /** Puts files that were written into the tree that is to become the spare one, where that is made anew too: threads write others meanwhile. */
  readonly mirror: (files: readonly string[]) => void;
  readonly mirrored: ReadonlySet<string>;
}

/** The spare tree, made ready for a release when it is first needed. */
export function openTree(
  { tree, spare }: Trees,
  manifest: Manifest,
  { cache, out }: Pick<UpdateRequest, 'cache' | 'out'>,
  faults: TreeFaults,
): Tree {
  const { path } = spare;
  const twin = twinPath(path);
  const mirrored = new Set<string>();
  let isOpen = false;
  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    if (tree === undefined) {
      dropSpare(cache, path);
      makeFolder(path);
      rmSync(twin, { recursive: true, force: true });
      makeFolder(twin);
    } else if (tree === 'live') {
      const whole = new Set(faults.damaged);
      if (!spare.isReady()) fillSpare(cache, out, path, manifest, { except: whole });
      else
        copyFiles(
          out,
          path,
          manifest,
          faults.unlinked.filter((file) => !whole.has(file)),
        );
    }
  };
  return {
    path,
    announce: (files) => {
      open();
      // Of a tree that nothing is known of, nothing need be remembered: it is thrown away when the build does not end.
      if (tree !== undefined) announce(cache, files());
    },
    remove: (files) => {
      for (const file of files) removeFile(path, file);
    },
    mirror: (files) => {
      if (tree !== undefined) return;
      for (const file of files) {
        linkFile(path, twin, file);
        mirrored.add(file);
      }
    },
    mirrored,
  };
}
