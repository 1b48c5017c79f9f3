import type { Platform } from '../platform.ts';

/** Any page of the web that is none of the other platforms. */
export const web = {
  id: 'web',
  names: {
    ar: ['موقع إلكتروني', 'موقع', 'الموقع الإلكتروني', 'الإنترنت', 'الويب', 'مدونة'],
    en: ['website', 'web', 'site', 'blog'],
  },
  hosts: [],
  social: false,
  work: 'WebPage',
  where: { ar: 'على الإنترنت', en: 'online' },
  linkLabel: { ar: 'الصفحة الأصلية', en: 'Original page' },
} satisfies Platform;
