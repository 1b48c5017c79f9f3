import {
  CacheFault,
  type Digest,
  type MediaSize,
  type ReadRecord,
  type Remembered,
} from '../../archive/index.ts';
import type { KeptDocument } from '../../check/index.ts';
import type { Message } from '../../message/index.ts';
import { sha256Of } from '../../seal/index.ts';
import type { KeptBodyOf } from '../cache/documents.ts';
import type { KeptPlan } from '../cache/judge-pages.ts';
import { readWhole } from './read-whole.ts';

/** All that is small enough to be kept as JSON. */
export interface Notes {
  /** `programDigest` of the Midad that left this. */
  readonly program: string;
  /** When the archive was looked at, milliseconds since 1970. */
  readonly seenAt: number;
  readonly reading: string;
  /** Of what stands round every page. */
  readonly site: Digest;
  readonly plan: KeptPlan;
  /** By path. */
  readonly documents: Readonly<Record<string, KeptBodyOf>>;
  /** What was found out about pages and people, by path. */
  readonly findings: Readonly<Record<string, KeptDocument>>;
  readonly media: readonly (readonly [string, Remembered<MediaSize>])[];
  readonly records: readonly (readonly [string, Remembered<ReadRecord | Message>])[];
  /** Digests of published media by path, with the sizes and times at which they were taken. */
  readonly mediaDigests: Readonly<
    Record<string, { readonly size: number; readonly time: number; readonly sha256: string }>
  >;
  /** The inode of the tree that is served. */
  readonly live: number;
  /** Pages of articles in the last release that no article of the table claims: builds that came to nothing read on, and the articles had changed or gone. */
  readonly orphans: readonly string[];
}

/** Notes, and the SHA-256 of the file that they were read from. */
export interface ReadNotes {
  readonly notes: Notes;
  readonly sha256: string;
}

/** Reads notes; throws a CacheFault for a file that cannot be read, or is not what was written. */
export function readNotes(file: string): ReadNotes {
  const bytes = readWhole(file);
  const sha256 = sha256Of(bytes);
  try {
    return { notes: JSON.parse(bytes.toString('utf8')) as Notes, sha256 };
  } catch {
    throw new CacheFault(`${file} is torn`);
  }
}
