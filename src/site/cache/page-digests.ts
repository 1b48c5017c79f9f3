import type { Archive, Digest, NameLists, Pairs } from '../../archive/index.ts';
import {
  digestOf,
  hashName,
  mixLists,
  mixPairs,
  pairsAt,
  pairsOnce,
  pairUp,
  tagKey,
  toMixer,
} from '../../archive/index.ts';
import type { Mention } from '../../check/index.ts';
import type { PlannedPage } from '../../page/index.ts';
import { comparedMax } from '../../page/index.ts';

/** Digests of all that pages show of the articles of one build, by position. Two builds in which one is equal show the same. */
export interface PageDigests {
  /** Of what lists show of an article. */
  readonly teasers: Pairs;
  /** Of an article's address and the hour at which it changed. */
  readonly addresses: Pairs;
  readonly authors: Pairs;
  readonly tags: Pairs;
  readonly picture: Pairs;
  readonly neighbours: Pairs;
  /** Of what related articles are chosen from. */
  readonly relatedKey: Pairs;
}

const none: Digest = [0, 0];

/** Hours by their bits. */
const toBits = (hours: Float64Array): Uint32Array =>
  new Uint32Array(hours.buffer, hours.byteOffset, hours.length * 2);

/** The digests of an archive's visible articles. */
export function toPageDigests(
  { table, rows, house, catalogue }: Archive,
  mentionDigest: (mention: Mention) => Digest,
): PageDigests {
  const { lists, bySection, tagViews } = catalogue;
  const rowAt = (position: number): number => rows[position] ?? 0;
  const mixer = toMixer();
  const named = (digest: (name: string) => Digest, { name }: NameLists) =>
    pairsOnce(table.strings.length, (number) => digest(name(number)));
  const authors = mixLists(
    rows,
    table.authors,
    named((id) => {
      const found = house.people.get(id);
      return found === undefined ? none : digestOf(`${found.slug} ${found.name}`);
    }, lists.authors),
  );
  const section = pairsAt(rows, table.section, named(hashName, lists.section));
  const tagNames = mixLists(
    rows,
    table.tags,
    named((tag) => hashName(tagKey(tag)), lists.tags),
  );
  const tags = mixLists(
    rows,
    table.tags,
    named((tag) => digestOf(tagViews.get(tagKey(tag))?.slug ?? ''), lists.tags),
  );
  const picture = pairsAt(
    rows,
    table.image,
    pairsOnce(table.strings.length, (image) =>
      image === 0 ? none : mentionDigest(`m${table.strings[image] ?? ''}`),
    ),
  );
  const ids = pairUp(table.idHash0, table.idHash1, rows);
  const links = pairUp(table.link0, table.link1, rows);
  const addLink = (position: number | undefined): void => {
    if (position === undefined) mixer.add(0, 0);
    else mixer.addFrom(links, position);
  };
  const neighbours = new Uint32Array(rows.length * 2);
  for (const list of bySection.values()) {
    for (let rank = 0; rank < list.length; rank += 1) {
      mixer.clear();
      addLink(list[rank - 1]);
      addLink(list[rank + 1]);
      mixer.put(neighbours, list[rank] ?? 0);
    }
  }
  const choices = toChoices();
  const readAlso = mixLists(
    rows,
    table.related,
    pairsOnce(table.strings.length, (name) => {
      const target = rows[catalogue.find(table.strings[name] ?? '') ?? -1] ?? -1;
      return [table.idHash0[target] ?? 0, table.idHash1[target] ?? 0];
    }),
  );
  return {
    authors,
    tags,
    picture,
    neighbours,
    addresses: mixPairs(ids, pairUp(table.slugHash0, table.slugHash1, rows), toHours(table.changed)),
    teasers: mixPairs(pairUp(table.card0, table.card1, rows), authors, section, picture),
    relatedKey: mixPairs(tagNames, choices, section, readAlso),
  };

  function toHours(column: Float64Array): Pairs {
    const bits = toBits(column);
    const hours = new Uint32Array(rows.length * 2);
    for (let position = 0; position < rows.length; position += 1) {
      const row = rowAt(position);
      hours[position * 2] = bits[row * 2] ?? 0;
      hours[position * 2 + 1] = bits[row * 2 + 1] ?? 0;
    }
    return hours;
  }

  /** What the older articles that are compared with each come to: the sum over a window that moves down the section's list. */
  function toChoices(): Pairs {
    const sums = new Uint32Array(rows.length * 2);
    const { published } = table;
    const hours = toBits(published);
    const hourAt = (position: number | undefined): number =>
      position === undefined ? NaN : (published[rowAt(position)] ?? NaN);
    for (const list of bySection.values()) {
      const own = new Uint32Array(list.length * 2);
      for (let rank = 0; rank < list.length; rank += 1) {
        const position = list[rank] ?? 0;
        const row = rowAt(position);
        const hour = published[row] ?? NaN;
        mixer.clear().addFrom(ids, position).addFrom(hours, row).addFrom(tagNames, position);
        // Of articles of one time the path decides which stands first.
        const isTied = hour === hourAt(list[rank - 1]) || hour === hourAt(list[rank + 1]);
        if (isTied || Number.isNaN(hour)) mixer.add(...hashName(table.paths[row] ?? ''));
        mixer.put(own, rank);
      }
      let sumHigh = 0;
      let sumLow = 0;
      for (let rank = list.length - 1; rank >= 0; rank -= 1) {
        const position = list[rank] ?? 0;
        const last = (rank + comparedMax) * 2;
        sums[position * 2] = sumHigh;
        sums[position * 2 + 1] = sumLow;
        sumHigh = (sumHigh + (own[rank * 2] ?? 0) - (own[last] ?? 0)) | 0;
        sumLow = (sumLow + (own[rank * 2 + 1] ?? 0) - (own[last + 1] ?? 0)) | 0;
      }
    }
    return sums;
  }
}

/** What a planned page is made of beside teasers. */
export interface PlannedOthers {
  /** What stands round every page. */
  readonly site: Digest;
  readonly body: (position: number) => Digest;
  readonly document: (page: NonNullable<PlannedPage['document']>) => Digest;
}

/** Tells the digest of a planned page, or of a list: of all that `PlannedPage` names, and of the site that stands round it. */
export function toPlannedDigest(
  { teasers, addresses: addressed }: PageDigests,
  others: PlannedOthers,
): (page: Pick<PlannedPage, 'says' | 'shows' | 'addresses' | 'bodies' | 'document'>) => Digest {
  const mixer = toMixer();
  const add = (digest: Digest): void => void mixer.add(digest[0], digest[1]);
  return ({ says, shows, addresses = [], bodies, document }) => {
    mixer.clear();
    add(others.site);
    add(hashName(says));
    for (const position of shows) mixer.addFrom(teasers, position);
    for (const position of addresses) mixer.addFrom(addressed, position);
    for (const position of bodies) add(others.body(position));
    if (document !== undefined) add(others.document(document));
    return mixer.digest();
  };
}

/** The digest at an index of a column. */
export const pairAt = (column: Pairs, index: number): Digest => [
  column[index * 2] ?? 0,
  column[index * 2 + 1] ?? 0,
];

/** Whether two digests are one. */
export const isEqual = ([a, b]: Digest, [c, d]: Digest): boolean => a === c && b === d;
