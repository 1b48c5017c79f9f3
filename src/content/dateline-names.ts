import { countries } from '../locale/index.ts';
import { fold } from '../text/index.ts';
import { englishCities, farCities } from './dateline-cities.ts';

/** A name as datelines are compared: folded, and without the dots and spaces of abbreviations such as «أ ف ب» and «أ.ف.ب». */
export function foldName(name: string): string {
  const folded = fold(name.normalize('NFKC'))
    .replace(/[.'’"]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return /^(?:\p{L}\s){1,4}\p{L}$/u.test(folded) ? folded.replaceAll(' ', '') : folded;
}

const toSet = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(foldName));

/** Whether a name is in a long list, which is folded when the first is looked for. */
function among(list: () => readonly string[]): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => (names ??= toSet(list())).has(foldName(name));
}

/** News agencies as Arab datelines name them: by name, by initials, and «وكالات» for several. */
const agencies = toSet(
  (
    'رويترز، وكالة رويترز، Reuters، أ ف ب، ا ف ب، فرانس برس، وكالة الصحافة الفرنسية، AFP، أ ب، أسوشيتد برس، أسوشييتد برس، AP، د ب أ، ' +
    'الألمانية، وكالة الأنباء الألمانية، DPA، إفي، إي بي إيه، وام، وكالة أنباء الإمارات، WAM، واس، وكالة الأنباء السعودية، SPA، بنا، كونا، ' +
    'KUNA، قنا، QNA، العمانية، سانا، وفا، بترا، أ ش أ، وكالة أنباء الشرق الأوسط، وات، وأج، واج، واص، وال، ومع، سبأ، سونا، صونا، واع، ' +
    'الوكالة الوطنية للإعلام، شينخوا، الأناضول، وكالة الأناضول، تاس، نوفوستي، سبوتنيك، إنترفاكس، إرنا، فارس، تسنيم، بلومبرغ، يو بي آي، ' +
    'آكي، كيودو، يونهاب، Xinhua، Anadolu، Anadolu Agency، AA، Bloomberg، TASS، UPI، Associated Press، Agence France-Presse، Interfax، Sputnik، WAFA، Kyodo، Yonhap، agencies، وكالات، الوكالات، وكالات الأنباء، قدس برس، معا، صفا'
  ).split('، '),
);

const isOneCity = among(() => [
  ...countries.flatMap((country) => [country.capital, ...country.cities]),
  ...farCities,
  ...englishCities,
]);

const regionCodes =
  'AF AL AM AR AT AU AZ BA BD BE BG BR BY CA CH CL CN CO CU CY CZ DE DK EE ER ES ET FI FR GB GE GH GR HR HU ID IE IL IN IR IS IT JP KE KP KR LB LT LU LV MD ML MM MT MX MY NE NG NL NO NP NZ PH PK PL PT RO RS RU SE SG SI SK SN SS TD TH TR TW TZ UA UG US UZ VE VN ZA ZM ZW'.split(
    ' ',
  );

const isArabCountry = among(() =>
  countries.flatMap((country) => [country.name, country.english, ...country.variants]),
);

const isFarCountry = among(() => [
  ...['ar', 'en']
    .map((language) => new Intl.DisplayNames([language], { type: 'region' }))
    .flatMap((names) => regionCodes.map((code) => names.of(code) ?? code)),
  'الولايات المتحدة الأمريكية',
  'أمريكا',
  'بريطانيا',
]);

/** Words that stand in the names of outlets and not of people. */
const outletWords = toSet(
  (
    'أخبار، صحيفة، جريدة، مجلة، موقع، قناة، تلفزيون، فضائية، إذاعة، راديو، وكالة، شبكة، بوابة، نيوز، عربية، العربية، العرب، برس، أونلاين، ميديا، ' +
    'اليوم، الآن، الشرق، الوطن، الخليج، الحياة، البيان، الاتحاد، الأهرام، الجزيرة، المدينة، تونيزيا، 24، tv، news، post'
  ).split('، '),
);

export const isOutletWord = (word: string): boolean => outletWords.has(word);

/** Words that only outlets have in their names. */
const pressWords = toSet(
  'أخبار، صحيفة، جريدة، مجلة، موقع، قناة، تلفزيون، فضائية، إذاعة، راديو، وكالة، شبكة، بوابة، نيوز، برس، أونلاين، ميديا، tv، news، post، press'.split(
    '، ',
  ),
);

/** Whether a name can only be an outlet's: by a word of the press, or by a number at its end, as in «عرب 48». */
export function isOutletByName(name: string): boolean {
  const words = foldName(name).split(' ');
  if (words.length < 2 || words.length > nameWordsMax) return false;
  return words.some((word) => pressWords.has(word)) || /^\p{L}+ \d{2}$/u.test(words.join(' '));
}

const days = toSet(
  (
    'السبت، الأحد، الاثنين، الإثنين، الثلاثاء، الأربعاء، الخميس، الجمعة، ' +
    'Saturday، Sunday، Monday، Tuesday، Wednesday، Thursday، Friday'
  ).split('، '),
);

export const isAgency = (name: string): boolean => {
  const parts = name.split(/\s*[،,+&]\s*|\s+و(?=\S)/u).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => agencies.has(foldName(part)));
};

/** Whether a name is a city's, or those of several: «القاهرة وبيروت». */
export const isCity = (name: string): boolean =>
  isOneCity(name) || name.split(/\s+(?:و\s*|and\s+)(?=\S)/iu).every(isOneCity);

export const isCountry = (name: string): boolean => isArabCountry(name) || isFarCountry(name);

/** What stands before an outlet's own name: «خاص»، «مراسل». */
const deskWords = toSet('خاص، مراسل، مراسلة، مراسلو، موفد، موفدة، مكتب، فريق'.split('، '));

/** A name without the word before it that says for whom the line was filed: «خاص أخبار المدينة» is of «أخبار المدينة». */
export function withoutDeskWord(name: string): string {
  const [first = '', ...others] = name.split(' ');
  return deskWords.has(foldName(first)) && others.length > 0 ? others.join(' ') : name;
}

/** The most words of an outlet's or a person's name in a dateline. */
const nameWordsMax = 5;

/** Whether a part of a dateline is too long or too lively for a name: then the line is a headline or a sentence. */
export function looksLikeSentence(part: string): boolean {
  return part.split(' ').length > nameWordsMax || /[؟!…]|\.\./u.test(part);
}

/** Whether a name is an outlet's rather than a person's: by its words, its Latin letters or digits, or the article «ال» at its head. */
export function looksLikeOutlet(name: string): boolean {
  const words = foldName(name).split(' ');
  return (
    words.length === 1 ||
    /[A-Za-z0-9]|^ال/.test(foldName(name)) ||
    words.some((word) => outletWords.has(word))
  );
}

/** Whether a part of a dateline is a day or a date, which is no place and no name. */
export function looksLikeDate(part: string): boolean {
  const [first = '', ...others] = foldName(part).split(' ');
  const rest = days.has(first) ? others.join(' ') : [first, ...others].join(' ');
  return (
    rest === '' ||
    /^(?:\d{1,2} \p{L}+(?: \p{L}+)?(?: \d{4})?|\d{1,4}(?: (?:am|pm|ص|م))?|\d{1,4}[-/]\d{1,2}[-/]\d{1,4})$/u.test(
      rest,
    )
  );
}
