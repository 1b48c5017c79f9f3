import type { Archive, Digest } from '../../archive/index.ts';
import type { KeptDocument } from '../../check/index.ts';
import { settleMessages } from '../../lint/index.ts';
import type { Findings, Ignore } from '../../lint/index.ts';
import type { Message } from '../../message/index.ts';
import { hasErrors } from '../../message/index.ts';
import type { PlannedPage } from '../../page/index.ts';
import { allPages, articleUrl, fileOf, planPages, planRedirects } from '../../page/index.ts';
import type { ArticleState } from '../cache/article-state.ts';
import { bodyEntry, decodeBody, type KeptBody } from '../cache/body-record.ts';
import type { Documents } from '../cache/documents.ts';
import {
  emptyPlan,
  filesOfPlan,
  judgePages,
  type KeptPlan,
  type PlannedReason,
} from '../cache/judge-pages.ts';
import { isForThreads, makeArticles, type Making } from '../cache/make-articles.ts';
import { pairAt, type PlannedOthers } from '../cache/page-digests.ts';
import { type ArticlePlan, planArticles, type PageReason } from '../cache/plan-articles.ts';
import { recordArticles } from '../cache/record-articles.ts';
import type { ArticleResult } from '../cache/render-articles.ts';
import { toContext } from '../cache/studio.ts';
import { assertOutputFiles } from '../output-files.ts';
import { findEntry, type ManifestEntry, noFaults, type TreeFaults } from '../../seal/index.ts';
import type { Notes } from '../release/notes.ts';
import { bodyFindings } from './body-findings.ts';
import type { Trees } from './find-trees.ts';
import type { Build } from './open-build.ts';
import { openTree } from './open-tree.ts';
import { type Place, placeAssets, placeMedia, shownMedia } from './place-files.ts';
import { type PreparedRelease, prepareRelease } from './prepare-release.ts';
import { removedFiles } from './removed-files.ts';
import { writeTable } from '../release/store.ts';
import type { UpdateRequest, WritePages } from './update-site.ts';

/** A release in the spare tree, and what must be remembered of how it was made. */
export interface MadeRelease {
  readonly state: ArticleState;
  /** All pages that are not articles. */
  readonly planned: () => readonly PlannedPage[];
  readonly plan: KeptPlan;
  readonly site: Digest;
  readonly documents: Documents['kept'];
  readonly findings: Readonly<Record<string, KeptDocument>>;
  readonly mediaDigests: Notes['mediaDigests'];
  readonly written: ReadonlyMap<string, ManifestEntry>;
  /** Files that stand in the tree that is to become the spare one too. */
  readonly mirrored: ReadonlySet<string>;
  readonly removed: readonly string[];
  /** As the build found them. */
  readonly trees: Trees;
  readonly faults: TreeFaults;
  readonly messages: readonly Message[];
  readonly withheld: number;
  /** Why pages of articles were made, by position. */
  readonly reasons: ReadonlyMap<number, readonly PageReason[]>;
  /** Why other pages were made, by file. */
  readonly plannedReasons: ReadonlyMap<string, PlannedReason>;
  /** Pages, feeds and site maps not counted: of the site, and those that were made. */
  readonly pages: number;
  readonly made: number;
}

/** Makes what is not as it was, in the spare tree. Nothing but bodies is made of content with errors. */
export async function makeRelease(
  build: Build,
  archive: Archive,
  request: UpdateRequest,
  writePages: WritePages,
): Promise<MadeRelease> {
  const prepared = await prepareRelease(build, archive);
  const { trees, input } = prepared;
  const { catalogue } = archive;
  const planFor = ({ damaged: files }: TreeFaults): ArticlePlan => {
    const damaged = new Set(files);
    const isDamaged = (position: number): boolean =>
      damaged.size > 0 && damaged.has(fileOf(articleUrl(catalogue.card(position))));
    return build.clock.time('plan', () => planArticles({ ...input, isDamaged }));
  };
  const make = (faults: TreeFaults, plan: ArticlePlan): Promise<MadeRelease> =>
    makeOf(build, archive, prepared, { faults, plan }, request, writePages);
  const plan = planFor(noFaults);
  if (!trees.isMate || input.siteChanged || isForThreads(plan.jobs)) {
    const faults = await trees.faults();
    return make(faults, faults.damaged.length === 0 ? plan : planFor(faults));
  }
  // Another thread may be looking at the site still. What little is new can be made meanwhile, and again in the rare case that not all is as it was left.
  const made = await make(noFaults, plan);
  const faults = await trees.faults();
  const touched = new Set([...made.written.keys(), ...made.removed]);
  // What was touched has lost its second name by that.
  const isAsLeft = faults.damaged.length === 0 && faults.unlinked.every((file) => touched.has(file));
  if (isAsLeft || hasErrors(made.messages)) return { ...made, faults };
  // As it was before anything is made again: not all that was must be.
  return make({ ...faults, unlinked: [...faults.unlinked, ...touched] }, planFor(faults));
}

