const word = /\S*[\p{L}\p{N}]\S*/gu;

/** How many words a text has: stretches between spaces with at least one letter or digit. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
