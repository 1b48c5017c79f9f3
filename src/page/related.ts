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
  const mask = maskOf(tags);
  const masks = masksOf(catalogue);
  // Tags that another hides in the mask.
  const hidden = tags.length - countBits(mask);
  // Those that share no tag, one, two, and so on.
  const sharing: number[][] = Array.from({ length: tags.length + 1 }, () => []);
  // How many tags one must share to be chosen, for all that is found so far. Soon that is more than nearly all do.
  let least = 0;
  for (let rank = start; rank < end && least <= tags.length; rank += 1) {
    const candidate = section[rank] ?? 0;
    const other = (masks[candidate] ||= maskOf(catalogue.tagKeys(candidate)));
    if (countBits(mask & other) + hidden < least || chosen.has(candidate)) continue;
    const shared = countShared(tags, catalogue.tagKeys(candidate));
    if (shared < least) continue;
    sharing[shared]?.push(candidate);
    while (least <= tags.length && sharing.slice(least).flat().length >= relatedMax) least += 1;
  }
  for (const candidate of sharing.reverse().flat()) {
    if (chosen.size >= relatedMax) break;
    chosen.add(candidate);
  }
  return [...chosen];
}

const masksByCatalogue = new WeakMap<Catalogue, Int32Array>();

/** A mask for the tags of each position; 0: there are none, or nobody has asked yet. */
function masksOf(catalogue: Catalogue): Int32Array {
  const known = masksByCatalogue.get(catalogue) ?? new Int32Array(catalogue.count);
  masksByCatalogue.set(catalogue, known);
  return known;
}

/** A bit for each tag; two tags may have one. */
function maskOf(tags: readonly number[]): number {
  let mask = 0;
  for (const tag of tags) mask |= 1 << (tag & 31);
  return mask;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How many of some numbers are among others; each stands once. Articles have few: there is nothing quicker than to look at them all. */
function countShared(numbers: readonly number[], others: readonly number[]): number {
  let shared = 0;
  for (const number of numbers) for (const other of others) if (number === other) shared += 1;
  return shared;
}
