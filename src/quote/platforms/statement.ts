import type { Platform } from '../platform.ts';

/** A written statement. */
export const statement = {
  id: 'statement',
  names: { ar: ['بيان', 'بيان صحفي', 'بيان مكتوب', 'رسالة'], en: ['statement', 'press release', 'letter'] },
  hosts: [],
  social: false,
  work: 'CreativeWork',
  where: { ar: 'في بيان', en: 'in a statement' },
  linkLabel: { ar: 'نص البيان', en: 'Text of the statement' },
} satisfies Platform;
