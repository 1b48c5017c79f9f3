import { quoteValue } from '../../../message/index.ts';
import type { LintRule } from '../../lint-rule.ts';
import { targetsOf } from './targets.ts';

/** An article that readers see sends them to one that they cannot see yet. */
export const unpublishedTarget: LintRule = {
  id: 'link/unpublished',
  severity: 'warning',
  find(file) {
    const { house, isPublic } = file;
    if (house === undefined || !isPublic) return [];
    return targetsOf(file).flatMap(({ start, end, target }) => {
      const article = house.findArticle(target);
      if (article === undefined || article.isPublic) return [];
      return [
        {
          start,
          end,
          text: {
            ar: `المادة ${quoteValue(article.title)} غير منشورة بعد (${quoteValue(article.path)})، فلن يصل إليها القراء. انشرها، أو احذف ما يقود إليها.`,
            en: `The article ${quoteValue(article.title)} is not published yet (${quoteValue(article.path)}), so readers cannot reach it. Publish it, or remove what leads to it.`,
          },
        },
      ];
    });
  },
};
