export { foldKey } from './fold-key.ts';
export type { IsKey } from './key-line.ts';
export type { KeyEntry, KeyTable } from './key-table.ts';
export type * from './matter-node.ts';
export { editDistance, nearest } from './nearest.ts';
export { matterLengthMax, readMatter, readYaml } from './read-matter.ts';
export type { Matter } from './read-matter.ts';
export { canonicalKey, toIsKey, toPlain } from './to-plain.ts';
export type { PlainFields, PlainMatter, PlainValue } from './to-plain.ts';
