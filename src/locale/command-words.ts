import { countNoun } from './count-noun.ts';
import type { GrammaticalCase } from './count-noun.ts';
import { formatNumber } from './format-number.ts';
import type { Noun } from './nouns.ts';

/** How many errors and warnings a newsroom has. */
export interface FaultCounts {
  readonly error: number;
  readonly warning: number;
}

/** What a finished build came to. */
export interface BuildFigures {
  readonly pages: number;
  readonly articles: number;
  /** Pages that were made anew. */
  readonly made: number;
  /** Seconds, to a tenth. */
  readonly seconds: number;
  /** Memory at its highest, MB. */
  readonly megabytes: number;
  /** The output folder, isolated by the caller. */
  readonly out: string;
}

/** How far a long work is. */
export interface ProgressFigures {
  readonly work: 'read' | 'check' | 'render' | 'write';
  readonly done: number;
  readonly total: number;
  /** Pieces a second. */
  readonly rate: number;
  /** Seconds, rounded up. */
  readonly left: number;
}

/** Why a page was made: it was not there, it is not as it was left, or something that it is made of changed. */
export type ReasonWord =
  | 'new'
  | 'site'
  | 'damaged'
  | 'changed'
  | 'source'
  | 'mentions'
  | 'authors'
  | 'tags'
  | 'related'
  | 'neighbours'
  | 'picture';

/** Why an article has no page: what its author says of it, that it has no hour, that this has not come, or that an embargo holds it. */
export type HidingWord = 'draft' | 'review' | 'withdrawn' | 'undated' | 'early' | 'embargoed';

/** The questions of the wizard that begins an article. */
export interface WizardWords {
  readonly title: string;
  readonly headline: string;
  readonly headlineFault: string;
  readonly section: string;
  readonly author: string;
  readonly nobody: string;
  readonly city: string;
  readonly otherCity: string;
  readonly noDateline: string;
  readonly cityName: string;
  readonly links: string;
}

/** The sentences that the command line prints in a terminal. */
export interface CommandWords {
  readonly built: (figures: BuildFigures) => string;
  readonly notBuilt: (counts: FaultCounts) => string;
  /** Remarks on files that did not change, of which there are too many to print. */
  readonly withheld: (count: number) => string;
  /** Messages of a rule that were not printed because so many of it were. */
  readonly leftOut: (rule: string, count: number) => string;
  readonly progress: (figures: ProgressFigures) => string;
  /** `page` is isolated by the caller. */
  readonly explained: (page: string, reasons: readonly ReasonWord[]) => string;
  /** Of a page that an article would have; `page` and `until` are isolated by the caller. */
  readonly hidden: (page: string, hiding: HidingWord, until: string) => string;
  readonly profile: string;
  readonly checked: (counts: FaultCounts) => string;
  /** What `check --fix` did: places mended, and files written. */
  readonly mended: (figures: { readonly places: number; readonly files: number }) => string;
  /** A file that somebody else wrote while it was mended; its path is isolated by the caller. */
  readonly changedMeanwhile: (path: string) => string;
  /** Of a path that was asked for, where nothing is read. */
  readonly notLookedAt: (path: string) => string;
  readonly serving: (address: string, desk: string) => string;
  readonly rebuilt: (figures: { readonly seconds: number }, counts: FaultCounts) => string;
  readonly stopHint: string;
  readonly lastGoodServed: string;
  readonly quotesInserted: (file: string, ids: readonly string[]) => string;
  readonly nothingInserted: string;
  /** A remark on what is done all the same. */
  readonly warned: (sentence: string) => string;
  readonly nothingWritten: string;
  readonly articleBegun: string;
  readonly wizard: WizardWords;
  readonly options: string;
  readonly usage: string;
  readonly commands: string;
  readonly defaultIs: (value: string) => string;
  readonly moreHelp: string;
  readonly ourFault: string;
}

