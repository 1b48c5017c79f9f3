import type { KeyTable } from '../matter/index.ts';
import { quoteKeys } from '../quote/index.ts';
import { pictureKeys } from './picture.ts';

/** Every key of an article, with its Arabic and English names. */
export const articleKeys = {
  title: { names: ['العنوان', 'title', 'headline'] },
  kicker: { names: ['العنوان التمهيدي', 'الإشارة', 'التمهيد', 'kicker'] },
  standfirst: { names: ['المقدمة', 'standfirst', 'lead', 'intro'] },
  summary: { names: ['الملخص', 'summary', 'description', 'excerpt'] },
  authors: {
    names: ['الكاتب', 'الكتّاب', 'الكاتبة', 'الكاتبان', 'المحرر', 'المحررة', 'author', 'authors', 'byline'],
  },
  dateline: {
    names: ['سطر المكان', 'الترويسة', 'dateline'],
    keys: {
      outlet: { names: ['الجهة', 'outlet'] },
      city: { names: ['المدينة', 'city', 'place'] },
      country: { names: ['البلد', 'country'] },
      agency: { names: ['الوكالة', 'agency'] },
      reporter: { names: ['المراسل', 'المراسلة', 'reporter'] },
    },
  },
  published: { names: ['تاريخ النشر', 'النشر', 'التاريخ', 'published', 'date', 'publish date'] },
  updated: { names: ['التحديث', 'تاريخ التحديث', 'updated', 'modified', 'lastmod'] },
  section: { names: ['القسم', 'section', 'category'] },
  tags: { names: ['الوسوم', 'وسوم', 'الكلمات المفتاحية', 'tags'] },
  image: pictureKeys,
  related: { names: ['ذات صلة', 'مواد ذات صلة', 'اقرأ أيضا', 'related'] },
  status: { names: ['الحالة', 'status'] },
  embargo: { names: ['الحظر', 'محظور حتى', 'embargo'] },
  corrections: {
    names: ['التصويبات', 'التصحيحات', 'corrections'],
    keys: {
      at: { names: ['التاريخ', 'at', 'date'] },
      kind: { names: ['النوع', 'kind', 'type'] },
      was: { names: ['كان', 'was'] },
      now: { names: ['صار', 'أصبح', 'now'] },
      note: { names: ['ملاحظة', 'note'] },
      position: { names: ['الموضع', 'position', 'place'] },
    },
  },
  language: { names: ['اللغة', 'language', 'lang'] },
  slug: { names: ['المسار', 'الرابط المختصر', 'slug'] },
  id: { names: ['المعرف', 'id'] },
  aliases: { names: ['مسارات قديمة', 'aliases', 'redirects'] },
  quotes: { names: ['اقتباسات', 'الاقتباسات', 'quotes'], ids: quoteKeys },
} as const satisfies KeyTable;
