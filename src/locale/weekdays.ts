const names =
  'ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
const leading = new RegExp(String.raw`^(?:يوم\s+)?(?:${names})[\s،,]+(?=\d)`, 'iu');

/** A date without the name of its day before it: «الخميس 19 نوفمبر 2026» as «19 نوفمبر 2026». */
export function withoutWeekday(date: string): string {
  return date.replace(leading, '');
}
