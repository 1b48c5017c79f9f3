import type { Archive, Memory } from '../../archive/index.ts';
import { compactPacks, packLimits, usedPacks } from '../../archive/index.ts';
import { type ArticleState, carryState } from '../cache/article-state.ts';
import {
  type AmendedManifest,
  amendManifest,
  countOf,
  diffManifests,
  emptyManifest,
  inodeOf,
  type LineStamps,
  type ManifestDiff,
  stampOf,
  textOf,
  toManifest,
} from '../../seal/index.ts';
import {
  copyFiles,
  dropSpare,
  fillSpare,
  publishSpare,
  settleSpare,
  sweepRoot,
  twinPath,
} from '../release/spare.ts';
import { emptyPlan } from '../cache/judge-pages.ts';
import type { Notes } from '../release/notes.ts';
import { isInside } from '../release/trees.ts';
import { promote } from '../release/pointer.ts';
import { writeNext, writtenManifest } from '../release/store.ts';
import { currentDiff, diffBytes, tellManifest } from '../release/tell-manifest.ts';
import { tidyStore } from '../release/tidy-store.ts';
import type { MadeRelease } from './make-release.ts';
import type { Build } from './open-build.ts';
import { lostPages } from './removed-files.ts';
import type { UpdateRequest } from './update-site.ts';

const noDiff: ManifestDiff = { added: [], changed: [], removed: [] };

/** How the last release differed, for a build that makes no other. */
const lastDiff = (cache: string): Uint8Array => currentDiff(cache) ?? diffBytes(noDiff);

/** What a release that is served came to. */
export interface Published {
  readonly diff: ManifestDiff;
  /** Under which it is remembered. */
  readonly generation: number;
  /** Of the lines of its manifest. */
  readonly stamps: LineStamps;
}

/** Puts a release in the output's place, remembers how it was made, and brings the other tree up to date. */
export async function publishRelease(
  build: Build,
  archive: Archive,
  made: MadeRelease,
  request: Pick<UpdateRequest, 'cache' | 'out' | 'packing'>,
): Promise<Published> {
  const { cache, out } = request;
  const { before } = build;
  const { spare, tree, isProven } = made.trees;
  const isMade = made.written.size > 0 || made.removed.length > 0;
  if (!isMade && tree === 'live' && isProven) {
    const mtimes = timesOf(build, made);
    const live = inodeOf(out) ?? 0;
    const isSame = live === before.notes?.live && isAsBefore(build, archive, made);
    if (!isSame) {
      const last = { ...textOf(before.manifest), mtimes, diff: lastDiff(cache) };
      const used = await remember(build, archive, made, request, last, live);
      promote(cache);
      tidyStore(cache, before.number + 1, used);
    }
    const stamps = { mtimes, starts: before.manifest.starts };
    return { diff: noDiff, generation: before.number + (isSame ? 0 : 1), stamps };
  }
  const amended = amend(build, made);
  const used = await remember(
    build,
    archive,
    made,
    request,
    { ...amended, diff: diffBytes(amended.diff) },
    inodeOf(spare.path) ?? 0,
  );
  publishSpare(cache, spare.path, out, isProven);
  promote(cache);
  tellManifest(cache);
  const manifest = writtenManifest(cache, before.number + 1, amended.starts);
  const touched = [...made.written.keys(), ...made.removed];
  if (tree === 'live' && (isProven || isInside(spare.path, touched))) {
    copyFiles(out, spare.path, manifest, touched);
    sweepRoot(spare.path, manifest);
    settleSpare(cache, spare.path, isProven);
  } else {
    dropSpare(cache, spare.path);
    const begun = tree === undefined ? { begun: twinPath(spare.path) } : {};
    fillSpare(cache, out, spare.path, manifest, { except: made.mirrored, ...begun });
  }
  manifest.close();
  tidyStore(cache, before.number + 1, used);
  const { mtimes, starts } = amended;
  return { diff: amended.diff, generation: before.number + 1, stamps: { mtimes, starts } };
}

