import type { Digest, House } from '../../archive/index.ts';
import { digestOf, toMixer } from '../../archive/index.ts';
import type { Person, StaticPage } from '../../content/index.ts';
import type { RenderedBody } from '../../page/index.ts';
import { documentBody } from '../../page/index.ts';
import { mixMentions, type Mention, type Surroundings, watchSurroundings } from '../../check/index.ts';
import { isEqual } from './page-digests.ts';

/** What is kept of the body of a page that is not news, or of a person's. */
export interface KeptBodyOf {
  readonly key: Digest;
  /** Its portrait among them: a page says how large that is. */
  readonly mentions: readonly Mention[];
}

/** The bodies of the newsroom's pages and people, each rendered only when it is needed. */
export interface Documents {
  readonly kept: Readonly<Record<string, KeptBodyOf>>;
  readonly key: (source: Person | StaticPage) => Digest;
  readonly body: (source: Person | StaticPage) => RenderedBody;
}

/** Looks which documents are as they were; the others are rendered. */
export function toDocuments(
  { people, pages }: House,
  before: Readonly<Record<string, KeptBodyOf>>,
  surroundings: Surroundings,
  settings: Digest,
  mentionDigest: (mention: Mention) => Digest,
): Documents {
  const bodies = new Map<string, RenderedBody>();
  const kept: Record<string, KeptBodyOf> = {};
  const keyOf = (source: Person | StaticPage, mentions: readonly Mention[]): Digest => {
    return toMixer()
      .add(...digestOf(JSON.stringify({ ...source, places: undefined })))
      .add(...settings)
      .add(...mixMentions(mentions, mentionDigest))
      .digest();
  };
  for (const source of [...people.values(), ...pages]) {
    const known = before[source.path];
    if (known !== undefined && isEqual(known.key, keyOf(source, known.mentions))) {
      kept[source.path] = known;
      continue;
    }
    const { surroundings: watched, mentions } = watchSurroundings(surroundings);
    const body = documentBody(source, watched.body);
    bodies.set(source.path, body);
    const seen = [...mentions(), ...portraitOf(source)];
    kept[source.path] = { key: keyOf(source, seen), mentions: seen };
  }
  return {
    kept,
    key: ({ path }) => kept[path]?.key ?? [0, 0],
    body: (source) => {
      const known = bodies.get(source.path) ?? documentBody(source, surroundings.body);
      bodies.set(source.path, known);
      return known;
    },
  };
}

const portraitOf = (source: Person | StaticPage): readonly Mention[] =>
  'picture' in source && source.picture !== undefined ? [`m${source.picture.src}`] : [];
