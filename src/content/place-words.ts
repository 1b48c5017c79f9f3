import { foldName, isOutletWord } from './dateline-names.ts';
import { isGivenName } from './given-names.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldName));

/** Words at the head of a place that no list has, and of no person’s name: «مدينة نصر»، «كفر الشيخ»، «ريو دي جانيرو». */
const placeHeads = toSet(
  'مدينة بلدة قرية حي مخيم محافظة ريف ناحية قضاء ضاحية منطقة جزيرة قطاع جزر واحة عزبة نزلة كفر ميت وادي دير تل تلة جبل خربة مرسى شرم بني ذي كوم مشتى مجدل معرة ' +
    'سان سانت سانتا ساو ريو نيو بورت فورت كيب لوس لاس',
);

/** Words at the head of many places that others are named by too: «عين دراهم» and «عين الحدث». */
const commonHeads = toSet(
  'عين عيون بئر حصن قلعة رأس راس رام شط جسر ساحل طور حوش حلق شبرا منشأة منشية زاوية بحيرة نهر أولاد آيت تيزي',
);

/** Heads of places that houses and outlets are named by too: «دار السلام» and «دار النشر»; in Latin letters outlets are seldom told from places. */
const houseHeads = toSet(
  'بيت باب برج قصر دار حمام سوق ميناء ' +
    'san santa santo saint sao rio port fort cape los las wadi kafr deir beit ain ras sidi',
);

/** Heads after which a given name makes a person’s: «أم قصر» is a town and «أم محمد» a woman. */
const kinHeads = toSet('أبو أم بو سيدي منية ود خان');

/** What ends the names of places and not of people: «المحلة الكبرى». */
const placeEnds = toSet(
  'الكبرى الصغرى العليا السفلى الجديدة القديمة الشرقية الغربية الشمالية الجنوبية البحرية القبلية الوسطى',
);

/** What an editor writes in a dateline that is neither a place nor a name. */
const labels = toSet(
  'خاص خاصة عاجل حصري متابعات متابعة تقرير تقارير تحليل رأي تحقيق تحقيقات ترجمة تغطية رصد خبر أخبار الأخبار بيان حوار حوارات مقال مقابلة قصة صور فيديو كاريكاتير محليات ' +
    'رياضة اقتصاد ثقافة سياسة فن فنون منوعات علوم صحة تقنية مجتمع مدن عام محلي عالمي دولي عربي الآن اليوم أمس غدا صباحا مساء مراسلون مراسلونا مراسلنا مراسلتنا موفدنا ' +
    'مراسل مراسلة موفد موفدة مكتب فريق تحرير التحرير المحرر المحررة الرياضة الاقتصاد الثقافة الصحيفة الموقع المصدر مصدر نقلا',
);

/** Whether a name says by its first word that it is a place’s. */
export function looksLikePlace(name: string): boolean {
  const [first = '', ...others] = foldName(name).split(' ');
  return placeHeads.has(first) && others.length > 0 && !others.some(isOutletWord);
}

/** What else of a dateline is known for a source: with an outlet no further outlet is to be expected, beside an agency or a person one may stand. */
export type KnownSource = 'outlet' | 'other';

/** Whether a name of several words, in a dateline whose source is known, is a place’s rather than a person’s or an outlet’s. */
export function looksLikeTown(name: string, source: KnownSource): boolean {
  if (looksLikePlace(name)) return true;
  const [first = '', ...others] = foldName(name).split(' ');
  const [second = ''] = others;
  if (second === '' || isGivenName(first) || [first, ...others].some(isOutletWord)) return false;
  if (kinHeads.has(first))
    return others.length === 1 && !isGivenName(second.replace(/^ال/u, '')) && !isByOrigin(second);
  if (commonHeads.has(first)) return true;
  return source === 'outlet' && (houseHeads.has(first) || placeEnds.has(others.at(-1) ?? ''));
}

/** Whether one word, beside an outlet that is known, can only be a place’s: no given name, no surname, no label. */
export function isLoneTown(name: string): boolean {
  if (!/^[\p{Script=Arabic}\p{M}]{3,}$/u.test(name)) return false;
  const word = foldName(name);
  return !labels.has(word) && !isGivenName(word) && !isOutletWord(word) && !isByOrigin(word);
}

/** Whether a word is formed as surnames of origin are: «القنديلي». */
const isByOrigin = (word: string): boolean => /^ال.{2,}ي$/u.test(word);
