import type { KeyTable } from '../matter/index.ts';

/** Every key of `content/site.yml`, with its Arabic and English names. */
export const siteKeys = {
  name: { names: ['الاسم', 'اسم الصحيفة', 'name', 'title'] },
  tagline: { names: ['الشعار', 'العبارة', 'tagline', 'slogan'] },
  description: { names: ['الوصف', 'description'] },
  url: { names: ['الرابط', 'عنوان الموقع', 'url'] },
  language: { names: ['اللغة', 'language', 'lang'] },
  country: { names: ['البلد', 'country'] },
  zone: { names: ['المنطقة الزمنية', 'التوقيت', 'zone', 'time zone', 'timezone'] },
  digits: { names: ['الأرقام', 'digits'] },
  months: { names: ['الأشهر', 'الشهور', 'months'] },
  hijri: {
    names: ['الهجري', 'التاريخ الهجري', 'hijri'],
    keys: { adjust: { names: ['التعديل', 'adjust'] }, show: { names: ['الإظهار', 'show'] } },
  },
  sections: {
    names: ['الأقسام', 'sections'],
    keys: {
      slug: { names: ['المسار', 'الرابط المختصر', 'slug'] },
      name: { names: ['الاسم', 'name'] },
      description: { names: ['الوصف', 'description'] },
    },
  },
  contact: {
    names: ['الاتصال', 'اتصل بنا', 'contact'],
    keys: {
      email: { names: ['البريد', 'البريد الإلكتروني', 'email'] },
      phone: { names: ['الهاتف', 'phone'] },
      address: { names: ['العنوان', 'address'] },
    },
  },
  corrections_policy: { names: ['سياسة التصويبات', 'corrections policy'] },
  brands: { names: ['أسماء لاتينية', 'العلامات', 'brands'] },
  reading_speed: { names: ['سرعة القراءة', 'reading speed'] },
  theme: {
    names: ['المظهر', 'theme'],
    keys: {
      logo: { names: ['الشعار', 'logo'] },
      colors: { names: ['الألوان', 'colors', 'colours'], free: true },
      dark_colors: { names: ['ألوان الليل', 'الألوان الداكنة', 'dark colors', 'dark colours'], free: true },
      body_font: { names: ['خط النص', 'body font'] },
      head_font: { names: ['خط العناوين', 'head font'] },
      stylesheet: { names: ['ورقة الأنماط', 'stylesheet'] },
    },
  },
  rules: { names: ['القواعد', 'قواعد التحرير', 'rules'], free: true },
  words: { names: ['العبارات', 'words'], free: true },
  sample: { names: ['تجريبي', 'sample'] },
} as const satisfies KeyTable;