/** Remembers what was read and rendered by a build that came to nothing, so that the next need not do it again. */
export async function saveWork(
  build: Build,
  archive: Archive,
  made: MadeRelease,
  request: Pick<UpdateRequest, 'cache' | 'packing'>,
): Promise<void> {
  const { cache } = request;
  const { before } = build;
  const { tree } = made.trees;
  const { notes } = before;
  const pages = carryState(before.state, archive.oldRows);
  const state: ArticleState = {
    ...made.state,
    hasPage: tree === undefined ? new Uint8Array(pages.count) : pages.hasPage,
    parts: pages.parts,
    relatedKey: pages.relatedKey,
    related: pages.related,
  };
  const unmade = { ...made, state, plan: notes?.plan ?? emptyPlan, site: notes?.site ?? ([0, 0] as const) };
  const last = {
    ...textOf(before.manifest),
    mtimes: timesOf(build, made),
    diff: lastDiff(cache),
  };
  // Of another program's release every page is judged by its manifest.
  const earlier = notes?.program === build.program ? notes.orphans : [];
  const orphans = new Set([...earlier, ...lostPages(build, archive.oldRows, pages)]);
  const used = await remember(build, archive, unmade, request, last, notes?.live ?? 0, [...orphans]);
  promote(cache);
  tidyStore(cache, before.number + 1, used);
}

function amend(build: Build, made: MadeRelease): AmendedManifest {
  const { before } = build;
  const { spare, tree } = made.trees;
  const mtimeOf = (file: string): number => stampOf(spare.path, file)?.mtime ?? NaN;
  const written = made.written.values();
  if (tree !== undefined)
    return amendManifest(before.manifest, timesOf(build, made), written, made.removed, mtimeOf);
  const anew = amendManifest(emptyManifest, new Float64Array(0), written, [], mtimeOf);
  if (countOf(before.manifest) === 0) return anew;
  const pieces = Array.from(anew.pieces(), (bytes) => Uint8Array.from(bytes));
  return { ...anew, diff: diffManifests(before.manifest, toManifest(Buffer.concat(pieces))) };
}

/** The times of the last release's files, where a checkout or a copy gave them others. */
function timesOf({ before }: Build, { faults }: MadeRelease): Float64Array {
  if (faults.restamped.size === 0) return before.mtimes;
  const times = before.mtimes.slice();
  for (const [line, mtime] of faults.restamped) times[line] = mtime;
  return times;
}

/** Whether there is nothing to remember that is not remembered. */
function isAsBefore(build: Build, archive: Archive, made: MadeRelease): boolean {
  const { before } = build;
  const { table } = archive;
  return (
    before.notes?.program === build.program &&
    before.notes.reading === archive.reading &&
    made.reasons.size === 0 &&
    made.faults.restamped.size === 0 &&
    table.count === before.table.count &&
    archive.read.length === 0 &&
    table.time.every((time, row) => time === before.table.time[row]) &&
    isRemembered(build.media) &&
    isRemembered(build.records) &&
    JSON.stringify([made.documents, made.findings]) ===
      JSON.stringify([before.notes.documents, before.notes.findings])
  );
}

const isRemembered = ({ before, after }: Memory<unknown>): boolean =>
  before.size === after.size && [...after].every(([path, { time }]) => before.get(path)?.time === time);

/** Writes the next generation; gives the packs that it needs. */
async function remember(
  build: Build,
  archive: Archive,
  made: Pick<MadeRelease, 'state' | 'plan' | 'site' | 'documents' | 'findings' | 'mediaDigests'>,
  { cache, packing = packLimits }: Pick<UpdateRequest, 'cache' | 'packing'>,
  { starts, pieces, mtimes, diff }: Omit<AmendedManifest, 'diff'> & { readonly diff: Uint8Array },
  live: number,
  orphans: Notes['orphans'] = [],
): Promise<ReadonlySet<number>> {
  const notes: Notes = {
    program: build.program,
    seenAt: build.seenAt,
    reading: archive.reading,
    site: made.site,
    plan: made.plan,
    documents: made.documents,
    findings: made.findings,
    media: [...build.media.after],
    records: [...build.records.after],
    mediaDigests: made.mediaDigests,
    live,
    orphans,
  };
  const { pack, read, before } = build;
  pack.flush();
  const { table } = archive;
  const { state } = made;
  const [records, bodies] = compactPacks(
    [
      { pack: table.recordPack, at: table.recordAt, length: table.recordLength },
      { pack: state.bodyPack, at: state.bodyAt, length: state.bodyLength },
    ],
    { folder: cache, read, pack, limits: packing },
  );
  pack.flush();
  await writeNext(cache, {
    number: before.number + 1,
    table: { ...table, recordPack: records.pack, recordAt: records.at },
    state: { ...state, bodyPack: bodies.pack, bodyAt: bodies.at },
    manifest: { starts, pieces },
    mtimes,
    notes,
    diff,
  });
  return usedPacks([records, bodies]);
}
