import type { SpeakerType } from './quote.ts';

/** Nouns that stand before the name of an outlet or account, and are not part of it. */
export const outletNouns: readonly { readonly type: SpeakerType; readonly nouns: readonly string[] }[] = [
  {
    type: 'page',
    nouns: [
      'صفحة',
      'الصفحة الرسمية',
      'حساب',
      'الحساب الرسمي',
      'مدونة',
      'مجموعة',
      'منصة',
      'بودكاست',
      'page',
      'account',
      'blog',
    ],
  },
  { type: 'channel', nouns: ['قناة', 'تلفزيون', 'فضائية', 'محطة', 'channel', 'television', 'TV channel'] },
  { type: 'radio', nouns: ['إذاعة', 'راديو', 'محطة إذاعة', 'radio', 'radio station'] },
  { type: 'newspaper', nouns: ['صحيفة', 'جريدة', 'مجلة', 'newspaper', 'daily', 'weekly', 'magazine'] },
  { type: 'agency', nouns: ['وكالة', 'وكالة أنباء', 'وكالة الأنباء', 'news agency', 'agency'] },
  { type: 'organisation', nouns: ['موقع', 'website', 'site'] },
];

/** First words of the names of bodies: part of the name, and a sign of what it names. */
export const organisationWords: readonly string[] = [
  'وزارة', 'الوزارة', 'منظمة', 'المنظمة', 'هيئة', 'الهيئة', 'حزب', 'جمعية', 'مؤسسة', 'المؤسسة', 'مكتب', 'مركز', 'شركة', 'الشركة', 'حركة', 'مجلس', 'المجلس', 'بلدية',
  'البلدية', 'سفارة', 'السفارة', 'جامعة', 'الجامعة', 'كلية', 'مستشفى', 'نقابة', 'اتحاد', 'الاتحاد', 'لجنة', 'اللجنة', 'غرفة', 'مديرية', 'شرطة', 'الشرطة', 'قيادة', 'رئاسة',
  'حكومة', 'الحكومة', 'برلمان', 'البرلمان', 'ديوان', 'بنك', 'البنك', 'مصرف', 'معهد', 'مدرسة', 'نادي', 'فريق', 'دائرة', 'إدارة', 'الدفاع', 'الهلال', 'الصليب', 'الأمم', 'دار', 'محافظة', 'المرصد', 'مرصد',
  'ministry', 'organisation', 'organization', 'company', 'university', 'council', 'committee', 'union', 'embassy', 'government', 'police', 'bank',
]; // prettier-ignore

/** Titles before a person's name, longest first within a kind; written with or without a space after their full stop. */
export const honorifics: readonly string[] = [
  'الأستاذ الدكتور', 'الأستاذة الدكتورة', 'أ.د.', 'أ. د.', 'الدكتورة', 'الدكتور', 'دكتورة', 'دكتور', 'د.', 'الأستاذة', 'الأستاذ', 'أ.', 'السيدة', 'السيد', 'الآنسة', 'الشيخة', 'الشيخ', 'المهندسة',
  'المهندس', 'م.', 'البروفيسورة', 'البروفيسور', 'البروفسور', 'المحامية', 'المحامي', 'القاضية', 'القاضي', 'المستشارة', 'المستشار', 'العميد الركن', 'اللواء الركن', 'العقيد الركن', 'العميد', 'اللواء', 'العقيد', 'المقدم', 'الرائد',
  'النقيب', 'الملازم أول', 'الملازم', 'الفريق أول', 'الفريق', 'المشير', 'الجنرال', 'السفيرة', 'السفير', 'الأميرة', 'الأمير', 'الحاجة', 'الحاج', 'الأب', 'المطران', 'البطريرك', 'الإمام', 'المفتي', 'النائبة', 'النائب',
  'الصحفية', 'الصحفي', 'الصحافية', 'الصحافي', 'الكاتبة', 'الكاتب', 'الباحثة', 'الباحث', 'الناشطة', 'الناشط', 'المحللة', 'المحلل', 'الفنانة', 'الفنان', 'الشاعرة', 'الشاعر', 'الخبيرة', 'الخبير', 'المدونة', 'المدون', 'الطبيبة', 'الطبيب',
  'Prof. Dr.', 'Dr.', 'Dr', 'Prof.', 'Professor', 'Doctor', 'Mr.', 'Mr', 'Mrs.', 'Mrs', 'Ms.', 'Ms', 'Sheikh', 'Sheikha', 'General', 'Gen.', 'Colonel', 'Col.', 'Major', 'Capt.', 'Judge', 'Ambassador',
]; // prettier-ignore

/** Titles that name an occupation: an adjective may follow before the name, as in «المحلل السياسي». */
export const occupationTitles: readonly string[] = [
  'الصحفية', 'الصحفي', 'الصحافية', 'الصحافي', 'الكاتبة', 'الكاتب', 'الباحثة', 'الباحث', 'الناشطة', 'الناشط', 'المحلل', 'المحللة', 'المستشارة', 'المستشار', 'الفنانة', 'الفنان', 'الخبيرة', 'الخبير', 'المدون', 'المدونة', 'الطبيب', 'الطبيبة',
]; // prettier-ignore

