import type { CountedNoun } from './nouns.ts';

/** A currency as newsrooms name it. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly arabic: CountedNoun;
  /** One, many. */
  readonly english: readonly [string, string];
}

const adjectiveAfter = (adjective: string, ending = ''): string =>
  adjective === '' ? '' : ` ${adjective}${ending}`;

/** A noun with its adjective: the adjective is feminine after a broken plural, dual after a dual, and takes tanwin with its noun. */
function masculine(singular: string, plural: string, adjective: string): CountedNoun {
  const [is, of] = [adjectiveAfter(adjective), adjectiveAfter(adjective, 'ة')];
  return {
    zero: `لا ${plural}${of}`,
    one: `${singular}${is} واحد`,
    two: [
      `${singular}ان${adjectiveAfter(adjective, 'ان')}`,
      `${singular}ين${adjectiveAfter(adjective, 'ين')}`,
    ],
    few: `${plural}${of}`,
    many: `${singular}ًا${adjectiveAfter(adjective, 'ًا')}`,
    other: `${singular}${is}`,
  };
}

/** As `masculine`, for a noun in «ة», which the dual opens and the tanwin leaves alone. */
function feminine(singular: string, plural: string, adjective: string): CountedNoun {
  const of = adjectiveAfter(adjective, 'ة');
  const stem = singular.slice(0, -1);
  return {
    zero: `لا ${plural}${of}`,
    one: `${singular}${of} واحدة`,
    two: [`${stem}تان${adjectiveAfter(adjective, 'تان')}`, `${stem}تين${adjectiveAfter(adjective, 'تين')}`],
    few: `${plural}${of}`,
    many: `${singular}${of}`,
    other: `${singular}${of}`,
  };
}

/** A borrowed noun that takes no ending. */
const unchanged = (noun: string): CountedNoun => ({
  zero: `لا ${noun}`,
  one: `${noun} واحد`,
  two: [`اثنان ${noun}`, `اثنين ${noun}`],
  few: noun,
  many: noun,
  other: noun,
});

const row = (code: string, arabic: CountedNoun, english: string, many = `${english}s`): Currency => ({
  code,
  arabic,
  english: [english, many],
});

/** The currencies of the Arab League and those that its news counts in, by code. */
export const currencies: readonly Currency[] = [
  row('AED', masculine('درهم', 'دراهم', 'إماراتي'), 'UAE dirham'),
  row('BHD', masculine('دينار', 'دنانير', 'بحريني'), 'Bahraini dinar'),
  row('CHF', masculine('فرنك', 'فرنكات', 'سويسري'), 'Swiss franc'),
  row('CNY', masculine('يوان', 'يوانات', 'صيني'), 'Chinese yuan', 'Chinese yuan'),
  row('DJF', masculine('فرنك', 'فرنكات', 'جيبوتي'), 'Djiboutian franc'),
  row('DZD', masculine('دينار', 'دنانير', 'جزائري'), 'Algerian dinar'),
  row('EGP', masculine('جنيه', 'جنيهات', 'مصري'), 'Egyptian pound'),
  row('EUR', unchanged('يورو'), 'euro'),
  row('GBP', masculine('جنيه', 'جنيهات', 'إسترليني'), 'pound sterling', 'pounds sterling'),
  row('IQD', masculine('دينار', 'دنانير', 'عراقي'), 'Iraqi dinar'),
  row('IRR', masculine('ريال', 'ريالات', 'إيراني'), 'Iranian rial'),
  row('JOD', masculine('دينار', 'دنانير', 'أردني'), 'Jordanian dinar'),
  row('JPY', masculine('ين', 'ينات', 'ياباني'), 'Japanese yen', 'Japanese yen'),
  row('KMF', masculine('فرنك', 'فرنكات', 'قمري'), 'Comorian franc'),
  row('KWD', masculine('دينار', 'دنانير', 'كويتي'), 'Kuwaiti dinar'),
  row('LBP', feminine('ليرة', 'ليرات', 'لبناني'), 'Lebanese pound'),
  row('LYD', masculine('دينار', 'دنانير', 'ليبي'), 'Libyan dinar'),
  row('MAD', masculine('درهم', 'دراهم', 'مغربي'), 'Moroccan dirham'),
  row('MRU', feminine('أوقية', 'أوقيات', 'موريتاني'), 'Mauritanian ouguiya'),
  row('OMR', masculine('ريال', 'ريالات', 'عماني'), 'Omani rial'),
  row('QAR', masculine('ريال', 'ريالات', 'قطري'), 'Qatari riyal'),
  row('RUB', masculine('روبل', 'روبلات', 'روسي'), 'Russian rouble'),
  row('SAR', masculine('ريال', 'ريالات', 'سعودي'), 'Saudi riyal'),
  row('SDG', masculine('جنيه', 'جنيهات', 'سوداني'), 'Sudanese pound'),
  row('SOS', masculine('شلن', 'شلنات', 'صومالي'), 'Somali shilling'),
  row('SYP', feminine('ليرة', 'ليرات', 'سوري'), 'Syrian pound'),
  row('TND', masculine('دينار', 'دنانير', 'تونسي'), 'Tunisian dinar'),
  row('TRY', feminine('ليرة', 'ليرات', 'تركي'), 'Turkish lira', 'Turkish lira'),
  row('USD', masculine('دولار', 'دولارات', 'أميركي'), 'US dollar'),
  row('YER', masculine('ريال', 'ريالات', 'يمني'), 'Yemeni riyal'),
]; // prettier-ignore
