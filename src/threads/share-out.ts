/** How a list is shared out among threads. */
export interface Sharing<T, R> {
  /** Entries that a thread is given at once. */
  readonly size: number;
  /** Has a batch done. */
  readonly ask: (batch: readonly T[]) => Promise<readonly R[]>;
  /** Told after each batch how many entries are done. */
  readonly onDone?: (done: number) => void;
}

/** Has a list done in batches; the answers are in the list's order. */
export async function shareOut<T, R>(
  list: readonly T[],
  { size, ask, onDone }: Sharing<T, R>,
): Promise<readonly R[]> {
  let done = 0;
  const answers = await Promise.all(
    toBatches(list, size).map(async (batch) => {
      const answer = await ask(batch);
      done += batch.length;
      onDone?.(done);
      return answer;
    }),
  );
  return answers.flat();
}

/** A list in pieces of a size; the last may be smaller. */
const toBatches = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
