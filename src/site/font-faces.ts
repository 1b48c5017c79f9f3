/** A part of a family's characters, and where in the family's files it stands. */
export interface FontFace {
  /** Name of the family in the stylesheet. */
  readonly family: 'Midad Naskh' | 'Midad Sans';
  /** CSS `font-weight`: one, or a range of a variable font. */
  readonly weight: string;
  /** Package and path of the file it is cut from. */
  readonly source: string;
  readonly characters: string;
  readonly unicodeRange: string;
  /** Scales Latin letters and digits to the Arabic beside them, in per cent. */
  readonly sizeAdjust?: number;
  /** Whether a page should ask for it before it has read the stylesheet. */
  readonly preload: boolean;
}

const span = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

// Letters and marks of Arabic news, with those of names in Persian, Kurdish, Urdu, Pashto and Maghrebi spelling; both sets of
// digits; «ﷺ»; and the invisible characters that shape words.
const arabicCharacters = [
  span(0x0621, 0x063a),
  span(0x0640, 0x0656),
  span(0x0660, 0x066d),
  '\u060C\u061B\u061F\u061C\u0670\u0671\u0679\u067A\u067C\u067E\u0681\u0685\u0686\u0688\u0689\u0691\u0693\u0695\u0696\u0698\u069A',
  '\u06A1\u06A2\u06A4\u06A5\u06A7\u06A8\u06A9\u06AB\u06AD\u06AF\u06B5\u06BA\u06BC\u06BE\u06C0\u06C1\u06C2\u06C3\u06C6\u06C7\u06C8\u06CA\u06CB\u06CC\u06CD\u06CE\u06D0\u06D2\u06D3\u06D4\u06D5',
  span(0x06f0, 0x06f9),
  '\uFDF2\uFDFA\uFD3E\uFD3F\u200C\u200D\u200E\u200F',
].join('');

/** Space, digits and marks: on every page, so apart from the Latin letters. */
const commonCharacters = `${span(0x20, 0x40)}[\\]^_{|}~\u00A0«»‹›°±·×–—‘’“”•…′″−\u2010\u2011\u202F\u2009€`;

const latinCharacters = `${span(0x41, 0x5a)}${span(0x61, 0x7a)}${span(0xa1, 0xff).replace(/[«»°±·×]/gu, '')}ŒœŠšŽžŸ™`;

const arabicRange = 'U+0600-06FF,U+0750-077F,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC';
const commonRange =
  'U+20-40,U+5B-5F,U+7B-7E,U+A0,U+AB,U+B0-B1,U+B7,U+BB,U+D7,U+2009,U+2010-2027,U+202F,U+2030-205E,U+20AC,U+2212';
const latinRange =
  'U+41-5A,U+61-7A,U+A1-AA,U+AC-AF,U+B2-B6,U+B8-BA,U+BC-D6,U+D8-FF,U+152-153,U+160-161,U+178,U+17D-17E,U+2122';

/** Signs of measures and fractions that Naskh has not; a browser takes the last face that claims a character. */
const plexSigns = '±²³¹¼½¾µ¤¦¬';
const plexSignsRange = 'U+A4,U+A6,U+AC,U+B1-B3,U+B5,U+B9,U+BC-BE';

const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';
const plex = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic';

const family = (
  name: FontFace['family'],
  weight: string,
  fileOf: (script: 'arabic' | 'latin') => string,
  sizeAdjust: { readonly common?: number; readonly latin?: number },
  preload: boolean,
): readonly FontFace[] => [
  {
    family: name,
    weight,
    source: fileOf('arabic'),
    characters: arabicCharacters,
    unicodeRange: arabicRange,
    preload,
  },
  {
    family: name,
    weight,
    source: fileOf('latin'),
    characters: commonCharacters,
    unicodeRange: commonRange,
    ...(sizeAdjust.common === undefined ? {} : { sizeAdjust: sizeAdjust.common }),
    preload: false,
  },
  {
    family: name,
    weight,
    source: fileOf('latin'),
    characters: latinCharacters,
    unicodeRange: latinRange,
    ...(sizeAdjust.latin === undefined ? {} : { sizeAdjust: sizeAdjust.latin }),
    preload: false,
  },
];

/**
 * Every font that the stylesheet names: Noto Naskh Arabic for reading, IBM Plex Sans Arabic for headlines and labels (both OFL 1.1),
 * under names of our own because what is shipped is only a part of each.
 */
export const fontFaces: readonly FontFace[] = [
  ...family(
    'Midad Naskh',
    '400 700',
    (script) => `${naskh}-${script}-wght-normal.woff2`,
    { common: 92, latin: 88 },
    true,
  ),
  {
    family: 'Midad Naskh',
    weight: '400 700',
    source: `${plex}-latin-500-normal.woff2`,
    characters: plexSigns,
    unicodeRange: plexSignsRange,
    sizeAdjust: 88,
    preload: false,
  },
  ...family('Midad Sans', '500', (script) => `${plex}-${script}-500-normal.woff2`, {}, false),
  ...family('Midad Sans', '700', (script) => `${plex}-${script}-700-normal.woff2`, {}, false),
];

/** Licences of the fonts, by the name under which they are shipped. */
export const fontLicences: readonly { readonly name: string; readonly source: string }[] = [
  { name: 'ofl-ibm-plex-sans-arabic.txt', source: '@fontsource/ibm-plex-sans-arabic/LICENSE' },
  { name: 'ofl-noto-naskh-arabic.txt', source: '@fontsource-variable/noto-naskh-arabic/LICENSE' },
];
