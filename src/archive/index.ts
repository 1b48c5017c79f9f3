export { articleSource, changedOf } from './article-source.ts';
export { toSourceChecker } from './source-checker.ts';
export type { CheckedSource } from './source-checker.ts';
export type { Card } from './card.ts';
export { tagKey, toCatalogue } from './catalogue.ts';
export type { Catalogue, NameLists, Positions, TagView } from './catalogue.ts';
export { hidingOf, isVisible } from './is-visible.ts';
export type { Hiding } from './is-visible.ts';
export { loadArchive } from './load-archive.ts';
export type { Archive, ArchiveMemory, Told } from './load-archive.ts';
export { pathKey } from './check-addresses.ts';
export { toLintHouse } from './lint-house.ts';
export { loadNewsroom } from './load-newsroom.ts';
export type { NewsroomRequest } from './load-newsroom.ts';
export { listContentFiles, listDocumentFiles } from './content-files.ts';
export type { ListedFile } from './list-files.ts';
export { depthMax, isPassedOver, refusedName, sameNames } from './list-files.ts';
export { makeFolder } from './make-folder.ts';
export { openForRewrite } from './rewrite-file.ts';
export type { Memory, Remembered } from './memory.ts';
export type * from './newsroom.ts';
export type { ReadRecord } from './read-content.ts';
export type { MediaSize } from './read-media.ts';
export { readSettings } from './read-settings.ts';
export { readSource, toSource } from './read-sources.ts';
export {
  CacheFault,
  columnBytes,
  columnOf,
  columnsLike,
  compactPacks,
  decodeTable,
  digestOf,
  emptyTable,
  encodeTable,
  hashName,
  hasId,
  hasSlug,
  indexPaths,
  isReady,
  listOf,
  mixLists,
  mixPairs,
  openPack,
  packLimits,
  pairsAt,
  pairsOnce,
  pairUp,
  readColumns,
  readRow,
  readRowFile,
  recordOf,
  reviveFault,
  tableCatalogue,
  toInterner,
  toMixer,
  toPackReader,
  toTableNames,
  toTableReader,
  usedPacks,
  visibleRows,
  writeColumns,
} from './table/index.ts';
export type {
  ArticleTable,
  Column,
  ColumnFile,
  Digest,
  Lists,
  Mixer,
  Pairs,
  PackEntry,
  PackLimits,
  PackWriter,
  ReadRow,
  ReadRows,
  RowFile,
  ScannedFile,
  TableReader,
} from './table/index.ts';
export { lastPlausible } from './check-hours.ts';
export { utf8Bytes } from './utf8-bytes.ts';
export { utf8Text } from './utf8-text.ts';
