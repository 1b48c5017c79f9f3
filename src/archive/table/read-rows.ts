import type { ArticleSettings } from '../../content/index.ts';
import type { Source } from '../../matter/index.ts';
import type { Message } from '../../message/index.ts';
import { noDigest, readOver, sourceDigest, type SourceDigest } from '../../seal/index.ts';
import { archiveMessage } from '../archive-message.ts';
import { codeOf } from '../list-files.ts';
import type { House } from '../newsroom.ts';
import { sourceBytesMax, toSource } from '../read-sources.ts';
import type { PackEntry, PackWriter } from './pack.ts';
import { encodeRecord } from './row-record.ts';
import { toFaultRow, toRow } from './row.ts';
import type { Row } from './row.ts';
import type { RowFile } from './row-file.ts';
import type { ScannedFile } from './scan.ts';

/** A file as a table keeps it. */
export interface ReadRow {
  readonly row: Row;
  readonly source: SourceDigest;
  readonly record: PackEntry;
}

/** Reads files into rows and puts their records into a pack. */
export type ReadRows = (files: readonly ScannedFile[], house: House) => Promise<readonly ReadRow[]>;

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
  if (size > sourceBytesMax) return { source: archiveMessage('archive/too-large', path), digest: noDigest };
  try {
    const bytes = readOver(file, size);
    return { source: toSource(path, bytes), digest: sourceDigest(bytes) };
  } catch (error) {
    return { source: archiveMessage('archive/unreadable', path, { value: codeOf(error) }), digest: noDigest };
  }
}
