import type { Platform } from '../platform.ts';

/** A newspaper or magazine, printed or on its site. */
export const newspaper = {
  id: 'newspaper',
  names: { ar: ['صحيفة', 'جريدة', 'صحافة', 'مجلة', 'الصحف'], en: ['newspaper', 'press', 'magazine'] },
  hosts: [],
  social: false,
  work: 'NewsArticle',
  where: { ar: 'في مادة صحفية', en: 'in print' },
  linkLabel: { ar: 'المادة الأصلية', en: 'Original article' },
  outletOf: 'newspaper',
} satisfies Platform;
