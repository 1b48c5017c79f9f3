import type { Platform } from '../platform.ts';

/** A press conference or briefing. */
export const pressConference = {
  id: 'press-conference',
  names: {
    ar: ['مؤتمر صحفي', 'مؤتمر صحافي', 'إحاطة صحفية', 'إيجاز صحفي'],
    en: ['press conference', 'news conference', 'briefing'],
  },
  hosts: [],
  social: false,
  work: 'Event',
  where: { ar: 'في مؤتمر صحفي', en: 'at a press conference' },
  linkLabel: { ar: 'تسجيل المؤتمر الصحفي', en: 'Recording of the press conference' },
} satisfies Platform;
