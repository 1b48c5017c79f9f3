import type { Archive, Digest, Pairs } from '../../archive/index.ts';
import { mixLists, mixPairs, pairsOnce, pairUp, toMixer } from '../../archive/index.ts';
import { relatedPositions } from '../../page/index.ts';
import { type ArticleState, type PagePart, pageParts } from './article-state.ts';
import { bodyEntry } from './body-record.ts';
import { mixMentions, type Mention } from '../../check/index.ts';
import { type PageDigests, pairAt } from './page-digests.ts';
import type { ArticleJob } from './render-articles.ts';

/** Why an article's page is made: it has none yet, its whole site changed, its file is not as it was left, or parts of it changed. */
export type PageReason = 'new' | 'site' | 'damaged' | PagePart;

/** What is to be made of an archive's articles, and why. */
export interface ArticlePlan {
  readonly jobs: readonly ArticleJob[];
  readonly reasons: ReadonlyMap<number, readonly PageReason[]>;
  /** The digests of an article's page that shows these related articles, in the order of `pageParts`; those of its mentions are those of the body that was kept. */
  readonly partsAt: (position: number, related: readonly number[]) => readonly Digest[];
  /** Positions of related articles that were chosen anew, by row. */
  readonly chosen: ReadonlyMap<number, readonly number[]>;
  /** Of all that a body is rendered from. */
  readonly bodyKey: (position: number, mentions: readonly Mention[]) => Digest;
}

/** What a plan is made of. */
export interface ArticlePlanInput {
  readonly archive: Archive;
  readonly state: ArticleState;
  readonly digests: PageDigests;
  readonly mentionDigest: (mention: Mention) => Digest;
  /** Of the settings: every body may depend on each of them. */
  readonly settings: Digest;
  /** Whether the file of a row had a page before, which its change made void. */
  readonly hadPage: (row: number) => boolean;
  /** Whether what stands round every page is another. */
  readonly siteChanged: boolean;
  /** Whether the page of an article (by position) is not as it was left. */
  readonly isDamaged: (position: number) => boolean;
}

/** Plans which articles' bodies are rendered and which pages are made. */
export function planArticles(input: ArticlePlanInput): ArticlePlan {
  const { archive, state, digests, mentionDigest, settings } = input;
  const { table, rows, catalogue } = archive;
  const mixer = toMixer();
  const source = mixPairs(
    pairUp(table.source0, table.source1, rows),
    pairUp(table.source2, table.source3, rows),
  );
  const mentions = mixLists(
    rows,
    state.mentions,
    pairsOnce(state.strings.length, (mention) => mentionDigest(state.strings[mention] ?? '')),
  );
  const [settings0, settings1] = settings;
  const keyOf = (position: number): typeof mixer =>
    mixer.clear().addFrom(source, position).add(settings0, settings1);
  const { related, chosen, relatedTo } = toRelatedParts(input);
  const { authors, tags, neighbours, picture } = digests;
  const parts: Readonly<Record<PagePart, Pairs>> = {
    source,
    mentions,
    authors,
    tags,
    related,
    neighbours,
    picture,
  };
  const columns = pageParts.map((part) => parts[part]);
  const jobs: ArticleJob[] = [];
  const reasons = new Map<number, readonly PageReason[]>();
  const now = new Uint32Array(2);
  for (let position = 0; position < catalogue.count; position += 1) {
    const row = rows[position] ?? 0;
    keyOf(position).addFrom(mentions, position).put(now, 0);
    const keepsBody = state.hasBody[row] === 1 && isSameAt(now, 0, state.bodyKey, row);
    const why = reasonsFor(position, row, input, columns);
    if (keepsBody && why.length === 0) continue;
    reasons.set(position, why);
    jobs.push({
      row,
      path: table.paths[row] ?? '',
      position,
      page: why.length > 0,
      ...(keepsBody ? { body: bodyEntry(state, row) } : {}),
    });
  }
  return {
    jobs,
    reasons,
    chosen,
    partsAt: (position, shown) =>
      pageParts.map((part) => (part === 'related' ? relatedTo(shown) : pairAt(parts[part], position))),
    bodyKey: (position, seen) =>
      keyOf(position)
        .add(...mixMentions(seen, mentionDigest))
        .digest(),
  };
}

const isSameAt = (column: Pairs, index: number, other: Pairs, at: number): boolean =>
  column[index * 2] === other[at * 2] && column[index * 2 + 1] === other[at * 2 + 1];

const noReasons: readonly PageReason[] = [];

function reasonsFor(
  position: number,
  row: number,
  { state, hadPage, siteChanged, isDamaged }: ArticlePlanInput,
  columns: readonly Pairs[],
): readonly PageReason[] {
  if (state.hasPage[row] !== 1) return [hadPage(row) ? 'source' : 'new'];
  const first = row * pageParts.length;
  let isSame = true;
  for (let index = 0; isSame && index < columns.length; index += 1) {
    const column = columns[index];
    isSame = column !== undefined && isSameAt(column, position, state.parts, first + index);
  }
  const damaged = isDamaged(position);
  if (isSame && !siteChanged && !damaged) return noReasons;
  return [
    ...(siteChanged ? (['site'] as const) : []),
    ...(damaged ? (['damaged'] as const) : []),
    ...pageParts.filter((_, index) => {
      const column = columns[index];
      return column !== undefined && !isSameAt(column, position, state.parts, first + index);
    }),
  ];
}

/** Related articles are chosen anew only where something of what they are chosen from changed. */
function toRelatedParts({ archive, state, digests }: ArticlePlanInput) {
  const { rows, catalogue, table } = archive;
  const { starts, values } = state.related;
  const positionOf = new Int32Array(table.count).fill(-1);
  for (let position = 0; position < rows.length; position += 1) positionOf[rows[position] ?? 0] = position;
  const chosen = new Map<number, readonly number[]>();
  const related = new Uint32Array(rows.length * 2);
  const mixer = toMixer();
  /** Adds what is kept; false when something of it is gone. */
  const addKept = (row: number): boolean => {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const position = positionOf[values[at] ?? -1] ?? -1;
      if (position === -1) return false;
      mixer.addFrom(digests.teasers, position);
    }
    return true;
  };
  const add = (positions: readonly number[]): typeof mixer => {
    mixer.clear();
    for (const position of positions) mixer.addFrom(digests.teasers, position);
    return mixer;
  };
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows[position] ?? 0;
    // What has no page is made in any case, and chooses then.
    if (state.hasPage[row] !== 1) continue;
    mixer.clear();
    if (isSameAt(digests.relatedKey, position, state.relatedKey, row) && addKept(row)) {
      mixer.put(related, position);
      continue;
    }
    const anew = relatedPositions(position, catalogue);
    chosen.set(row, anew);
    add(anew).put(related, position);
  }
  return { related, chosen, relatedTo: (positions: readonly number[]): Digest => add(positions).digest() };
}
