const names =
  'ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
const leading = new RegExp(String.raw`^(?:يوم\s+)?(?:${names})[\s،,]+(?=\d)`, 'iu');

const indexes: readonly (readonly [string, number])[] = [
  ['حد', 0],
  ['ثنين', 1],
  ['ثلاثاء', 2],
  ['ربعاء', 3],
  ['خميس', 4],
  ['جمعة', 5],
  ['سبت', 6],
];

/** The day of the week that an Arabic name means, 0 (Sunday) to 6; undefined when it means none. */
export function weekdayIndex(name: string): number | undefined {
  return indexes.find(([ending]) => name.endsWith(ending))?.[1];
}

const weekdays = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ');
const englishWeekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The name of a day of the week, 0 (Sunday) to 6. */
export function weekdayName(index: number, language: 'ar' | 'en' = 'ar'): string {
  const name = (language === 'en' ? englishWeekdays : weekdays)[index];
  if (name === undefined) throw new RangeError(`Unexpected weekday ${String(index)}, expected 0 to 6`);
  return name;
}

/** A date without the name of its day before it: «الخميس 19 نوفمبر 2026» as «19 نوفمبر 2026». */
export function withoutWeekday(date: string): string {
  return date.replace(leading, '');
}
