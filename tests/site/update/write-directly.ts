import type { PlannedPage } from '../../../src/page/index.ts';
import type { ManifestEntry } from '../../../src/seal/index.ts';
import { writeOutput } from '../../../src/site/release/write-output.ts';
import { renderPage } from '../../../templates/index.ts';

/** Writes planned pages without Eleventy, so that a law can be tried a thousand times; that Eleventy writes the same is shown elsewhere. */
export function writeDirectly(
  planned: readonly PlannedPage[],
  folder: string,
): Promise<readonly ManifestEntry[]> {
  return Promise.resolve(
    planned.map(({ make }) => {
      const page = make();
      return writeOutput(folder, page.file, page.layout === 'plain' ? page.content : renderPage(page));
    }),
  );
}
