import { quoteValue } from '../../../message/index.ts';
import type { LintRule } from '../../lint-rule.ts';
import { paragraphsOf } from './paragraphs.ts';

const readAlso =
  /^[\s*_]*(?:(?:اقر[أئا][يو]?ا?|طالع[يو]?ا?|شاهد[يو]?ا?)\s+أيض[ًا]{1,2}|(?:مواد|أخبار|مقالات)\s+ذات\s+صلة|read\s+also|related(?=[\s*_]*:))[\s*_]*[:：.،–—-]?/iu;
const suspect = /أيض|صلة|also|related/iu;

/** A line that sends readers to another article, typed as a paragraph: it becomes words of the story in feeds and on cards. */
export const readAlsoLine: LintRule = {
  id: 'struct/read-also',
  severity: 'warning',
  find(file) {
    if (!suspect.test(file.body)) return [];
    return paragraphsOf(file).flatMap(({ start, text }) => {
      const match = readAlso.exec(text);
      if (match === null) return [];
      return [
        {
          start,
          end: start + match[0].trimEnd().length,
          expected: ['::اقرأ-أيضا{}'],
          text: {
            ar: `سطر «اقرأ أيضًا» في وسط النص يُقرأ من المقال نفسه. اكتبه في سطر وحده بمعرف المادة أو رابطها المختصر: ${quoteValue('::اقرأ-أيضا{الرابط-المختصر}')}`,
            en: `A “read also” line in the text is taken for words of the story. Write it on a line of its own with the article’s id or slug: ${quoteValue('::read-also{slug}')}`,
          },
        },
      ];
    });
  },
};
