import type { Bilingual, Severity } from '../message/index.ts';
import { quoteValue } from '../message/index.ts';

/** What a problem's sentences mention: texts are the author's words. */
export interface ContentSlots {
  /** The field, as each language calls it. */
  readonly name?: Bilingual;
  readonly value?: string;
  readonly other?: string;
  readonly nearest?: string;
  /** Names of the fields that a value may have, as each language calls them. */
  readonly fields?: Bilingual;
}

interface ContentProblem {
  readonly severity: Severity;
  readonly text: (slots: {
    readonly name: string;
    readonly value: string;
    readonly other: string;
    readonly nearest: string;
    readonly fields: string;
  }) => Bilingual;
}

const tryAr = (nearest: string): string => (nearest === '' ? '' : ` لعل المقصود ${quoteValue(nearest)}؟`);
const tryEn = (nearest: string): string => (nearest === '' ? '' : ` Did you mean ${quoteValue(nearest)}?`);

/** Every rule of articles, people, pages and settings: its severity and its sentences. */
export const contentProblems = {
  'content/missing': {
    severity: 'error',
    text: ({ name }) => ({
      ar: `ينقص الحقل ${name}. أضفه وبعده نقطتان ومسافة ثم قيمته.`,
      en: `The field ${name} is missing. Add it, with a colon, a space and its value.`,
    }),
  },
  'content/expected-text': {
    severity: 'error',
    text: ({ name }) => ({
      ar: `قيمة ${name} يجب أن تكون نصًا في سطر واحد. إن كان فيها نقطتان أو قوس فضعها بين علامتي تنصيص "…".`,
      en: `The value of ${name} must be text on one line. If it contains a colon or a bracket, put it in quotation marks "…".`,
    }),
  },
  'content/expected-list': {
    severity: 'error',
    text: ({ name }) => ({
      ar: `قيمة ${name} يجب أن تكون قائمة: كل عنصر في سطر يبدأ بـ«- ».`,
      en: `The value of ${name} must be a list: each item on a line that begins with “- ”.`,
    }),
  },
  'content/expected-fields': {
    severity: 'error',
    text: ({ name, other, fields }) =>
      other === ''
        ? {
            ar: `قيمة ${name} يجب أن تكون حقولًا: كل حقل في سطر يبدأ بمسافتين، ثم اسمه ونقطتان ومسافة وقيمته.${fields === '' ? '' : ` والحقول هي: ${fields}.`}`,
            en: `The value of ${name} must be fields: each on a line that begins with two spaces, then its name, a colon, a space and its value.${fields === '' ? '' : ` The fields are: ${fields}.`}`,
          }
        : {
            ar: `${name} ليست قائمة: لكل منها معرف يذكره النص. ضع مكان الشرطة سطرًا يبدأ بمسافتين، فيه المعرف ونقطتان، مثل «${other}:»، وابدأ كل سطر من حقوله بأربع مسافات.`,
            en: `${name} are no list: each has an id that the text cites. In place of the dash write a line that begins with two spaces and holds the id and a colon, such as “${other}:”, and begin each line of its fields with four spaces.`,
          },
  },
  'content/choice': {
    severity: 'error',
    text: ({ name, value, other }) => ({
      ar: `القيمة ${value} غير معروفة للحقل ${name}. القيم المقبولة: ${other}.`,
      en: `The value ${value} is not known for ${name}. Accepted values: ${other}.`,
    }),
  },
  'content/date': {
    severity: 'error',
    text: ({ value, other, nearest }) => ({
      ar:
        nearest === ''
          ? `هذا التاريخ غير مفهوم: ${value}. اكتبه بالسنة ثم الشهر ثم اليوم، ثم الساعة إن شئت: 2026-11-20 18:30.`
          : `في التاريخ ${value} علامة ليست منه: ${nearest}. لعل المقصود ${other}؛ اكتبه هكذا، بالشرطة التي على لوحة الأرقام والنقطتين «:» والأرقام وحدها.`,
      en:
        nearest === ''
          ? `This date could not be read: ${value}. Write year, month and day, then the time if you like: 2026-11-20 18:30.`
          : `The date ${value} has a sign that does not belong to it: ${nearest}. ${other} seems to be meant; write it so, with plain hyphens, a colon, and digits only.`,
    }),
  },
  'content/impossible-date': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `لا وجود لهذا اليوم أو لهذه الساعة: ${value}. راجع اليوم والشهر والساعة.`,
      en: `There is no such day or time: ${value}. Check the day, the month and the time.`,
    }),
  },
  'content/old-year': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `السنة في ${value} ليست من سني هذا الموقع. إن كان التاريخ هجريًا فاكتب مقابله الميلادي، وإلا فراجع السنة.`,
      en: `The year of ${value} is before any site’s time. If the date is of the Hijri calendar, write the Gregorian one; if not, check the year.`,
    }),
  },
  'content/no-body': {
    severity: 'warning',
    text: () => ({
      ar: 'لا نص في هذا المقال، وستُنشر صفحته فارغة. اكتب النص بعد سطر --- الثاني، أو اكتب «الحالة: مسودة».',
      en: 'This article has no text, and its page will be empty. Write the text after the second --- line, or write “status: draft”.',
    }),
  },
  'content/quotes-not-inside': {
    severity: 'error',
    text: () => ({
      ar: 'لا شيء تحت «اقتباسات»، فما بعدها لا يتبعها. ابدأ سطر كل معرف بمسافتين، وكل سطر تحته بأربع مسافات.',
      en: 'Nothing stands under “quotes”, so what follows does not belong to it. Begin the line of each id with two spaces, and each line under it with four.',
    }),
  },
  'content/ambiguous-date': {
    severity: 'warning',
    text: ({ value, other }) => ({
      ar: `هذا التاريخ يُقرأ على وجهين: ${value}. قرأناه باليوم أولًا: ${other}. اكتبه بالسنة أولًا ليزول اللبس.`,
      en: `This date can be read in two ways: ${value}. It was read with the day first: ${other}. Write the year first.`,
    }),
  },
  'content/date-order': {
    severity: 'error',
    text: ({ name, value, other }) => ({
      ar: `موعد ${name} (${value}) يسبق تاريخ النشر (${other}). صحّح أحدهما.`,
      en: `The time of ${name} (${value}) is before publication (${other}). Correct one of them.`,
    }),
  },
  'content/embargo-after-published': {
    severity: 'warning',
    text: ({ value, other }) => ({
      ar: `ينتهي الحظر (${value}) بعد تاريخ النشر المكتوب (${other}). لن يظهر المقال قبل انتهاء الحظر؛ اجعل تاريخ النشر مساويًا له أو بعده.`,
      en: `The embargo ends (${value}) after the date of publication given (${other}). The article will not appear before it ends; set the publication at or after it.`,
    }),
  },
  'content/ready-without-date': {
    severity: 'error',
    text: () => ({
      ar: 'حالة المقال «جاهز» ولا تاريخ نشر له. أضف الحقل «تاريخ النشر».',
      en: 'The article is ready but has no publication date. Add the field “published”.',
    }),
  },
  'content/no-date': {
    severity: 'warning',
    text: () => ({
      ar: 'لا تاريخ نشر لهذا المقال ولا حالة، فهو مسودة لن يراها القراء. أضف «تاريخ النشر»، أو اكتب «الحالة: مسودة».',
      en: 'The article has neither a publication date nor a status, so it is a draft that readers will not see. Add “published”, or write “status: draft”.',
    }),
  },
  'content/id': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `المعرف ${value} لا يصلح: من 6 إلى 12 حرفًا لاتينيًا صغيرًا أو رقمًا بلا مسافات. صححه، أو احذف الحقل ليُولَّد وحده.`,
      en: `The id ${value} cannot be used: 6 to 12 small Latin letters or digits, without spaces. Correct it, or delete the field and one is made.`,
    }),
  },
  'content/slug': {
    severity: 'warning',
    text: ({ value, other }) =>
      /^\p{Cf}?https?:/iu.test(value)
        ? {
            ar: `كُتب هنا رابط كامل: ${value}، ولا يُكتب إلا آخره، فاستُعمل ${other}. اكتبه بهذه الصورة.`,
            en: `A whole address stands here: ${value}; only its end belongs here, so ${other} is used. Write it so.`,
          }
        : {
            ar: `الرابط المختصر ${value} فيه ما لا يصلح في العناوين، فاستُعمل ${other}. اكتبه بهذه الصورة.`,
            en: `The slug ${value} has characters that addresses cannot carry; ${other} is used. Write it so.`,
          },
  },
  'content/empty-slug': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `لا حروف ولا أرقام في ${value} تصلح عنوانًا للصفحة. اكتب كلمة أو كلمات تفصلها شرطات.`,
      en: `There is no letter or digit in ${value} to make an address of. Write words joined by hyphens.`,
    }),
  },
  'content/alias': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `المسار القديم ${value} لا يصلح. اكتب ما بعد اسم الموقع كما كان، مثل /news/2020/خبر-قديم/.`,
      en: `The old path ${value} cannot be used. Write what followed the site’s name, such as /news/2020/old-story/.`,
    }),
  },
  'content/language': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `رمز اللغة ${value} غير معروف. اكتب رمزًا مثل ar أو en.`,
      en: `The language code ${value} is not known. Write a code such as ar or en.`,
    }),
  },
  'content/dateline': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `لم نتبين المدينة أو الوكالة في سطر المكان ${value}، وسيُطبع كما كُتب.${tryAr(nearest)} اكتبه مثل: «دبي – أخبار المدينة»، أو في حقول: المدينة، الجهة، المراسل.`,
      en: `No city or agency was recognised in the dateline ${value}; it is printed as written.${tryEn(nearest)} Write it like “Dubai – The City News”, or as fields: city, outlet, reporter.`,
    }),
  },
  'content/picture-remote': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `الصورة ${value} ليست من ملفات الصحيفة. انسخها إلى المجلد content/media واكتب اسم الملف.`,
      en: `The picture ${value} is no file of the newsroom. Copy it into content/media and write the file’s name.`,
    }),
  },
  'content/picture-path': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `مسار الصورة ${value} خارج المجلد content/media. اكتب اسم الملف داخل هذا المجلد.`,
      en: `The picture’s path ${value} leads outside content/media. Write the name of a file inside that folder.`,
    }),
  },
  'content/picture-without-alt': {
    severity: 'error',
    text: ({ value }) =>
      value === quoteValue('')
        ? {
            ar: 'الصورة بلا وصف، فلن يعرف ما فيها من لا يراها. أضف تحتها الحقل «الوصف».',
            en: 'The picture has no description, so those who cannot see it miss it. Add the field “alt” under it.',
          }
        : {
            ar: `الصورة بلا وصف، فلن يعرف ما فيها من لا يراها. اكتب تحت «الصورة:» سطرين يبدأ كل منهما بمسافتين: ${value} ثم «الوصف: …».`,
            en: `The picture has no description, so who cannot see it will not know what it shows. Below “image:” write two lines that each begin with two spaces: ${value}, then “alt: …”.`,
          },
  },
  'content/picture-without-file': {
    severity: 'error',
    text: () => ({
      ar: 'لا اسم ملف لهذه الصورة. أضف تحتها الحقل «الملف» وفيه اسمها في المجلد content/media.',
      en: 'This picture has no file. Add the field “src” under it, with its name in the folder content/media.',
    }),
  },
  'content/correction-without-date': {
    severity: 'error',
    text: () => ({
      ar: 'هذا التصويب بلا تاريخ. أضف الحقل «التاريخ».',
      en: 'This correction has no date. Add the field “at”.',
    }),
  },
  'content/correction-without-words': {
    severity: 'error',
    text: () => ({
      ar: 'هذا التصويب لا يقول للقارئ ما تغيّر. أضف «كان» و«صار»، أو «ملاحظة».',
      en: 'This correction does not tell readers what changed. Add “was” and “now”, or “note”.',
    }),
  },
  'content/url': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `الرابط ${value} غير صالح. اكتبه كاملًا ويبدأ بـ https://.`,
      en: `The link ${value} cannot be used. Write it whole; it begins with https://.`,
    }),
  },
  'content/site-url': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `عنوان الموقع ${value} غير صالح. اكتبه بلا مسار بعده، مثل https://example.com.`,
      en: `The site’s address ${value} cannot be used. Write it without a path, such as https://example.com.`,
    }),
  },
  'content/email': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `البريد ${value} غير صالح. اكتبه مثل name@example.com.`,
      en: `The e-mail address ${value} cannot be used. Write it like name@example.com.`,
    }),
  },
  'content/country': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `رمز البلد ${value} غير معروف. اكتب حرفين مثل AE أو EG.`,
      en: `The country code ${value} is not known. Write two letters such as AE or EG.`,
    }),
  },
  'content/zone': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `المنطقة الزمنية ${value} غير معروفة. اكتب اسمها مثل Asia/Dubai أو Africa/Cairo.`,
      en: `The time zone ${value} is not known. Write its name, such as Asia/Dubai or Africa/Cairo.`,
    }),
  },
  'content/number': {
    severity: 'error',
    text: ({ name, value }) => ({
      ar: `قيمة ${name} يجب أن تكون عددًا صحيحًا موجبًا، وهنا ${value}.`,
      en: `The value of ${name} must be a whole positive number; here stands ${value}.`,
    }),
  },
  'content/color': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `اللون ${value} غير صالح. اكتبه مثل #8a1538 أو oklch(45% 0.15 20).`,
      en: `The colour ${value} cannot be used. Write it like #8a1538 or oklch(45% 0.15 20).`,
    }),
  },
  'content/no-sections': {
    severity: 'error',
    text: () => ({
      ar: 'لا أقسام في إعدادات الموقع. أضف الحقل «الأقسام» وتحته قسم واحد على الأقل.',
      en: 'The settings list no sections. Add the field “sections” with at least one section.',
    }),
  },
  'content/duplicate-section': {
    severity: 'error',
    text: ({ value, other }) => ({
      ar: `للقسمين ${value} و${other} عنوان واحد في الموقع. غيّر أحدهما.`,
      en: `The sections ${value} and ${other} have the same address. Change one of them.`,
    }),
  },
  'content/wrong-folder': {
    severity: 'error',
    text: () => ({
      ar: 'حقول هذا الملف حقول مقال، وهو ليس في مجلد المقالات فلن يُنشر مقالًا. انقله إلى content/articles.',
      en: 'This file has the fields of an article, but does not lie among the articles, so it is not published as one. Move it to content/articles.',
    }),
  },
  'content/unknown-word': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `لا عبارة في الواجهة اسمها ${value}.${tryAr(nearest)} صحّح الاسم أو احذفه.`,
      en: `No phrase of the interface is called ${value}.${tryEn(nearest)} Correct the name or delete it.`,
    }),
  },
  'content/invisible-characters': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هنا محرف خفي (${value}) قد يقلب اتجاه السطر. يُحذف عند النشر؛ احذفه من الملف أيضًا.`,
      en: `An invisible character (${value}) stands here that may turn the line’s direction. It is dropped when published; delete it from the file too.`,
    }),
  },
} as const satisfies Record<`content/${string}`, ContentProblem>;

export type ContentRule = keyof typeof contentProblems;

/** The sentences of a rule, with the author's words isolated in them, and the field under its name in each language. */
export function contentProblemText(rule: ContentRule, slots: ContentSlots): Bilingual {
  const { name, value = '', other = '', nearest = '', fields } = slots;
  const problem: ContentProblem = contentProblems[rule];
  const say = (language: 'ar' | 'en'): string =>
    problem.text({
      name: quoteValue(name?.[language] ?? ''),
      value: quoteValue(value),
      other: other === '' ? '' : quoteValue(other),
      nearest,
      fields: fields?.[language] ?? '',
    })[language];
  return { ar: say('ar'), en: say('en') };
}
