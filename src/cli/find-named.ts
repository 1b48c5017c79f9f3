import { fold, nearest } from '../text/index.ts';

/** The key of what was written, by key or name; else those that are near: a letter or two off, or a part of the whole name. */
export function findNamed<T extends { readonly name: string }>(
  written: string,
  all: readonly T[],
  keyOf: (each: T) => string,
): string | { readonly near: readonly string[] } {
  const wanted = fold(written.trim());
  const found =
    all.find((each) => fold(keyOf(each)) === wanted) ?? all.find(({ name }) => fold(name) === wanted);
  if (found !== undefined) return keyOf(found);
  const words = wordsOf(wanted);
  const named = all.filter((each) => {
    const parts = new Set([...wordsOf(fold(each.name)), ...wordsOf(fold(keyOf(each)))]);
    return words.length > 0 && words.every((word) => parts.has(word));
  });
  const alike = nearest(
    written,
    all.flatMap((each) => [keyOf(each), each.name]),
    fold,
  );
  return { near: [...new Set([...named.map(keyOf), ...alike])] };
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s-]+/u).filter((word) => word.length > 1);
