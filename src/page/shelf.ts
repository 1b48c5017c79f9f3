/** Articles on one numbered page. */
export const shelfSize = 20;

/** A list cut into a front that changes and shelves that do not. */
export interface Shelves<T> {
  /** The newest entries, newest first: from one shelf's worth to one less than two. */
  readonly front: readonly T[];
  /** Full shelves, the oldest first, each newest first: shelf 1 holds the list's first entries for ever. */
  readonly full: readonly (readonly T[])[];
}

/**
 * Cuts a list (newest first) so that a new entry changes the front and nothing else: a shelf is split off, for good,
 * once the front would hold two shelves.
 */
export function toShelves<T>(newestFirst: readonly T[], size: number = shelfSize): Shelves<T> {
  const count = Math.max(0, Math.floor(newestFirst.length / size) - 1);
  const shelvesStart = newestFirst.length - count * size;
  const full = Array.from({ length: count }, (_, index) => {
    const start = newestFirst.length - (index + 1) * size;
    return newestFirst.slice(start, start + size);
  });
  return { front: newestFirst.slice(0, shelvesStart), full };
}