const arabicCount = (noun: Noun, count: number, grammatical: GrammaticalCase = 'nominative'): string =>
  countNoun(noun, count, { digits: 'latn', case: grammatical });

const englishCount = (noun: Noun, count: number): string =>
  countNoun(noun, count, { digits: 'latn', language: 'en' });

const arabicFaults = ({ error, warning }: FaultCounts): string =>
  `${arabicCount('error', error)} و${arabicCount('warning', warning)}`;

const englishFaults = ({ error, warning }: FaultCounts): string =>
  `${englishCount('error', error)} and ${englishCount('warning', warning)}`;

const toLatin = (count: number): string => formatNumber(count, { digits: 'latn' });

const arabicReasons: Readonly<Record<ReasonWord, string>> = {
  new: 'لم تكن في الموقع',
  site: 'تغيّرت إعدادات الموقع أو برنامجه أو ما يحيط بكل صفحة',
  damaged: 'ملفها في مجلد الإخراج ليس كما تُرك',
  changed: 'تغيّر شيء مما تعرضه، أو من بيانات مقال تعرضه',
  source: 'تغيّر ملف المقال',
  mentions: 'تغيّر ما يذكره المقال من روابط أو سجلات اقتباس أو صور',
  authors: 'تغيّر اسم كاتب أو رابطه',
  tags: 'تغيّر رابط وسم',
  related: 'تغيّرت المواد ذات الصلة',
  neighbours: 'تغيّر المقال الذي قبله أو بعده في القسم',
  picture: 'تغيّرت الصورة الرئيسة',
};

const englishReasons: Readonly<Record<ReasonWord, string>> = {
  new: 'It was not in the site',
  site: 'The settings, the program or what stands round every page changed',
  damaged: 'Its file in the output is not as it was left',
  changed: 'Something that it shows, or data of an article that it shows, changed',
  source: 'The file of the article changed',
  mentions: 'A link, quote record or picture that the article mentions changed',
  authors: 'The name or address of an author changed',
  tags: 'The address of a tag changed',
  related: 'Its related articles changed',
  neighbours: 'The article before or after it in the section changed',
  picture: 'The lead picture changed',
};

const arabicHidings: Readonly<Record<HidingWord, (until: string) => string>> = {
  draft: () => 'حالته مسودة. إن تمّ فاجعل حالته «جاهز»',
  review: () => 'حالته مراجعة. إن تمّت فاجعل حالته «جاهز»',
  withdrawn: () => 'حالته مسحوب',
  undated: () => 'لا تاريخ نشر له. اكتب «تاريخ النشر»',
  early: (until) => `لم يحن موعد نشره: ${until}`,
  embargoed: (until) => `محظور نشره حتى ${until}`,
};

const englishHidings: Readonly<Record<HidingWord, (until: string) => string>> = {
  draft: () => 'it is a draft. Set its status to ready when it is done',
  review: () => 'it is in review. Set its status to ready when that is done',
  withdrawn: () => 'it is withdrawn',
  undated: () => 'it has no date of publication. Write one',
  early: (until) => `its hour of publication has not come: ${until}`,
  embargoed: (until) => `it is embargoed until ${until}`,
};

