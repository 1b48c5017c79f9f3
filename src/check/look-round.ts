import type { Archive, ArchiveMemory, Digest } from '../archive/index.ts';
import {
  CacheFault,
  compactPacks,
  digestOf,
  emptyTable,
  hasId,
  hasSlug,
  loadArchive,
  openPack,
  packLimits,
  toMixer,
  toPackReader,
  usedPacks,
} from '../archive/index.ts';
import { scanContent } from '../seal/index.ts';
import type { Findings, Ignore } from '../lint/index.ts';
import { settleMessages } from '../lint/index.ts';
import { sortMessages } from '../message/index.ts';
import type { RowFindings } from './article-findings.ts';
import { toPromiseKeeper } from './promised.ts';
import { checkDocuments } from './check-documents.ts';
import type { Checked, CheckRequest, KnownNewsroom } from './check-newsroom.ts';
import { findingsAt, type KeptFindings, toFindingsTable } from './findings-table.ts';
import { mixMentions, toMentionDigests } from './mentions.ts';
import type { Program, Remembrance } from './store.ts';
import { newName, remember, writeTable } from './store.ts';
import { toSurroundings } from './surroundings.ts';
import { toWorkforce } from './workforce.ts';

/** Looks round a newsroom through what is remembered of it, and remembers what it saw; `program` undefined: nothing is remembered. Throws a CacheFault when the memory cannot be believed. */
export async function lookRound(
  { root, now, isWanted, asksNewsroom, threads, onProgress }: CheckRequest,
  folder: string,
  program: Program | undefined,
  before: Remembrance,
): Promise<Checked> {
  const seenAt = Date.now();
  const scanning = scanContent(root);
  const name = newName();
  const pack = openPack(folder, newName());
  const { read, close } = toPackReader(folder);
  const isAsked = isWanted ?? (() => true);
  const workforce = toWorkforce({ folder, pack, isWanted: isAsked, threads, onProgress });
  const media: ArchiveMemory['media'] = {
    before: new Map(before.notes.media),
    after: new Map(),
    seenAt: before.notes.seenAt,
  };
  const records: ArchiveMemory['records'] = {
    before: new Map(before.notes.records),
    after: new Map(),
    seenAt: before.notes.seenAt,
  };
  const toMemory = (reading: string): ArchiveMemory => {
    const isSame = before.notes.reading === reading;
    return {
      table: isSame ? before.table : emptyTable,
      seenAt: before.notes.seenAt,
      reading,
      media,
      records: isSame ? records : { ...records, before: new Map() },
      read,
    };
  };
  try {
    const told = isWanted ?? 'all';
    const { archive, messages } = await loadArchive(
      root,
      { now, drafts: true, told, seen: await scanning },
      toMemory,
      workforce.readRows,
    );
    if (archive === undefined) return { messages: sortMessages(messages), outlet: '', looked: 0 };
    const { house, table, catalogue, reader } = archive;
    const { settings } = house;
    const surroundings = toSurroundings(house, catalogue);
    const settingsDigest = digestOf(JSON.stringify(settings));
    const mentionDigest = toMentionDigests(archive, surroundings.house);
    const clock = Date.parse(now);
    const keyOf = (row: number, mentions: readonly string[]): Digest =>
      toMixer()
        .add(table.source0[row] ?? 0, table.source1[row] ?? 0)
        .add(table.source2[row] ?? 0, table.source3[row] ?? 0)
        .add(...settingsDigest)
        // Whether readers may see it, which some rules ask, changes with the hour.
        .add(Number((table.published[row] ?? NaN) <= clock), Number((table.embargo[row] ?? NaN) > clock))
        .add(...mixMentions(mentions, mentionDigest))
        .digest();

    const findings = new Map<string, Findings>();
    const keptAt = new Map<number, KeptFindings>();
    let looked = 0;
    const take = ({ row, mentions, entry, findings: found }: RowFindings): void => {
      const own = { key: keyOf(row, mentions), mentions };
      keptAt.set(row, entry === undefined ? own : { ...own, entry });
      looked += 1;
      findings.set(table.paths[row] ?? '', found);
    };
    const isAsPromised = toPromiseKeeper(surroundings);
    const toLookAt: number[] = [];
    for (let row = 0; row < table.count; row += 1) {
      const path = table.paths[row] ?? '';
      const old = archive.oldRows[row] ?? -1;
      const known = old === -1 ? undefined : findingsAt(before.findings, old);
      const promised = workforce.promised.get(path);
      if (known !== undefined && (!isAsked(path) || isSame(known.key, keyOf(row, known.mentions)))) {
        keptAt.set(row, known);
        if (isAsked(path) && known.entry !== undefined) findings.set(path, decode(read(known.entry), path));
      } else if (promised?.mentions.every(isAsPromised) === true) take({ row, ...promised });
      else if (isAsked(path)) toLookAt.push(row);
    }

    const desk = { house, surroundings, reader };
    const openTable = (): number => {
      writeTable(folder, name, table);
      return name;
    };
    for (const found of await workforce.findInRows(toLookAt, table.paths, desk, openTable)) take(found);

    const documents = await checkDocuments(
      house,
      before.notes.documents,
      surroundings,
      settingsDigest,
      mentionDigest,
      isWanted,
    );
    for (const [path, document] of Object.entries(documents))
      if (isAsked(path)) findings.set(path, document.findings);

    if (program !== undefined) {
      pack.flush();
      const kept = toFindingsTable(table.count, (row) => keptAt.get(row));
      const after: Remembrance = {
        ...(before.program === undefined ? {} : { program: before.program }),
        notes: {
          seenAt,
          reading: archive.reading,
          media: [...media.after],
          records: [...records.after],
          documents,
        },
        table,
        findings: kept,
      };
      if (!isAsBefore(archive, before, after, looked)) {
        const [ofRows, ofFindings] = compactPacks(
          [{ pack: table.recordPack, at: table.recordAt, length: table.recordLength }, kept],
          { folder, read, pack, limits: packLimits },
        );
        pack.flush();
        remember(
          folder,
          name,
          program,
          {
            ...after,
            table: { ...table, recordPack: ofRows.pack, recordAt: ofRows.at },
            findings: { ...kept, pack: ofFindings.pack, at: ofFindings.at },
          },
          usedPacks([ofRows, ofFindings]),
        );
      }
    }

    const ignores = new Map<string, readonly Ignore[]>();
    for (const [path, { ignores: own }] of findings) if (own.length > 0) ignores.set(path, own);
    const all = [...messages, ...[...findings.values()].flatMap((each) => each.messages)];
    return {
      messages: settleMessages(all, settings, ignores).filter(({ path }) => isAsked(path)),
      outlet: settings.name,
      looked,
      ...(asksNewsroom === true ? { newsroom: toKnown(archive) } : {}),
    };
  } finally {
    pack.close();
    close();
    await workforce.close();
  }
}

