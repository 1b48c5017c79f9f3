import type { DirectiveSpec } from './directive-spec.ts';

const picture = {
  src: ['src', 'file', 'الملف', 'ملف', 'الصورة', 'صورة'],
  alt: ['alt', 'الوصف', 'وصف', 'النص البديل'],
  caption: ['caption', 'التعليق', 'تعليق', 'الشرح', 'شرح'],
  credit: ['credit', 'المصدر', 'مصدر', 'عدسة', 'تصوير', 'المصور'],
} as const;

const clip = {
  src: ['src', 'file', 'url', 'الملف', 'ملف', 'الرابط', 'رابط'],
  title: ['title', 'العنوان', 'عنوان'],
  credit: picture.credit,
  transcript: ['transcript', 'التفريغ', 'تفريغ', 'النص', 'نص'],
} as const;

/** Every directive of the dialect, in the order of their ids. */
export const directiveSpecs: readonly DirectiveSpec[] = [
  { id: 'audio', shape: 'leaf', names: ['صوت', 'تسجيل', 'audio', 'sound'], attributes: clip, bare: 'src' },
  {
    id: 'correction',
    shape: 'either',
    names: ['تصويب', 'تصحيح', 'correction', 'correction-note'],
    attributes: { at: ['at', 'date', 'التاريخ', 'تاريخ'], title: ['title', 'العنوان', 'عنوان'] },
    bare: 'at',
  },
  {
    id: 'facts',
    shape: 'container',
    names: ['حقائق', 'معلومات', 'إطار', 'facts', 'fact-box', 'factbox', 'box'],
    attributes: { title: ['title', 'العنوان', 'عنوان'] },
    bare: 'title',
  },
  {
    id: 'figure',
    shape: 'leaf',
    names: ['صورة', 'figure', 'picture', 'image', 'photo'],
    attributes: picture,
    bare: 'src',
  },
  {
    id: 'gallery',
    shape: 'container',
    names: ['معرض', 'معرض-صور', 'ألبوم', 'صور', 'gallery', 'album'],
    attributes: { title: ['title', 'العنوان', 'عنوان'] },
    bare: 'title',
  },
  {
    id: 'ltr',
    shape: 'container',
    names: ['من-اليسار', 'يسار', 'ltr'],
    attributes: { lang: ['lang', 'language', 'اللغة', 'لغة'] },
    bare: 'lang',
  },
  {
    id: 'pull-quote',
    shape: 'either',
    names: ['مقتطف', 'عبارة-بارزة', 'اقتباس-بارز', 'pull-quote', 'pullquote', 'pull'],
    attributes: { by: ['by', 'من', 'القائل'] },
    bare: 'by',
  },
  {
    id: 'quote',
    shape: 'leaf',
    names: ['اقتباس', 'quote'],
    attributes: { id: ['id', 'المعرف', 'معرف'] },
    bare: 'id',
  },
  {
    id: 'related',
    shape: 'leaf',
    names: ['اقرأ-أيضا', 'ذات-صلة', 'related', 'read-also', 'readalso'],
    attributes: { to: ['to', 'slug', 'المقال', 'مقال', 'الرابط', 'رابط', 'المسار', 'مسار'] },
    bare: 'to',
  },
  {
    id: 'rtl',
    shape: 'container',
    names: ['من-اليمين', 'يمين', 'rtl'],
    attributes: { lang: ['lang', 'language', 'اللغة', 'لغة'] },
    bare: 'lang',
  },
  {
    id: 'timeline',
    shape: 'container',
    names: ['تسلسل-زمني', 'خط-زمني', 'التسلسل-الزمني', 'timeline'],
    attributes: { title: ['title', 'العنوان', 'عنوان'] },
    bare: 'title',
  },
  {
    id: 'video',
    shape: 'leaf',
    names: ['فيديو', 'مقطع', 'video'],
    attributes: {
      ...clip,
      poster: ['poster', 'الغلاف', 'غلاف', 'الصورة', 'صورة'],
      captions: ['captions', 'subtitles', 'الترجمة', 'ترجمة', 'الشاشة'],
    },
    bare: 'src',
  },
];