/** The command line's sentences in Arabic and English. */
export const commandWords: Readonly<Record<'ar' | 'en', CommandWords>> = {
  ar: {
    built: ({ pages, articles, made, seconds, megabytes, out }) => {
      const from = articles === 0 ? '' : ` من ${arabicCount('article', articles, 'oblique')}`;
      const anew = made === 0 ? 'لم يتغير منها شيء' : `الجديد منها ${toLatin(made)}`;
      return `تمّ البناء في ${out}: ${arabicCount('page', pages)}${from}، ${anew}، في ${arabicCount('second', seconds, 'oblique')} و${arabicCount('megabyte', megabytes, 'oblique')}.`;
    },
    withheld: (count) => `وفي ملفات لم تتغير ${arabicCount('remark', count)}، تُعرض كلها بالأمر midad check.`,
    leftOut: (rule, count) =>
      `${rule}: لم تُعرض ${arabicCount('message', count)} أخرى مثلها، تُعرض كلها بالأمر midad check --all.`,
    progress: ({ work, done, total, rate, left }) =>
      `${{ read: 'قراءة المقالات', check: 'فحص المقالات', render: 'تحويل المقالات', write: 'كتابة الصفحات' }[work]}: ${toLatin(done)} من ${toLatin(total)}، ${toLatin(rate)} في الثانية، الباقي ${arabicCount('second', left)}`,
    explained: (page, reasons) =>
      reasons.length === 0
        ? `${page}: لم تُصنع من جديد، فكل ما فيها كما كان.`
        : `${page}: صُنعت من جديد. ${reasons.map((reason) => arabicReasons[reason]).join('، ')}.`,
    hidden: (page, hiding, until) => `${page}: لا صفحة لهذا المقال: ${arabicHidings[hiding](until)}.`,
    profile: 'أين ذهب الوقت (ميلي ثانية، ومجموع الخيوط حيث تعددت)',
    notBuilt: (counts) => `توقّف البناء: ${arabicFaults(counts)}. الموقع السابق باقٍ كما كان.`,
    mended: ({ places, files }) =>
      files === 0
        ? 'لا شيء يُصلَح وحده.'
        : `أُصلح ${arabicCount('place', places)} في ${arabicCount('file', files, 'oblique')}.`,
    changedMeanwhile: (path) => `تغيّر الملف ${path} في أثناء الإصلاح فتُرك كما هو. أعد الأمر.`,
    notLookedAt: (path) => `لم يُفحص ${path}: لا يُقرأ إلا ما في المجلد content.`,
    checked: (counts) => `نتيجة الفحص: ${arabicFaults(counts)}.`,
    serving: (address, desk) => `الموقع: ${address}\nمكتب التحرير: ${desk}`,
    rebuilt: ({ seconds }, counts) =>
      `أُعيد البناء في ${arabicCount('second', seconds, 'oblique')}: ${arabicFaults(counts)}.`,
    stopHint: 'للإيقاف: Ctrl+C',
    lastGoodServed: 'تعذّر بناء الموقع، فالمعروض آخر نسخة سليمة.',
    quotesInserted: (file, ids) =>
      `أُضيف إلى \u2068${file}\u2069: ${ids.map((id) => `\u2068${id}\u2069`).join('، ')}. اكتب ما بقي فارغًا في رأس الملف، واكتب الكلام المنقول في آخره، ثم انقله إلى موضعه من النص.`,
    warned: (sentence) => `تنبيه: ${sentence}`,
    nothingInserted: 'لم يُغيَّر في الملف شيء. أصلح الروابط السابقة ثم أعد المحاولة.',
    nothingWritten: 'لم يُكتب شيء.',
    articleBegun:
      'كُتب المقال، وهو مسودة. اكتب نصه بعد السطر --- الثاني، وللنشر احذف «الحالة» والعلامة # قبل «تاريخ النشر».',
    wizard: {
      title: 'مقال جديد',
      headline: 'العنوان',
      headlineFault: 'اكتب العنوان أولًا',
      section: 'القسم (اختر بالسهمين ثم Enter)',
      author: 'الكاتب',
      nobody: 'بلا اسم',
      city: 'أين كُتب الخبر؟',
      otherCity: 'مدينة أخرى',
      noDateline: 'بلا سطر مكان',
      cityName: 'اسم المدينة',
      links: 'روابط ما تقتبسه، بينها مسافات (اضغط Enter إن لم يكن)',
    },
    options: 'الخيارات',
    usage: 'الاستعمال',
    commands: 'الأوامر',
    defaultIs: (value) => `(إن لم يُذكر: ${value})`,
    moreHelp: 'لمعرفة خيارات أمر: midad <command> --help، وللإنجليزية: --lang en',
    ourFault:
      'هذا خطأ في مداد نفسه لا في عملك. أبلغ عنه في صفحة المشكلات بمستودع مداد، وانسخ الأسطر السابقة كما هي.',
  },
  en: {
    built: ({ pages, articles, made, seconds, megabytes, out }) =>
      `Built ${out}: ${englishCount('page', pages)} from ${englishCount('article', articles)}, ${made === 0 ? 'none' : toLatin(made)} made anew, in ${englishCount('second', seconds)} and ${englishCount('megabyte', megabytes)}.`,
    withheld: (count) =>
      `In files that did not change there are ${englishCount('remark', count)} more; midad check shows them all.`,
    leftOut: (rule, count) =>
      `${rule}: ${englishCount('message', count)} more like these are not shown; midad check --all shows them all.`,
    progress: ({ work, done, total, rate, left }) =>
      `${{ read: 'Reading articles', check: 'Checking articles', render: 'Rendering articles', write: 'Writing pages' }[work]}: ${toLatin(done)} of ${toLatin(total)}, ${toLatin(rate)} a second, ${englishCount('second', left)} left`,
    explained: (page, reasons) =>
      reasons.length === 0
        ? `${page}: not made anew; everything in it is as it was.`
        : `${page}: made anew. ${reasons.map((reason) => englishReasons[reason]).join('; ')}.`,
    hidden: (page, hiding, until) => `${page}: this article has no page: ${englishHidings[hiding](until)}.`,
    profile: 'Where the time went (milliseconds; of all threads together where there are several)',
    notBuilt: (counts) => `Not built: ${englishFaults(counts)}. The last site is as it was.`,
    mended: ({ places, files }) =>
      files === 0
        ? 'There is nothing that can be mended with certainty.'
        : `Mended ${englishCount('place', places)} in ${englishCount('file', files)}.`,
    changedMeanwhile: (path) => `${path} was changed while it was mended and was left alone. Run it again.`,
    notLookedAt: (path) => `${path} was not looked at: only what is in the folder content is read.`,
    checked: (counts) => `Checked: ${englishFaults(counts)}.`,
    serving: (address, desk) => `Site: ${address}\nDesk: ${desk}`,
    rebuilt: ({ seconds }, counts) =>
      `Rebuilt in ${englishCount('second', seconds)}: ${englishFaults(counts)}.`,
    stopHint: 'To stop: Ctrl+C',
    lastGoodServed: 'The site could not be built; what is shown is the last good one.',
    quotesInserted: (file, ids) =>
      `Added to ${file}: ${ids.join(', ')}. Fill what is empty in the front matter, write the words at the end of the file, and move them to their place in the text.`,
    warned: (sentence) => `Warning: ${sentence}`,
    nothingInserted: 'Nothing in the file was changed. Mend the links above and try again.',
    nothingWritten: 'Nothing was written.',
    articleBegun:
      'The article is there, as a draft. Write its text below the second ---; to publish it, delete “status” and the # before “published”.',
    wizard: {
      title: 'A new article',
      headline: 'Headline',
      headlineFault: 'Write the headline first',
      section: 'Section (choose with the arrows, then Enter)',
      author: 'Author',
      nobody: 'Nobody named',
      city: 'Where was it filed?',
      otherCity: 'Another city',
      noDateline: 'No dateline',
      cityName: 'Name of the city',
      links: 'Links to quote, with spaces between them (Enter for none)',
    },
    options: 'Options',
    usage: 'Usage',
    commands: 'Commands',
    defaultIs: (value) => `(default: ${value})`,
    moreHelp: 'The options of a command: midad <command> --help; in Arabic without --lang en',
    ourFault:
      'This is a fault of Midad, not of your work. Please report it on the issues page of Midad’s repository, with the lines above.',
  },
};
