import type { Message } from '../../src/message/index.ts';
import { placeAt } from '../../src/message/index.ts';

/** A message about the first stretch of a source that is `found`. */
export function messageAt(source: string, found: string, more: Partial<Message> = {}): Message {
  const start = source.indexOf(found);
  return {
    rule: 'quote/profile-url',
    severity: 'error',
    path: 'content/articles/خبر جديد, 1.md',
    place: placeAt(source, start, start + found.length),
    text: { ar: 'رابط الحساب: 100%\nلا رابط المنشور.', en: 'The account, not the post.' },
    found,
    ...more,
  };
}
