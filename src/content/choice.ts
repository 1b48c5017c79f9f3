import { foldKey } from '../matter/index.ts';

/** Values that a field may have, each with all its Arabic and English names; the canonical one need not be repeated. */
export type Choices<T extends string> = Readonly<Record<T, readonly string[]>>;

/** The canonical value that a name means; undefined when it is none. */
export function readChoice<T extends string>(choices: Choices<T>, text: string): T | undefined {
  const wanted = foldKey(text);
  for (const canonical of Object.keys(choices) as T[]) {
    if (foldKey(canonical) === wanted) return canonical;
    if (choices[canonical].some((name) => foldKey(name) === wanted)) return canonical;
  }
  return undefined;
}

/** All names of all values, for a message. */
export function choiceNames<T extends string>(choices: Choices<T>): readonly string[] {
  return (Object.keys(choices) as T[]).map((canonical) => choices[canonical][0] ?? canonical);
}
