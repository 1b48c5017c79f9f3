import { readFileSync } from 'node:fs';
import type { ArticleSettings } from '../../content/index.ts';
import type { Source } from '../../matter/index.ts';
import type { Message } from '../../message/index.ts';
import { archiveMessage } from '../archive-problems.ts';
import { codeOf } from '../list-files.ts';
import { sourceBytesMax, toSource } from '../read-sources.ts';
import type { PackEntry, PackWriter } from './pack.ts';
import { encodeRecord, sourceDigest, toFaultRow, toRow } from './row.ts';
import type { Row } from './row.ts';
import type { ScannedFile } from './scan.ts';

/** The start of a file's SHA-256. */
export type SourceDigest = ReturnType<typeof sourceDigest>;

/** A file as a table keeps it. */
export interface ReadRow {
  readonly row: Row;
  readonly source: SourceDigest;
  readonly record: PackEntry;
}

/** Reads files into rows and puts their records into a pack. */
export type ReadRows = (
  files: readonly ScannedFile[],
  settings: ArticleSettings,
) => Promise<readonly ReadRow[]>;

/** Stands for a file that cannot be opened; such a file is tried again by every build. */
const unread: SourceDigest = [0, 0, 0, 0];

/** Reads one file into a row. */
export function readRow(file: ScannedFile, settings: ArticleSettings, pack: PackWriter): ReadRow {
  const { source, digest } = readFile(file);
  const { row, record } = 'rule' in source ? toFaultRow([source]) : toRow(source, settings);
  return { row, source: digest, record: pack.write(encodeRecord(record)) };
}

function readFile({ path, file, size }: ScannedFile): {
  readonly source: Source | Message;
  readonly digest: SourceDigest;
} {
  if (size > sourceBytesMax) return { source: archiveMessage('archive/too-large', path), digest: unread };
  try {
    const bytes = readFileSync(file);
    return { source: toSource(path, bytes), digest: sourceDigest(bytes) };
  } catch (error) {
    return { source: archiveMessage('archive/unreadable', path, { value: codeOf(error) }), digest: unread };
  }
}

/** The digest of a file as it is now. */
export function digestOfFile({ file }: ScannedFile): SourceDigest {
  try {
    return sourceDigest(readFileSync(file));
  } catch {
    return unread;
  }
}
