import { join } from 'node:path';
import type { Archive, ArchiveMemory, PackWriter, ReadRows } from '../../archive/index.ts';
import { emptyTable, loadArchive, openPack, toPackReader } from '../../archive/index.ts';
import type { Message } from '../../message/index.ts';
import { type Pool, startPool, threadsByDefault } from '../cache/pool.ts';
import { type ContentScan, inodeOf, programDigest, programStamp } from '../../seal/index.ts';
import { type BuiltFont, buildFonts } from '../fonts.ts';
import { readRowsWith } from '../cache/read-rows.ts';
import { type StageClock, toStageTimes } from '../cache/stage-times.ts';
import { mendTrees } from '../release/spare.ts';
import { settle } from '../release/pointer.ts';
import { type Generation, readCurrent } from '../release/store.ts';
import { tellManifest } from '../release/tell-manifest.ts';
import { dropPacks, lastPack } from '../release/tidy-store.ts';
import { findTrees, type Trees } from './find-trees.ts';
import type { UpdateRequest } from './update-site.ts';

/** A build, and what it found of the builds before it. */
export interface Build {
  readonly program: string;
  /** Absolute path of the tree in which a release is made. */
  readonly sparePath: string;
  /** Waits until the trees that the last build left are looked at; `isChanged`: whether there will be another release. */
  readonly trees: (isChanged: boolean) => Promise<Trees>;
  /** What the last build left. */
  readonly before: Generation;
  readonly media: ArchiveMemory['media'];
  readonly records: ArchiveMemory['records'];
  /** When this build looked at the archive, milliseconds since 1970. */
  readonly seenAt: number;
  /** What was there then. */
  readonly scan: ContentScan;
  /** Cut while the archive is read. */
  readonly fonts: Promise<readonly BuiltFont[]>;
  /** Of the program that builds, for a seal. */
  readonly stamp: string;
  readonly pack: PackWriter;
  readonly read: ArchiveMemory['read'];
  /** Started when it is first needed; undefined where there are no threads. */
  readonly pool: () => Pool | undefined;
  /** Lets the threads go, with all that they hold; the next that needs them starts others. */
  readonly rest: () => Promise<void>;
  readonly clock: StageClock;
  /** Undefined when the settings cannot be read. */
  readonly archive?: Archive;
  readonly messages: readonly Message[];
  readonly close: () => Promise<void>;
  /** Closes, and deletes what was kept for a next build if this one left nothing that refers to it. */
  readonly giveUp: () => Promise<void>;
}

/** Opens what the last build left, puts right what a killed one left, and looks at the archive. */
export async function openBuild(request: UpdateRequest): Promise<Build> {
  const { root, out, cache, now, drafts, look } = request;
  const clock = toStageTimes();
  // The disk's clock, not the build's: it is compared with the times of files.
  const seenAt = look?.seenAt ?? Date.now();
  const stamp = look?.stamp ?? programStamp();
  const program = request.program ?? look?.program ?? clock.time('site', programDigest);
  mendTrees(cache, out);
  settle(cache, inodeOf(out));
  const before = clock.time('site', () => readCurrent(cache, program, look?.generation, request.ahead));
  if (before.notes !== undefined) tellManifest(cache);
  const found = findTrees({ root, out, cache, look }, before);
  const scan = await found.scan();

  const firstPack = lastPack(cache) + 1;
  const pack = openPack(cache, firstPack);
  const { read, close } = toPackReader(cache);
  const threads = request.threads ?? threadsByDefault();
  let pool: Pool | undefined;
  let nextPack = firstPack + 1;
  const toPool = (): Pool | undefined => {
    if (threads > 0 && pool === undefined) {
      pool = startPool(threads, cache, nextPack, scan.kinds.length);
      nextPack += threads;
    }
    return pool;
  };
  const readRows: ReadRows = readRowsWith(pack, toPool, request.onProgress);
  const notes = before.notes?.program === program ? before.notes : undefined;
  const seenBefore = notes?.seenAt ?? 0;
  const media: ArchiveMemory['media'] = {
    before: new Map(notes?.media),
    after: new Map(),
    seenAt: seenBefore,
  };
  const records: ArchiveMemory['records'] = {
    before: new Map(notes?.records),
    after: new Map(),
    seenAt: seenBefore,
  };
  // Records and articles are read by the settings' language and zone: with others, what was read means nothing.
  const toMemory = (reading: string): ArchiveMemory => {
    const isSame = notes?.reading === reading;
    const table = isSame ? before.table : emptyTable;
    return {
      table,
      seenAt: seenBefore,
      reading,
      media,
      records: isSame ? records : { ...records, before: new Map() },
      read,
    };
  };
  const rest = async (): Promise<void> => {
    const resting = pool;
    pool = undefined;
    await resting?.close();
  };
  const fonts = buildFonts(request.fonts ?? join(cache, 'fonts'));
  // A build that fails first must not fail again for want of somebody who waits.
  const fontsEnded = fonts.then(
    () => undefined,
    () => undefined,
  );
  const closeAll = async (): Promise<void> => {
    // First of all: a thread that is left keeps the process from ending.
    await rest();
    // What is still being written would be written into a folder that somebody may have taken away.
    await fontsEnded;
    pack.close();
    before.manifest.close();
    close();
  };
  const giveUp = async (): Promise<void> => {
    await closeAll();
    dropPacks(cache, firstPack, before.number);
  };
  const loaded = await clock
    .time('archive', () => loadArchive(root, { now, drafts, seen: scan }, toMemory, readRows))
    .catch(async (error: unknown) => {
      await giveUp();
      throw error;
    });
  return {
    program,
    sparePath: found.sparePath,
    trees: found.trees,
    before,
    media,
    records,
    seenAt,
    scan,
    fonts,
    stamp,
    pack,
    read,
    pool: toPool,
    rest,
    clock,
    ...loaded,
    close: closeAll,
    giveUp,
  };
}
