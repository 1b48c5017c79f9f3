import { describe, expect, it } from 'vitest';
import { characterRules, findCharacters, removeCharacters } from '../../src/text/index.ts';
import type { CharacterSeverity } from '../../src/text/index.ts';

// Rule, text with one find, severity, what the text becomes; undefined: only a person can tell.
const finds: readonly (readonly [string, string, CharacterSeverity, string | undefined])[] = [
  ['embedding', 'نص \u202Eهنا', 'error', 'نص هنا'],
  ['isolate', 'نص \u2067هنا', 'error', 'نص هنا'],
  ['direction-mark', 'نص \u200Fهنا', 'warning', 'نص هنا'],
  ['direction-mark', 'نص\n\u200F# عنوان', 'error', 'نص\n# عنوان'],
  ['direction-mark', '\u200E---\n', 'error', '---\n'],
  ['byte-order-mark', '\uFEFFنص', 'info', 'نص'],
  ['byte-order-mark', 'نص \uFEFFهنا', 'error', 'نص هنا'],
  ['control', 'نص\u0008', 'error', undefined],
  ['line-separator', 'نص\u2028هنا', 'error', 'نص\nهنا'],
  ['unreadable', 'نص \uFFFD', 'error', undefined],
  ['object-replacement', 'نص \uFFFC', 'error', undefined],
  ['presentation-form', 'نص \uFEE3\uFEA8\uFE92\uFEAE', 'error', 'نص مخبر'],
  ['presentation-form', 'نص \uFEFB', 'error', 'نص لا'],
  ['zero-width', 'نـ\u200Bص'.replace('ـ', ''), 'warning', 'نص'],
  ['zero-width', 'نص\u00AD', 'warning', 'نص'],
  ['tag-character', 'نص\u{E0041}', 'warning', 'نص'],
  ['non-joiner', 'مدينة\u200C هنا', 'warning', 'مدينة هنا'],
  ['non-joiner', 'خانه\u200Cها', 'info', undefined],
  ['tatweel', 'قال ـوهكذا ومضى', 'warning', undefined],
  ['tatweel', 'كتابـ جديد', 'warning', 'كتاب جديد'],
  ['persian-letter', 'زندہ', 'info', undefined],
  ['joiner', 'عام 1440 ه\u200D', 'info', 'عام 1440 هـ'],
  ['joiner', 'نص\u200D هنا', 'warning', 'نص هنا'],
  ['tatweel', 'جمـــيل', 'warning', 'جميل'],
  ['tatweel', 'جمـيل', 'warning', 'جميل'],
  ['tatweel', 'مسقط ـ الوكالة', 'warning', 'مسقط – الوكالة'],
  ['tatweel', 'بــ20', 'warning', 'بـ20'],
  ['persian-letter', 'المملکة', 'warning', 'المملكة'],
  ['persian-letter', 'الیوم', 'warning', 'اليوم'],
  ['persian-letter', 'علی', 'warning', undefined],
  ['persian-digit', '۴ مرات', 'warning', '4 مرات'],
  ['borrowed-letter', 'چاد', 'info', undefined],
  ['no-break-space', 'أمس.\u00A0وقال', 'warning', 'أمس. وقال'],
  ['thin-space', '7\u2009654', 'warning', '7\u202F654'],
  ['mixed-script', 'شركة N\u0456mbus', 'warning', undefined],
  ['mixed-script', 'على https://n\u0456mbus.example', 'error', undefined],
  ['mixed-script', 'على @n\u0456mbus', 'error', undefined],
  ['misplaced-separator', 'قالت\u066C ثم', 'info', undefined],
  ['misplaced-separator', '1\u060C5', 'info', undefined],
  ['not-composed', 'ا\u0654مس', 'info', 'أمس'],
  ['mixed-digits', 'بعد 12٣ يوما', 'warning', 'بعد 123 يوما'],
  ['mixed-digits', 'بعد ٣2', 'warning', 'بعد 32'],
  ['doubled-comma', 'نص،، وآخر', 'info', 'نص، وآخر'],
  ['doubled-comma', 'نص ، ،آخر', 'info', 'نص، آخر'],
  ['spaced-comma', 'نص ، وآخر', 'info', 'نص، وآخر'],
  ['spaced-comma', 'نص ،وآخر', 'info', 'نص، وآخر'],
  ['spaced-comma', 'عام 2 ،5 قطع', 'info', undefined],
  ['spaced-comma', 'انظر https://a.example/b ، ثم', 'info', undefined],
  ['turned-brackets', 'نص )هنا( وآخر', 'warning', undefined],
]; // prettier-ignore

