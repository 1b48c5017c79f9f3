import type { Platform } from '../platform.ts';

/** A television channel’s broadcast. */
export const tv = {
  id: 'tv',
  names: {
    ar: ['تلفزيون', 'التلفاز', 'بث تلفزيوني', 'قناة تلفزيونية', 'فضائية', 'قناة'],
    en: ['television', 'TV', 'broadcast'],
  },
  hosts: [],
  social: false,
  work: 'BroadcastEvent',
  where: { ar: 'في بث تلفزيوني', en: 'on television' },
  linkLabel: { ar: 'المادة المصورة الأصلية', en: 'Original broadcast' },
  outletOf: 'channel',
} satisfies Platform;