/** Makes a release by a plan, in a tree of which these faults are known. */
async function makeOf(
  build: Build,
  archive: Archive,
  { notes, assets, view, site, digests, studio, documents, findings, trees, input }: PreparedRelease,
  { faults, plan }: { readonly faults: TreeFaults; readonly plan: ArticlePlan },
  { cache, out, drafts, onProgress }: UpdateRequest,
  writePages: WritePages,
): Promise<MadeRelease> {
  const { clock, before, read } = build;
  const { house, table, rows, catalogue } = archive;
  let { state } = input;
  const damaged = new Set(faults.damaged);
  const isFaulty = hasErrors(settle(archive, new Map(), findings));
  const bodyAt = (position: number): KeptBody => decodeBody(read(bodyEntry(state, rows[position] ?? 0)));
  const context = toContext(archive, view, { bodyAt, bodyOf: documents.body });
  const planned = clock.time('page', () => planPages(context));
  const single = [
    ...planned.pages,
    ...aliased(archive).flatMap((position) => planRedirects(catalogue.card(position), context)),
  ];
  const tree = openTree(trees, before.manifest, { cache, out }, faults);
  const jobs = plan.jobs
    .map((job) => (isFaulty ? { ...job, page: false } : job))
    .filter(({ page, body }) => page || body === undefined);
  const pageJobs = jobs.filter(({ page }) => page);
  if (pageJobs.length > 0)
    tree.announce(() => pageJobs.map(({ position }) => fileOf(articleUrl(catalogue.card(position)))));

  const others: PlannedOthers = {
    site,
    body: (position) => pairAt(state.bodyKey, rows[position] ?? 0),
    document: documents.key,
  };
  const known = trees.tree === undefined ? emptyPlan : (notes?.plan ?? emptyPlan);
  const judge = judgePages(digests, others, known, damaged);
  const write = async (pages: readonly PlannedPage[]): Promise<readonly ManifestEntry[]> => {
    if (pages.length === 0) return [];
    tree.announce(() => pages.map(({ file }) => file));
    const entries = await clock.time('eleventy', () => writePages(pages, tree.path));
    tree.mirror(entries.map(({ file }) => file));
    return entries;
  };
  // What shows no body can be written while threads render the bodies.
  const isLong = isForThreads(jobs) && !isFaulty;
  const listed = (): readonly PlannedPage[] => [
    ...judge.chooseListed(planned.lists),
    ...judge.choose(planned.sitemaps(judge.listed())),
  ];
  const early = isLong
    ? [...listed(), ...judge.choose(single.filter(({ bodies }) => bodies.length === 0))]
    : [];
  const generation = before.number + 1;
  const recorder = recordArticles(input, plan);
  const take = (result: ArticleResult): void => {
    recorder.take(result);
    if (result.page !== undefined) tree.mirror([result.page.written.file]);
  };
  const making: Making = {
    studio,
    clock,
    pool: build.pool,
    request: () => {
      writeTable(cache, generation, table);
      return { cache, generation, house, site: view, drafts, folder: tree.path };
    },
    onProgress,
  };
  const [, earlyWritten] = await both(makeArticles(jobs, making, take), write(early));
  await build.rest();
  state = clock.time('plan', recorder.finish);

  const bodies = bodyFindings(archive, state, recorder.findings, bodyAt);
  const messages = settle(archive, bodies.findings, findings);
  const late = clock.time('plan', () =>
    isLong
      ? judge.choose(single.filter(({ bodies }) => bodies.length > 0))
      : [...listed(), ...judge.choose(single)],
  );
  const written = new Map(recorder.written);
  const keep = (entries: Iterable<ManifestEntry>): void => {
    for (const entry of entries) written.set(entry.file, entry);
  };
  keep(earlyWritten);
  const result = {
    state,
    planned: () => [...single, ...allPages(planned)],
    plan: judge.plan,
    site,
    documents: documents.kept,
    findings,
    written,
    mirrored: tree.mirrored,
    trees,
    faults,
    messages,
    withheld: archive.withheld + bodies.withheld,
    reasons: plan.reasons,
    plannedReasons: judge.reasons,
    pages: rows.length + countPages(single, judge.plan),
    made: pageJobs.length + [...early, ...late].filter(({ layout }) => layout !== 'plain').length,
  };
  if (hasErrors(messages)) return { ...result, removed: [], mediaDigests: notes?.mediaDigests ?? {} };

  keep(await write(late));
  const media = shownMedia(archive, state, documents.kept);
  const files = [...assets.map(({ path }) => path), ...media.map(({ src }) => src.slice(1))];
  // Files that stood in the last release together can stand in this one.
  const isNew = (file: string): boolean => findEntry(before.manifest, file) === undefined;
  const isAsBefore = trees.tree !== undefined && ![...judge.reasons.values()].includes('new');
  if (!isAsBefore || judge.twice.length > 0 || files.some(isNew))
    assertOutputFiles([...filesOfPlan(judge.plan, known), ...judge.twice, ...files]);
  const place: Place = {
    manifest: before.manifest,
    isDamaged: (file) => trees.tree === undefined || damaged.has(file),
    folder: () => {
      tree.announce(() => files);
      return tree.path;
    },
  };
  keep(clock.time('site', () => placeAssets(assets, place)));
  const placed = clock.time('site', () => placeMedia(media, notes?.mediaDigests ?? {}, place));
  keep(placed.written);
  const removed = clock.time('site', () =>
    removedFiles({ before, read, tree: trees.tree }, archive, result, files, input.siteChanged),
  );
  if (removed.length > 0) {
    tree.announce(() => removed);
    tree.remove(removed);
  }
  return { ...result, removed, mediaDigests: placed.digests };
}

