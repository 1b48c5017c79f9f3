import type { PackLimits } from '../../archive/index.ts';
import { CacheFault, makeFolder } from '../../archive/index.ts';
import type { Instant } from '../../content/index.ts';
import type { Message } from '../../message/index.ts';
import { causesOf, hasErrors, sortMessages } from '../../message/index.ts';
import type { PlannedPage } from '../../page/index.ts';
import type { StageTimes } from '../cache/stage-times.ts';
import type { Progress } from './progress.ts';
import { refuseForeignFolder } from '../foreign-folder.ts';
import { refuseCacheAtOutput, refuseCacheInContent, refuseOutputOver } from '../overlapping-folders.ts';
import { refuseFixedFolder } from '../refuse-fixed-folder.ts';
import { takeLock } from '../release/lock.ts';
import type { ReadAhead } from '../release/kept-articles.ts';
import { breakSeal, inodeOf, type Look, type ManifestDiff, type ManifestEntry } from '../../seal/index.ts';
import { servedInode } from '../release/pointer.ts';
import { emptyStore } from '../release/tidy-store.ts';
import { resolveOutput } from '../stage.ts';
import { explainPage, type PageExplanation } from './explain-page.ts';
import { type Build, openBuild } from './open-build.ts';
import { makeRelease } from './make-release.ts';
import { nameDisk } from './name-disk.ts';
import { publishRelease, saveWork } from './publish-release.ts';
import { sealBuild } from './seal-build.ts';

/** A newsroom, and where its site stands and is remembered. */
export interface UpdateRequest {
  /** Absolute path of the folder that holds `content/`. */
  readonly root: string;
  /** Absolute path of the output folder. */
  readonly out: string;
  /** Absolute path of a folder that only this output's builds use. */
  readonly cache: string;
  /** The folder that the operator named to keep `cache` and others in; default: `cache`. */
  readonly caches?: string;
  /** The only clock of the build. */
  readonly now: Instant;
  /** Whether drafts and embargoed articles are built too, for the editor's eyes. */
  readonly drafts: boolean;
  /** Threads that render; 0: none but the build's own. Default: one a core. */
  readonly threads?: number;
  /** A folder that keeps cut fonts; default: one in `cache`. */
  readonly fonts?: string;
  /** Default: `programDigest()`. */
  readonly program?: string;
  /** When what is remembered is put together anew; default: `packLimits`. */
  readonly packing?: PackLimits;
  /** What was seen of the newsroom and its site just before. */
  readonly look?: Look;
  /** What was read meanwhile of what the last build left. */
  readonly ahead?: ReadAhead;
  /** Told how far a long work is. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Writes pages that are no articles into a folder; what it gives is true of the disk. */
export type WritePages = (pages: readonly PlannedPage[], folder: string) => Promise<readonly ManifestEntry[]>;

/** What an update came to. */
export interface UpdateOutcome {
  /** Whether the output folder now holds the newsroom's site. */
  readonly written: boolean;
  readonly messages: readonly Message[];
  /** Remarks on files that did not change, of which there are too many to tell. */
  readonly withheld: number;
  readonly articles: number;
  /** Pages of the site, feeds and site maps not counted. */
  readonly pages: number;
  /** Those of the pages that were made anew. */
  readonly made: number;
  readonly diff: ManifestDiff;
  readonly times: StageTimes;
  /** Why a page was made, or was not. */
  readonly explain: (page: string) => PageExplanation | undefined;
}

/**
 * Brings a site up to date with its newsroom: what is as it was is neither read nor made again, and the result is the same
 * to the byte as that of a build from nothing. Content with errors leaves the output as it was. Throws a UsageError for a
 * folder that must not be replaced, and while another build runs.
 */
export async function updateSite(given: UpdateRequest, writePages: WritePages): Promise<UpdateOutcome> {
  const { root, out, caches = given.cache } = given;
  refuseOutputOver(root, out);
  refuseCacheInContent(root, caches);
  refuseCacheAtOutput(out, caches);
  const request = { ...given, out: resolveOutput(out) };
  // A tree of ours may lack what shows a stranger's to be a site: somebody deleted it.
  const served = servedInode(request.cache);
  if (served === undefined || served !== inodeOf(request.out)) await refuseForeignFolder(request.out);
  refuseFixedFolder(request.out);
  try {
    return await updateLocked(request, writePages);
  } catch (error) {
    nameDisk(error, [request.cache, request.out]);
    throw error;
  }
}

async function updateLocked(request: UpdateRequest, writePages: WritePages): Promise<UpdateOutcome> {
  makeFolder(request.cache);
  const release = takeLock(request.cache);
  try {
    breakSeal(request.cache);
    try {
      return await update(request, writePages);
    } catch (error) {
      if (![...causesOf(error)].some((cause) => cause instanceof CacheFault)) throw error;
      emptyStore(request.cache);
      return await update(request, writePages);
    }
  } finally {
    release();
  }
}

async function update(request: UpdateRequest, writePages: WritePages): Promise<UpdateOutcome> {
  const build = await openBuild(request);
  try {
    const outcome = await updateWith(build, request, writePages);
    await build.close();
    return outcome;
  } catch (error) {
    await build.giveUp();
    throw error;
  }
}

async function updateWith(
  build: Build,
  request: UpdateRequest,
  writePages: WritePages,
): Promise<UpdateOutcome> {
  const { archive } = build;
  if (archive === undefined) return nothing(build.messages, build.clock.total());
  const made = await makeRelease(build, archive, request, writePages);
  const messages = sortMessages(made.messages);
  const outcome = {
    messages,
    withheld: made.withheld,
    articles: archive.rows.length,
    pages: made.pages,
    made: made.made,
    explain: (page: string) => explainPage(page, archive, made),
  };
  if (hasErrors(messages)) {
    await saveWork(build, archive, made, request);
    return { ...outcome, written: false, diff: noDiff, times: build.clock.total() };
  }
  const published = await build.clock.time('site', () => publishRelease(build, archive, made, request));
  build.clock.time('site', () => sealBuild(build, archive, made, outcome, request, published));
  return { ...outcome, written: true, diff: published.diff, times: build.clock.total() };
}

const noDiff: ManifestDiff = { added: [], changed: [], removed: [] };

const nothing = (messages: readonly Message[], times: StageTimes): UpdateOutcome => ({
  written: false,
  messages,
  withheld: 0,
  articles: 0,
  pages: 0,
  made: 0,
  diff: noDiff,
  times,
  explain: () => undefined,
});
