import { describe, expect, it } from 'vitest';
import { toSegments } from '../../src/text/index.ts';
import { draw, withControls, withoutWords } from './draw.ts';

const drawn = (text: string, brands: readonly string[] = []): string =>
  withoutWords(draw(withControls(toSegments(text, { direction: 'rtl', brands }))));

// As typed, and as a reader must see it from left to right; A is a run of Arabic letters.
const lines: readonly (readonly [string, string, string])[] = [
  ['handle', 'كتبت @maha_k أمس', 'A @maha_k A'],
  ['handle', 'كتبت @maha_ أمس', 'A @maha_ A'],
  ['handle', '@maha_k: شكرا', 'A :@maha_k'],
  ['handle', 'رد @maha.k@social.example عليه', 'A @maha.k@social.example A'],
  ['handle', 'حساب @نافذة_المدينة نشر', 'A A_A@ A'],
  ['handle', 'وسم #Rain2031 وصل', 'A #Rain2031 A'],
  ['handle', 'وسم #مطر_الشمال_2031 وصل', 'A 2031_A_A# A'],
  ['handle', '#مطر_NORTH_2031', 'NORTH_2031_A#'],
  ['handle', 'وسم #31_مطر وصل', 'A A_#31 A'],
  ['handle', '#31_مطر', 'A_#31'],
  ['handle', 'وسما #Wind #Snow معا', 'A #Snow #Wind A'],
  ['handle', 'وسم #2031.', '.#2031 A'],
  ['url', 'على https://mirsal.example/ar/?p=9 أمس', 'A https://mirsal.example/ar/?p=9 A'],
  ['url', 'على https://mirsal.example/ar/.', '.https://mirsal.example/ar/ A'],
  ['url', '(انظر https://mirsal.example/a_(b))', '(https://mirsal.example/a_(b) A)'],
  ['url', 'على https://mirsal.example/ar، أو', 'A ،https://mirsal.example/ar A'],
  ['url', 'على mirsal.net/ar/ أمس', 'A mirsal.net/ar/ A'],
  ['url', 'على mirsal.com؟', '؟mirsal.com A'],
  ['email', 'إلى 7-maha@mirsal.example.', '.7-maha@mirsal.example A'],
  ['phone', 'هاتف +968 2412 3456 أو', 'A +968 2412 3456 A'],
  ['phone', '+96824123456', '+96824123456'],
  ['phone', 'هاتف (02) 765-4321 أو', 'A (02) 765-4321 A'],
  ['phone', 'هاتف 00968-2412-3456 أو', 'A 00968-2412-3456 A'],
  ['phone', 'هاتف +٩٦٨ ٢٤١٢ ٣٤٥٦ أو', 'A +٩٦٨ ٢٤١٢ ٣٤٥٦ A'],
  ['phone', 'هاتف ٠٥٥-١٢٣-٤٥٦٧ أو', 'A ٠٥٥-١٢٣-٤٥٦٧ A'],
  ['range', 'فاز 4-2 أمس', 'A 2-4 A'],
  ['range', '4-2 نتيجة الذهاب', 'A A 2-4'],
  ['range', 'فاز 4–2 أمس', 'A 2–4 A'],
  ['range', 'فاز ٤-٢ أمس', 'A ٢-٤ A'],
  ['range', 'دوام 8:15-16:45 يوميا', 'A 16:45-8:15 A'],
  ['range', '1999-2004', '2004-1999'],
  ['range', 'في 12-09-1441 هـ', 'A 1441-09-12 A'],
  ['range', 'بخطة 4-3-3 ثم 4-2-3-1', '1-3-2-4 A 3-3-4 A'],
  ['range', 'طراز 787-9 جديد', 'A 787-9 A'],
  ['maths', 'فاز 4 - 2 أمس', 'A 4 - 2 A'],
  ['maths', 'من 15~25 درجة', 'A 15~25 A'],
  ['maths', 'تعني 7 × 6 = 42 فقط', 'A 7 × 6 = 42 A'],
  ['maths', 'إذا كان n > 12 فقط', 'A n > 12 A A'],
  ['maths', 'علامة 17 / 20 فقط', 'A 17 / 20 A'],
  ['maths', 'في 4 / 11 / 2031 صباحا', 'A 4 / 11 / 2031 A'],
  ['date', 'في ٤ / ١١ / ٢٠٣١ صباحا', 'A ٤ / ١١ / ٢٠٣١ A'],
  ['date', 'في 2031-11-04 صباحا', 'A 2031-11-04 A'],
  ['date', '2031-11-04: بدء', 'A :2031-11-04'],
  ['date', 'في 2031-11-04T09:30+04:00 صباحا', 'A 2031-11-04T09:30+04:00 A'],
  ['date', 'في ٢٠٣١-١١-٠٤ صباحا', 'A ٠٤-١١-٢٠٣١ A'],
  ['date', 'في 4/11/2031 صباحا', 'A 4/11/2031 A'],
  ['date', 'في 4\u200F/11\u200F/2031 صباحا', 'A 2031/11/4 A'],
  ['percent', 'بلغ 73% أمس', 'A %73 A'],
  ['percent', '73% من', 'A %73'],
  ['percent', 'بلغ %73 أمس', 'A %73 A'],
  ['percent', 'بلغ 73 % أمس', 'A % 73 A'],
  ['percent', 'بلغ -0.4% أمس', 'A -0.4% A'],
  ['percent', 'بلغ ٧٣٪ أمس', 'A ٧٣٪ A'],
  ['percent', 'بين 5-10% أمس', 'A %10-5 A'],
  ['currency', 'بلغ $340 أمس', 'A $340 A'],
  ['currency', 'بلغ 340$ أمس', 'A 340$ A'],
  ['currency', 'بلغ 340 € أمس', 'A 340 € A'],
  ['currency', 'بلغ £7.5bn أمس', 'A £7.5bn A'],
  ['currency', 'بلغ $340 مليون', 'A $340 A'],
  ['plain', 'بلغ 340 د.إ. أمس', 'A .A.A 340 A'],
  ['number', 'بلغت -8 أمس', 'A -8 A'],
  ['number', 'بلغت -٨ أمس', 'A -٨ A'],
  ['number', 'بـ+8 أمس', 'A +8A'],
  ['number', 'بلغ 7 654 321 نسمة', 'A 7 654 321 A'],
  ['number', 'بلغ 7\u2009654\u2009321 نسمة', 'A 7\u2009654\u2009321 A'],
  ['number', '6# ثم', 'A 6#'],
  ['temperature', 'بلغت −3°C ليلا', 'A −3°C A'],
  ['temperature', '47° ظهرا', 'A 47°'],
  ['coordinates', 'عند 23.6° N, 58.5° E تقريبا', 'A 23.6° N, 58.5° E A'],
  ['isbn', 'برقم 978-0-306-40615-7 أمس', 'A 978-0-306-40615-7 A'],
  ['dimensions', 'بقياس 1280×720 نقطة', 'A 1280×720 A'],
  ['version', 'نسخة 4.1.0-rc.2 جاهزة', 'A 4.1.0-rc.2 A'],
  ['version', 'نسخة v4.1.0-rc.2 جاهزة', 'A v4.1.0-rc.2 A'],
  ['quantity', 'يزن 35 kg فقط', 'A 35 kg A'],
  ['quantity', 'بسرعة 95 km/h فقط', 'A 95 km/h A'],
  ['quantity', 'عند 9:30 GMT تماما', 'A 9:30 GMT A'],
  ['quantity', 'عند 9:30 (GMT+4) تماما', 'A (GMT+4) 9:30 A'],
  ['quantity', 'قناة 37 TV المحلية', 'A 37 TV A'],
  ['quantity', 'عام 2031 NASA أعلنت', 'A NASA 2031 A'],
  ['latin', 'قناة 37-TV المحلية', 'A 37-TV A'],
  ['latin', 'قناة 37TV: بيان', 'A :37TV A'],
  ['latin', 'عبر Nimbus Air فقط', 'A Nimbus Air A'],
  ['latin', 'عبر Nimbus Air.', '.Nimbus Air A'],
  ['latin', 'عبر Nimbus Inc. فقط', 'A Nimbus Inc. A'],
  ['latin', 'في U.K. فقط', 'A U.K. A'],
  ['latin', 'قالت Prof. Ada M. Stone (CTO) لنا', 'A Prof. Ada M. Stone (CTO) A'],
  ['latin', 'هيئة Green Nile Trust (GNT) قالت', 'A Green Nile Trust (GNT) A'],
  ['latin', 'هيئة GNT (الخضراء) قالت', 'A (A) GNT A'],
  ['latin', 'هاتف Nova X9+ جديد', 'A Nova X9+ A'],
  ['latin', 'لغة F# ولغة C++، و.NET', '.NETA ،C++ A F# A'],
  ['latin', 'نظام Windows 12 الجديد', 'A Windows 12 A'],
  ['latin', 'هاتف Pixel ٩ الجديد', 'A Pixel ٩ A'],
  ['latin', 'هاتف Pixel 9 Pro الجديد', 'A Pixel 9 Pro A'],
  ['latin', 'طائرة Boeing 787-9 جديدة', 'A Boeing 787-9 A'],
  ['latin', 'باعت Nimbus 30 مليون نسخة', 'A A 30 Nimbus A'],
  ['latin', 'في Nimbus، 30 عاملا', 'A 30 ،Nimbus A'],
  ['latin', 'اشترت Nimbus، Cirrus، Stratus معا', 'A Stratus ،Cirrus ،Nimbus A'],
  ['latin', 'اشترت Nimbus, Cirrus معا', 'A Cirrus ,Nimbus A'],
  ['latin', 'بين Nimbus وCirrus', 'CirrusA Nimbus A'],
  ['latin', 'تطبيق الـNimbus بـ30 لغة', 'A 30A NimbusA A'],
  ['latin', 'من Port Sudan – Cairo أمس', 'A Cairo – Port Sudan A'],
  ['latin', 'مع Nimbus/Cirrus وTCP/IP', 'TCP/IPA Cirrus/Nimbus A'],
  ['latin', 'قرار S/RES/1701 (2006) ملزم', 'A S/RES/1701 (2006) A'],
  ['latin', 'سهم NMBS +1.5% أمس', 'A +1.5% NMBS A'],
  ['latin', 'كتب Bravo 🎈 30 مرة', 'A 30 Bravo ☃ A'],
  ['latin', 'كتب Well... وسكت', 'A Well... A'],
  ['latin', 'نفذ start(); ثم', 'A start(); A'],
  ['latin', '٣٠ Pixel جديدة', 'A Pixel ٣٠'],
  ['latin', 'في Nature [7] أمس', 'A [7] Nature A'],
  ['latin', 'تلك F-35 وكوفيد-19 وإف-35', '35-A 19-A F-35 A'],
  ['quotation', 'قالت: «Stay calm!»', '«Stay calm!» :A'],
  ['quotation', 'قالت: “Stay calm, please.” ثم', 'A ”Stay calm, please.“ :A'],
  ['quotation', 'بين "Left" و"Right" فرق', 'A "Right"A "Left" A'],
  ['quotation', '"Left", "Right"', '"Right" ,"Left"'],
  ['prose', 'كتبت: Thank you all, dear friends, for coming today! ثم', 'A Thank you all, dear friends, for coming today! :A'],
  ['brand', 'شركة Yahoo! الأميركية', 'A Yahoo! A'],
  ['flag', 'فاز 🇯🇴 2 على 🇱🇧 1', '1 ＡＡ A 2 ＡＡ A'],
  ['plain', 'عند 9:30 وسعر 1,250.5 وثلث 1/3', '1/3 A 1,250.5 A 9:30 A'],
  ['plain', 'قال: «نعم… ربما (غدا)»', '«(A) A …A» :A'],
]; // prettier-ignore

describe('toSegments', () => {
  it.each(lines)('draws a %s as it is read: %s', (_kind, typed, expected) => {
    expect(drawn(typed)).toBe(expected);
  });

  it('holds the names of the newsroom together', () => {
    expect(drawn('قناة Canal 7+ تبث', ['Canal 7+'])).toBe('A Canal 7+ A');
    expect(drawn('مجلة Why? صدرت', ['Why?', 'Why'])).toBe('A Why? A');
  });

  it('does not cut a longer word for the sake of a name', () => {
    const [, latin] = toSegments('شركة Whyte قالت', { direction: 'rtl', brands: ['Why'] });
    expect(latin).toMatchObject({ text: 'Whyte', kind: 'latin' });
  });

  it('leaves a left-to-right text, and a text with explicit controls, as they are', () => {
    for (const [text, direction] of [
      ['See @maha and 3-1', 'ltr'],
      ['نص \u2067Nimbus\u2069 نص', 'rtl'],
    ] as const) {
      expect(toSegments(text, { direction })).toEqual([{ text, kind: undefined }]);
    }
  });

  it('gives nothing for nothing', () => {
    expect(toSegments('', { direction: 'rtl' })).toEqual([]);
  });
});
