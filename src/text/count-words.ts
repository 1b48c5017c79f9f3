const letterOrDigit = /[\p{L}\p{N}]/u;

/** How many words a text has: stretches between spaces with at least one letter or digit. */
export function countWords(text: string): number {
  return (text.match(/\S+/gu) ?? []).filter((stretch) => letterOrDigit.test(stretch)).length;
}
