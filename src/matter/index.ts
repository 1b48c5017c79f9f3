export { foldKey } from './fold-key.ts';
export type { KeyEntry, KeyTable } from './key-table.ts';
export type * from './matter-node.ts';
export { editDistance, nearest } from './nearest.ts';
