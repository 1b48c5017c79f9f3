/** Words: fewer in quotation marks are as often a name or an expression. */
const wordsMin = { colon: 3, clause: 4 };

// What leads from a source to its words, within one sentence, and the words to its end: behind a name the sentence would go on.
const speech =
  /^[^.؟!،؛:«»“”"\n]{0,60}?(?:(:)|(?<=\s)(?:إن|أن|ان|بأن|بان|إنه|إنها|أنه|أنها|قائلا|قائلة|قائلًا))\s*(?=[«“"])(«[^«»]+»|“[^“”]+”|"[^"]+")(?=\s*(?:[.؟!…،؛]|\n\s*\n|$))/u;

/** The words in quotation marks that a sentence gives to a source, in the text right behind it, by their offsets there; undefined when it gives none. */
export function verbatimAfter(text: string): readonly [number, number] | undefined {
  const [all, colon, words] = speech.exec(text) ?? [];
  if (all === undefined || words === undefined) return undefined;
  const count = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
  if (count < (colon === undefined ? wordsMin.clause : wordsMin.colon)) return undefined;
  return [all.length - words.length, all.length];
}
