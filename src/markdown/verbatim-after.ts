/** Words: fewer in quotation marks are as often a name or an expression. */
const wordsMin = { colon: 3, clause: 4 };

// What leads from a source to its words, within one sentence, and the words to its end: behind a name the sentence would go on.
const speech =
  /^[^.؟!،؛:«»“”"\n]{0,60}?(?:(:)|(?<=\s)(?:إن|أن|ان|بأن|بان|إنه|إنها|أنه|أنها|قائلا|قائلة|قائلًا))\s*(?=[«“"])(«[^«»]+»|“[^“”]+”|"[^"]+")(?=\s*(?:[.؟!…،؛]|\n\s*\n|$))/u;

// A work or a campaign is called by the words in quotation marks.
const title = /عنوان|كتاب|رواي|فيلم|قصيد|[أا]غني|اسم|شعار|وسم|مبادر|حمل[ةت]|برنامج|مقال|تقرير|معرض|مهرجان/u;

/** The words in quotation marks that a sentence gives to a source, in the text right behind it, by their offsets there; undefined when it gives none. */
export function verbatimAfter(text: string): readonly [number, number] | undefined {
  const [all, colon, words] = speech.exec(text) ?? [];
  if (all === undefined || words === undefined || title.test(all.slice(0, -words.length))) return undefined;
  const count = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
  if (count < (colon === undefined ? wordsMin.clause : wordsMin.colon)) return undefined;
  return [all.length - words.length, all.length];
}
