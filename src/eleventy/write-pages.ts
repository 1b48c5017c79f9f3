import { statSync } from 'node:fs';
import { join } from 'node:path';
import { utf8Bytes } from '../archive/index.ts';
import type { PlannedPage } from '../page/index.ts';
import { type ManifestEntry, sha256Of, toEntry } from '../seal/index.ts';
import { collectGarbage, makeRoom, takeAway } from '../site/index.ts';
import { closeDoors, emptyInput } from './close-doors.ts';
import { loadEleventy } from './load-eleventy.ts';
import { addPageTemplates } from './page-templates.ts';

/** Pages that one Eleventy is given: what it keeps of each grows faster than their number. */
const batchSize = 300;

/** Writes planned pages into a folder through Eleventy, a batch at a time, those that show the same articles together; throws when the disk does not hold what was written. */
export async function writePages(
  planned: readonly PlannedPage[],
  folder: string,
): Promise<readonly ManifestEntry[]> {
  const entries: ManifestEntry[] = [];
  const ordered = planned.toSorted((a, b) => (a.shows[0] ?? -1) - (b.shows[0] ?? -1));
  for (let start = 0; start < ordered.length; start += batchSize) {
    entries.push(...(await writeBatch(ordered.slice(start, start + batchSize), folder)));
    if (start + batchSize < ordered.length) collectGarbage();
  }
  return entries;
}

async function writeBatch(pages: readonly PlannedPage[], folder: string): Promise<readonly ManifestEntry[]> {
  // Eleventy writes into files that are there, and another tree may share them.
  for (const { file } of pages) takeAway(makeRoom(folder, file));
  const entries: ManifestEntry[] = [];
  const Eleventy = await loadEleventy();
  const eleventy = new Eleventy(emptyInput, folder, {
    configPath: null,
    quietMode: true,
    config: (eleventyConfig) => {
      closeDoors(eleventyConfig);
      addPageTemplates(eleventyConfig, {
        pages: () => pages,
        layouts: new Set(pages.map(({ layout }) => layout)),
        onPage: (file, text) => {
          const bytes = utf8Bytes(text);
          entries.push(toEntry(file, sha256Of(bytes), bytes.length));
        },
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  for (const { file, size } of entries) {
    const actual = statSync(join(folder, file)).size;
    if (actual !== size) throw new Error(`${file} has ${String(actual)} bytes, not ${String(size)}`);
  }
  if (entries.length !== pages.length)
    throw new Error(`Eleventy wrote ${String(entries.length)} pages of ${String(pages.length)}`);
  return entries;
}
