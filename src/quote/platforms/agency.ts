import type { Platform } from '../platform.ts';

/** A news agency’s wire. */
export const agency = {
  id: 'agency',
  names: { ar: ['وكالة أنباء', 'وكالة', 'وكالات', 'وكالات الأنباء'], en: ['news agency', 'agency', 'wire'] },
  hosts: [],
  social: false,
  work: 'NewsArticle',
  where: { ar: 'في خبر لوكالة أنباء', en: 'in an agency report' },
  linkLabel: { ar: 'الخبر الأصلي', en: 'Original report' },
  outletOf: 'agency',
} satisfies Platform;
