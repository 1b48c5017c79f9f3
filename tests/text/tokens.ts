import fc from 'fast-check';

const word = fc.constantFrom('Nimbus', 'Cirrus', 'Green Nile', 'Stratus', 'Ada', 'Über', 'Жизнь');
const slug = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/u);
const int = (max: number): fc.Arbitrary<string> => fc.nat(max).map(String);
const digits = (count: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[1-9]{${String(count)}}$`, 'u'));
const indic = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));
const join = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((all) => all.join(''));

/** Random tokens of every class, by its name. */
export const tokens = {
  'Latin handle': join('@', slug, fc.constantFrom('', '_', '_x')),
  'Latin hashtag': join('#', fc.constantFrom('Rain', 'Wind'), int(2100)),
  'Arabic hashtag': join(
    '#',
    fc.constantFrom('مطر_الشمال', 'مطر', 'ريح_NORTH'),
    fc.constantFrom('', '_2031'),
  ),
  'Arabic hashtag with a number first': join('#', digits(2), '_مطر'),
  email: join(slug, '@', slug, '.example'),
  address: join('https://', slug, '.example/', fc.constantFrom('', 'ar/', 'ar?p=4', 'خبر/جديد')),
  phone: join('+968 ', digits(4), fc.constantFrom(' ', '-'), digits(4)),
  'Arabic-Indic phone': join('+968 ', digits(4), ' ', digits(4)).map(indic),
  'ISO date': join('20', digits(2), '-0', digits(1), '-1', digits(1)),
  'slash date': join('1', digits(1), '/', digits(1), '/20', digits(2)),
  'day-first date': join('1', digits(1), '-0', digits(1), '-20', digits(2)),
  score: join(int(9), fc.constantFrom('-', '–'), int(9)),
  'spaced score': join(int(9), ' - ', int(9)),
  years: join('19', digits(2), '-20', digits(2)),
  hours: join('1', digits(1), ':1', digits(1), '-2', int(3), ':00'),
  percent: join(int(99), fc.constantFrom('', '.5'), '%'),
  'signed percent': join(fc.constantFrom('+', '-', '−'), int(99), '%'),
  'Arabic-Indic percent': join(digits(2), '٪').map(indic),
  currency: join(fc.constantFrom('$', '€', 'US$'), int(999), fc.constantFrom('', 'bn', ' million')),
  'currency after': join(int(999), fc.constantFrom('', ' '), '$'),
  signed: join(fc.constantFrom('+', '-', '−', '±'), int(999)),
  temperature: join(fc.constantFrom('', '−'), int(60), '°', fc.constantFrom('', 'C')),
  quantity: join(int(999), ' ', fc.constantFrom('kg', 'km/h', 'GB', 'GMT', 'USD')),
  dimensions: join(int(4000), '×', int(4000)),
  sum: join(int(9), ' + ', int(9), ' = ', int(18)),
  grouped: join(digits(1), ' ', digits(3), ' ', digits(3)),
  version: join(digits(1), '.', digits(1), '.0-rc.', digits(1)),
  coordinates: join(digits(2), '.5° N, ', digits(2), '.25° E'),
  'Latin name': word,
  'Latin name with a symbol': join(word, fc.constantFrom('+', '++', ' & Co.', ' Inc.', ' (NMB)')),
  model: join(fc.constantFrom('F-', 'A', 'Boeing 7'), digits(2)),
  'number with letters': join(digits(3), fc.constantFrom('TV', '-TV')),
  flag: fc.constantFrom('🇯🇴', '🇱🇧', '🇴🇲'),
} satisfies Record<string, fc.Arbitrary<string>>;

/** Any token. */
export const anyToken: fc.Arbitrary<string> = fc.oneof(...Object.values(tokens));

/** Words, tokens and marks in any order, as no author would write them. */
export const anyLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      anyToken,
      fc.constantFrom(
        'قالت',
        'و',
        'الـ',
        'بيان',
        '،',
        '.',
        '؟',
        '«',
        '»',
        '"',
        '(',
        ')',
        '[',
        '–',
        '-',
        ':',
        '/',
        '%',
        '$',
        '+',
        '@',
        '#',
        '7',
        '٧',
      ),
      fc.string({ unit: 'grapheme-composite', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((space) => parts.join(space)));
