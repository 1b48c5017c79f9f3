/** Families of Gregorian month names in the Arab press; `dual-*` print the Levantine and the Gulf name together. */
export type MonthNames =
  'gulf' | 'levant' | 'maghreb-fr' | 'morocco' | 'mauritania' | 'dual-slash' | 'dual-paren';

const names = {
  gulf: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levant: 'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول'
    .split(' ')
    .map((name) => name.replace('_', ' ')),
  'maghreb-fr': 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  mauritania: 'يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر'.split(' '),
} satisfies Partial<Record<MonthNames, readonly string[]>>;

const english = 'January February March April May June July August September October November December'.split(
  ' ',
);

const hijri =
  'محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة'.split(
    '|',
  );
const englishHijri =
  'Muharram|Safar|Rabi al-Awwal|Rabi al-Akhir|Jumada al-Ula|Jumada al-Akhira|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qada|Dhu al-Hijja'.split(
    '|',
  );

function at(list: readonly string[], month: number): string {
  const name = list[month - 1];
  if (name === undefined) throw new RangeError(`Unexpected month ${String(month)}, expected 1 to 12`);
  return name;
}

/** The name of a Gregorian month, 1 to 12, in the desk's family. */
export function monthName(month: number, family: MonthNames, language: 'ar' | 'en' = 'ar'): string {
  if (language === 'en') return at(english, month);
  if (family === 'dual-slash') return `${at(names.gulf, month)}/${at(names.levant, month)}`;
  if (family === 'dual-paren') return `${at(names.levant, month)} (${at(names.gulf, month)})`;
  return at(names[family], month);
}

/** The name of a Hijri month, 1 to 12. */
export function hijriMonthName(month: number, language: 'ar' | 'en' = 'ar'): string {
  return at(language === 'en' ? englishHijri : hijri, month);
}
