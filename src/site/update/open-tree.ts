import { makeFolder } from '../../archive/index.ts';
import { announce, copyFiles, dropSpare, fillSpare } from '../release/spare.ts';
import { removeFile } from '../release/trees.ts';
import type { TreeFaults } from '../../seal/index.ts';
import type { Build } from './open-build.ts';
import type { UpdateRequest } from './update-site.ts';

/** The tree in which a release is made. */
export interface Tree {
  readonly path: string;
  /** Must be called before files are written or removed: opens the tree, and says on the disk what will be touched. */
  readonly announce: (files: () => readonly string[]) => void;
  readonly remove: (files: readonly string[]) => void;
}

/** The spare tree, made ready for a release when it is first needed. */
export function openTree(
  { tree, spare, before: { manifest } }: Build,
  { cache, out }: Pick<UpdateRequest, 'cache' | 'out'>,
  faults: TreeFaults,
): Tree {
  const { path } = spare;
  let isOpen = false;
  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    if (tree === undefined) {
      dropSpare(cache, path);
      makeFolder(path);
    } else if (tree === 'live') {
      const whole = new Set(faults.damaged);
      if (!spare.isReady) fillSpare(cache, out, path, manifest, whole);
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
  };
}
