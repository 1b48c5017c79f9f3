import type { Archive, Digest } from '../archive/index.ts';
import { digestOf, toMixer } from '../archive/index.ts';
import type { LintHouse } from '../lint/index.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What a body was rendered or checked with beside its own words, as short names: `r` and a record's id, `m` and a file of the
 * media, `l` and what a link or a read-also line names; `p` and what a rule looked up as an article, `a` as an address of the
 * site; `R` and `M` when it looked at all records or files.
 */
export type Mention = string;

/** Surroundings that note what is asked of them. */
export function watchSurroundings({ body, house }: Surroundings): {
  readonly surroundings: Surroundings;
  readonly mentions: () => readonly Mention[];
} {
  const seen = new Set<Mention>();
  const watched: Surroundings = {
    body: {
      ...body,
      records: watchMap(
        body.records,
        (id) => seen.add(`r${id}`),
        () => seen.add('R'),
      ),
      media: watchMap(
        body.media,
        (src) => seen.add(`m${src}`),
        () => seen.add('M'),
      ),
      resolveLink: (target) => {
        seen.add(`l${target}`);
        return body.resolveLink(target);
      },
    },
    house: {
      findArticle: (target) => {
        seen.add(`p${target}`);
        return house.findArticle(target);
      },
      hasAddress: (path) => {
        seen.add(`a${path}`);
        return house.hasAddress(path);
      },
    },
  };
  return { surroundings: watched, mentions: () => [...seen].sort() };
}

function watchMap<V>(
  map: ReadonlyMap<string, V>,
  onKey: (key: string) => void,
  onAll: () => void,
): ReadonlyMap<string, V> {
  return new Proxy(map, {
    get(target, name) {
      if (name === 'get' || name === 'has') {
        return (key: string) => {
          onKey(key);
          return target[name](key);
        };
      }
      onAll();
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** What mentions come to in one build; each is looked up once. */
export function toMentionDigests(
  archive: Pick<Archive, 'house' | 'table' | 'rows' | 'catalogue'>,
  { findArticle, hasAddress }: LintHouse,
): (mention: Mention) => Digest {
  const { records, media } = archive.house;
  const known = new Map<Mention, Digest>();
  const look = (mention: Mention): Digest => {
    const key = mention.slice(1);
    switch (mention[0]) {
      case 'r': {
        const record = records.get(key);
        return record === undefined ? absent : digestOf(JSON.stringify(record));
      }
      case 'm': {
        const file = media.get(key);
        return file === undefined ? absent : digestOf(`${String(file.width)} ${String(file.height)}`);
      }
      case 'l':
        return linkDigest(archive, key);
      case 'p': {
        const article = findArticle(key);
        return article === undefined ? absent : digestOf(JSON.stringify(article));
      }
      case 'a':
        return hasAddress(key) ? present : absent;
      case 'R':
        return digestOf([...records.keys()].join('\n'));
      default:
        return digestOf([...media.keys()].join('\n'));
    }
  };
  return (mention) => {
    const found = known.get(mention);
    if (found !== undefined) return found;
    const digest = look(mention);
    known.set(mention, digest);
    return digest;
  };
}

const absent: Digest = [0, 1];
const present: Digest = [0, 2];
const noLink: Digest = [0, 3];
const hidden: Digest = [0, 4];

function linkDigest(
  { table, rows, catalogue }: Pick<Archive, 'table' | 'rows' | 'catalogue'>,
  target: string,
): Digest {
  const row = rows[catalogue.find(target) ?? -1];
  if (row !== undefined) return [table.link0[row] ?? 0, table.link1[row] ?? 0];
  return catalogue.findHidden(target) === undefined ? noLink : hidden;
}

/** The digest of some mentions together. */
export function mixMentions(
  mentions: readonly Mention[],
  digestOfMention: (mention: Mention) => Digest,
): Digest {
  const mixer = toMixer();
  for (const mention of mentions) mixer.add(...digestOfMention(mention));
  return mixer.digest();
}
