/** How many files are open at once: far below the limits of small machines. */
const batchSize = 32;

/** The results of a task for each entry, in the order of the entries, a few at a time. */
export async function inBatches<T, R>(
  entries: readonly T[],
  task: (entry: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < entries.length; at += batchSize) {
    results.push(...(await Promise.all(entries.slice(at, at + batchSize).map(task))));
  }
  return results;
}
