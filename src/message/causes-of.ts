/** An error and what led to it, one after the other. Eleventy keeps the first error under a name of its own. */
export function* causesOf(error: unknown): Iterable<Error> {
  const seen = new Set<unknown>();
  for (let cause = error; cause instanceof Error && !seen.has(cause);) {
    seen.add(cause);
    yield cause;
    cause = cause.cause ?? (cause as { readonly originalError?: unknown }).originalError;
  }
}
