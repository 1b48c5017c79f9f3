import type { Platform } from '../platform.ts';

/** What was said to a reporter. */
export const interview = {
  id: 'interview',
  names: { ar: ['مقابلة', 'لقاء', 'حوار', 'اتصال هاتفي', 'حديث', 'تصريح'], en: ['interview', 'phone call'] },
  hosts: [],
  social: false,
  work: 'Conversation',
  where: { ar: 'في مقابلة', en: 'in an interview' },
  linkLabel: { ar: 'المقابلة كاملة', en: 'Full interview' },
} satisfies Platform;
