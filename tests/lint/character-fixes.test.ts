import { describe, expect, it } from 'vitest';
import { fixSource } from '../../src/lint/index.ts';
import { article, lintSettings } from './lint-settings.ts';

const settings = lintSettings();
const path = 'content/articles/خبر.md';
const fixed = (body: string): string => fixSource({ path, text: article(body) }, settings).text;

describe('a character in the prose of an article', () => {
  it.each([
    ['مدينة جمـــيلة', 'مدينة جميلة'],
    ['قال ـ ومضى ـ إنه', 'قال – ومضى – إنه'],
    ['28 ــــ 23', '28 – 23'],
    ['الـحمض', 'الحمض'],
    ['سنة 1448 هــ', 'سنة 1448 هـ'],
    ['سنة 1446 ه\u200Dـ', 'سنة 1446 هـ'],
    ['سنة 1446 ه\u200Dـ.', 'سنة 1446 هـ.'],
    ['ملف مـجلد/جـميل', 'ملف مجلد/جميل'],
    ['مسافة\u00A0هنا', 'مسافة هنا'],
    ['\u00A0\u00A0فقرة مزاحة', 'فقرة مزاحة'],
    ['کتاب المملکة', 'كتاب المملكة'],
    ['عدد ۴۵', 'عدد 45'],
    ['\uFEE3\uFEAA\uFEF3\uFEE8\uFE94', 'مدينة'],
    ['سطر\u2028# ليس عنوانا', 'سطر # ليس عنوانا'],
    ['سطر \u202Eمقلوب', 'سطر مقلوب'],
    ['معل\u0651\u064Eم', 'معل\u064E\u0651م'],
    ['قال «كذا» وجمـيل و«كذا» و"كذا" وجمـيل و"كذا".', 'قال «كذا» وجميل و«كذا» و"كذا" وجميل و"كذا".'],
    ['الڤیروس و«المملکة» والمملکة', 'الڤيروس و«المملکة» والمملكة'],
    ["في Côte d'Ivoire جمـيل ود'Arc", "في Côte d'Ivoire جميل ود'Arc"],
    ["طوله 5' وعرضه جمـيل", "طوله 5' وعرضه جميل"],
    ['قال «كذا».\n\nجمـيل، ثم «كذا».', 'قال «كذا».\n\nجميل، ثم «كذا».'],
    ['شاشة 5" ثم\n\nجمـيل ثم 6" هنا', 'شاشة 5" ثم\n\nجميل ثم 6" هنا'],
    [
      '<span lang="ar">جمـيل</span> و<span lang="fa">کتاب</span> جمـيل',
      '<span lang="ar">جميل</span> و<span lang="fa">کتاب</span> جميل',
    ],
    [
      'انظر [جمـيل](https://a.example) و[نص جمـيل][ر]\n\n[ر]: https://a.example',
      'انظر [جميل](https://a.example) و[نص جميل][ر]\n\n[ر]: https://a.example',
    ],
  ])('is mended: %j', (before, after) => {
    expect(fixed(before)).toBe(article(after));
  });

  it.each([
    ['a preposition before a space', 'بـ 380 ليرة وللـ IP وبالـ DNS والـ GPS'],
    ['a clitic before what is not Arabic', 'بـ20 و«الـNATO» ولـ«نص»'],
    ['a no-break space that binds', 'بعد 20\u00A0كم من د.\u00A0نور'],
    ['what would become a list', '\u00A0- ليس بندا'],
    ['what would become a heading', '\u00A0# ليس عنوانا'],
    ['a letter that may be either of two', 'علی'],
    ['a pair of isolates', 'اسم \u2066A+\u2069 هنا'],
    ['an address', 'https://a.example/جمـيل و@جمـيل و#جمـيل و a.جمـيل@a.example'],
    ['the id of a quote', '[نص][جمـيل]'],
    ['code', '`جمـيل` و<kbd title="جمـيل">ن</kbd>'],
    ['quoted words', 'قال «جمـيل» و"جمـيل" و“جمـيل”'],
    ['a quoted paragraph that is not closed', 'قال «جمـيل ومضى\nجمـيل'],
    ['a block of quoted words', '> جمـيل\n> و\u00A0جمـيل'],
    ['a directive', '::صورة{جمـيل.jpg الوصف=جمـيل}'],
    ['a path and the name of a site', 'في C:\\مـجلد وفي جـميل.example ثم مـجلد.pdf'],
    ['quoted words in single marks behind a conjunction', "قال 'نعم' و'ـ لا'"],
    ['quoted words in straight single marks', "قال 'جمـيل ومضى' وزاد: ‘جمـيل’"],
    ['a quotation over two paragraphs', 'قال: «جمـيل\n\nثم جمـيل» ومضى'],
    ['a quotation over three paragraphs, opened anew in each', 'قال: “جمـيل\n\n“ثم جمـيل\n\n“وجمـيل” ومضى'],
    ['a straight quotation over two paragraphs', 'قال "جمـيل\n\nثم جمـيل" ومضى'],
    ['a link that names its definition', 'انظر [جمـيل] و[جمـيل][]\n\n[جمـيل]: https://a.example'],
    [
      'the name of a definition',
      `انظر [هذا][${'جمـيل '.repeat(20)}]\n\n[${'جمـيل '.repeat(20)}]: https://a.example`,
    ],
    ['an element in another language', 'قال <span lang="fa">کتاب <span>من</span> می‌روم ۴۵</span>'],
    ['a block of HTML in another language', '<div dir="rtl" lang=ur>\n\nکتاب\n\n</div>'],
    ['a block from left to right', ':::يسار\nکتاب ۴۵ – « oui\u00A0»\n:::'],
    ['a block in another language', ':::rtl{lang=fa}\nکتاب می‌روم\n:::'],
    ['a verse', 'قال تعالى: ﴿بِسۡمِ ٱللَّهِ ٱلرَّحۡمَـٰنِ ٱلرَّحِيمِ ملـك﴾ و﴾جمـيل﴿'],
    ['the wasla and the seat of a small alef outside a verse', 'ٱلرَّحۡمَـٰن'],
    ['a name in its own spelling', 'سيراه في مدينة يزد (یزد).'],
    ['words of Persian', 'الاسم بالفارسية (آیت\u200Cالله خامنه\u200Cای) و(خانه\u200Cها) و(گل کتاب ۴۵)'],
    ['words of Urdu', 'أي «حي»: زندہ، وکتابیں'],
    ['a word of which one letter may be either of two', 'یکی بود یکی نبود'],
    ['parts of words', 'الهاء (ـه) والكاف (ـك)، واللاحقة -ـات، والبادئة (مستـ)، وبـ وفـ'],
    ['a dash that touches its word', 'قال ـوهو كذلك ثم مضى'],
    ['words between marks the wrong way round', 'قال »جمـيل« و(»جمـيل«).'],
    ['words between double brackets', 'قال ((جمـيل)) ثم <<جمـيل>>'],
    ['words between doubled straight marks', 'قال \'\'جمـيل\'\' و""جمـيل""'],
    ['words between low, heavy and reversed marks', 'قال ‚جمـيل‘ و❝جمـيل❞ و‟جمـيل” و❛جمـيل❜'],
    ['the middle of a quotation from a low mark on', 'قال „جمـيل\n\nجمـيل\n\nجمـيل“ ومضى'],
    ['the middle of a quotation in marks the wrong way round', 'قال ”جمـيل\n\nجمـيل\n\nجمـيل“ ومضى'],
    ['the middle of a quotation in straight single marks', "قال 'جمـيل\n\nجمـيل\n\nجمـيل' ومضى"],
    ['the middle of a verse', 'قال ﴿جمـيل\n\nجمـيل\n\nجمـيل﴾ ومضى'],
    ['the middle of a quotation in turned guillemets', 'قال »جمـيل\n\nجمـيل\n\nجمـيل« ومضى'],
    ['an address without a scheme', 'انظر x.example/جمـيل و(a.b.example/c-جمـيل)'],
    ['a private or damaged character', 'مكت\uFFFDة و\uE001'],
  ])('is left alone: %s', (_name, body) => {
    expect(fixed(body)).toBe(article(body));
  });
});