describe('findCharacters', () => {
  it.each(finds)('finds %s in %j', (id, text, severity, fixed) => {
    const all = findCharacters(text);
    expect(all).toHaveLength(1);
    const [find] = all;
    expect(find).toMatchObject({ id, severity });
    const result =
      find?.fix === undefined ? undefined : text.slice(0, find.start) + find.fix + text.slice(find.end);
    expect(result).toBe(fixed);
  });

  it.each([
    ['a clean sentence', 'قالت الوكالة: «نعم»، و(لا)؛ 20% في 2031–2032… 👩\u200D🌾'],
    ['the tatweel of the Hijri year and of clitics', 'عام 1440هـ، بـ20 والـNimbus ولـ«الوكالة» و1440 هـ.'],
    ['the tatweel that seats a mark', 'ٱلرَّحۡمَـٰنِ'],
    ['parts of words', 'الهاء (ـه) والكاف (ـك)، واللاحقة -ـات و«مستـ» (مستـ) وبـ 380 وللـ IP وفـ و ـون.'],
    ['a bound space', '20\u00A0كم، ود.\u00A0نور'],
    ['signs of reverence', 'النبي ﷺ ﴿آية﴾ ﷲ ﷽ ﷼ ﷻ'],
    ['a flag of tag characters', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['the marks of a date that Intl wrote', '4\u200F/11\u200F/2031'],
    ['vowel marks in any common order', 'مُدَرِّسَةٌ'.normalize('NFC')],
  ])('has nothing to say of %s', (_what, text) => {
    expect(findCharacters(text)).toEqual([]);
  });

  it('lets Persian be Persian', () => {
    expect(findCharacters('می\u200Cخواهم ۴ کتاب', { language: 'fa' })).toEqual([]);
  });

  it('is strict about code', () => {
    expect(findCharacters('key\u200B', { code: true })).toMatchObject([{ severity: 'error' }]);
    expect(findCharacters('key\u00A0x', { code: true })).toMatchObject([{ severity: 'error' }]);
    expect(findCharacters('a\u2066b\u2069', { code: true })).toMatchObject([
      { severity: 'error' },
      { severity: 'error' },
    ]);
  });

  it('warns of balanced isolates only', () => {
    expect(findCharacters('a \u2066b\u2069\nc').map(({ severity }) => severity)).toEqual([
      'warning',
      'warning',
    ]);
  });

  it('puts the digits of the desk in place of Persian ones', () => {
    expect(findCharacters('۴', { digits: 'arab' })).toMatchObject([{ fix: '٤' }]);
  });

  it('has one rule of each name', () => {
    expect(new Set(characterRules.map(({ id }) => id)).size).toBe(characterRules.length);
    expect(new Set(finds.map(([id]) => id))).toEqual(new Set(characterRules.map(({ id }) => id)));
  });
});

describe('removeCharacters', () => {
  it('takes away what nobody sees, and nothing else', () => {
    expect(removeCharacters('\uFEFF\u200Fقا\u200Bلت\u202E «N\u00ADimbus»\u2069 20\u00A0كم بـ20\u0007')).toBe(
      'قالت «Nimbus» 20\u00A0كم بـ20',
    );
  });
});
