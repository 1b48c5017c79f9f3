import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ContentScan,
  countOf,
  filesIn,
  holdsOnly,
  inodeOf,
  type Look,
  type Manifest,
  noFaults,
  startLook,
  type TreeFaults,
  verifyTwin,
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
  /** How that tree differs from its manifest. */
  readonly faults: () => Promise<TreeFaults>;
}

/** What is found of a site and its newsroom; each waits for its result. */
export interface Found {
  /** Absolute path of the spare tree, whether or not there is one. */
  readonly sparePath: string;
  readonly trees: () => Promise<Trees>;
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
    const isAway = inodeOf(path) === undefined;
    if (!isAway || (!isLive && inodeOf(out) !== undefined))
      return findCopies(asked, before, { path, isLive });
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
  const trees: Trees = { tree, spare: { path, isReady: () => isWhole }, faults: looked.faults };
  return { sparePath: path, trees: () => Promise.resolve(trees), scan: (look ?? looked).scan };
}

const manifestPath = (cache: string, { number }: Generation): string =>
  join(cache, `manifest-${String(number)}`);

/**
 * Trees that were restored from an archive, or copied, have other inodes than those that were left. One that holds every file of the manifest and no
 * other is what was left, and whatever differs in it is made again. The spare one is not looked at before a release is made in it.
 */
function findCopies(
  { root, out, cache, look }: Asked,
  before: Generation,
  { path, isLive }: { readonly path: string; readonly isLive: boolean },
): Found {
  const { manifest, mtimes } = before;
  const claim = {
    manifest: manifestPath(cache, before),
    mtimes,
    starts: manifest.starts,
    links: 1,
    isCounted: true,
  } as const;
  const isServed = inodeOf(out) !== undefined;
  const looked = startLook({
    ...(look === undefined ? { root } : {}),
    site: { ...claim, tree: isServed ? out : path },
  });
  const trees = async (): Promise<Trees> => {
    const first = await looked.faults();
    if (isServed && (isLive || (await filesIn(out, first.inTree)) === first.present)) {
      // It is known by no inode, until it is looked at.
      markSpare(cache, []);
      const spare = { path, isReady: once(() => linkCopy(path, { out, cache }, manifest)) };
      return { tree: 'live', spare, faults: () => Promise.resolve(first) };
    }
    const faults = isServed ? await startLook({ site: { ...claim, tree: path } }).faults() : first;
    const isWhole = (await filesIn(path, faults.inTree)) === faults.present;
    if (isWhole) markSpare(cache, [inodeOf(path)]);
    else rmSync(path, { recursive: true, force: true });
    return {
      tree: isWhole ? 'spare' : undefined,
      spare: { path, isReady: () => isWhole },
      faults: () => Promise.resolve(isWhole ? faults : noFaults),
    };
  };
  return { sparePath: path, trees, scan: (look ?? looked).scan };
}

/** Makes a copied spare tree what it was: with the same files as the served one, each under two names. False for one that holds others. */
function linkCopy(
  path: string,
  { out, cache }: Pick<UpdateRequest, 'out' | 'cache'>,
  manifest: Manifest,
): boolean {
  const { unlinked, present, inTree } = verifyTwin(path, out, manifest);
  if (!holdsOnly(present, inTree)) return false;
  copyFiles(out, path, manifest, unlinked);
  markSpare(cache, [inodeOf(path)]);
  return true;
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
}
