export { foldKey } from './fold-key.ts';
export { canonicalKey } from './key-names.ts';
export type { KeyEntry, KeyTable } from './key-table.ts';
export type * from './matter-node.ts';
export { matterLengthMax, readMatter, readYaml } from './read-matter.ts';
export type { Matter } from './read-matter.ts';
export { toPlain } from './to-plain.ts';
export type { PlainFields, PlainMatter, PlainValue } from './to-plain.ts';
