import { quoteValue } from '../../../message/index.ts';
import { findMojibake } from '../../../text/index.ts';
import type { LintFind, LintRule } from '../../lint-rule.ts';

/** Letters that were read in another encoding than they were written in, and saved so. */
export const mojibake: LintRule = {
  id: 'char/mojibake',
  severity: 'error',
  find(file): readonly LintFind[] {
    let first: LintFind | undefined;
    for (const { start, end, meant } of findMojibake(file.text)) {
      if (first !== undefined && start >= first.start) continue;
      // The front matter is blank in the body.
      if (file.body.slice(start, end).trim() !== '' && file.stretches().kindAt(start, end) === 'code')
        continue;
      first = {
        start,
        end,
        text: {
          ar: `حروف عربية صارت رموزًا لأن الملف فُتح بترميز غير ترميزه ثم حُفظ؛ وأصل ما هنا ${quoteValue(meant)}. أعد النص من نسخة سابقة أو الصقه من مصدره، ثم احفظ الملف بترميز UTF-8.`,
          en: `Arabic letters became signs, because the file was opened in another encoding than its own and saved; here stood ${quoteValue(meant)}. Take the text from an earlier copy or paste it from its source, and save the file as UTF-8.`,
        },
        expected: [meant],
      };
    }
    return first === undefined ? [] : [first];
  },
};
