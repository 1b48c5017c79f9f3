import type { LintRule } from '../../lint-rule.ts';

/** What the skeletons of `midad new`, `midad quote` and the editors' snippets leave to be filled. */
const placeholder = /\[(?:الاسم|Name)\](?!\()/gu;

/** A place of the skeleton that nobody filled: readers would see it as it is. */
export const placeholderLeft: LintRule = {
  id: 'struct/placeholder',
  severity: 'error',
  find: (file) =>
    [...file.body.matchAll(placeholder)].flatMap(({ 0: found, index: start }) => {
      const end = start + found.length;
      if (file.stretches().kindAt(start, end) === 'code') return [];
      return [
        {
          start,
          end,
          severity: file.isReady ? ('error' as const) : ('info' as const),
          text: {
            ar: 'هذا موضع لم يُملأ من القالب، وسيراه القارئ كما هو. اكتب مكانه الاسم أو الكلام.',
            en: 'This place of the skeleton was not filled, and readers would see it as it is. Write the name or the words in its stead.',
          },
        },
      ];
    }),
};
