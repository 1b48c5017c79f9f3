import { quoteValue } from '../../../message/index.ts';
import type { LintFind, LintRule } from '../../lint-rule.ts';

const name = /(?<![\p{L}\p{N}\\/@#])[@#]_+[\p{L}\p{M}\p{N}_]*[\p{L}\p{M}\p{N}]_+(?![\p{L}\p{N}_])/gu;

/** An account or a hashtag between underscores, which other programs take for emphasis: their readers see another name. */
export const handleUnderscore: LintRule = {
  id: 'md/handle-underscore',
  severity: 'info',
  find(file) {
    const { body } = file;
    if (!body.includes('@_') && !body.includes('#_')) return [];
    return [...body.matchAll(name)].flatMap(({ 0: handle, index: start }): LintFind[] => {
      // The name itself is an address: what stands before it tells whether it is code or somebody's words.
      const kind = start === 0 ? undefined : file.stretches().kindAt(start - 1, start);
      if (kind === 'code' || kind === 'address') return [];
      const edits = [...handle.matchAll(/_/gu)].map(({ index }) => ({
        start: start + index,
        end: start + index,
        text: '\\',
      }));
      return [
        {
          start,
          end: start + handle.length,
          text: {
            ar: `الشرطتان السفليتان حول ${quoteValue(handle)} تقرؤهما برامج أخرى تمييلا للخط فيظهر اسم آخر. ضع قبل كل منهما شرطة مائلة: \\_`,
            en: `Other programs read the underscores round ${quoteValue(handle)} as emphasis and show another name. Put a backslash before each: \\_`,
          },
          ...(kind === undefined ? { fix: { edits } } : {}),
        },
      ];
    });
  },
};
