import type { Bilingual } from './message.ts';

/** What each kind of the table of characters is called, why it is unwelcome, and what to do; `char/<kind>` is the rule. */
export const characterKinds: Readonly<Record<string, Bilingual>> = {
  'borrowed-letter': {
    ar: 'حرف ليس من حروف العربية الثمانية والعشرين. هو صحيح في الأسماء الأجنبية؛ تأكد من أنه مقصود.',
    en: 'A letter that Arabic borrowed. It is right in foreign names; make sure that it is meant.',
  },
  'byte-order-mark': {
    ar: 'علامة ترتيب البايتات (U+FEFF) في وسط النص، وهي لا تُرى. احذفها.',
    en: 'A byte order mark (U+FEFF) stands inside the text, unseen. Delete it.',
  },
  control: {
    ar: 'محرف تحكم لا مكان له في نص. احذفه واكتب ما كان مكانه.',
    en: 'A control character, which has no place in a text. Delete it and type what belongs there.',
  },
  'doubled-comma': {
    ar: 'فاصلتان متتاليتان. أبق واحدة، أو اكتب ما سقط بينهما.',
    en: 'Two commas in a row. Keep one, or write what fell out between them.',
  },
  embedding: {
    ar: 'محرف خفي (U+202A–U+202E) يقلب ترتيب ما بعده عند القارئ. احذفه.',
    en: 'An invisible character (U+202A–U+202E) that turns the order of what follows. Delete it.',
  },
  isolate: {
    ar: 'محرف خفي (U+2066–U+2069) يعزل اتجاه ما بعده. مداد تعزل ما يلزم وحدها، فاحذفه. أما الزوج الذي يفتح ويغلق في سطره فيبقى كما هو حتى تنظر فيه: لعله وُضع لاسم لاتيني.',
    en: 'An invisible character (U+2066–U+2069) that isolates what follows. Midad isolates what must be; delete it. A pair that opens and closes on its line is left until you look at it: it may have been put round a Latin name.',
  },
  'direction-mark': {
    ar: 'علامة اتجاه خفية (U+200E أو U+200F أو U+061C) جاءت مع النسخ. مداد تضبط الاتجاه وحدها؛ احذفها.',
    en: 'An invisible direction mark (U+200E, U+200F or U+061C), probably pasted. Midad sets directions itself; delete it.',
  },
  joiner: {
    ar: 'واصل خفي (U+200D). اكتب بعد الهاء تطويلًا «هـ»، واحذفه في غير ذلك.',
    en: 'An invisible joiner (U+200D). Write a tatweel after the heh, and delete it elsewhere.',
  },
  'line-separator': {
    ar: 'فاصل سطور خفي (U+2028 أو U+2029) جاء من برنامج آخر. ضع مكانه مسافة أو سطرًا جديدًا.',
    en: 'An invisible line separator (U+2028 or U+2029) from another program. Put a space or a new line in its place.',
  },
  'misplaced-separator': {
    ar: 'فاصلة أعداد في غير موضعها، أو فاصلة نص بين أرقام. راجعها.',
    en: 'A thousands mark outside a number, or a comma of the text between digits. Check it.',
  },
  'mixed-digits': {
    ar: 'عدد واحد فيه أرقام من النوعين (123 و١٢٣). اكتبه كله بأرقام الصحيفة.',
    en: 'One number mixes digits of both kinds (123 and ١٢٣). Write all of it in the paper’s digits.',
  },
  'mixed-script': {
    ar: 'كلمة واحدة فيها حروف لاتينية وأخرى كيريلية أو يونانية تشبهها، وهي حيلة شائعة في الروابط والحسابات المزيفة. تحقق منها واكتبها من جديد.',
    en: 'One word mixes Latin letters with Cyrillic or Greek ones that look the same, a common trick of false links and accounts. Check it and type it again.',
  },
  'no-break-space': {
    ar: 'مسافة لا تنكسر (U+00A0) جاءت مع النسخ، فتفسد توزيع السطر والبحث. ضع مكانها مسافة عادية.',
    en: 'A no-break space (U+00A0), probably pasted, which spoils line breaks and search. Put a plain space in its place.',
  },
  'non-joiner': {
    ar: 'فاصل خفي بين حرفين (U+200C)، وهو من الكتابة الفارسية ويفسد البحث. احذفه.',
    en: 'An invisible non-joiner (U+200C) of Persian writing, which spoils search. Delete it.',
  },
  'not-composed': {
    ar: 'حرف وحركته مكتوبان بترتيب غير المعتاد، فلا يجدهما البحث. لا يتغير شكلهما بالإصلاح.',
    en: 'A letter and its marks are typed in an unusual order, so that search misses them. Mending does not change how they look.',
  },
  'object-replacement': {
    ar: 'محرف (U+FFFC) يضعه البرنامج الذي نُسخ منه النص مكان صورة أو مرفق، ولم تأت الصورة معه. احذفه؛ وإن كان مكان صورة تريدها فاحفظها في content/media وأضفها هنا.',
    en: 'A character (U+FFFC) that stands for a picture or an attachment in the program the text was copied from; the picture did not come with it. Delete it; if you want the picture, save it in content/media and put it here.',
  },
  'persian-digit': {
    ar: 'رقم فارسي في نص عربي. اكتبه بأرقام الصحيفة.',
    en: 'A Persian digit in an Arabic text. Write it in the paper’s digits.',
  },
  'persian-letter': {
    ar: 'حرف من لوحة مفاتيح فارسية أو أردية يشبه العربي وليس هو، فلا يجده البحث. اكتبه من لوحة عربية.',
    en: 'A letter of a Persian or Urdu keyboard that looks like the Arabic one and is not, so that search misses it. Type the Arabic one.',
  },
  'presentation-form': {
    ar: 'حروف مرسومة قطعة قطعة جاءت من ملف PDF أو برنامج قديم، فلا يجدها البحث ولا يقرؤها قارئ الشاشة. اكتبها حروفًا عادية.',
    en: 'Letters as drawn pieces, from a PDF or an old program: neither search nor screen readers know them. Write them as plain letters.',
  },
  'spaced-comma': {
    ar: 'مسافة قبل الفاصلة. الفاصلة تلتصق بما قبلها، وبعدها مسافة.',
    en: 'A space stands before the comma. A comma touches the word before it, with a space behind it.',
  },
  'tag-character': {
    ar: 'محارف وسم خفية لا يراها القارئ. احذفها.',
    en: 'Invisible tag characters that no reader sees. Delete them.',
  },
  tatweel: {
    ar: 'تطويل (ـ) داخل كلمة أو مكان شرطة، فلا يجد البحث الكلمة. احذفه، أو اكتب شرطة «–».',
    en: 'A tatweel (ـ) inside a word or in place of a dash: search misses the word. Delete it, or write a dash “–”.',
  },
  'thin-space': {
    ar: 'مسافة رفيعة بين أرقام تعكس مجموعات العدد في السطر العربي. اكتب العدد بلا مسافة أو بفاصلة.',
    en: 'A thin space between digits turns the groups of a number round in an Arabic line. Write the number without it.',
  },
  'turned-brackets': {
    ar: 'قوسان مقلوبان، يبدأ أولهما بالعلامة ) وينتهي الثاني بالعلامة (. اكتب كلًّا منهما مكان الآخر.',
    en: 'Round brackets the wrong way round: the first is ) and the second is (. Write each in the place of the other.',
  },
  unreadable: {
    ar: 'محرف تالف (�) أو من خط خاص لا يراه القارئ كما تراه. اكتب ما كان مكانه.',
    en: 'A damaged character (�) or one of a private font, which readers do not see as you do. Type what belongs there.',
  },
  'zero-width': {
    ar: 'محرف بلا عرض لا يُرى، يقطع الكلمة عند البحث. احذفه.',
    en: 'An invisible character without width that cuts a word for search. Delete it.',
  },
};
