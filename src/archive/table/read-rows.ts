import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { ArticleSettings } from '../../content/index.ts';
import type { Source } from '../../matter/index.ts';
import type { Message } from '../../message/index.ts';
import { archiveMessage } from '../archive-problems.ts';
import { codeOf } from '../list-files.ts';
import type { House } from '../newsroom.ts';
import { sourceBytesMax, toSource } from '../read-sources.ts';
import type { PackEntry, PackWriter } from './pack.ts';
import { encodeRecord } from './row-record.ts';
import { sourceDigest, toFaultRow, toRow } from './row.ts';
import type { Row } from './row.ts';
import type { RowFile } from './row-file.ts';
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
export type ReadRows = (files: readonly ScannedFile[], house: House) => Promise<readonly ReadRow[]>;

/** Stands for a file that cannot be opened; such a file is tried again by every build. */
const unread: SourceDigest = [0, 0, 0, 0];

/** Reads one file into a row; `look`: is given the file, whole, where it is one of text. */
export function readRow(
  file: ScannedFile,
  settings: ArticleSettings,
  pack: PackWriter,
  look?: (file: RowFile) => void,
): ReadRow {
  const { source, digest } = readFile(file);
  if ('rule' in source) {
    const { row, record } = toFaultRow([source]);
    return { row, source: digest, record: pack.write(encodeRecord(record, '')) };
  }
  const { row, record, card, article } = toRow(source, settings);
  look?.(article === undefined ? { source } : { source, article });
  return { row, source: digest, record: pack.write(encodeRecord(record, card)) };
}

function readFile({ path, file, size }: ScannedFile): {
  readonly source: Source | Message;
  readonly digest: SourceDigest;
} {
  if (size > sourceBytesMax) return { source: archiveMessage('archive/too-large', path), digest: unread };
  try {
    const bytes = readOver(file, size);
    return { source: toSource(path, bytes), digest: sourceDigest(bytes) };
  } catch (error) {
    return { source: archiveMessage('archive/unreadable', path, { value: codeOf(error) }), digest: unread };
  }
}

/** The digest of a file as it is now; it is asked for every file of a fresh checkout. */
export function digestOfFile({ file, size }: ScannedFile): SourceDigest {
  try {
    return sourceDigest(readOver(file, size));
  } catch {
    return unread;
  }
}

/** Larger files are seldom articles. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);

/** A file's bytes, which the next call may write over; `size`: the file's, as it was seen. */
function readOver(file: string, size: number): Uint8Array {
  if (size >= shared.length) return readFileSync(file);
  const descriptor = openSync(file, 'r');
  let length: number;
  try {
    length = readSync(descriptor, shared, 0, size + 1, null);
  } finally {
    closeSync(descriptor);
  }
  return length === size ? shared.subarray(0, size) : readFileSync(file);
}
