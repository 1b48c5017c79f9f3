import { arabic } from './atoms.ts';
import type { TokenClass } from './token-class.ts';

const stretch = new RegExp(
  `(?:(?!${arabic}|[\\u0660-\\u0669\\u00AB\\u00BB\\n\\u060C\\u061B\\u061F\\uFFFC])[^])+`,
  'uy',
);
const words =
  /(?<![^\s(\u2018\u201C"'])[A-Za-z\u00C0-\u024F]+(?:['\u2019][a-z]+)?(?![^\s,.;:!?)\u2019\u201D"'\u2026])/gu;
// Up to the last word; a number at the end belongs to the sentence only when the sentence stops after it.
const lastWord = /^[^]*(?:\p{L}[\p{L}\p{M}\p{N})\]'\u2019]*|\p{N}(?=[.!?](?!\p{N})))/u;
const connectors = new Set(
  'a an and at by da de del der di du el en et for from in la le of on or the to und van von y'.split(' '),
);

/** How many words of running text, beside articles and prepositions, tell prose from names. */
const runningWordsMin = 2;
const wordsMin = 4;

/** A sentence in a Latin script without quotation marks, with its commas and its full stop: its words are no list of names. */
export const prose: TokenClass = {
  kind: 'prose',
  openings: ['letter'],
  match: (text, start, scope) => {
    if (start < scope.proseReadTo) return undefined;
    stretch.lastIndex = start;
    const found = stretch.exec(text)?.[0] ?? '';
    scope.proseReadTo = start + found.length;
    const all = found.match(words) ?? [];
    const running = all.filter(
      (word) => word.length > 1 && word === word.toLowerCase() && !connectors.has(word),
    );
    if (all.length < wordsMin || running.length < runningWordsMin) return undefined;
    const upToWord = lastWord.exec(found)?.[0] ?? found;
    const terminal = /^[.!?\u2026]+/u.exec(found.slice(upToWord.length))?.[0] ?? '';
    return { end: start + upToWord.length + terminal.length, dir: 'ltr' };
  },
};
