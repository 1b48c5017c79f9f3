import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ContentScan,
  countOf,
  filesIn,
  holdsOnly,
  inodeOf,
  isLargeSite,
  type Look,
  type Looked,
  type Manifest,
  noFaults,
  startLook,
  type TreeFaults,
  type TreeRequest,
  verifyTree,
} from '../../seal/index.ts';
import {
  copyFiles,
  isJournalled,
  knowsSpare,
  markSpare,
  repairSpare,
  type Spare,
  sparePath,
  twinPath,
} from '../release/spare.ts';
import type { Generation } from '../release/store.ts';
import type { UpdateRequest } from './update-site.ts';

/** The two trees of a site, as a build finds them. */
export interface Trees {
  /** The tree that is as the manifest before says: the served one, or the spare one when the served one is gone; undefined when neither is. */
  readonly tree: 'live' | 'spare' | undefined;
  readonly spare: Spare;
  /** Whether the served tree, where that is it, was looked at: it may be the spare one next. */
  readonly isProven: boolean;
  /** Whether the spare tree is known to have each file of the served one as its own, under a second name. */
  readonly isMate: boolean;
  /** How the tree of which the next release is made differs from its manifest. */
  readonly faults: () => Promise<TreeFaults>;
}

/** What is found of a site and its newsroom; each waits for its result. */
export interface Found {
  /** Absolute path of the spare tree, whether or not there is one. */
  readonly sparePath: string;
  /** `isChanged`: whether there will be another release. */
  readonly trees: (isChanged: boolean) => Promise<Trees>;
  readonly scan: () => Promise<ContentScan>;
}

type Asked = Pick<UpdateRequest, 'root' | 'out' | 'cache'> & { readonly look: Look | undefined };

/** Looks for the trees that the last build left: they are known by their inodes; copies of them, by all that they hold. */
export function findTrees(asked: Asked, before: Generation): Found {
  const { root, out, cache, look } = asked;
  const path = sparePath(cache, out);
  // A build that was killed may have left one.
  rmSync(twinPath(path), { recursive: true, force: true });
  const isKnown = knowsSpare(cache, path);
  const { notes, manifest, mtimes } = before;
  const isLive = notes !== undefined && inodeOf(out) === notes.live;
  if (notes !== undefined && !isKnown && !isJournalled(cache) && countOf(manifest) > 0) {
    const isThere = inodeOf(path) !== undefined;
    if (isLive && isThere) return findCopiedSpare(asked, before, path);
    if (!isLive && (isThere || inodeOf(out) !== undefined)) return findCopies(asked, before, path);
  }
  if (!isKnown) rmSync(path, { recursive: true, force: true });
  // A build that came to nothing may have left notes of no release.
  const isWhole = isKnown && notes !== undefined && notes.live !== 0 && (isLive || !isJournalled(cache));
  if (isLive && isWhole) repairSpare(cache, path, out, manifest);
  const tree = isLive ? 'live' : isWhole ? 'spare' : undefined;
  const links = isLive && isWhole ? 2 : 1;
  const isLookedAt = tree === 'live' && links === 2 && look?.generation === before.number;
  const site =
    tree === undefined
      ? undefined
      : ({
          tree: tree === 'live' ? out : path,
          manifest: manifestPath(cache, before),
          mtimes,
          starts: manifest.starts,
          links,
        } as const);
  // What was seen of the newsroom holds, whatever became of the site.
  const looked = isLookedAt
    ? look
    : startLook({ ...(look === undefined ? { root } : {}), ...(site === undefined ? {} : { site }) });
  // Names elsewhere are no second names: then both trees are looked at.
  const faults = once(async () => {
    const found = await looked.faults();
    if (site?.links !== 2 || !found.isShared) return found;
    return startLook({ site: { ...site, mate: path } }).faults();
  });
  const spare = { path, isReady: () => isWhole };
  const trees: Trees = { tree, spare, isProven: true, isMate: isLive && isWhole, faults };
  return { sparePath: path, trees: () => Promise.resolve(trees), scan: (look ?? looked).scan };
}

const manifestPath = (cache: string, { number }: Generation): string =>
  join(cache, `manifest-${String(number)}`);

