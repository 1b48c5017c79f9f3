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
  published: { names: ['تاريخ النشر', 'النشر', 'التاريخ', 'published', 'date', 'publish date'], bare: true },
  updated: { names: ['التحديث', 'تاريخ التحديث', 'updated', 'modified', 'lastmod'], bare: true },
  section: { names: ['القسم', 'section', 'category'], bare: true },
  tags: { names: ['الوسوم', 'وسوم', 'الكلمات المفتاحية', 'tags'] },
  image: pictureKeys,
  related: { names: ['ذات صلة', 'مواد ذات صلة', 'اقرأ أيضا', 'related'] },
  status: { names: ['الحالة', 'status'], bare: true },
  embargo: { names: ['الحظر', 'محظور حتى', 'embargo'], bare: true },
  corrections: {
    names: ['التصويبات', 'التصحيحات', 'corrections'],
    keys: {
      at: { names: ['التاريخ', 'at', 'date'], bare: true },
      kind: { names: ['النوع', 'kind', 'type'], bare: true },
      was: { names: ['كان', 'was'] },
      now: { names: ['صار', 'أصبح', 'now'] },
      note: { names: ['ملاحظة', 'note'] },
      position: { names: ['الموضع', 'position', 'place'] },
    },
  },
  language: { names: ['اللغة', 'language', 'lang'], bare: true },
  slug: { names: ['المسار', 'الرابط المختصر', 'slug'], bare: true },
  id: { names: ['المعرف', 'id'], bare: true },
  aliases: { names: ['مسارات قديمة', 'aliases', 'redirects'] },
  quotes: { names: ['اقتباسات', 'الاقتباسات', 'quotes'], ids: quoteKeys },
} as const satisfies KeyTable;
