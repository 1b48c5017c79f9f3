import type { Correction } from '../../content/index.ts';
import { fillSlots, pageWordsFor } from '../../locale/index.ts';
import type { DataContext } from './data-context.ts';
import type { JsonLdNode } from './json-ld.ts';

const kindWords = {
  typo: 'correctionTypo',
  update: 'correctionUpdate',
  correction: 'correctionCorrection',
  retraction: 'correctionRetraction',
} as const satisfies Record<Correction['kind'], string>;

/** The changes that readers are told of, each as a `CorrectionComment` in the words of the page. */
export function correctionData(
  corrections: readonly Correction[],
  { settings, language, plain }: DataContext,
): readonly JsonLdNode[] {
  const words = pageWordsFor(language, settings.words);
  return corrections
    .filter(({ position }) => position !== 'none')
    .map(({ kind, at, was, now, note }) => ({
      '@type': 'CorrectionComment',
      name: words[kindWords[kind]],
      text: [
        ...(note === undefined ? [] : [note]),
        ...(was === undefined ? [] : [fillSlots(words.correctionWas, { text: was })]),
        ...(now === undefined ? [] : [fillSlots(words.correctionNow, { text: now })]),
      ]
        .map(plain)
        .join('\n'),
      datePublished: at,
    }));
}
