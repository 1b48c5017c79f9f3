import type { KeyTable } from '../matter/index.ts';

const at = { names: ['في', 'التاريخ', 'تاريخ', 'at', 'date'] };
const by = { names: ['بواسطة', 'الفاعل', 'by'] };
const note = { names: ['ملاحظة', 'note'] };
const sha256 = { names: ['بصمة', 'sha256'] };

/** Every key of a quote's record, short or whole, with its Arabic and English names. */
export const quoteKeys = {
  by: { names: ['من', 'القائل', 'by', 'who'] },
  url: { names: ['رابط', 'الرابط', 'url', 'link'], bare: true, link: true },
  kind: { names: ['نوع', 'kind'], bare: true },
  via: {
    names: ['عن', 'نقلا عن', 'نقلًا عن', 'via'],
    keys: { name: { names: ['الاسم', 'name'] }, relation: { names: ['العلاقة', 'نوع النقل', 'relation'] } },
  },
  via_relation: { names: ['نوع النقل', 'via relation'], bare: true },
  source: {
    names: ['مصدر', 'المصدر', 'source'],
    keys: {
      platform: { names: ['المنصة', 'platform'], bare: true },
      url: { names: ['رابط', 'url'], bare: true, link: true },
      handle: { names: ['الحساب', 'handle'], bare: true },
      account_id: { names: ['رقم الحساب', 'account id'], bare: true },
      post_id: { names: ['رقم المنشور', 'post id'], bare: true },
      posted_at: { names: ['نشر في', 'posted at'], bare: true },
      posted_at_basis: { names: ['أساس التاريخ', 'posted at basis'] },
      title: { names: ['العنوان', 'title'] },
      programme: { names: ['البرنامج', 'programme', 'program'] },
    },
  },
  platform: { names: ['المنصة', 'منصة', 'platform'], bare: true },
  handle: { names: ['الحساب', 'حساب', 'handle', 'account'], bare: true },
  post_id: { names: ['رقم المنشور', 'post id'], bare: true },
  posted: { names: ['نُشر في', 'نشر في', 'تاريخ النشر', 'posted', 'posted at'], bare: true },
  role: { names: ['الصفة', 'صفة', 'role'] },
  honorific: { names: ['اللقب', 'لقب', 'honorific'] },
  type: { names: ['نوع المتحدث', 'speaker type', 'type'], bare: true },
  anonymous: { names: ['مجهول', 'anonymous'], bare: true },
  reason: { names: ['سبب', 'السبب', 'reason'] },
  text: { names: ['نص', 'النص', 'text'] },
  language: { names: ['لغة', 'اللغة', 'language', 'lang'], bare: true },
  original: { names: ['الأصل', 'النص الأصلي', 'original'] },
  original_language: { names: ['لغة الأصل', 'original language'], bare: true },
  translator: { names: ['المترجم', 'translator'] },
  archive: {
    names: ['نسخة محفوظة', 'أرشيف', 'archive'],
    bare: true,
    link: true,
    keys: { url: { names: ['رابط', 'url'], link: true }, at },
  },
  absent_on: { names: ['غاب في', 'absent on'], bare: true },
  checked: { names: ['فُحص في', 'فحص في', 'checked', 'checked on'], bare: true },
  no_link: { names: ['بلا رابط', 'بدون رابط', 'no link'] },
  status: {
    names: ['التحقق', 'حالة التحقق', 'status'],
    bare: true,
    keys: { value: { names: ['القيمة', 'الحالة', 'value'] }, by, at, note },
  },
  title: { names: ['عنوان المصدر', 'title'] },
  programme: { names: ['البرنامج', 'برنامج', 'programme', 'program'] },
  risk: { names: ['المخاطر', 'مخاطر', 'risk', 'risks'] },
  id: { names: ['المعرف', 'معرف', 'id'], bare: true },
  speaker: {
    names: ['المتحدث', 'speaker'],
    keys: {
      name: { names: ['الاسم', 'اسم', 'name'] },
      type: { names: ['النوع', 'نوع', 'type'] },
      noun: { names: ['التسمية', 'noun'] },
      honorific: { names: ['اللقب', 'لقب', 'honorific'] },
      role: { names: ['الصفة', 'صفة', 'role'] },
      anonymous: { names: ['مجهول', 'anonymous'] },
      reason: { names: ['سبب', 'السبب', 'reason'] },
    },
  },
  translation: {
    names: ['الترجمة', 'نص الترجمة', 'translation'],
    keys: {
      text: { names: ['النص', 'نص', 'text'] },
      language: { names: ['اللغة', 'لغة', 'language', 'lang'] },
      by,
    },
  },
  text_sha256: { names: ['بصمة النص', 'text sha256'] },
  capture: {
    names: ['التوثيق', 'لقطات', 'capture', 'captures'],
    keys: {
      at,
      by,
      file: { names: ['الملف', 'ملف', 'file'] },
      sha256,
      screenshot: { names: ['صورة الشاشة', 'لقطة الشاشة', 'screenshot'] },
      screenshot_sha256: { names: ['بصمة صورة الشاشة', 'screenshot sha256'] },
      http: { names: ['رمز الاستجابة', 'http'] },
    },
  },
  anchor: {
    names: ['الموضع', 'anchor'],
    keys: {
      exact: { names: ['النص', 'exact'] },
      prefix: { names: ['قبله', 'prefix'] },
      suffix: { names: ['بعده', 'suffix'] },
    },
  },
  availability: {
    names: ['التوفر', 'availability'],
    keys: { at, observed: { names: ['المشاهدة', 'الحال', 'observed'] } },
  },
  on_deleted: { names: ['عند الحذف', 'on deleted'] },
  history: {
    names: ['السجل', 'history'],
    keys: { at, by, change: { names: ['التغيير', 'change'] } },
  },
} satisfies KeyTable;
