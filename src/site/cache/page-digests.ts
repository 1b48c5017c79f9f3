import type { Archive, Digest, NameLists, Pairs } from '../../archive/index.ts';
import { digestOf, hashName, listOf, tagKey, toMixer } from '../../archive/index.ts';
import type { Mention } from '../../check/index.ts';
import type { PlannedPage } from '../../page/index.ts';
import { comparedMax } from '../../page/index.ts';

/** Digests of all that pages show of the articles of one build, by position. Two builds in which one is equal show the same. */
export interface PageDigests {
  /** Of what lists show of an article. */
  readonly teasers: Pairs;
  readonly authors: Pairs;
  readonly tags: Pairs;
  readonly picture: Pairs;
  readonly neighbours: Pairs;
  /** Of what related articles are chosen from. */
  readonly relatedKey: Pairs;
}

const none: Digest = [0, 0];

/** The digests of an archive's visible articles. */
export function toPageDigests(
  { table, rows, house, catalogue }: Archive,
  mentionDigest: (mention: Mention) => Digest,
): PageDigests {
  const { lists, bySection, tagViews } = catalogue;
  const rowAt = (position: number): number => rows[position] ?? 0;
  const mixer = toMixer();
  const column = (mix: (position: number) => void): Pairs => {
    const pairs = new Uint32Array(rows.length * 2);
    for (let position = 0; position < rows.length; position += 1) {
      mixer.clear();
      mix(position);
      mixer.put(pairs, position);
    }
    return pairs;
  };
  const ofNames = ({ name, each }: NameLists, digest: (name: string) => Digest): Pairs => {
    const named = pairsOnce((number) => digest(name(number)));
    const add = (number: number): void => {
      const [high, low] = named(number);
      mixer.add(high, low);
    };
    return column((position) => each(position, add));
  };
  const authors = ofNames(lists.authors, (id) => {
    const found = house.people.get(id);
    return found === undefined ? none : digestOf(`${found.slug} ${found.name}`);
  });
  const section = ofNames(lists.section, hashName);
  const tagNames = ofNames(lists.tags, (tag) => hashName(tagKey(tag)));
  const tags = ofNames(lists.tags, (tag) => digestOf(tagViews.get(tagKey(tag))?.slug ?? ''));
  const picture = column((position) => {
    const image = table.image[rowAt(position)] ?? 0;
    if (image !== 0) mixer.add(...mentionDigest(`m${table.strings[image] ?? ''}`));
  });
  const addLink = (position: number | undefined): void => {
    const row = position === undefined ? -1 : rowAt(position);
    mixer.add(table.link0[row] ?? 0, table.link1[row] ?? 0);
  };
  const neighbours = new Uint32Array(rows.length * 2);
  for (const list of bySection.values()) {
    for (const [rank, position] of list.entries()) {
      mixer.clear();
      addLink(list[rank - 1]);
      addLink(list[rank + 1]);
      mixer.put(neighbours, position);
    }
  }
  const choices = toChoices();
  const named = pairsOnce((name) => {
    const target = rows[catalogue.find(table.strings[name] ?? '') ?? -1] ?? -1;
    return [table.idHash0[target] ?? 0, table.idHash1[target] ?? 0];
  });
  return {
    authors,
    tags,
    picture,
    neighbours,
    teasers: column((position) => {
      const row = rowAt(position);
      mixer.add(table.card0[row] ?? 0, table.card1[row] ?? 0);
      mixer.addFrom(authors, position).addFrom(section, position).addFrom(picture, position);
    }),
    relatedKey: column((position) => {
      mixer.addFrom(tagNames, position).addFrom(choices, position).addFrom(section, position);
      for (const name of listOf(table.related, rowAt(position))) mixer.add(...named(name));
    }),
  };

  /** What the older articles that are compared with each come to: the sum over a window that moves down the section's list. */
  function toChoices(): Pairs {
    const sums = new Uint32Array(rows.length * 2);
    for (const list of bySection.values()) {
      const own = new Uint32Array(list.length * 2);
      const publishedAt = (rank: number): number => table.published[rows[list[rank] ?? -1] ?? -1] ?? NaN;
      for (const [rank, position] of list.entries()) {
        const row = rowAt(position);
        const published = table.published[row] ?? 0;
        mixer
          .clear()
          .add(table.idHash0[row] ?? 0, table.idHash1[row] ?? 0)
          .add(Math.floor(published / 2 ** 32), published % 2 ** 32)
          .addFrom(tagNames, position);
        // Of articles of one time the path decides which stands first.
        const isTied = published === publishedAt(rank - 1) || published === publishedAt(rank + 1);
        if (isTied || Number.isNaN(published)) mixer.add(...hashName(table.paths[row] ?? ''));
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

/** Digests by number, each made when it is first asked for. */
export function pairsOnce(make: (number: number) => Digest): (number: number) => Digest {
  const known: Digest[] = [];
  return (number) => (known[number] ??= make(number));
}

/** What a planned page is made of beside teasers. */
export interface PlannedOthers {
  /** What stands round every page. */
  readonly site: Digest;
  readonly body: (position: number) => Digest;
  readonly document: (page: NonNullable<PlannedPage['document']>) => Digest;
}

/** Tells the digest of a planned page: of all that `PlannedPage` names, and of the site that stands round it. */
export function toPlannedDigest(
  { teasers }: PageDigests,
  others: PlannedOthers,
): (page: PlannedPage) => Digest {
  const mixer = toMixer();
  const add = (digest: Digest): void => void mixer.add(digest[0], digest[1]);
  return ({ says, shows, bodies, document }) => {
    mixer.clear();
    add(others.site);
    add(hashName(says));
    for (const position of shows) mixer.addFrom(teasers, position);
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