/** What authors are told: what is known of the archive, of its articles' words by row, and of other documents by path. */
function settle(
  { messages, house, table, reader }: Archive,
  ofRows: ReadonlyMap<number, Findings>,
  ofDocuments: Readonly<Record<string, KeptDocument>>,
): readonly Message[] {
  const ignores = new Map<string, readonly Ignore[]>();
  const all = [...messages];
  for (const [row, found] of ofRows) {
    all.push(...found.messages);
    if (found.ignores.length === 0) continue;
    ignores.set(table.paths[row] ?? '', found.ignores);
    // A comment is judged by everything that was found in its file.
    all.push(...reader.record(row).messages);
  }
  for (const [path, { findings }] of Object.entries(ofDocuments)) {
    all.push(...findings.messages);
    ignores.set(path, findings.ignores);
  }
  return settleMessages(all, house.settings, ignores);
}

/** How many pages there are that are not articles, feeds and site maps not counted. */
const countPages = (single: readonly PlannedPage[], { lists }: KeptPlan): number =>
  single.filter(({ layout }) => layout !== 'plain').length +
  Object.values(lists).reduce((sum, { count }) => sum + count, 0);

/** Positions of the articles that have old addresses. */
function aliased({ table, rows }: Archive): readonly number[] {
  const { starts } = table.aliases;
  const positions: number[] = [];
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows[position] ?? 0;
    if (starts[row] !== starts[row + 1]) positions.push(position);
  }
  return positions;
}

/** Waits for two works to end before it says that one of them failed: neither may go on behind the back of what follows. */
async function both<A, B>(first: Promise<A>, second: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}
