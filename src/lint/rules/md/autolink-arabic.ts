import type { LintRule } from '../../lint-rule.ts';

const bare = /(?<![<("'=[\]:/\w])https?:\/\/[^\s<>()«»“”،؛؟]+(?=[،؛؟»”])/giu;

/** An address with Arabic punctuation behind it, which other programs take into the link. */
export const autolinkArabic: LintRule = {
  id: 'md/autolink-arabic',
  severity: 'info',
  find(file) {
    if (!file.body.includes('://')) return [];
    return [...file.body.matchAll(bare)].flatMap(({ 0: address, index: start }) => {
      const end = start + address.length;
      // The address itself is one: what stands before it tells whether it is code or somebody's words.
      const kind = file.stretches().kindAt(start - 1, start);
      if (kind === 'code') return [];
      const edits = [
        { start, end: start, text: '<' },
        { start: end, end, text: '>' },
      ];
      return [
        {
          start,
          end,
          text: {
            ar: 'بعد الرابط علامة ترقيم عربية تدخلها برامج أخرى فيه فلا يُفتح. ضع الرابط بين < و>.',
            en: 'Arabic punctuation follows this link, and other programs take it into the link, which then leads nowhere. Put the link between < and >.',
          },
          ...(kind === undefined ? { fix: { edits } } : {}),
        },
      ];
    });
  },
};
