import type { Platform } from '../platform.ts';

/** A radio station’s broadcast. */
export const radio = {
  id: 'radio',
  names: { ar: ['إذاعة', 'راديو', 'بث إذاعي', 'محطة إذاعية'], en: ['radio'] },
  hosts: [],
  social: false,
  work: 'BroadcastEvent',
  where: { ar: 'في بث إذاعي', en: 'on the radio' },
  linkLabel: { ar: 'المادة الإذاعية الأصلية', en: 'Original broadcast' },
  outletOf: 'radio',
} satisfies Platform;