/** First words of an office: what follows them up to a comma is a role, not a name. */
export const roleWords: readonly string[] = [
  'الناطق', 'الناطقة', 'المتحدث', 'المتحدثة', 'ناطق', 'ناطقة', 'متحدث', 'متحدثة', 'وزير', 'وزيرة', 'رئيس', 'رئيسة', 'مدير', 'مديرة', 'المدير', 'المديرة', 'الرئيس', 'الرئيسة', 'أمين', 'الأمين', 'محافظ', 'المحافظ', 'عمدة', 'مختار',
  'نائب', 'نائبة', 'عضو', 'عضوة', 'أستاذ', 'أستاذة', 'خبير', 'خبيرة', 'طبيب', 'طبيبة', 'قائد', 'مسؤول', 'مسؤولة', 'منسق', 'منسقة', 'سفير', 'سفيرة', 'مندوب', 'مندوبة', 'مستشار', 'مستشارة', 'صاحب', 'صاحبة', 'مؤسس', 'مؤسسة',
  'spokesman', 'spokeswoman', 'spokesperson', 'minister', 'president', 'director', 'head', 'chair', 'chairman', 'mayor', 'governor', 'secretary',
]; // prettier-ignore

/** Indefinite plurals and collectives that name nobody. */
export const groupWords: readonly string[] = [
  'شهود', 'نازحون', 'نازحين', 'لاجئون', 'لاجئين', 'مصادر', 'سكان', 'أهالي', 'أهال', 'الأهالي', 'السكان', 'ناشطون', 'ناشطين', 'نشطاء', 'مسؤولون', 'مسؤولين', 'مواطنون', 'مواطنين', 'عمال', 'موظفون', 'موظفين', 'تجار', 'مزارعون', 'مزارعين',
  'صيادون', 'صيادين', 'طلاب', 'طلبة', 'معلمون', 'معلمين', 'أطباء', 'ممرضون', 'ممرضات', 'ناجون', 'ناجين', 'متظاهرون', 'متظاهرين', 'محتجون', 'محتجين', 'رواد', 'مستخدمون', 'مستخدمين', 'مغردون', 'مغردين', 'متابعون', 'متابعين', 'مقربون', 'مقربين',
  'صحفيون', 'صحفيين', 'صحافيون', 'مراقبون', 'مراقبين', 'محللون', 'محللين', 'خبراء', 'دبلوماسيون', 'دبلوماسيين', 'وجهاء', 'أقارب', 'جيران', 'ذوو', 'ذوي', 'عائلات', 'عائلة', 'أسر', 'نساء', 'رجال', 'شبان', 'شباب', 'مسافرون', 'مسافرين', 'ركاب', 'مجهولون', 'عدد', 'بعض', 'زوار', 'سائقون', 'سائقين', 'باعة', 'متطوعون', 'متطوعين',
  'sources', 'witnesses', 'residents', 'activists', 'officials', 'displaced', 'locals', 'diplomats', 'analysts', 'users',
]; // prettier-ignore

/** Indefinite singulars that name nobody when they stand first. */
export const unnamedWords: readonly string[] = [
  'مصدر', 'شاهد', 'شاهدة', 'ناشط', 'ناشطة', 'نازح', 'نازحة', 'لاجئ', 'لاجئة', 'مواطن', 'مواطنة', 'موظف', 'موظفة', 'مجهول', 'مجهولة', 'أحد', 'إحدى', 'دبلوماسي', 'عامل', 'عاملة', 'بائع', 'سائق', 'متطوع', 'متطوعة',
  'source', 'witness', 'resident', 'activist', 'official',
]; // prettier-ignore

/** Words that go on describing what stands before them, where a name would end it. */
export const linkWords: readonly string[] = [
  'في', 'من', 'على', 'عن', 'إلى', 'مع', 'لدى', 'عند', 'قرب', 'أمام', 'خلف', 'داخل', 'خارج', 'وسط', 'بين', 'قبل', 'بعد', 'رقم', 'لم', 'لا', 'كان', 'كانت', 'طلب', 'طلبت', 'رفض', 'رفضت', 'فضل', 'فضلت', 'اشترط', 'اشترطت',
]; // prettier-ignore

/** Phrases that say a name is withheld. */
export const withheldName = /لم (?:ي|ت)ذكر (?:اسم|أسماء)|(?:طلب|طلبت|طلبوا|فضل|فضلت|فضلوا|رفض|رفضت|رفضوا|اشترط|اشترطت|اشترطوا) (?:عدم )?(?:ذكر|كشف|الكشف عن|نشر|الإفصاح عن) |مجهول الهوية|لم (?:ي|ت)كشف (?:عن )?(?:هوي|اسم)|عدم (?:ذكر|كشف|الكشف عن) (?:اسم|هوي)|condition of anonymity|not (?:be )?named|unnamed/u; // prettier-ignore
