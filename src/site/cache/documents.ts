import type { Digest, House } from '../../archive/index.ts';
import { digestOf, toMixer } from '../../archive/index.ts';
import type { Person, StaticPage } from '../../content/index.ts';
import type { Message } from '../../message/index.ts';
import type { BodySurroundings, RenderedBody } from '../../page/index.ts';
import { documentBody } from '../../page/index.ts';
import { mixMentions, type Mention, watchSurroundings } from './mentions.ts';
import { isEqual } from './page-digests.ts';

/** What is kept of a page that is not news, or of a person's. */
export interface KeptDocument {
  readonly key: Digest;
  readonly mentions: readonly Mention[];
  readonly messages: readonly Message[];
}

/** The bodies of the newsroom's pages and people, each rendered only when it is needed. */
export interface Documents {
  readonly kept: Readonly<Record<string, KeptDocument>>;
  readonly key: (source: Person | StaticPage) => Digest;
  readonly body: (source: Person | StaticPage) => RenderedBody;
  readonly messages: readonly Message[];
}

/** Looks which documents are as they were; the others are rendered. */
export function toDocuments(
  { people, pages }: House,
  before: Readonly<Record<string, KeptDocument>>,
  surroundings: BodySurroundings,
  settings: Digest,
  mentionDigest: (mention: Mention) => Digest,
): Documents {
  const bodies = new Map<string, RenderedBody>();
  const kept: Record<string, KeptDocument> = {};
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
    const body = documentBody(source, watched);
    bodies.set(source.path, body);
    const seen = mentions();
    kept[source.path] = { key: keyOf(source, seen), mentions: seen, messages: body.messages };
  }
  return {
    kept,
    key: ({ path }) => kept[path]?.key ?? [0, 0],
    body: (source) => {
      const known = bodies.get(source.path) ?? documentBody(source, surroundings);
      bodies.set(source.path, known);
      return known;
    },
    messages: Object.values(kept).flatMap(({ messages }) => messages),
  };
}
