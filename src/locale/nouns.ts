/** The six forms of a counted noun; `zero`, `one` and `two` are whole phrases without a number. */
export interface CountedNoun {
  readonly zero: string;
  readonly one: string;
  /** Nominative, oblique. */
  readonly two: readonly [string, string];
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After 100, 101, 102 and fractions. */
  readonly other: string;
}

const counted = (
  zero: string,
  one: string,
  nominative: string,
  oblique: string,
  few: string,
  many: string,
  other: string,
): CountedNoun => ({
  zero,
  one,
  two: [nominative, oblique],
  few,
  many,
  other,
});

/** Every noun that the interface counts. */
export const arabicNouns = {
  second: counted('أقل من ثانية', 'ثانية واحدة', 'ثانيتان', 'ثانيتين', 'ثوانٍ', 'ثانية', 'ثانية'),
  minute: counted('أقل من دقيقة', 'دقيقة واحدة', 'دقيقتان', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة'),
  hour: counted('أقل من ساعة', 'ساعة واحدة', 'ساعتان', 'ساعتين', 'ساعات', 'ساعة', 'ساعة'),
  day: counted('أقل من يوم', 'يوم واحد', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم'),
  week: counted('أقل من أسبوع', 'أسبوع واحد', 'أسبوعان', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'أسبوع'),
  month: counted('أقل من شهر', 'شهر واحد', 'شهران', 'شهرين', 'أشهر', 'شهرًا', 'شهر'),
  year: counted('أقل من سنة', 'سنة واحدة', 'سنتان', 'سنتين', 'سنوات', 'سنة', 'سنة'),
  comment: counted('لا تعليقات', 'تعليق واحد', 'تعليقان', 'تعليقين', 'تعليقات', 'تعليقًا', 'تعليق'),
  article: counted('لا مقالات', 'مقال واحد', 'مقالان', 'مقالين', 'مقالات', 'مقالًا', 'مقال'),
  word: counted('لا كلمات', 'كلمة واحدة', 'كلمتان', 'كلمتين', 'كلمات', 'كلمة', 'كلمة'),
  letter: counted('لا حروف', 'حرف واحد', 'حرفان', 'حرفين', 'أحرف', 'حرفًا', 'حرف'),
  source: counted('بلا مصادر', 'مصدر واحد', 'مصدران', 'مصدرين', 'مصادر', 'مصدرًا', 'مصدر'),
  picture: counted('لا صور', 'صورة واحدة', 'صورتان', 'صورتين', 'صور', 'صورة', 'صورة'),
  quote: counted('لا اقتباسات', 'اقتباس واحد', 'اقتباسان', 'اقتباسين', 'اقتباسات', 'اقتباسًا', 'اقتباس'),
  error: counted('لا أخطاء', 'خطأ واحد', 'خطآن', 'خطأين', 'أخطاء', 'خطأً', 'خطأ'),
  warning: counted('لا تنبيهات', 'تنبيه واحد', 'تنبيهان', 'تنبيهين', 'تنبيهات', 'تنبيهًا', 'تنبيه'),
  message: counted('لا رسائل', 'رسالة واحدة', 'رسالتان', 'رسالتين', 'رسائل', 'رسالة', 'رسالة'),
  file: counted('لا ملفات', 'ملف واحد', 'ملفان', 'ملفين', 'ملفات', 'ملفًا', 'ملف'),
  page: counted('لا صفحات', 'صفحة واحدة', 'صفحتان', 'صفحتين', 'صفحات', 'صفحة', 'صفحة'),
  correction: counted('لا تصويبات', 'تصويب واحد', 'تصويبان', 'تصويبين', 'تصويبات', 'تصويبًا', 'تصويب'),
  result: counted('لا نتائج', 'نتيجة واحدة', 'نتيجتان', 'نتيجتين', 'نتائج', 'نتيجة', 'نتيجة'),
  link: counted('لا روابط', 'رابط واحد', 'رابطان', 'رابطين', 'روابط', 'رابطًا', 'رابط'),
  note: counted('لا ملاحظات', 'ملاحظة واحدة', 'ملاحظتان', 'ملاحظتين', 'ملاحظات', 'ملاحظة', 'ملاحظة'),
  section: counted('لا أقسام', 'قسم واحد', 'قسمان', 'قسمين', 'أقسام', 'قسمًا', 'قسم'),
  author: counted('لا كُتّاب', 'كاتب واحد', 'كاتبان', 'كاتبين', 'كُتّاب', 'كاتبًا', 'كاتب'),
  line: counted('لا أسطر', 'سطر واحد', 'سطران', 'سطرين', 'أسطر', 'سطرًا', 'سطر'),
} satisfies Record<string, CountedNoun>; // prettier-ignore

/** The name of a noun that the interface counts. */
export type Noun = keyof typeof arabicNouns;
