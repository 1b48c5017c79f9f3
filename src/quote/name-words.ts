import { fold, remember } from '../text/index.ts';

/** The words of a name as they are compared: folded, without «ال» and marks. */
export const wordsOf = remember((text: string): readonly string[] =>
  (fold(text).match(/[\p{L}\p{N}_]+/gu) ?? []).map((word) => word.replace(/^ال(?=.{2})/u, '')),
);
