import type { Digest, House } from '../archive/index.ts';
import { digestOf, listDocumentFiles, readSource, toMixer } from '../archive/index.ts';
import type { Findings } from '../lint/index.ts';
import { findInDocument } from './find-in-file.ts';
import { mixMentions, type Mention, watchSurroundings } from './mentions.ts';
import type { Surroundings } from './surroundings.ts';

/** What is kept of a file that is no article: a person's, or a page that is not news. */
export interface KeptDocument {
  readonly key: Digest;
  readonly mentions: readonly Mention[];
  readonly findings: Findings;
}

/** Looks at the wanted files of people and pages, each only when something on which its findings depend is another. */
export async function checkDocuments(
  house: House,
  before: Readonly<Record<string, KeptDocument>>,
  surroundings: Surroundings,
  settings: Digest,
  mentionDigest: (mention: Mention) => Digest,
  isWanted: (path: string) => boolean = () => true,
): Promise<Readonly<Record<string, KeptDocument>>> {
  const byPath = new Map(
    [...house.people.values(), ...house.pages].map((document) => [document.path, document]),
  );
  const kept: Record<string, KeptDocument> = {};
  for (const file of await listDocumentFiles(house.root)) {
    const { path } = file;
    const known = before[path];
    if (!isWanted(path)) {
      if (known !== undefined) kept[path] = known;
      continue;
    }
    const source = await readSource(file);
    if ('rule' in source) continue;
    const document = byPath.get(path);
    const own = digestOf(`${document === undefined ? '' : 'read'} ${source.text}`);
    const keyOf = (mentions: readonly Mention[]): Digest =>
      toMixer()
        .add(...own)
        .add(...settings)
        .add(...mixMentions(mentions, mentionDigest))
        .digest();
    if (known !== undefined && isSame(known.key, keyOf(known.mentions))) {
      kept[path] = known;
      continue;
    }
    const { surroundings: watched, mentions } = watchSurroundings(surroundings);
    const findings = findInDocument(source, document, watched);
    const seen = mentions();
    kept[path] = { key: keyOf(seen), mentions: seen, findings };
  }
  return kept;
}

const isSame = ([a, b]: Digest, [c, d]: Digest): boolean => a === c && b === d;
