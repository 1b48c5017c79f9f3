import { join } from 'node:path';
import type { Archive, House, PackWriter } from '../../archive/index.ts';
import {
  decodeTable,
  readColumns,
  tableCatalogue,
  toPackReader,
  toTableNames,
  toTableReader,
  visibleRows,
} from '../../archive/index.ts';
import { toSurroundings } from '../../check/index.ts';
import type { PageContext, RenderedBody, SiteView } from '../../page/index.ts';
import type { ArticleStudio } from './render-articles.ts';
import { toStageTimes } from './stage-times.ts';
import type { StudioRequest } from './worker.ts';

/** What an article's page is made with, out of an archive. */
export function toStudio(
  archive: Pick<Archive, 'catalogue' | 'house' | 'reader'>,
  site: SiteView,
  own: Pick<ArticleStudio, 'read' | 'pack' | 'folder' | 'times'>,
): ArticleStudio {
  const { catalogue, house, reader } = archive;
  return {
    ...own,
    root: house.root,
    reader,
    context: toContext(archive, site),
    surroundings: toSurroundings(house, catalogue),
  };
}

/** The context of pages that hold no body but their own. */
export function toContext(
  { catalogue, house }: { readonly catalogue: Archive['catalogue']; readonly house: House },
  site: SiteView,
  bodies: Pick<PageContext, 'bodyAt' | 'bodyOf'> = { bodyAt: noBody, bodyOf: noBody },
): PageContext {
  return { newsroom: house, site, sourceLines: false, catalogue, ...bodies };
}

function noBody(): RenderedBody {
  throw new Error('An article’s page asked for the body of another page');
}

/** A studio in a thread of its own, which reads the table from the disk. */
export function openStudio(request: StudioRequest, pack: PackWriter): ArticleStudio {
  const { cache, generation, house, site, drafts, folder } = request;
  const table = decodeTable(readColumns(join(cache, `table-${String(generation)}`)));
  const { read } = toPackReader(cache);
  const names = toTableNames(table, house.settings, house.people);
  const reader = toTableReader(table, names, read);
  const rows = visibleRows(table, house.now, drafts);
  const catalogue = tableCatalogue(table, rows, names, reader, house.settings.zone);
  return toStudio({ catalogue, house, reader }, site, { read, pack, folder, times: toStageTimes() });
}
