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
  const last = lastOf.get(catalogue);
  if (last?.position === position) return last.related;
  const related = chooseRelated(position, catalogue);
  lastOf.set(catalogue, { position, related });
  return related;
}

// Who makes an article's page, and who notes what stands on it, ask one after the other.
const lastOf = new WeakMap<Catalogue, { readonly position: number; readonly related: readonly number[] }>();

function chooseRelated(position: number, catalogue: Catalogue): readonly number[] {
  const chosen = new Set<number>();
  for (const target of catalogue.card(position).related) {
    const found = catalogue.find(target);
    if (found !== undefined && found !== position) chosen.add(found);
  }
  const section = catalogue.bySection.get(catalogue.section(position)) ?? [];
  const start = catalogue.sectionRank(position) + 1;
  const end = Math.min(start + comparedMax, section.length);
  const tags = catalogue.tagKeys(position);
  const others = masksOf(catalogue);
  const mask = maskOf(tags);
  // Those that share no tag, one, two, and so on; of each as many as may be chosen.
  const sharing: number[][] = Array.from({ length: tags.length + 1 }, () => []);
  for (let rank = start; rank < end && (sharing[tags.length]?.length ?? 0) < relatedMax; rank += 1) {
    const candidate = section[rank] ?? 0;
    const other = (others[candidate] ||= maskOf(catalogue.tagKeys(candidate)));
    const shared = (mask & other) === 0 ? 0 : countShared(tags, catalogue.tagKeys(candidate));
    const alike = sharing[shared];
    if (alike !== undefined && alike.length < relatedMax && !chosen.has(candidate)) alike.push(candidate);
  }
  for (const candidate of sharing.reverse().flat()) {
    if (chosen.size >= relatedMax) break;
    chosen.add(candidate);
  }
  return [...chosen];
}

const masks = new WeakMap<Catalogue, Int32Array>();

/** A mask for the tags of each position; 0: there are none, or nobody has asked yet. */
function masksOf(catalogue: Catalogue): Int32Array {
  const known = masks.get(catalogue) ?? new Int32Array(catalogue.count);
  masks.set(catalogue, known);
  return known;
}

/** A bit for each tag: where no bit is common, no tag is. */
function maskOf(tags: readonly number[]): number {
  let mask = 0;
  for (const tag of tags) mask |= 1 << (tag & 31);
  return mask;
}

/** How many of some numbers are among others; each stands once. Articles have few: there is nothing quicker than to look at them all. */
function countShared(numbers: readonly number[], others: readonly number[]): number {
  let shared = 0;
  for (const number of numbers) for (const other of others) if (number === other) shared += 1;
  return shared;
}
