import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programStamp } from './program-digest.ts';
import type { ContentScan } from './scan-content.ts';
import { readSeal, type Seal, readStamps, sealedFiles, unsettled } from './seal.ts';
import { sha256OfFile } from './sha256.ts';
import { inodeOf } from './stamp.ts';
import { startLook } from './start-look.ts';
import type { TreeFaults } from './verify-tree.ts';

/** What a build is asked for, as far as a seal speaks of it. */
export interface StandstillRequest {
  readonly root: string;
  readonly out: string;
  readonly cache: string;
  /** ISO 8601 with zone. */
  readonly now: string;
  readonly drafts: boolean;
  /** Default: `programStamp()`. */
  readonly program?: string;
}

/** What was seen while a standstill was looked for; a build that follows need not look again. */
export interface Look {
  /** Milliseconds since 1970, before anything was looked at. */
  readonly seenAt: number;
  readonly scan: () => Promise<ContentScan>;
  /** `programDigest` of the program that runs, and its `programStamp`. */
  readonly program: string;
  readonly stamp: string;
  /** How the served tree differs from the manifest of the build of this number; undefined where that manifest cannot be believed. */
  readonly generation: number | undefined;
  readonly faults: () => Promise<TreeFaults>;
}

/** A disk's clock may tick as seldom as every two seconds (FAT): a file as young as the last look at it may have changed after it. */
const tickMax = 2000;

/**
 * Whether nothing at all has changed since the last build: neither the program, nor a file of the newsroom, nor what is visible at
 * this moment, nor a file of the site, nor what is remembered. Then the seal tells what a build would. `look` is what was seen where
 * something has changed, as far as it was looked at. `meanwhile` is called, with the number of the last build, where others look and this thread only waits.
 */
export async function findStandstill(
  request: StandstillRequest,
  meanwhile: (generation: number) => void = () => undefined,
): Promise<{ readonly seal?: Seal; readonly look?: Look }> {
  const { root, out, cache, now, drafts } = request;
  const seal = readSeal(cache);
  if (seal === undefined || unsettled.some((name) => existsSync(join(cache, name)))) return {};
  const isOfThis = seal.root === root && seal.out === out && seal.drafts === drafts;
  if (!isOfThis || seal.live !== inodeOf(out) || seal.spareInode !== inodeOf(seal.spare)) return {};
  const stamp = request.program ?? programStamp();
  if (stamp !== seal.program) return {};
  const { generation } = seal;
  const stamps = stampsOf(cache, generation);
  if (stamps === undefined) return {};
  const seenAt = Date.now();
  // At once, and in vain where what is remembered proves to be another: to look takes longest.
  const site = { tree: out, manifest: join(cache, longFile), ...stamps, links: 2 } as const;
  const looked = startLook({ root, site });
  const shortFiles = sealedFiles(generation).filter((name) => name !== longFile);
  if (!isAsSealed(cache, seal, shortFiles)) return {};
  const { faults } = looked;
  if (looked.isApart) meanwhile(generation);
  const isBelieved = isAsSealed(cache, seal, [longFile]);
  const look = {
    ...looked,
    seenAt,
    program: seal.digest,
    stamp,
    generation: isBelieved ? generation : undefined,
  };
  const clock = Date.parse(now);
  const scan = await looked.scan();
  const isSame = scan.sum === seal.content && scan.youngest < seal.seenAt - tickMax;
  if (!isBelieved || !isSame || !(clock >= seal.now && clock < seal.until)) return { look };
  const { damaged, unlinked, restamped, isShared } = await faults();
  return damaged.length + unlinked.length + restamped.size === 0 && !isShared ? { seal } : { look };
}

/** Undefined for what cannot be read. */
function stampsOf(cache: string, generation: number): ReturnType<typeof readStamps> | undefined {
  try {
    return readStamps(cache, generation);
  } catch {
    return undefined;
  }
}

/** It takes as long to read as all others: threads look meanwhile. */
const longFile = 'manifest.jsonl';

function isAsSealed(cache: string, { files }: Seal, names: readonly string[]): boolean {
  return names.every((name) => {
    try {
      return sha256OfFile(join(cache, name)) === files[name];
    } catch {
      return false;
    }
  });
}
