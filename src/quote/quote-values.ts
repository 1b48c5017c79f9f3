import { foldKey } from '../matter/index.ts';
import type { Availability, Quote, QuoteKind, SpeakerType, VerificationStatus, Via } from './quote.ts';

/** The values that a field may take, each with the names that authors may write for it. */
export type ValueNames<Value extends string> = Readonly<Record<Value, readonly string[]>>;

/** Names of `kind`. */
export const kindNames: ValueNames<QuoteKind> = {
  direct: ['مباشر', 'اقتباس مباشر', 'حرفي', 'نص', 'quote'],
  paraphrase: ['بالمعنى', 'نقل بالمعنى', 'غير مباشر', 'indirect'],
  headline: ['عنوان', 'عنوان صحيفة', 'عنوان خبر'],
};

/** Names of `type`, the sort of speaker. */
export const speakerTypeNames: ValueNames<SpeakerType> = {
  page: ['صفحة', 'حساب', 'account'],
  person: ['شخص', 'فرد'],
  pseudonym: ['اسم مستعار', 'مستعار', 'pseudonymous'],
  channel: ['قناة', 'قناة تلفزيونية', 'تلفزيون', 'tv'],
  radio: ['إذاعة', 'راديو'],
  newspaper: ['صحيفة', 'جريدة', 'مجلة', 'magazine'],
  agency: ['وكالة', 'وكالة أنباء', 'news agency'],
  organisation: ['مؤسسة', 'جهة', 'منظمة', 'هيئة', 'organization'],
  group: ['مجموعة', 'جماعة', 'أشخاص'],
};

/** Names of `via_relation`. */
export const relationNames: ValueNames<Via['relation']> = {
  relayed: ['نقل', 'نقلا', 'رواية', 'relay'],
  translated: ['ترجمة', 'translation'],
  reshared: ['إعادة نشر', 'مشاركة', 'reshare', 'repost'],
};

/** Names of `status`. */
export const statusNames: ValueNames<VerificationStatus['value']> = {
  unverified: ['لم يتحقق منه', 'لم يُتحقق منه', 'غير محقق', 'غير متحقق منه', 'غير مؤكد', 'بلا تحقق'],
  'source-confirmed': [
    'جرى التحقق من المصدر',
    'المصدر مؤكد',
    'تحقق من المصدر',
    'جرى التحقق من الحساب',
    'الحساب مؤكد',
  ],
  'content-confirmed': [
    'جرى التحقق',
    'جرى التحقق من المضمون',
    'المضمون مؤكد',
    'مؤكد',
    'محقق',
    'verified',
    'confirmed',
  ],
  disputed: ['محل خلاف', 'متنازع عليه', 'موضع خلاف'],
  retracted: ['سحب', 'مسحوب', 'تراجع عنه صاحبه', 'ثبت عدم صحته', 'false'],
};

/** Names of what was observed. */
export const observedNames: ValueNames<Availability['observed']> = {
  present: ['حاضر', 'موجود', 'متاح'],
  absent: ['غائب', 'غير موجود', 'غير متاح'],
  restricted: ['مقيد', 'محجوب'],
  unknown: ['غير معروف', 'مجهول'],
};

/** Names of `on_deleted`. */
export const onDeletedNames: ValueNames<Quote['onDeleted']> = {
  keep: ['يبقى', 'إبقاء'],
  'keep-text': ['يبقى النص', 'إبقاء النص'],
  withdraw: ['يسحب', 'سحب'],
};

/** Names of the basis of a post's time. */
export const basisNames: ValueNames<'id' | 'page' | 'reporter'> = {
  id: ['المعرف', 'رقم المنشور'],
  page: ['الصفحة', 'صفحة'],
  reporter: ['المراسل', 'مراسل'],
};

/** Names of risks. */
export const riskNames: ValueNames<'names-individual' | 'minor' | 'alleges-crime' | 'source-at-risk'> = {
  'names-individual': ['يسمي فردا', 'يسمي شخصا', 'تسمية فرد'],
  minor: ['قاصر', 'طفل', 'child'],
  'alleges-crime': ['اتهام بجريمة', 'يتهم بجريمة', 'اتهام'],
  'source-at-risk': ['خطر على المصدر', 'المصدر في خطر'],
};

/** Names of yes and no. */
export const truthNames: ValueNames<'true' | 'false'> = {
  true: ['نعم', 'صح', 'yes'],
  false: ['لا', 'خطأ', 'no'],
};

/** The value that an author's word means; undefined for an unknown word. */
export function readValue<Value extends string>(
  names: ValueNames<Value>,
  written: string,
): Value | undefined {
  const key = foldKey(written);
  for (const value of valuesOf(names)) {
    if (foldKey(value) === key || names[value].some((name) => foldKey(name) === key)) return value;
  }
  return undefined;
}

/** The words to show an author as the choices: the first name of each value, then the values themselves. */
export function choicesOf<Value extends string>(names: ValueNames<Value>): readonly string[] {
  const values = valuesOf(names);
  return [...values.flatMap((value) => names[value].slice(0, 1)), ...values];
}

function valuesOf<Value extends string>(names: ValueNames<Value>): readonly Value[] {
  return Object.keys(names) as Value[];
}
