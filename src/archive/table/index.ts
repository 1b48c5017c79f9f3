export { decodeTable, emptyTable, encodeTable, listOf } from './article-table.ts';
export type { ArticleTable, Lists } from './article-table.ts';
export { capturesOf, checkTable } from './check-table.ts';
export { compactPacks, packLimits, usedPacks } from './compact-packs.ts';
export type { PackLimits } from './compact-packs.ts';
export { columnBytes, columnOf, columnsLike, readColumns, writeColumns } from './columns.ts';
export type { Column, ColumnFile } from './columns.ts';
export { digestOf, hashName, mixLists, mixPairs, pairsAt, pairsOnce, pairUp, toMixer } from './digest.ts';
export type { Digest, Mixer, Pairs, PairsOnce } from './digest.ts';
export { toInterner } from './interner.ts';
export { CacheFault, openPack, reviveFault, toPackReader } from './pack.ts';
export type { PackEntry, PackWriter } from './pack.ts';
export { readRow } from './read-rows.ts';
export type { ReadRow, ReadRows } from './read-rows.ts';
export { indexPaths } from './path-index.ts';
export { refreshTable } from './refresh-table.ts';
export type { Refreshed } from './refresh-table.ts';
export type { RowRecord } from './row-record.ts';
export { readRowFile } from './row-file.ts';
export type { RowFile } from './row-file.ts';
export type { ScannedFile } from './scan.ts';
export {
  isReady,
  recordOf,
  tableCatalogue,
  toTableNames,
  toTableReader,
  visibleRows,
} from './table-catalogue.ts';
export type { NameResolver, TableReader } from './table-catalogue.ts';
export { hasId, hasSlug } from './table-names.ts';
