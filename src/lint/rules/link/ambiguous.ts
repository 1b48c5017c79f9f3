import { quoteValue } from '../../../message/index.ts';
import type { LintRule } from '../../lint-rule.ts';
import { targetsOf } from './targets.ts';

/** A name that two articles share, so that readers may be sent to the wrong one. */
export const ambiguousTarget: LintRule = {
  id: 'link/ambiguous',
  severity: 'warning',
  find(file) {
    const { house } = file;
    if (house === undefined) return [];
    return targetsOf(file).flatMap(({ start, end, target }) => {
      const article = house.findArticle(target);
      if (article?.namesake === undefined) return [];
      return [
        {
          start,
          end,
          text: {
            ar: `الاسم ${quoteValue(target)} لمادتين: ${quoteValue(article.path)} و${quoteValue(article.namesake)}، وهو هنا للأولى. اكتب معرف المادة التي تقصدها (المعرف)، أو غيّر مسار إحداهما.`,
            en: `Two articles have the name ${quoteValue(target)}: ${quoteValue(article.path)} and ${quoteValue(article.namesake)}; here it leads to the first. Write the id of the one that you mean, or change the slug of one of them.`,
          },
        },
      ];
    });
  },
};
