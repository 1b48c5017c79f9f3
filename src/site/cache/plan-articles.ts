import type { Archive, Digest } from '../../archive/index.ts';
import { toMixer } from '../../archive/index.ts';
import { relatedPositions } from '../../page/index.ts';
import { type ArticleState, type PagePart, pageParts } from './article-state.ts';
import { bodyEntry } from './body-record.ts';
import { mixMentions, type Mention } from '../../check/index.ts';
import { isEqual, mentionsOf, type PageDigests, pairAt } from './page-digests.ts';
import type { ArticleJob } from './render-articles.ts';

/** Why an article's page is made: it has none yet, its whole site changed, its file is not as it was left, or parts of it changed. */
export type PageReason = 'new' | 'site' | 'damaged' | PagePart;

/** What is to be made of an archive's articles, and why. */
export interface ArticlePlan {
  readonly jobs: readonly ArticleJob[];
  readonly reasons: ReadonlyMap<number, readonly PageReason[]>;
  /** The digests of an article's page, in the order of `pageParts`; those of its mentions are those of the body that was kept. `related`: the related articles, when they are known. */
  readonly partsAt: (position: number, related?: readonly number[]) => readonly Digest[];
  /** Positions of related articles that were chosen anew, by row. */
  readonly chosen: ReadonlyMap<number, readonly number[]>;
  /** Of all that a body is rendered from. */
  readonly bodyKey: (row: number, mentions: readonly Mention[]) => Digest;
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
  const sourceOf = (row: number): Digest =>
    toMixer()
      .add(table.source0[row] ?? 0, table.source1[row] ?? 0)
      .add(table.source2[row] ?? 0, table.source3[row] ?? 0)
      .digest();
  const bodyKey = (row: number, mentions: readonly Mention[]): Digest =>
    toMixer()
      .add(...sourceOf(row))
      .add(...settings)
      .add(...mixMentions(mentions, mentionDigest))
      .digest();
  const { relatedPart, chosen } = toRelatedParts(input);
  const partsAt = (position: number, related?: readonly number[]): readonly Digest[] => {
    const row = rows[position] ?? 0;
    return [
      sourceOf(row),
      mixMentions(mentionsOf(state, row), mentionDigest),
      digests.authors(position),
      digests.tags(position),
      related === undefined ? relatedPart(position) : digests.related(related),
      digests.neighbours(position),
      digests.picture(position),
    ];
  };
  const jobs: ArticleJob[] = [];
  const reasons = new Map<number, readonly PageReason[]>();
  for (let position = 0; position < catalogue.count; position += 1) {
    const row = rows[position] ?? 0;
    const keepsBody =
      state.hasBody[row] === 1 && isEqual(bodyKey(row, mentionsOf(state, row)), pairAt(state.bodyKey, row));
    const why = reasonsFor(position, row, input, partsAt);
    if (keepsBody && why.length === 0) continue;
    reasons.set(position, why);
    jobs.push({
      row,
      position,
      page: why.length > 0,
      ...(keepsBody ? { body: bodyEntry(state, row) } : {}),
    });
  }
  return { jobs, reasons, partsAt, chosen, bodyKey };
}

function reasonsFor(
  position: number,
  row: number,
  { state, hadPage, siteChanged, isDamaged }: ArticlePlanInput,
  partsAt: (position: number) => readonly Digest[],
): readonly PageReason[] {
  if (state.hasPage[row] !== 1) return [hadPage(row) ? 'source' : 'new'];
  const parts = partsAt(position);
  return [
    ...(siteChanged ? (['site'] as const) : []),
    ...(isDamaged(position) ? (['damaged'] as const) : []),
    ...pageParts.filter((_, index) => {
      const part = parts[index];
      return part !== undefined && !isEqual(part, pairAt(state.parts, row * pageParts.length + index));
    }),
  ];
}

/** Related articles are chosen anew only where something of what they are chosen from changed. */
function toRelatedParts({ archive, state, digests }: ArticlePlanInput) {
  const { rows, catalogue, table } = archive;
  const positionOf = new Int32Array(table.count).fill(-1);
  for (const [position, row] of rows.entries()) positionOf[row] = position;
  const chosen = new Map<number, readonly number[]>();
  const relatedPart = (position: number): Digest => {
    const row = rows[position] ?? 0;
    const { starts, values } = state.related;
    const kept = Array.from(
      values.subarray(starts[row], starts[row + 1]),
      (other) => positionOf[other] ?? -1,
    );
    const isKept = !kept.includes(-1) && isEqual(digests.relatedKey(position), pairAt(state.relatedKey, row));
    if (isKept) return digests.related(kept);
    const anew = chosen.get(row) ?? relatedPositions(position, catalogue);
    chosen.set(row, anew);
    return digests.related(anew);
  };
  return { relatedPart, chosen };
}
