import { quoteValue } from '../../../message/index.ts';
import type { LintRule } from '../../lint-rule.ts';
import { targetsOf } from './targets.ts';

/** A link to an address of the site at which nothing stands. */
export const deadAddress: LintRule = {
  id: 'link/dead-address',
  severity: 'error',
  find(file) {
    const { house } = file;
    if (house === undefined) return [];
    return targetsOf(file)
      .filter(({ by, target }) => by === 'link' && target.startsWith('/'))
      .filter(({ target }) => !house.hasAddress(target) && house.findArticle(target) === undefined)
      .map(({ start, end, target }) => ({
        start,
        end,
        text: {
          ar: `لا صفحة في الموقع عند ${quoteValue(target)}. انسخ العنوان من شريط العنوان، أو اكتب معرف المادة أو رابطها المختصر.`,
          en: `The site has no page at ${quoteValue(target)}. Copy the address from the address bar, or write the article’s id or slug.`,
        },
      }));
  },
};
