import type { Archive, Digest } from '../../archive/index.ts';
import { digestOf } from '../../archive/index.ts';
import { checkDocuments, type KeptDocument, toMentionDigests, toSurroundings } from '../../check/index.ts';
import { articleUrl, fileOf, toSiteView } from '../../page/index.ts';
import type { SiteView } from '../../page/index.ts';
import { type AssetFile, buildAssets } from '../assets.ts';
import { type ArticleState, carryState, copyState } from '../cache/article-state.ts';
import { type Documents, toDocuments } from '../cache/documents.ts';
import { isEqual, type PageDigests, toPageDigests } from '../cache/page-digests.ts';
import type { ArticlePlanInput } from '../cache/plan-articles.ts';
import type { ArticleStudio } from '../cache/render-articles.ts';
import { toStudio } from '../cache/studio.ts';
import type { Notes } from '../release/notes.ts';
import type { Trees } from './find-trees.ts';
import type { Build } from './open-build.ts';

/** All that is known before the first page is made, whatever became of the site. */
export interface PreparedRelease {
  /** Of this program's builds; undefined when the last one was another's. */
  readonly notes: Notes | undefined;
  readonly assets: readonly AssetFile[];
  readonly view: SiteView;
  /** Of all that stands round every page. */
  readonly site: Digest;
  readonly digests: PageDigests;
  readonly studio: ArticleStudio;
  readonly documents: Documents;
  readonly findings: Readonly<Record<string, KeptDocument>>;
  readonly trees: Trees;
  readonly input: Omit<ArticlePlanInput, 'isDamaged'>;
}

/** Compares an archive with what is remembered of the last build's. */
export async function prepareRelease(build: Build, archive: Archive): Promise<PreparedRelease> {
  const { clock, before, pack, read } = build;
  const { house, catalogue } = archive;
  const { settings } = house;
  const notes = before.notes?.program === build.program ? before.notes : undefined;
  const assets = await clock.time('site', async () => buildAssets(settings, await build.fonts));
  const view = toSiteView(house, assets.urls);
  const settingsDigest = digestOf(JSON.stringify(settings));
  const site = digestOf(JSON.stringify([build.program, view]));
  const mentionDigest = toMentionDigests(archive, toSurroundings(house, catalogue).house);
  const digests = clock.time('plan', () => toPageDigests(archive, mentionDigest));
  const state = carryState(before.state, archive.oldRows);
  const studio = toStudio(archive, view, { read, pack, folder: build.sparePath, times: clock });
  const documents = clock.time('markdown, html', () =>
    toDocuments(house, notes?.documents ?? {}, studio.surroundings, settingsDigest, mentionDigest),
  );
  const findings = await clock.time('lint', () =>
    checkDocuments(house, notes?.findings ?? {}, studio.surroundings, settingsDigest, mentionDigest),
  );
  const trees = await build.trees(archive.read.length + archive.removed.length > 0);
  const orphans = new Set(notes?.orphans);
  const isOrphaned = (row: number): boolean => {
    if (orphans.size === 0) return false;
    const { article } = archive.reader.record(row);
    return article !== undefined && orphans.has(fileOf(articleUrl(article)));
  };
  const input = {
    archive,
    state: trees.tree === undefined ? withoutPages(state) : state,
    digests,
    mentionDigest,
    settings: settingsDigest,
    hadPage: (row: number) =>
      trees.tree !== undefined &&
      ((archive.oldRows[row] === -1 && before.state.hasPage[archive.formerRows[row] ?? -1] === 1) ||
        isOrphaned(row)),
    siteChanged: notes === undefined || !isEqual(notes.site, site),
  };
  return { notes, assets: assets.files, view, site, digests, studio, documents, findings, trees, input };
}

function withoutPages(state: ArticleState): ArticleState {
  const copy = copyState(state);
  copy.hasPage.fill(0);
  return copy;
}
