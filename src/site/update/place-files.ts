import { copyFileSync, statSync } from 'node:fs';
import type { Archive, MediaFile } from '../../archive/index.ts';
import { listOf } from '../../archive/index.ts';
import type { AssetFile } from '../assets.ts';
import type { ArticleState } from '../cache/article-state.ts';
import type { KeptBodyOf } from '../cache/documents.ts';
import {
  findEntry,
  type ManifestEntry,
  type Manifest,
  sha256Of,
  sha256OfFile,
  timeOf,
  toEntry,
} from '../../seal/index.ts';
import type { Notes } from '../release/notes.ts';
import { makeRoom, takeAway } from '../release/trees.ts';
import { writeOutput } from '../release/write-output.ts';

/** Where files are placed, and what stands there already. */
export interface Place {
  readonly manifest: Manifest;
  readonly isDamaged: (file: string) => boolean;
  /** The folder of the release, opened before it is first written to. */
  readonly folder: () => string;
}

/** The media that the visible articles, the documents and the theme show: a picture of an article that is not public must not be public either. */
export function shownMedia(
  { house, table, rows }: Archive,
  state: ArticleState,
  documents: Readonly<Record<string, KeptBodyOf>>,
): readonly MediaFile[] {
  const { theme } = house.settings;
  const images = new Uint8Array(table.strings.length);
  const mentions = new Uint8Array(state.strings.length);
  for (const row of rows) {
    images[table.image[row] ?? 0] = 1;
    for (const mention of listOf(state.mentions, row)) mentions[mention] = 1;
  }
  const shown = new Set<string>();
  const note = (mention: string): void => {
    if (mention.startsWith('m')) shown.add(mention.slice(1));
  };
  for (const [number, isUsed] of images.entries()) if (isUsed === 1) shown.add(table.strings[number] ?? '');
  for (const [number, isUsed] of mentions.entries()) if (isUsed === 1) note(state.strings[number] ?? '');
  for (const { mentions: own } of Object.values(documents)) own.forEach(note);
  for (const src of [theme.logo, theme.stylesheet]) if (src !== undefined) shown.add(src);
  return [...house.media.values()]
    .filter(({ src }) => shown.has(src) || src.startsWith('/media/fonts/'))
    .sort((a, b) => (a.src < b.src ? -1 : 1));
}

/** Whether a file stands in the release, and is known as what it is: another Midad may have known its type by another name. */
function isPlaced({ file, sha256, type }: ManifestEntry, { manifest, isDamaged }: Place): boolean {
  const found = findEntry(manifest, file);
  return found?.sha256 === sha256 && found.type === type && !isDamaged(file);
}

/** Writes those of the files that every page shares that are not there yet. */
export function placeAssets(assets: readonly AssetFile[], place: Place): readonly ManifestEntry[] {
  return assets.flatMap(({ path, content }) => {
    const entry = toEntry(path, sha256Of(content), Buffer.byteLength(content));
    return isPlaced(entry, place) ? [] : [writeOutput(place.folder(), path, content)];
  });
}

type MediaDigests = Notes['mediaDigests'];

/** Copies those of the media that are not there yet, and notes the digests of all. */
export function placeMedia(
  media: readonly MediaFile[],
  known: MediaDigests,
  place: Place,
): { readonly written: readonly ManifestEntry[]; readonly digests: MediaDigests } {
  const digests: Record<string, MediaDigests[string]> = {};
  const written = media.flatMap(({ src, file }) => {
    const path = src.slice(1);
    const stats = statSync(file);
    const { size } = stats;
    const time = timeOf(stats);
    const before = known[path];
    const isKnown = before?.size === size && before.time === time;
    const sha256 = isKnown ? before.sha256 : sha256OfFile(file);
    digests[path] = { size, time, sha256 };
    const entry = toEntry(path, sha256, size);
    if (isPlaced(entry, place)) return [];
    const target = makeRoom(place.folder(), path);
    takeAway(target);
    copyFileSync(file, target);
    return [entry];
  });
  return { written, digests };
}
