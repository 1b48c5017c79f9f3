/** Words that say that what follows is dialled or looked up, and not counted. */
const dialled =
  /(?:هاتف|الهاتف|هاتفيا|رقم|الرقم|برقم|بالرقم|اتصل|اتصلوا|للاتصال|الاتصال|واتساب|فاكس|الفاكس|جوال|الجوال|موبايل|محمول|نقال|تحويلة|بطاقة|هوية|جواز)(?: (?:الموحد|المجاني|الساخن|الطلب|الحساب|التالي))?[\s:،(]*(?:على )?(?:الرقم )?$/u;
const wordsBefore = 40;

/** Digits of the shortest number that is dialled, beside those for emergencies. */
const dialledDigitsMin = 6;

/** Whether the words before a number of so many digits say that it is dialled or looked up. */
export function isDialled(text: string, start: number, digits: number): boolean {
  return digits >= dialledDigitsMin && dialled.test(text.slice(Math.max(0, start - wordsBefore), start));
}
