/** Texts whose results are remembered. */
const rememberedMax = 2000;

/** UTF-16 code units beyond which a text is no name, and hardly comes twice. */
const lengthMax = 200;

/** The same pure function of a text, which remembers what it gave for the texts it was asked for last: a page asks again and again for the same names. Results must not be written to. */
export function remember<T>(give: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    if (text.length > lengthMax) return give(text);
    const seen = known.get(text);
    if (seen !== undefined) return seen.result;
    const result = give(text);
    if (known.size >= rememberedMax) known.clear();
    known.set(text, { result });
    return result;
  };
}
