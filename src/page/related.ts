import type { Catalogue } from '../archive/index.ts';

/** Related articles that an article shows, at most. */
export const relatedMax = 3;

/** Older articles of the section that are compared, so that a large archive costs no more than a small one. */
export const comparedMax = 200;

/**
 * Positions of the articles that the author named, then of older ones of the same section, those that share the most tags
 * first. Only older articles are chosen, so a new article never changes the pages of those before it.
 */
export function relatedPositions(position: number, catalogue: Catalogue): readonly number[] {
  const chosen = new Set<number>();
  for (const target of catalogue.card(position).related) {
    const found = catalogue.find(target);
    if (found !== undefined && found !== position) chosen.add(found);
  }
  const section = catalogue.bySection.get(catalogue.section(position)) ?? [];
  const start = catalogue.sectionRank(position) + 1;
  const tags = new Set(catalogue.tagKeys(position));
  const shared = section
    .slice(start, start + comparedMax)
    .map((candidate) => ({
      candidate,
      count: catalogue.tagKeys(candidate).filter((key) => tags.has(key)).length,
    }))
    .sort((a, b) => b.count - a.count);
  for (const { candidate } of shared) {
    if (chosen.size >= relatedMax) break;
    chosen.add(candidate);
  }
  return [...chosen];
}
