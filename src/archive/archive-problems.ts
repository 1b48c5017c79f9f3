import { type Bilingual, quoteValue, type Severity } from '../message/index.ts';

/** What a problem's sentences mention. */
export interface ArchiveSlots {
  readonly value?: string;
  readonly other?: string;
  readonly nearest?: string;
}

/** What a name that is no UTF-8 is read with. */
export const notDecoded = '\uFFFD';

export interface ArchiveProblem {
  readonly severity: Severity;
  readonly text: (slots: Required<ArchiveSlots>) => Bilingual;
}

const tryAr = (nearest: string): string => (nearest === '' ? '' : ` لعل المقصود ${quoteValue(nearest)}؟`);
const tryEn = (nearest: string): string => (nearest === '' ? '' : ` Did you mean ${quoteValue(nearest)}?`);

/** Every rule of the newsroom as a whole: its severity and its sentences. */
export const archiveProblems = {
  'archive/bad-byte': {
    severity: 'error',
    text: ({ value, other }) => ({
      ar: `هنا بايت تالف (${value}) ليس من ترميز UTF-8، فلم يُقرأ الملف. (عدد أمثاله في الملف: ${other}، وهذا أولها.) إن رأيت في المحرر محرفا غريبا في هذا الموضع فاكتب مكانه ما ينبغي ثم احفظ الملف؛ وإن رأيت النص كله رموزًا فافتح الملف بترميزه القديم، ثم احفظه بترميز UTF-8.`,
      en: `Here stands a byte (${value}) that is not UTF-8, so the file was not read. (${other} of them in this file; this is the first.) If your editor shows one strange character here, type what belongs there and save the file; if it shows signs everywhere, open the file in its old encoding and save it as UTF-8.`,
    }),
  },
  'archive/encoding': {
    severity: 'error',
    text: ({ value, other }) =>
      other === quoteValue('')
        ? {
            ar: `الملف محفوظ بترميز ${value} ولا يُقرأ. افتحه في المحرر واحفظه بترميز UTF-8.`,
            en: `The file is saved as ${value} and cannot be read. Open it in your editor and save it as UTF-8.`,
          }
        : {
            ar: `في الملف كلام بترميز ${value} وكلام بترميز ${other}، فلا يُقرأ، ولا يُحوَّل كله من ترميز واحد. ألصق ما فيه من مصدريه في ملف جديد، واحفظه بترميز UTF-8.`,
            en: `The file holds words in ${value} and words in ${other}; it cannot be read, nor converted as a whole. Paste what it holds from both sources into a new file, and save it as UTF-8.`,
          },
  },
  'archive/not-text': {
    severity: 'error',
    text: () => ({
      ar: 'هذا الملف ليس نصًا، مع أن اسمه اسم ملف نصي. تحقق من أنه الملف المقصود.',
      en: 'This file is not text although its name says so. Check that it is the file you meant.',
    }),
  },
  'archive/too-large': {
    severity: 'error',
    text: () => ({
      ar: 'الملف أكبر من ميغابايت واحد فلم يُقرأ. قسّمه، أو انقل منه ما ليس نصًا.',
      en: 'The file is larger than one megabyte and was not read. Split it, or move out what is not text.',
    }),
  },
  'archive/unreadable': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `تعذّر فتح الملف (${value}). تحقق من صلاحيات القراءة.`,
      en: `The file could not be opened (${value}). Check that it may be read.`,
    }),
  },
  'archive/symlink': {
    severity: 'error',
    text: ({ value }) =>
      value === quoteValue('')
        ? {
            ar: 'هذا رابط رمزي إلى ملف آخر، ولا تُتبع الروابط الرمزية. ضع الملف نفسه مكانه.',
            en: 'This is a symbolic link, and links are not followed. Put the file itself here.',
          }
        : {
            ar: `هذا رابط رمزي إلى ${value}، ولا شيء يُوصَل إليه هناك. احذفه، أو ضع الملف المقصود مكانه.`,
            en: `This is a symbolic link to ${value}, where nothing can be reached. Delete it, or put the file that was meant here.`,
          },
  },
  'archive/not-a-file': {
    severity: 'error',
    text: () => ({
      ar: 'هذا ليس ملفًا ولا مجلدًا، بل أنبوب أو مقبس أو جهاز، والمنتظر ملف، فلم يُقرأ. احذفه، وضع ملفًا مكانه إن كان هنا ما يُنشر.',
      en: 'This is neither a file nor a folder but a pipe, a socket or a device, where a file was expected, so it was not read. Delete it, and put a file here if something is to be published.',
    }),
  },
  'archive/not-a-folder': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `هذا ${value === quoteValue('file') ? 'ملف' : 'أنبوب أو مقبس أو جهاز'}، والمنتظر هنا مجلد، فلم يُقرأ منه شيء. انقله إلى موضع آخر، وأنشئ مكانه مجلدًا بهذا الاسم.`,
      en: `This is ${value === quoteValue('file') ? 'a file' : 'a pipe, a socket or a device'} where a folder was expected, so nothing was read from it. Move it elsewhere, and make a folder of this name in its place.`,
    }),
  },
  'archive/folder-ending': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هذا مجلد لا ملف، مع أن اسمه ${value} اسم ملف، ولا يُنشر منه إلا ما فيه من ملفات. إن أردت ملفًا فاحذف المجلد وضع الملف مكانه، وإلا فغيّر اسمه.`,
      en: `This is a folder and not a file although it is called ${value}; only the files in it are published. If you meant a file, delete the folder and put the file in its place; otherwise rename it.`,
    }),
  },
  'archive/file-name': {
    severity: 'error',
    text: ({ value }) =>
      value.includes(notDecoded)
        ? {
            ar: `الاسم ${value} ليس بترميز UTF-8 (مكان ما تلف منه ${notDecoded})، فلا يُفتح. أعد تسميته بحروف وأرقام وشرطات.`,
            en: `The name ${value} is not valid UTF-8 (${notDecoded} stands for what is damaged), so it cannot be opened. Rename it with letters, digits and hyphens.`,
          }
        : {
            ar: `في اسم الملف ${value} محارف خفية أو محجوزة. أعد تسميته بحروف وأرقام وشرطات.`,
            en: `The file name ${value} has invisible or reserved characters. Rename it with letters, digits and hyphens.`,
          },
  },
  'archive/same-name': {
    severity: 'error',
    text: ({ other }) => ({
      ar: `اسم هذا الملف واسم ${other} واحد على أجهزة أخرى. أعد تسمية أحدهما.`,
      en: `This file and ${other} have the same name on other computers. Rename one of them.`,
    }),
  },
  'archive/not-read': {
    severity: 'warning',
    text: () => ({
      ar: 'لا يُقرأ من هذا المجلد إلا ما ينتهي اسمه بـ.md. غيّر نهاية الاسم، أو انقل الملف: فالصور إلى content/media.',
      en: 'Only files that end in .md are read here. Change the ending, or move the file: pictures belong in content/media.',
    }),
  },
  'archive/wrong-folder': {
    severity: 'warning',
    text: ({ nearest }) => ({
      ar: `لا يُقرأ شيء من هذا المكان، فلن يُنشر الملف. ${nearest === '' ? 'انقله إلى مكانه: المقالات في content/articles، والكتّاب في content/people، والصفحات في content/pages، والصور في content/media.' : `انقله إلى ${quoteValue(nearest)}.`}`,
      en: `Nothing is read from this place, so the file is not published. ${nearest === '' ? 'Move it to where it belongs: articles in content/articles, authors in content/people, pages in content/pages, pictures in content/media.' : `Move it to ${quoteValue(nearest)}.`}`,
    }),
  },
  'archive/record-not-read': {
    severity: 'warning',
    text: () => ({
      ar: 'لا يُقرأ من هذا المجلد إلا ما ينتهي اسمه بـ.yml. غيّر نهاية الاسم، أو انقل الملف.',
      en: 'Only files that end in .yml are read here. Change the ending, or move the file.',
    }),
  },
  'archive/duplicate-id': {
    severity: 'error',
    text: ({ value, other }) => ({
      ar: `المعرف ${value} مستعمل أيضًا في ${other}. لكل مقال معرف لا يشاركه فيه غيره: غيّر معرف الأحدث منهما.`,
      en: `The id ${value} is also used in ${other}. Each article needs its own: change that of the newer one.`,
    }),
  },
  'archive/duplicate-slug': {
    severity: 'warning',
    text: ({ value, other }) => ({
      ar: `الرابط المختصر ${value} هو نفسه في ${other}. يميزهما المعرف، لكن القارئ قد يخلط بينهما: غيّر أحدهما.`,
      en: `The slug ${value} is the same in ${other}. Their ids keep them apart, but readers may confuse them: change one.`,
    }),
  },
  'archive/duplicate-address': {
    severity: 'error',
    text: ({ value, other }) =>
      other === quoteValue('')
        ? {
            ar: `العنوان القديم ${value} هو عنوان هذه المادة نفسها، أو تكرر بين عناوينها القديمة، ولا فرق بين كبير الحروف اللاتينية وصغيرها. احذفه.`,
            en: `The old address ${value} is the article’s own, or stands twice among its old ones; capital letters make no difference. Delete it.`,
          }
        : {
            ar: `العنوان ${value} في الموقع مستعمل أيضًا في ${other}. غيّر أحدهما.`,
            en: `The address ${value} on the site is also used by ${other}. Change one of them.`,
          },
  },
  'archive/reserved-address': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `العنوان ${value} محجوز لصفحات الموقع نفسه. أعد تسمية الملف، أو اكتب مسارًا آخر؛ وإن كان من المسارات القديمة فاحذفه منها.`,
      en: `The address ${value} is kept for the site’s own pages. Rename the file, or write another slug; if it is an old address, take it out.`,
    }),
  },
  'archive/tag-spelling': {
    severity: 'info',
    text: ({ value, other }) => ({
      ar: `الوسم ${value} مكتوب في مقال آخر ${other}، ولهما صفحة واحدة. وحّد كتابته.`,
      en: `The tag ${value} is written ${other} in another article; they share one page. Spell it one way.`,
    }),
  },
  'archive/empty-tag': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `لا حرف ولا رقم في الوسم ${value}، فلن تكون له صفحة. احذفه أو اكتب كلمة.`,
      en: `There is no letter or digit in the tag ${value}, so it gets no page. Delete it or write a word.`,
    }),
  },
  'archive/unknown-section': {
    severity: 'error',
    text: ({ value, nearest, other }) => ({
      ar: `لا قسم باسم ${value} في content/site.yml.${tryAr(nearest)} الأقسام: ${other}. صحّح اسم القسم، أو أضفه إليها.`,
      en: `There is no section ${value} in content/site.yml.${tryEn(nearest)} The sections: ${other}. Correct the section’s name, or add it to them.`,
    }),
  },
  'archive/far-future': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `موعد النشر ${value} بعد أكثر من ستة أشهر، ولن يظهر المقال قبله. راجع السنة.`,
      en: `The hour of publication, ${value}, is more than six months away, and the article is not shown before it. Check the year.`,
    }),
  },
  'archive/unknown-author': {
    severity: 'error',
    text: ({ value, nearest, other }) =>
      other === quoteValue('')
        ? {
            ar: `لا ملف في content/people للكاتب ${value}.${tryAr(nearest)} صحّح الاسم، أو أنشئ له ملفًا.`,
            en: `There is no file in content/people for the author ${value}.${tryEn(nearest)} Correct the name, or add a file for them.`,
          }
        : {
            ar: `في content/people أكثر من كاتب اسمه ${value}، فلا يُعرف المقصود. اكتب اسم ملفه: ${other}؛ وإن كانا ملفين لشخص واحد فاحذف أحدهما.`,
            en: `More than one author in content/people is called ${value}, so it is not clear who is meant. Write the name of the file: ${other}; if both files are of one person, delete one.`,
          },
  },
  'archive/unknown-related': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `لا مقال معرفه أو رابطه المختصر ${value}.${tryAr(nearest)} صحّح الاسم أو احذفه من «ذات صلة».`,
      en: `No article has the id or slug ${value}.${tryEn(nearest)} Correct it, or delete it from the related ones.`,
    }),
  },
  'archive/related-to-itself': {
    severity: 'warning',
    text: () => ({
      ar: 'المقال مذكور بين المواد ذات الصلة به. احذفه منها.',
      en: 'The article is listed as related to itself. Delete it from the list.',
    }),
  },
  'archive/missing-picture': {
    severity: 'error',
    text: ({ value, nearest }) => ({
      ar: `لا صورة باسم ${value} في المجلد content/media.${tryAr(nearest)} صحّح الاسم، أو أضف الصورة إلى المجلد.`,
      en: `There is no picture ${value} in the folder content/media.${tryEn(nearest)} Correct the name, or add the picture.`,
    }),
  },
  'archive/missing-file': {
    severity: 'error',
    text: ({ value, nearest }) => ({
      ar: `لا ملف باسم ${value} في المجلد content/media.${tryAr(nearest)} صحّح الاسم، أو أضف الملف.`,
      en: `There is no file ${value} in the folder content/media.${tryEn(nearest)} Correct the name, or add the file.`,
    }),
  },
  'archive/not-a-picture': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `الملف ${value} ليس صورة نعرفها. استعمل SVG أو JPEG أو PNG أو WebP أو AVIF أو GIF.`,
      en: `The file ${value} is not a picture that is known. Use SVG, JPEG, PNG, WebP, AVIF or GIF.`,
    }),
  },
  'archive/capture-path': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `مسار اللقطة ${value} خارج المجلد content/quotes. انقلها إلى content/quotes/captures واكتب مسارها من هذا المجلد.`,
      en: `The capture’s path ${value} leads outside content/quotes. Move it into content/quotes/captures and write its path from there.`,
    }),
  },
  'archive/missing-capture': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `لا لقطة باسم ${value} في المجلد content/quotes. صحّح المسار، أو أعد الملف إلى مكانه.`,
      en: `There is no capture ${value} in the folder content/quotes. Correct the path, or put the file back.`,
    }),
  },
  'archive/capture-digest': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `اللقطة ${value} لا تطابق بصمتها، فقد تغيّر الملف بعد حفظه. أعده كما كان، أو وثّق المنشور من جديد.`,
      en: `The capture ${value} does not match its digest: the file was changed after it was kept. Restore it, or capture the post again.`,
    }),
  },
  'archive/unknown-policy': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `لا صفحة في content/pages مسارها ${value}.${tryAr(nearest)} صحّح المسار أو أنشئ صفحة لسياسة التصويبات.`,
      en: `No page in content/pages has the slug ${value}.${tryEn(nearest)} Correct it, or add a page with the corrections policy.`,
    }),
  },
} as const satisfies Record<`archive/${string}`, ArchiveProblem>;

export type ArchiveRule = keyof typeof archiveProblems;
