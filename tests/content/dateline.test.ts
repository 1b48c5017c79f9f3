import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateline } from '../../src/content/index.ts';
import { proposeDateline } from '../../src/content/propose-dateline.ts';

const own = 'مداد التجريبية';

describe('a dateline', () => {
  it.each([
    // outlet | city – country – (reporter)
    ['أخبار الميناء | صور – لبنان – (سمر حداد)', { outlet: 'أخبار الميناء', city: 'صور', country: 'لبنان', reporter: 'سمر حداد' }],
    ['أخبار الميناء | دبي – الامارات العربية المتحدة – (سمر حداد)', { outlet: 'أخبار الميناء', city: 'دبي', country: 'الامارات العربية المتحدة', reporter: 'سمر حداد' }],
    ['أخبار الميناء | دبي', { outlet: 'أخبار الميناء', city: 'دبي' }],
    ['أخبار الميناء|دبي - (سمر حداد)', { outlet: 'أخبار الميناء', city: 'دبي', reporter: 'سمر حداد' }],
    // city – outlet or agency
    ['دبي – أخبار الميناء', { city: 'دبي', outlet: 'أخبار الميناء' }],
    ['الدوحة _ صحيفة المرفأ', { city: 'الدوحة', outlet: 'صحيفة المرفأ' }],
    ["دبي ـ ''وام'':", { city: 'دبي', agency: 'وام' }],
    ['دبي - رويترز', { city: 'دبي', agency: 'رويترز' }],
    ['بيروت — "رويترز"', { city: 'بيروت', agency: 'رويترز' }],
    ['عمّان – بترا', { city: 'عمّان', agency: 'بترا' }],
    ['دبي-وام', undefined],
    // city (agency) -
    ['القاهرة (رويترز) -', { city: 'القاهرة', agency: 'رويترز' }],
    ['القاهرة (أ ش أ) –', { city: 'القاهرة', agency: 'أ ش أ' }],
    ['(أ ف ب) باريس', { city: 'باريس', agency: 'أ ف ب' }],
    ['باريس (أ ف ب، رويترز)', { city: 'باريس', agency: 'أ ف ب، رويترز' }],
    ['واشنطن، الولايات المتحدة (أ ب)', { city: 'واشنطن', country: 'الولايات المتحدة', agency: 'أ ب' }],
    // city / agency
    ['القاهرة/ أ ف ب', { city: 'القاهرة', agency: 'أ ف ب' }],
    ['القاهرة / ا ف ب', { city: 'القاهرة', agency: 'ا ف ب' }],
    ['تونس/أ.ف.ب', { city: 'تونس', agency: 'أ.ف.ب' }],
    ['الرياض / واس', { city: 'الرياض', agency: 'واس' }],
    // outlet – city:
    ['سراج – الرياض:', { outlet: 'سراج', city: 'الرياض' }],
    ['صحيفة المرفأ - جدة:', { outlet: 'صحيفة المرفأ', city: 'جدة' }],
    // reporter - outlet - city:
    ['فهد العمري- سراج - مكة المكرمة:', { reporter: 'فهد العمري', outlet: 'سراج', city: 'مكة المكرمة' }],
    // city: «outlet»
    ['لندن: «المرفأ الأوسط»', { city: 'لندن', outlet: 'المرفأ الأوسط' }],
    ['الرباط: “المرفأ”', { city: 'الرباط', outlet: 'المرفأ' }],
    ['«المرفأ» من الرياض', { outlet: 'المرفأ', city: 'الرياض' }],
    ['المرفأ الإلكترونية من الرياض', { outlet: 'المرفأ الإلكترونية', city: 'الرياض' }],
    ['دبي، الإمارات العربية المتحدة (CNN) -', { city: 'دبي', country: 'الإمارات العربية المتحدة', outlet: 'CNN' }],
    // reporter – city
    ['سامر وهبة ـ جدة', { reporter: 'سامر وهبة', city: 'جدة' }],
    ['ليلى بعلبكي – بيروت', { reporter: 'ليلى بعلبكي', city: 'بيروت' }],
    ['كتب: سامر وهبة – القاهرة', { reporter: 'سامر وهبة', city: 'القاهرة' }],
    // outlet | day, date
    ['ميناء نيوز | الأربعاء، 24 ماي، 2017', { outlet: 'ميناء نيوز' }],
    ['ميناء نيوز | دبي | الأربعاء 24 مايو 2017', { outlet: 'ميناء نيوز', city: 'دبي' }],
    // places
    ['دبي', { city: 'دبي' }],
    ['وهران – الجزائر', { city: 'وهران', country: 'الجزائر' }],
    ['الجزائر – ا ف ب', { city: 'الجزائر', agency: 'ا ف ب' }],
    ['مسقط – عمان – العمانية', { city: 'مسقط', country: 'عمان', agency: 'العمانية' }],
    ['بلدة الصخر – لبنان', { city: 'بلدة الصخر', country: 'لبنان' }],
    ['أبوظبي، الإمارات', { city: 'أبوظبي', country: 'الإمارات' }],
    ['أبوظبي – دولة الإمارات – وكالات', { city: 'أبوظبي', country: 'دولة الإمارات', agency: 'وكالات' }],
    ['رويترز', { agency: 'رويترز' }],
    ['القاهرة وبيروت – رويترز', { city: 'القاهرة وبيروت', agency: 'رويترز' }],
    ['الأمم المتحدة (رويترز) -', { city: 'الأمم المتحدة', agency: 'رويترز' }],
    ['مدينة نصر – القاهرة', { city: 'مدينة نصر، القاهرة' }],
    ['القاهرة – مدينة نصر – سمر حداد', { city: 'القاهرة، مدينة نصر', reporter: 'سمر حداد' }],
    ['بلدة الصخر (رويترز)', { city: 'بلدة الصخر', agency: 'رويترز' }],
    // invisible characters and no-break spaces
    ['\u200Fدبي\u00A0–\u00A0رويترز\u200F', { city: 'دبي', agency: 'رويترز' }],
    // sentences and guesses
    ['قال الوزير إن الأمر انتهى', undefined],
    ['أخبار الميناء', undefined],
    ['بلدة الصخر', undefined],
    ['لبنان', undefined],
    ['لبنان: سلام يؤجل الورقة', undefined],
    ['دبي: إغلاق جسر.. والحركة تتوقف', undefined],
    ['القاهرة – هل تعود الحافلات القديمة؟', undefined],
    ['دبي – القاهرة – بيروت', undefined],
    ['', undefined],
    [`دبي – ${'رويترز '.repeat(40)}`, undefined],
  ])('%s', (text, expected) => {
    expect(parseDateline(text)).toEqual(expected);
  }); // prettier-ignore

  it('knows the newsroom’s own name for an outlet’s', () => {
    expect(parseDateline('بيروت – نوارس الساحل')).toEqual({ city: 'بيروت', reporter: 'نوارس الساحل' });
    expect(parseDateline('بيروت – نوارس الساحل', ['نوارس الساحل'])).toEqual({
      city: 'بيروت',
      outlet: 'نوارس الساحل',
    });
  });

  it('knows the newsroom’s own name after the word that says who filed', () => {
    for (const filed of ['خاص نوارس الساحل', 'مراسل نوارس الساحل'])
      expect(parseDateline(`بيروت – ${filed}`, ['نوارس الساحل'])).toEqual({ city: 'بيروت', outlet: filed });
  });

  it.each([
    // towns that no list has, by what begins or ends their names
    ['وادي الدواسر – مداد التجريبية', { city: 'وادي الدواسر', outlet: own }],
    ['كفر الشيخ – مداد التجريبية', { city: 'كفر الشيخ', outlet: own }],
    ['ريو دي جانيرو – مداد التجريبية', { city: 'ريو دي جانيرو', outlet: own }],
    ['سان خوسيه – مداد التجريبية', { city: 'سان خوسيه', outlet: own }],
    ['بورت أو برنس – مداد التجريبية', { city: 'بورت أو برنس', outlet: own }],
    ['عين دراهم – مداد التجريبية', { city: 'عين دراهم', outlet: own }],
    ['دير حنا – مداد التجريبية', { city: 'دير حنا', outlet: own }],
    ['بو سعادة – مداد التجريبية', { city: 'بو سعادة', outlet: own }],
    ['أم قصر – مداد التجريبية', { city: 'أم قصر', outlet: own }],
    ['كفر أبو سنة – مداد التجريبية', { city: 'كفر أبو سنة', outlet: own }],
    ['نيو مكسيكو – مداد التجريبية', { city: 'نيو مكسيكو', outlet: own }],
    ['عبسان الكبرى – مداد التجريبية', { city: 'عبسان الكبرى', outlet: own }],
    ['وادي الدواسر – رويترز', { city: 'وادي الدواسر', agency: 'رويترز' }],
    ['عين دراهم (رويترز) –', { city: 'عين دراهم', agency: 'رويترز' }],
    // the other forms
    ['مداد التجريبية – وادي الدواسر', { outlet: own, city: 'وادي الدواسر' }],
    ['مداد التجريبية – عين دراهم:', { outlet: own, city: 'عين دراهم' }],
    ['وادي الدواسر/ مداد التجريبية', { city: 'وادي الدواسر', outlet: own }],
    ['وادي الدواسر: «مداد التجريبية»', { city: 'وادي الدواسر', outlet: own }],
    ['وادي الدواسر (مداد التجريبية) -', { city: 'وادي الدواسر', outlet: own }],
    ['مداد التجريبية | كفر الشيخ – مصر – (ريم الساجي)', { outlet: own, city: 'كفر الشيخ', country: 'مصر', reporter: 'ريم الساجي' }],
    ['مداد التجريبية | سبسطية – (ريم الساجي)', { outlet: own, city: 'سبسطية', reporter: 'ريم الساجي' }],
    ['ريم الساجي – مداد التجريبية – وادي الدواسر', { reporter: 'ريم الساجي', outlet: own, city: 'وادي الدواسر' }],
    ['ريم الساجي – وادي الدواسر', { reporter: 'ريم الساجي', city: 'وادي الدواسر' }],
    ['وادي الدواسر – ريم الساجي', { city: 'وادي الدواسر', reporter: 'ريم الساجي' }],
    ['السعودية – وادي الدواسر – مداد التجريبية', { country: 'السعودية', city: 'وادي الدواسر', outlet: own }],
    ['لبنان – مداد التجريبية', { country: 'لبنان', outlet: own }],
    // one word
    ['سبسطية – مداد التجريبية', { city: 'سبسطية', outlet: own }],
    ['مداد التجريبية – عُنيزة', { outlet: own, city: 'عُنيزة' }],
    ['حيفا – عرب 48', { city: 'حيفا', outlet: 'عرب 48' }],
    ['سبسطية – أخبار الميناء', { city: 'سبسطية', outlet: 'أخبار الميناء' }],
    // what an agency, an outlet or a reporter was read in before
    ['سراج – رويترز', { outlet: 'سراج', agency: 'رويترز' }],
    ['الأنباء الجديدة – رويترز', { outlet: 'الأنباء الجديدة', agency: 'رويترز' }],
    ['أبو بكر القنديلي – رويترز', { reporter: 'أبو بكر القنديلي', agency: 'رويترز' }],
    ['دار النوارس – رويترز', { reporter: 'دار النوارس', agency: 'رويترز' }],
    ['دار السلام الصغيرة – مداد التجريبية', { city: 'دار السلام الصغيرة', outlet: own }],
    ['Petra, Jordan (AFP)', { city: 'Petra', country: 'Jordan', agency: 'AFP' }],
    ['Dubai – The New Gazette', { city: 'Dubai', outlet: 'The New Gazette' }],
    // what is a person's, or a word of the desk
    ['مداد التجريبية – سارة محمد', undefined],
    ['سارة محمد – مداد التجريبية', undefined],
    ['مداد التجريبية – سارة', undefined],
    ['مداد التجريبية – القنديلي', undefined],
    ['مداد التجريبية – نوارس حداد', undefined],
    ['أم كلثوم – مداد التجريبية', undefined],
    ['أبو محمد – مداد التجريبية', undefined],
    ['أبو بكر القنديلي – مداد التجريبية', undefined],
    ['سيدي علي – مداد التجريبية', undefined],
    ['منية السويسي – مداد التجريبية', undefined],
    ['خاص – مداد التجريبية', undefined],
    ['رياضة – مداد التجريبية', undefined],
    ['تقرير – مداد التجريبية', undefined],
    ['سبسطية – عنيزة – مداد التجريبية', undefined],
    ['وادي الدواسر', undefined],
    ['وادي الدواسر: مياه تعود', undefined],
    ['الصفحة الرئيسية | سراج', undefined],
    ['مداد التجريبية', undefined],
  ])('%s, in a newsroom of its own name', (text, expected) => {
    expect(parseDateline(text, [own])).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['DUBAI – Midad', { city: 'DUBAI', outlet: 'Midad' }],
    ['Midad – Dubai', { outlet: 'Midad', city: 'Dubai' }],
    ['Abu Dhabi – Midad', { city: 'Abu Dhabi', outlet: 'Midad' }],
    ['Tyre, Lebanon – Midad', { city: 'Tyre', country: 'Lebanon', outlet: 'Midad' }],
    ['CAIRO (Reuters) -', { city: 'CAIRO', agency: 'Reuters' }],
    ['PARIS, France (AFP)', { city: 'PARIS', country: 'France', agency: 'AFP' }],
    ['Cairo and Beirut – AP', { city: 'Cairo and Beirut', agency: 'AP' }],
  ])('in English, %s', (text, expected) => {
    expect(parseDateline(text)).toEqual(expected);
  });

  it('in English has a town by its first word beside the newsroom’s own name', () => {
    expect(parseDateline('SAN JOSE – Midad', ['Midad'])).toEqual({ city: 'SAN JOSE', outlet: 'Midad' });
    expect(parseDateline('Sara Haddad – Midad', ['Midad'])).toBeUndefined();
  });

  it.each([
    ['دبي-وام', 'دبي – وام'],
    ['دبي وام', 'دبي – وام'],
    ['دبي؛ وام', 'دبي – وام'],
    ['دبي • وام', 'دبي – وام'],
    ['دبي )وام(', 'دبي – وام'],
    ['دبي (أ ف ب', 'دبي – أ ف ب'],
    ['دبي . وام', 'دبي – وام'],
    ['نوارس الساحل دبي', 'نوارس الساحل – دبي'],
    ['دبي-نوارس الساحل', 'دبي – نوارس الساحل'],
    ['كفر الشيخ-نوارس الساحل', 'كفر الشيخ – نوارس الساحل'],
    ['كفر الشيخ نوارس الساحل', 'كفر الشيخ – نوارس الساحل'],
    ['سبسطية نوارس الساحل', undefined],
    ['بيت العائلة نوارس الساحل', undefined],
    ['دبي-أخبار الميناء', undefined],
    ['نوارس الساحل', undefined],
    ['دبي – القاهرة – بيروت', undefined],
    ['بيت-لحم', undefined],
    ['--', undefined],
  ])('that is not understood, %j, was meant as %j', (line, meant) => {
    expect(parseDateline(line, ['نوارس الساحل'])).toBeUndefined();
    expect(proposeDateline(line, ['نوارس الساحل'])).toBe(meant);
  });

  it.each(['-', '–', '—', 'ـ', '_', '/', '|', ':', '،'])('is parted by %s between spaces', (separator) => {
    const parsed = parseDateline(`دبي ${separator} رويترز`);
    expect(parsed).toEqual({ city: 'دبي', agency: 'رويترز' });
  });

  it('loses no word: each is in one of its fields, or nothing is read', () => {
    const parts = fc.constantFrom(
      'دبي',
      'لبنان',
      'رويترز',
      'أ ف ب',
      'أخبار الميناء',
      'سامر وهبة',
      'سراج',
      '(سمر حداد)',
      '«المرفأ»',
      'القاهرة',
      'نص طويل لا معنى له هنا أبدا',
    );
    const separators = fc.constantFrom(' – ', ' - ', ' | ', '/ ', ': ', ' ـ ', '، ');
    fc.assert(
      fc.property(fc.array(fc.tuple(parts, separators), { minLength: 1, maxLength: 5 }), (pieces) => {
        const line = pieces.flat().slice(0, -1).join('');
        const parsed = parseDateline(line);
        if (parsed === undefined) return;
        const read = Object.values(parsed).join(' ');
        for (const word of line.match(/(?:(?!\u0640)[\p{L}\p{M}])+/gu) ?? []) expect(read).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it('of any kind never makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void parseDateline(text)));
  });
});
