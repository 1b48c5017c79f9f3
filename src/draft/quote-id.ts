import { toDigits } from '../text/index.ts';
import type { KeyLanguage } from './key-name.ts';

const letters = { ar: 'ق', en: 'q' };

/** Gives the next ids that are not taken, `ق1`, `ق2`, … or `q1`, `q2`, …; digits of any set count as the same. */
export function toIdSource(taken: Iterable<string>, keys: KeyLanguage): () => string {
  const known = new Set(Array.from(taken, (id) => toDigits(id, 'latn').normalize('NFC')));
  let number = 0;
  return () => {
    let id: string;
    do {
      number += 1;
      id = `${letters[keys]}${String(number)}`;
    } while (known.has(id));
    return id;
  };
}
