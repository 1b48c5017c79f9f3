import { fold } from '../text/index.ts';
import type { MonthNames } from './months.ts';

/** A member state of the Arab League, as newsrooms write it. */
export interface Country {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string;
  /** The usual Arabic name. */
  readonly name: string;
  readonly english: string;
  /** Official and other names seen in datelines, Arabic and English, as they are typed. */
  readonly variants: readonly string[];
  /** The capital that datelines name. */
  readonly capital: string;
  /** Other cities seen in datelines. */
  readonly cities: readonly string[];
  /** The months that its press prints. */
  readonly months: MonthNames;
  /** The digits that its news sites print. */
  readonly digits: 'latn' | 'arab';
  /** First day of the week, 0 Sunday to 6 Saturday (CLDR 48). */
  readonly weekStart: 0 | 1 | 6;
  readonly hours: 12 | 24;
}

const row = (
  code: string,
  name: string,
  english: string,
  variants: string,
  capital: string,
  cities: string,
  months: MonthNames,
  weekStart: 0 | 1 | 6,
  hours: 12 | 24 = 12,
): Country => ({
  code,
  name,
  english,
  variants: variants.split('، '),
  capital,
  cities: cities.split('، '),
  months,
  digits: 'latn',
  weekStart,
  hours,
});

/** The 22 member states of the Arab League, by code. */
export const countries: readonly Country[] = [
  row('AE', 'الإمارات', 'United Arab Emirates', 'الإمارات العربية المتحدة، دولة الإمارات العربية المتحدة، دولة الإمارات، UAE، Emirates', 'أبوظبي', 'دبي، الشارقة، عجمان، أم القيوين، رأس الخيمة، الفجيرة، العين، أبو ظبي', 'gulf', 1),
  row('BH', 'البحرين', 'Bahrain', 'مملكة البحرين', 'المنامة', 'المحرق، الرفاع، مدينة عيسى، سترة', 'gulf', 6),
  row('DJ', 'جيبوتي', 'Djibouti', 'جمهورية جيبوتي', 'جيبوتي', 'تاجورة، علي صبيح', 'gulf', 6),
  row('DZ', 'الجزائر', 'Algeria', 'الجمهورية الجزائرية الديمقراطية الشعبية، الجمهورية الجزائرية', 'الجزائر', 'الجزائر العاصمة، وهران، قسنطينة، عنابة، تيزي وزو، سطيف، باتنة، تلمسان، ورقلة، تمنراست', 'maghreb-fr', 6),
  row('EG', 'مصر', 'Egypt', 'جمهورية مصر العربية', 'القاهرة', 'الإسكندرية، الجيزة، بورسعيد، السويس، الإسماعيلية، الأقصر، أسوان، المنصورة، طنطا، شرم الشيخ، العريش، رفح، الغردقة', 'gulf', 6),
  row('IQ', 'العراق', 'Iraq', 'جمهورية العراق', 'بغداد', 'البصرة، الموصل، أربيل، السليمانية، كركوك، النجف، كربلاء، الفلوجة، الرمادي، تكريت، دهوك، بعقوبة، الناصرية، الرطبة', 'levant', 6),
  row('JO', 'الأردن', 'Jordan', 'المملكة الأردنية الهاشمية', 'عمّان', 'عمان، إربد، الزرقاء، العقبة، المفرق، الكرك، معان، السلط', 'dual-slash', 6),
  row('KM', 'جزر القمر', 'Comoros', 'القمر، الاتحاد القمري، جمهورية القمر المتحدة', 'موروني', 'موتسامودو', 'gulf', 1, 24),
  row('KW', 'الكويت', 'Kuwait', 'دولة الكويت', 'الكويت', 'مدينة الكويت، الجهراء، حولي، الأحمدي، السالمية', 'gulf', 6),
  row('LB', 'لبنان', 'Lebanon', 'الجمهورية اللبنانية', 'بيروت', 'طرابلس، صيدا، صور، زحلة، بعلبك، النبطية، عرسال، جونية', 'dual-slash', 1),
  row('LY', 'ليبيا', 'Libya', 'دولة ليبيا، ليبيه', 'طرابلس', 'بنغازي، مصراتة، سرت، درنة، طبرق، سبها، البيضاء، الزاوية، غدامس', 'gulf', 6),
  row('MA', 'المغرب', 'Morocco', 'المملكة المغربية', 'الرباط', 'الدار البيضاء، فاس، مراكش، طنجة، أكادير، مكناس، وجدة، تطوان، العيون', 'morocco', 1, 24),
  row('MR', 'موريتانيا', 'Mauritania', 'الجمهورية الإسلامية الموريتانية', 'نواكشوط', 'نواذيبو، كيفة، روصو', 'mauritania', 1),
  row('OM', 'عُمان', 'Oman', 'سلطنة عمان، سلطنة عُمان، عمان', 'مسقط', 'صلالة، صحار، نزوى، صور العمانية', 'gulf', 6),
  row('PS', 'فلسطين', 'Palestine', 'دولة فلسطين، الأراضي الفلسطينية، فلسطين المحتلة', 'القدس', 'رام الله، غزة، نابلس، الخليل، جنين، بيت لحم، خان يونس، رفح، طولكرم، قلقيلية، أريحا، القدس المحتلة', 'dual-slash', 1),
  row('QA', 'قطر', 'Qatar', 'دولة قطر', 'الدوحة', 'الريان، الوكرة، الخور، لوسيل', 'gulf', 6),
  row('SA', 'السعودية', 'Saudi Arabia', 'المملكة العربية السعودية، العربية السعودية، KSA', 'الرياض', 'جدة، مكة المكرمة، مكة، المدينة المنورة، الدمام، الخبر، الظهران، الطائف، تبوك، أبها، بريدة، حائل، جازان، نجران، الأحساء، عرعر، الجبيل، ينبع، القطيف، نيوم', 'gulf', 0),
  row('SD', 'السودان', 'Sudan', 'جمهورية السودان', 'الخرطوم', 'أم درمان، بورتسودان، الخرطوم بحري، كسلا، الفاشر، نيالا، الأبيض، ود مدني، القضارف', 'gulf', 6),
  row('SO', 'الصومال', 'Somalia', 'جمهورية الصومال الفيدرالية، جمهورية الصومال', 'مقديشو', 'هرجيسا، كيسمايو، بيدوا، بوصاصو', 'gulf', 1),
  row('SY', 'سوريا', 'Syria', 'سورية، الجمهورية العربية السورية', 'دمشق', 'حلب، حمص، حماة، اللاذقية، دير الزور، الرقة، درعا، إدلب، الحسكة، القامشلي، طرطوس، تدمر، السويداء، الميادين، عين العرب، كوباني', 'levant', 6),
  row('TN', 'تونس', 'Tunisia', 'الجمهورية التونسية', 'تونس', 'تونس العاصمة، صفاقس، سوسة، القيروان، بنزرت، قابس، قفصة، القصرين، سيدي بوزيد، المنستير', 'maghreb-fr', 1),
  row('YE', 'اليمن', 'Yemen', 'الجمهورية اليمنية', 'صنعاء', 'عدن، تعز، الحديدة، مأرب، إب، المكلا، حضرموت، سيئون، صعدة، ذمار، عتق', 'gulf', 0),
]; // prettier-ignore

const byCode = new Map(countries.map((country) => [country.code, country]));

/** The month names that a country's press prints; `gulf` for a country outside the Arab League. */
export function defaultMonths(country: string): MonthNames {
  return byCode.get(country.toUpperCase())?.months ?? 'gulf';
}

const byName = new Map(
  countries.flatMap((country) =>
    [country.code, country.name, country.english, ...country.variants].map(
      (name) => [fold(name), country] as const,
    ),
  ),
);

/** The country of a code or a name as it is typed, with hamzas or without («الامارات العربية المتحدة»); undefined outside the Arab League. */
export function findCountry(name: string): Country | undefined {
  return byName.get(fold(name.trim().replace(/\s+/gu, ' ')));
}