/** What was kept; throws a CacheFault for what was kept of another file. */
function decode(bytes: Uint8Array, path: string): Findings {
  const { path: own, ...findings } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Findings & {
    readonly path: string;
  };
  if (own !== path) throw new CacheFault(`what was kept of ${path} is of another file`);
  return findings;
}

/** Articles of a person among which the last dateline is looked for. */
const recentMax = 20;

function toKnown({ house, table, catalogue }: Archive): KnownNewsroom {
  const { root, settings, people } = house;
  const lastCities = new Map<string, string>();
  for (const [person, positions] of catalogue.byPerson) {
    for (const position of positions.slice(0, recentMax)) {
      const city = catalogue.card(position).dateline?.city;
      if (city === undefined) continue;
      lastCities.set(person, city);
      break;
    }
  }
  return {
    root,
    settings,
    people,
    lastCities,
    isIdTaken: (id) => hasId(table, id),
    isSlugTaken: (slug) => hasSlug(table, slug),
  };
}

const isSame = ([a, b]: Digest, [c, d]: Digest): boolean => a === c && b === d;

/** Whether there is nothing to remember that is not remembered. */
function isAsBefore(archive: Archive, before: Remembrance, after: Remembrance, looked: number): boolean {
  const { table } = archive;
  return (
    looked === 0 &&
    before.program !== undefined &&
    before.notes.reading === archive.reading &&
    archive.read.length === 0 &&
    table.count === before.table.count &&
    table.time.every((time, row) => time === before.table.time[row]) &&
    JSON.stringify([after.notes.media, after.notes.records, after.notes.documents]) ===
      JSON.stringify([before.notes.media, before.notes.records, before.notes.documents])
  );
}
