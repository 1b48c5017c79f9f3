export { findStandstill } from './find-standstill.ts';
export type { Look, StandstillRequest } from './find-standstill.ts';
export { amendManifest, diffManifests, textOf } from './amend-manifest.ts';
export type { AmendedManifest, ManifestDiff, ManifestText } from './amend-manifest.ts';
export {
  countOf,
  emptyManifest,
  entryAt,
  fileAt,
  findEntry,
  lineOf,
  openManifest,
  toManifest,
} from './manifest.ts';
export type { Manifest } from './manifest.ts';
export { toEntry } from './manifest-entry.ts';
export type { CacheClass, ManifestEntry } from './manifest-entry.ts';
export { packageRoot } from './package-root.ts';
export { readOver } from './read-over.ts';
export { programDigest, programStamp } from './program-digest.ts';
export { hashPath, pathsOf, pickSeen, scanContent, scannedKinds } from './scan-content.ts';
export type { ContentScan } from './scan-content.ts';
export { breakSeal, writeSeal } from './seal.ts';
export type { LineStamps, Seal } from './seal.ts';
export { sha256Of, sha256OfFile } from './sha256.ts';
export { inodeOf, stampOf, timeOf } from './stamp.ts';
export { isLargeSite, startLook } from './start-look.ts';
export type { Looked, TreeRequest } from './start-look.ts';
export { digestFiles } from './digest-files.ts';
export { sourceDigest, noDigest } from './source-digest.ts';
export type { SourceDigest } from './source-digest.ts';
export { filesIn, holdsOnly } from './tree-count.ts';
export { noFaults, verifyTree } from './verify-tree.ts';
export type { TreeFaults } from './verify-tree.ts';
