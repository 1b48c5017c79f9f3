import type { MediaFile, Newsroom } from '../archive/index.ts';
import { loadNewsroom } from '../archive/index.ts';
import type { Instant } from '../content/index.ts';
import { findAround } from '../check/index.ts';
import { settleMessages } from '../lint/index.ts';
import type { Message } from '../message/index.ts';
import { sortMessages } from '../message/index.ts';
import type { Page } from '../page/index.ts';
import { toPages } from '../page/index.ts';
import type { AssetFile } from './assets.ts';
import { buildAssets } from './assets.ts';
import { buildFonts } from './fonts.ts';
import { assertOutputFiles } from './output-files.ts';
import { usedMedia } from './used-media.ts';

/** Which newsroom is built, and what of it is seen. */
export interface SiteRequest {
  /** Absolute path of the folder that holds `content/`. */
  readonly root: string;
  /** The only clock of the build. */
  readonly now: Instant;
  /** Whether drafts and embargoed articles are built too, for the editor's eyes. */
  readonly drafts: boolean;
  /** Whether blocks carry the line of their source, for the editor's desk; default: false. */
  readonly sourceLines?: boolean;
  /** A folder that keeps cut fonts from build to build; default: they are cut anew. */
  readonly fontCache?: string;
}

/** Everything that a site is made of, before a byte is written. */
export interface SitePlan {
  readonly newsroom: Newsroom;
  readonly pages: readonly Page[];
  readonly assets: readonly AssetFile[];
  readonly media: readonly MediaFile[];
}

/** Reads a newsroom and plans its site; no plan when nothing can be built of it. A plan may come with errors: an editor's preview shows it all the same. */
export async function planSite(
  request: SiteRequest,
): Promise<{ readonly plan?: SitePlan; readonly messages: readonly Message[] }> {
  const loaded = await loadNewsroom(request.root, { now: request.now, drafts: request.drafts });
  if (loaded.newsroom === undefined) return { messages: sortMessages(loaded.messages) };
  const { newsroom } = loaded;
  const assets = await buildAssets(newsroom.settings, await buildFonts(request.fontCache));
  const { pages, messages } = toPages(newsroom, {
    assets: assets.urls,
    sourceLines: request.sourceLines ?? false,
  });
  const plan = { newsroom, pages, assets: assets.files, media: usedMedia(newsroom, pages) };
  assertOutputFiles([
    ...pages.map(({ file }) => file),
    ...plan.assets.map(({ path }) => path),
    ...plan.media.map(({ src }) => src.slice(1)),
  ]);
  const found = await findAround(newsroom, request);
  const all = [...loaded.messages, ...messages, ...found.messages];
  return { plan, messages: settleMessages(all, newsroom.settings, found.ignores) };
}
