const swapped = /(?<![\p{L}\p{M}\p{N}.!?؟…»])»(?=[^\s«»])([^«»]*[^\s«»(])«(?![\p{L}\p{N}])/u;

/** The first words in guillemets the wrong way round, `»words«`, with their 0-based offset; undefined when no marks are. */
export function findSwappedMarks(text: string): { readonly words: string; readonly at: number } | undefined {
  if (!text.includes('»')) return undefined;
  const match = swapped.exec(text);
  return match?.[1] === undefined ? undefined : { words: match[1], at: match.index };
}