/** The look at a tree of the last build of which no inode is known. */
function lookAtCopy(
  { tree, ...beside }: Pick<TreeRequest, 'tree' | 'twin' | 'mate'>,
  { cache }: Pick<Asked, 'cache'>,
  before: Generation,
): Looked {
  const { mtimes, manifest } = before;
  const claim = { manifest: manifestPath(cache, before), mtimes, starts: manifest.starts } as const;
  return startLook({ site: { tree, ...claim, links: 1, isCounted: true, ...beside } });
}

/** Both at once, and from the beginning: a served tree that is known is only looked at for a change, and that is made in the spare one. */
function findCopiedSpare({ root, out, cache, look }: Asked, before: Generation, path: string): Found {
  const looked = lookAtCopy({ tree: out, mate: path }, { cache }, before);
  const trees = async (): Promise<Trees> => {
    const faults = await looked.faults();
    const isReady = holdsOnly(faults.present, faults.inTree);
    // It is known by no inode, until a release was made in it.
    markSpare(cache, []);
    return copiedTrees('live', { path, isReady: () => isReady }, faults);
  };
  return { sparePath: path, trees, scan: (look ?? startNewsroomLook(root, before)).scan };
}

const startNewsroomLook = (root: string, { manifest }: Generation): Looked =>
  startLook({ root, isLarge: isLargeSite(manifest.starts) });

/**
 * Trees that were restored from an archive, or copied, have other inodes than those that were left. One that holds every file of the manifest and no
 * other is what was left, and whatever differs in it is made again. To look at both takes long: the spare one is looked at when a release is made in it,
 * and then the served one is not: it becomes a copy of which nothing is known.
 */
function findCopies({ root, out, cache, look }: Asked, before: Generation, path: string): Found {
  const { manifest } = before;
  const lookAt = (tree: string, twin?: string): Promise<TreeFaults> =>
    lookAtCopy({ tree, ...(twin !== undefined && { twin }) }, { cache }, before).faults();
  const holdsAll = async (tree: string, { present, inTree }: TreeFaults): Promise<boolean> =>
    (await filesIn(tree, inTree)) === present;
  const isServed = inodeOf(out) !== undefined;
  const isThere = inodeOf(path) !== undefined;
  const trees = async (isChanged: boolean): Promise<Trees> => {
    let ofSpare: TreeFaults | undefined;
    if (isServed && isChanged && isThere) {
      // The times of its files are those of the served tree's, if they are the same files.
      const faults = await lookAt(path, out);
      if (holdsOnly(faults.present, faults.inTree)) {
        markSpare(cache, []);
        return copiedTrees('live', { path, isReady: () => true }, faults, false);
      }
      ofSpare = faults;
    }
    if (isServed) {
      const faults = await lookAt(out);
      if (await holdsAll(out, faults)) {
        // It is known by no inode, until it is looked at.
        markSpare(cache, []);
        const spare = { path, isReady: once(() => isThere && linkCopy(path, { out, cache }, manifest)) };
        return copiedTrees('live', spare, faults);
      }
    }
    const faults = ofSpare ?? (await lookAt(path));
    const isWhole = await holdsAll(path, faults);
    if (isWhole) markSpare(cache, [inodeOf(path)]);
    else rmSync(path, { recursive: true, force: true });
    const spare = { path, isReady: () => isWhole };
    return copiedTrees(isWhole ? 'spare' : undefined, spare, isWhole ? faults : noFaults);
  };
  return { sparePath: path, trees, scan: (look ?? startNewsroomLook(root, before)).scan };
}

/** Trees of which it is not known that they are two of one content. */
const copiedTrees = (tree: Trees['tree'], spare: Spare, faults: TreeFaults, isProven = true): Trees => ({
  tree,
  spare,
  isProven,
  isMate: false,
  faults: () => Promise.resolve(faults),
});

/** Makes a copied spare tree what it was: with the same files as the served one, each under two names. False for one that holds others. */
function linkCopy(
  path: string,
  { out, cache }: Pick<UpdateRequest, 'out' | 'cache'>,
  manifest: Manifest,
): boolean {
  const { unlinked, present, inTree } = verifyTree(out, { manifest, links: 1, isCounted: true, mate: path });
  if (!holdsOnly(present, inTree)) return false;
  copyFiles(out, path, manifest, unlinked);
  markSpare(cache, [inodeOf(path)]);
  return true;
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
}
