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
  /** How the served tree differs from the manifest of the build of this number. */
  readonly generation: number;
  readonly faults: () => Promise<TreeFaults>;
}

/** A disk's clock may tick as seldom as every two seconds (FAT): a file as young as the last look at it may have changed after it. */
const tickMax = 2000;

/**
 * Whether nothing at all has changed since the last build: neither the program, nor a file of the newsroom, nor what is visible at
 * this moment, nor a file of the site, nor what is remembered. Then the seal tells what a build would. `look` is what was seen where
 * something has changed, as far as it was looked at.
 */
export async function findStandstill(
  request: StandstillRequest,
): Promise<{ readonly seal?: Seal; readonly look?: Look }> {
  const { root, out, cache, now, drafts } = request;
  const seal = readSeal(cache);
  if (seal === undefined || unsettled.some((name) => existsSync(join(cache, name)))) return {};
  const isOfThis = seal.root === root && seal.out === out && seal.drafts === drafts;
  if (!isOfThis || seal.live !== inodeOf(out) || seal.spareInode !== inodeOf(seal.spare)) return {};
  if ((request.program ?? programStamp()) !== seal.program || !isAsSealed(cache, seal)) return {};
  const { generation } = seal;
  const seenAt = Date.now();
  const looked = startLook({
    root,
    site: {
      tree: out,
      manifest: join(cache, 'manifest.jsonl'),
      ...readStamps(cache, generation),
      links: 2,
    },
  });
  const { faults } = looked;
  const look = { seenAt, generation, ...looked };
  const clock = Date.parse(now);
  const scan = await looked.scan();
  const isSame = scan.sum === seal.content && scan.youngest < seal.seenAt - tickMax;
  if (!isSame || !(clock >= seal.now && clock < seal.until)) return { look };
  const { damaged, unlinked, restamped } = await faults();
  return damaged.length + unlinked.length + restamped.size === 0 ? { seal } : { look };
}

function isAsSealed(cache: string, { files, generation }: Seal): boolean {
  return sealedFiles(generation).every((name) => {
    try {
      return sha256OfFile(join(cache, name)) === files[name];
    } catch {
      return false;
    }
  });
}
