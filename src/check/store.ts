import { createHash, randomInt } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../archive/index.ts';
import type { ArticleTable, MediaSize, ReadRecord, Remembered } from '../archive/index.ts';
import {
  CacheFault,
  decodeTable,
  emptyTable,
  encodeTable,
  readColumns,
  writeColumns,
} from '../archive/index.ts';
import type { Message } from '../message/index.ts';
import type { FindingsTable } from './findings-table.ts';
import { decodeFindings, encodeFindings, noFindings } from './findings-table.ts';
import type { KeptDocument } from './check-documents.ts';

/** What one check leaves to the next. */
export interface Remembrance {
  /** Digest of the Midad that left this; undefined: nothing was left by this one. */
  readonly program?: string;
  readonly notes: Notes;
  readonly table: ArticleTable;
  readonly findings: FindingsTable;
}

/** All that is small enough to be kept as JSON. */
export interface Notes {
  /** When the archive was looked at, milliseconds since 1970. */
  readonly seenAt: number;
  readonly reading: string;
  readonly media: readonly (readonly [string, Remembered<MediaSize>])[];
  readonly records: readonly (readonly [string, Remembered<ReadRecord | Message>])[];
  /** By path. */
  readonly documents: Readonly<Record<string, KeptDocument>>;
}

/** The remembrance before the first check. */
export const nothingRemembered: Remembrance = {
  notes: { seenAt: 0, reading: '', media: [], records: [], documents: {} },
  table: emptyTable,
  findings: noFindings(0),
};

/** The format of everything in the store. */
const format = 1;

interface Pointer {
  readonly format: number;
  /** In the names of the files. */
  readonly name: number;
  /** Of the Midad that left this: see `programStamp` and `programDigest`. */
  readonly stamp: string;
  readonly program: string;
  /** SHA-256 of the notes, which carry no check of their own. */
  readonly notes: string;
}

/** The program whose memory is asked for; the digest is made only when the stamp is another. */
export interface Program {
  readonly stamp: string;
  readonly digest: () => string;
}

const pointerOf = (folder: string): string => join(folder, 'current.json');

/** What the last check left; nothing when there was none or another program left it. Throws a CacheFault for what is not as it was written. */
export function readRemembrance(folder: string, program: Program): Remembrance {
  let pointer: Pointer | null;
  try {
    pointer = JSON.parse(readFileSync(pointerOf(folder), 'utf8')) as Pointer | null;
  } catch {
    return nothingRemembered;
  }
  if (pointer?.format !== format) return nothingRemembered;
  if (pointer.stamp !== program.stamp && pointer.program !== program.digest()) return nothingRemembered;
  const text = readNotes(join(folder, `notes-${String(pointer.name)}`));
  if (sha256Of(text) !== pointer.notes) throw new CacheFault('the notes are torn');
  const table = decodeTable(readColumns(join(folder, `table-${String(pointer.name)}`)));
  const findings = decodeFindings(readColumns(join(folder, `findings-${String(pointer.name)}`)));
  if (findings.count !== table.count) throw new CacheFault('the table and the findings are of two checks');
  return {
    program: pointer.program,
    notes: JSON.parse(text.toString('utf8')) as Notes,
    table,
    findings,
  };
}

function readNotes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new CacheFault(`${file} cannot be read`);
  }
}

/** A number for files that nobody else writes: checks that run at once do not wait for each other, and the last one is remembered. */
export const newName = (): number => randomInt(1, 2 ** 31);

/** Writes the table for threads to read, under the name of what is remembered later. */
export function writeTable(folder: string, name: number, table: ArticleTable): void {
  writeColumns(join(folder, `table-${String(name)}`), encodeTable(table));
}

/** Remembers a check, and forgets the files of earlier ones; `packs`: those that are in use. */
export function remember(
  folder: string,
  name: number,
  { stamp, digest }: Program,
  { program, notes, table, findings }: Remembrance,
  packs: ReadonlySet<number>,
): void {
  makeFolder(folder);
  writeTable(folder, name, table);
  writeColumns(join(folder, `findings-${String(name)}`), encodeFindings(findings));
  const text = Buffer.from(JSON.stringify(notes));
  writeFileSync(join(folder, `notes-${String(name)}`), text);
  const pointer: Pointer = { format, name, stamp, program: program ?? digest(), notes: sha256Of(text) };
  const aside = join(folder, `current-${String(name)}.json`);
  writeFileSync(aside, JSON.stringify(pointer));
  renameSync(aside, pointerOf(folder));
  dropFiles(folder, (kind, number) => (kind === 'pack' ? packs.has(number) : number === name));
}

/** Deletes everything that is kept, because it cannot be believed. */
export const forget = (folder: string): void => {
  rmSync(pointerOf(folder), { force: true });
  dropFiles(folder, () => false);
};

function dropFiles(folder: string, isUsed: (kind: string, number: number) => boolean): void {
  for (const file of readdirSync(folder)) {
    const [, kind, number] = /^(table|findings|notes|pack|current)-(\d+)/.exec(file) ?? [];
    if (kind !== undefined && !isUsed(kind, Number(number))) rmSync(join(folder, file), { force: true });
  }
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
