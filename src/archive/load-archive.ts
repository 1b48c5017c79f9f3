import { join } from 'node:path';
import { parseSettings } from '../content/index.ts';
import type { Settings } from '../content/index.ts';
import type { Message } from '../message/index.ts';
import type { ContentScan } from '../seal/index.ts';
import type { Catalogue } from './catalogue.ts';
import { checkCaptures } from './check-captures.ts';
import { findMisplaced } from './find-misplaced.ts';
import { findRoot, settingsPath } from './find-root.ts';
import type { NewsroomRequest } from './load-newsroom.ts';
import { soften } from './load-newsroom.ts';
import type { Memory } from './memory.ts';
import type { House } from './newsroom.ts';
import { readDocuments } from './read-content.ts';
import type { ReadRecord } from './read-content.ts';
import { readMedia } from './read-media.ts';
import type { MediaSize } from './read-media.ts';
import { readSource } from './read-sources.ts';
import type { ArticleTable, PackEntry, ReadRows, Refreshed, TableReader } from './table/index.ts';
import {
  capturesOf,
  checkTable,
  refreshTable,
  tableCatalogue,
  toTableNames,
  toTableReader,
  visibleRows,
} from './table/index.ts';

/** What is known of an archive before it is looked at. */
export interface ArchiveMemory {
  readonly table: ArticleTable;
  /** When the table was made, milliseconds since 1970. */
  readonly seenAt: number;
  /** What the settings were of which the reading of an article depends. */
  readonly reading: string;
  readonly media: Memory<MediaSize>;
  readonly records: Memory<ReadRecord | Message>;
  /** Reads the table's records. */
  readonly read: (entry: PackEntry) => Uint8Array;
}

/** A newsroom's archive, looked at as a whole without reading what was read before. */
export interface Archive extends Refreshed {
  readonly house: House;
  /** Rows of the visible articles, newest first: the catalogue's positions. */
  readonly rows: Uint32Array;
  readonly catalogue: Catalogue;
  readonly reader: TableReader;
  /** What the table's reading of articles depended on. */
  readonly reading: string;
  /** Of the archive as a whole, and of each file on its own. */
  readonly messages: readonly Message[];
  /** Warnings and pieces of information of files that were not read anew, and are not among the messages because there are too many. */
  readonly withheld: number;
  /** Whether an article's errors do not count: its author holds it back, and readers do not see it. */
  readonly isPutOff: (path: string) => boolean;
}

/** Whose messages are told: those with errors, those that are new, and the others unless there are too many of them; all; or those of the files that are asked for. */
export type Told = 'new' | 'all' | ((path: string) => boolean);

/** Files with remarks of which all are told; of a larger archive only what is new is. */
const remarkedMax = 1000;

/** What of the settings decides how articles and records are read. */
const readingOf = ({ language, zone, name }: Settings): string => JSON.stringify([language, zone, name]);

/** What one look at an archive asks of it. */
export interface ArchiveRequest extends NewsroomRequest {
  readonly told?: Told;
  /** What the disk says of `content/`, where somebody has looked already. */
  readonly seen?: ContentScan;
}

/** Looks at a newsroom's archive through what is remembered of it. Without an archive when its settings cannot be read; throws UsageError when the folder is not a newsroom, and CacheFault when the memory cannot be believed. */
export async function loadArchive(
  folder: string,
  { now, drafts, told = 'new', seen }: ArchiveRequest,
  toMemory: (reading: string) => ArchiveMemory,
  readRows: ReadRows,
): Promise<{ readonly archive?: Archive; readonly messages: readonly Message[] }> {
  const root = await findRoot(folder);
  const source = await readSource({ path: settingsPath, file: join(root, settingsPath) });
  if ('rule' in source) return { messages: [source] };
  const { settings, messages: settingsMessages } = parseSettings(source);
  if (settings === undefined) return { messages: settingsMessages };

  const reading = readingOf(settings);
  const memory = toMemory(reading);
  const {
    people,
    pages,
    records,
    captures: documents,
    messages: documentMessages,
  } = await readDocuments(root, settings, memory.records);
  const { media, messages: mediaMessages } = await readMedia(root, memory.media);
  const house: House = { root, settings, people, pages, records, media, now };
  const refreshed = await refreshTable(root, memory, house, readRows, seen);
  const { table } = refreshed;
  const names = toTableNames(table, settings, people);
  const reader = toTableReader(table, names, memory.read);
  const rows = visibleRows(table, now, drafts);
  // A newsroom that takes a remark for an error must be told of every one.
  const isStrict = settings.rules?.some(({ level }) => level === 'error') === true;
  const { rows: toldOf, withheld } = toldRows(refreshed, told, isStrict ? Infinity : remarkedMax);
  const focus = told === 'new' ? refreshed.read : told === 'all' ? 'all' : rowsOf(table, told);
  const captures = [
    ...documents,
    ...capturesOf(table, reader, typeof told === 'function' ? told : undefined),
  ];

  const isShown = new Uint8Array(table.count);
  for (const row of rows) isShown[row] = 1;
  const unfinished = new Map<string, number>();
  for (let row = 0; row < table.count; row += 1)
    if (table.isUnfinished[row] === 1 && isShown[row] === 0) unfinished.set(table.paths[row] ?? '', row);
  const isPutOff = (path: string): boolean => unfinished.has(path);
  const messages = [
    ...settingsMessages,
    ...documentMessages,
    ...mediaMessages,
    ...(await findMisplaced(root)),
    ...refreshed.messages,
    ...toldOf.flatMap((row) => reader.record(row).messages),
    ...checkTable(table, house, names, reader, focus),
    ...(await checkCaptures(root, captures)),
  ].map((message) => (isPutOff(message.path) ? soften(message) : message));
  return {
    archive: {
      ...refreshed,
      house,
      rows,
      catalogue: tableCatalogue(table, rows, names, reader, settings.zone),
      reader,
      reading,
      messages,
      withheld,
      isPutOff,
    },
    messages,
  };
}

const rowsOf = ({ paths }: ArticleTable, isTold: (path: string) => boolean): readonly number[] =>
  paths.flatMap((path, row) => (isTold(path) ? [row] : []));

/** Rows whose own messages are told, and how many remarks are not. */
function toldRows(
  { table, read }: Refreshed,
  told: Told,
  most: number,
): {
  readonly rows: readonly number[];
  readonly withheld: number;
} {
  const anew = new Set(read);
  const remarked: number[] = [];
  const rows: number[] = [];
  for (let row = 0; row < table.count; row += 1) {
    if (typeof told === 'function' && !told(table.paths[row] ?? '')) continue;
    if ((table.errors[row] ?? 0) > 0 || (anew.has(row) && (table.remarks[row] ?? 0) > 0)) rows.push(row);
    else if ((table.remarks[row] ?? 0) > 0) remarked.push(row);
  }
  if (told !== 'new' || remarked.length <= most) return { rows: [...rows, ...remarked], withheld: 0 };
  return { rows, withheld: remarked.reduce((sum, row) => sum + (table.remarks[row] ?? 0), 0) };
}
