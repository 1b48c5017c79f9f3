import type { Archive, Digest } from '../../archive/index.ts';
import { digestOf, hashName, listOf, toMixer } from '../../archive/index.ts';
import type { PlannedPage } from '../../page/index.ts';
import { comparedMax, neighboursOf } from '../../page/index.ts';
import type { ArticleState } from './article-state.ts';
import type { Mention } from '../../check/index.ts';

/** Digests of all that pages show of the articles of one build, by position. Two builds in which one is equal show the same. */
export interface PageDigests {
  /** Of what lists show of an article. */
  readonly teaser: (position: number) => Digest;
  /** Of what links show of an article. */
  readonly link: (position: number) => Digest;
  readonly authors: (position: number) => Digest;
  readonly tags: (position: number) => Digest;
  readonly picture: (position: number) => Digest;
  readonly neighbours: (position: number) => Digest;
  /** Of what related articles are chosen from. */
  readonly relatedKey: (position: number) => Digest;
  readonly related: (positions: readonly number[]) => Digest;
}

const none: Digest = [0, 0];

/** The digests of an archive's visible articles. */
export function toPageDigests(
  { table, rows, house, catalogue }: Archive,
  mentionDigest: (mention: Mention) => Digest,
): PageDigests {
  const rowAt = (position: number): number => rows[position] ?? 0;
  const once = <K>(make: (key: K) => Digest): ((key: K) => Digest) => {
    const known = new Map<K, Digest>();
    return (key) => {
      const found = known.get(key);
      if (found !== undefined) return found;
      const digest = make(key);
      known.set(key, digest);
      return digest;
    };
  };
  const mix = <T>(items: Iterable<T>, digest: (item: T) => Digest): Digest => {
    const mixer = toMixer();
    for (const item of items) mixer.add(...digest(item));
    return mixer.digest();
  };
  const person = once((id: string) => {
    const found = house.people.get(id);
    return found === undefined ? none : digestOf(`${found.slug} ${found.name}`);
  });
  const tagView = once((key: string) => digestOf(catalogue.tagViews.get(key)?.slug ?? ''));
  const authors = (position: number): Digest => mix(catalogue.authors(position), person);
  const picture = (position: number): Digest => {
    const image = table.image[rowAt(position)] ?? 0;
    return image === 0 ? none : mentionDigest(`m${table.strings[image] ?? ''}`);
  };
  const section = once((slug: string) => hashName(slug));
  const link = (position: number): Digest => {
    const row = rowAt(position);
    return [table.link0[row] ?? 0, table.link1[row] ?? 0];
  };
  const teasers = new Uint32Array(rows.length * 2);
  for (let position = 0; position < rows.length; position += 1) {
    const row = rowAt(position);
    const digest = toMixer()
      .add(table.card0[row] ?? 0, table.card1[row] ?? 0)
      .add(...authors(position))
      .add(...section(catalogue.section(position)))
      .add(...picture(position))
      .digest();
    teasers.set(digest, position * 2);
  }
  const teaser = (position: number): Digest => [teasers[position * 2] ?? 0, teasers[position * 2 + 1] ?? 0];
  const choices = toChoices();
  return {
    teaser,
    link,
    authors,
    picture,
    tags: (position) => mix(catalogue.tagKeys(position), tagView),
    neighbours: (position) => {
      const { newer, older } = neighboursOf(position, catalogue);
      return mix([newer, older], (neighbour) => (neighbour === undefined ? none : link(neighbour)));
    },
    relatedKey: (position) => {
      const row = rowAt(position);
      const mixer = toMixer().add(...tagsOf(position));
      const [high, low] = choices(position);
      mixer.add(high, low).add(...section(catalogue.section(position)));
      for (const name of listOf(table.related, row)) {
        const found = catalogue.find(table.strings[name] ?? '');
        const target = found === undefined ? -1 : rowAt(found);
        mixer.add(table.idHash0[target] ?? 0, table.idHash1[target] ?? 0);
      }
      return mixer.digest();
    },
    related: (positions) => mix(positions, teaser),
  };

  function tagsOf(position: number): Digest {
    return mix(catalogue.tagKeys(position), tagName);
  }

  /** What the older articles that are compared with each come to: the sum over a window that moves down the section's list. */
  function toChoices(): (position: number) => Digest {
    const sums = new Uint32Array(rows.length * 2);
    for (const list of catalogue.bySection.values()) {
      const high = new Uint32Array(list.length);
      const low = new Uint32Array(list.length);
      for (const [rank, position] of list.entries()) {
        const row = rowAt(position);
        const published = table.published[row] ?? 0;
        [high[rank], low[rank]] = toMixer()
          .add(table.idHash0[row] ?? 0, table.idHash1[row] ?? 0)
          .add(Math.floor(published / 2 ** 32), published % 2 ** 32)
          .add(...tagsOf(position))
          .add(...hashName(table.paths[row] ?? ''))
          .digest();
      }
      let sumHigh = 0;
      let sumLow = 0;
      for (let rank = list.length - 1; rank >= 0; rank -= 1) {
        const position = list[rank] ?? 0;
        sums[position * 2] = sumHigh >>> 0;
        sums[position * 2 + 1] = sumLow >>> 0;
        sumHigh = (sumHigh + (high[rank] ?? 0) - (high[rank + comparedMax] ?? 0)) | 0;
        sumLow = (sumLow + (low[rank] ?? 0) - (low[rank + comparedMax] ?? 0)) | 0;
      }
    }
    return (position) => [sums[position * 2] ?? 0, sums[position * 2 + 1] ?? 0];
  }
}

const tagNames = new Map<string, Digest>();

function tagName(key: string): Digest {
  const known = tagNames.get(key);
  if (known !== undefined) return known;
  const digest = hashName(key);
  tagNames.set(key, digest);
  return digest;
}

/** What a planned page is made of beside teasers. */
export interface PlannedOthers {
  /** What stands round every page. */
  readonly site: Digest;
  readonly body: (position: number) => Digest;
  readonly document: (page: NonNullable<PlannedPage['document']>) => Digest;
}

/** The digest of a planned page: of all that `PlannedPage` names, and of the site that stands round it. */
export function plannedDigest(page: PlannedPage, digests: PageDigests, others: PlannedOthers): Digest {
  const mixer = toMixer()
    .add(...others.site)
    .add(...digestOf(page.says));
  for (const position of page.shows) mixer.add(...digests.teaser(position));
  for (const position of page.bodies) mixer.add(...others.body(position));
  if (page.document !== undefined) mixer.add(...others.document(page.document));
  return mixer.digest();
}

/** The kept half of a pair in a column. */
export const pairAt = (column: Uint32Array, index: number): Digest => [
  column[index * 2] ?? 0,
  column[index * 2 + 1] ?? 0,
];

/** Whether two digests are one. */
export const isEqual = ([a, b]: Digest, [c, d]: Digest): boolean => a === c && b === d;

/** The names of a row's mentions. */
export const mentionsOf = (state: ArticleState, row: number): readonly Mention[] =>
  Array.from(listOf(state.mentions, row), (mention) => state.strings[mention] ?? '');
