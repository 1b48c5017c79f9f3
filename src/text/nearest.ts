/** The most letters of two names that are compared: beyond it a name is never a slip of the finger. */
const comparedLettersMax = 60;

/** How many letters must be added, dropped, changed or swapped with a neighbour to turn one text into the other (optimal string alignment, a restricted Damerau–Levenshtein distance). */
export function editDistance(a: string, b: string): number {
  const from = Array.from(a);
  const to = Array.from(b);
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** The candidates that differ from a name by at most a third of its letters, nearest first, at most three; `fold` levels both before they are compared. */
export function nearest(
  name: string,
  candidates: Iterable<string>,
  fold: (text: string) => string = (text) => text,
): readonly string[] {
  const wanted = fold(name);
  if (wanted.length === 0 || wanted.length > comparedLettersMax) return [];
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  const found: { candidate: string; distance: number; at: number }[] = [];
  let at = 0;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    at += 1;
    if (Math.abs(folded.length - wanted.length) > reach * 2) continue;
    const distance = editDistance(wanted, folded);
    if (distance <= reach) found.push({ candidate, distance, at });
  }
  return found
    .toSorted((a, b) => a.distance - b.distance || a.at - b.at)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
