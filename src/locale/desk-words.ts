import { countNoun } from './count-noun.ts';
import type { FaultCounts } from './command-words.ts';

/** What is missing of a quote, for the editor's eyes. */
export type QuoteGap =
  | 'absent-unarchived'
  | 'anonymous-unexplained'
  | 'disputed'
  | 'no-archive'
  | 'no-link'
  | 'no-platform'
  | 'no-time'
  | 'original-missing'
  | 'unverified';

/** The words of the editor's desk in the preview: never on the published site. */
export interface DeskWords {
  readonly desk: string;
  readonly deskOf: (outlet: string) => string;
  readonly toSite: string;
  readonly toDesk: string;
  readonly pageFaults: (counts: FaultCounts) => string;
  readonly pageClean: string;
  readonly elsewhere: (counts: FaultCounts) => string;
  readonly builtAt: (time: string) => string;
  readonly stale: string;
  readonly publishable: string;
  readonly notPublishable: string;
  readonly messages: string;
  readonly noMessages: string;
  readonly drafts: string;
  readonly noDrafts: string;
  readonly embargoed: string;
  readonly noEmbargoed: string;
  readonly quoteGaps: string;
  readonly noQuoteGaps: string;
  readonly gaps: Readonly<Record<QuoteGap, string>>;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly status: Readonly<Record<'draft' | 'review' | 'ready' | 'withdrawn', string>>;
  readonly until: (day: string, time: string) => string;
  readonly showInPage: string;
  readonly openPage: string;
  readonly starting: string;
  readonly building: string;
}

const arabicFaults = ({ error, warning }: FaultCounts): string =>
  `${countNoun('error', error, { digits: 'latn' })} و${countNoun('warning', warning, { digits: 'latn' })}`;

const englishFaults = ({ error, warning }: FaultCounts): string =>
  `${countNoun('error', error, { digits: 'latn', language: 'en' })} and ${countNoun('warning', warning, { digits: 'latn', language: 'en' })}`;

/** The desk's words in Arabic and English. */
export const deskWords: Readonly<Record<'ar' | 'en', DeskWords>> = {
  ar: {
    desk: 'مكتب التحرير',
    deskOf: (outlet) => `مكتب التحرير – ${outlet}`,
    toSite: 'إلى الموقع',
    toDesk: 'كل الملاحظات في مكتب التحرير',
    pageFaults: (counts) => `في هذه الصفحة: ${arabicFaults(counts)}`,
    pageClean: 'لا ملاحظات على هذه الصفحة',
    elsewhere: (counts) => `في غرفة الأخبار كلها: ${arabicFaults(counts)}.`,
    builtAt: (time) => `آخر بناء: ${time}`,
    stale: 'تعذّر بناء الموقع بعد آخر تعديل، فالمعروض آخر نسخة سليمة. أصلح الأخطاء أدناه وستُحدَّث الصفحة وحدها.',
    publishable: 'المحتوى سليم، ويمكن نشره.',
    notPublishable: 'لن يُنشر الموقع قبل إصلاح الأخطاء أدناه.',
    messages: 'الملاحظات',
    noMessages: 'لا ملاحظات.',
    drafts: 'المسودات وما ينتظر المراجعة',
    noDrafts: 'لا مسودات.',
    embargoed: 'ما لم يحن موعد نشره',
    noEmbargoed: 'لا مقالات تنتظر موعدًا.',
    quoteGaps: 'اقتباسات ينقصها شيء',
    noQuoteGaps: 'لا ينقص الاقتباسات شيء.',
    gaps: {
      'absent-unarchived': 'غاب المنشور ولا نسخة محفوظة منه',
      'anonymous-unexplained': 'المتحدث مجهول بلا ذكر السبب',
      disputed: 'صحة الكلام موضع خلاف',
      'no-archive': 'لا نسخة محفوظة من المنشور',
      'no-link': 'لا رابط، ولا سبب لغيابه',
      'no-platform': 'لا تُعرف المنصة أو الجهة',
      'no-time': 'وقت النشر غير معروف',
      'original-missing': 'ترجمة بلا نصها الأصلي',
      unverified: 'لم يُتحقق منه بعد',
    },
    severity: { error: 'خطأ', warning: 'تنبيه', info: 'معلومة' },
    status: { draft: 'مسودة', review: 'ينتظر المراجعة', ready: 'جاهز', withdrawn: 'مسحوب' },
    until: (day, time) => `لا يُنشر قبل ${day}، ${time}`,
    showInPage: 'أرني موضعها في الصفحة',
    openPage: 'افتح الصفحة',
    starting: 'لم يُبنَ الموقع بعد. أصلح الأخطاء أدناه وستُحدَّث الصفحة وحدها.',
    building: 'يُبنى الموقع الآن أول مرة، وستُحدَّث الصفحة وحدها حين يكتمل.',
  },
  en: {
    desk: 'Editor’s desk',
    deskOf: (outlet) => `Editor’s desk – ${outlet}`,
    toSite: 'To the site',
    toDesk: 'All notes on the editor’s desk',
    pageFaults: (counts) => `On this page: ${englishFaults(counts)}`,
    pageClean: 'No notes on this page',
    elsewhere: (counts) => `In the whole newsroom: ${englishFaults(counts)}.`,
    builtAt: (time) => `Last build: ${time}`,
    stale:
      'The site could not be built after the last change; what is shown is the last good one. Mend the errors below and the page renews itself.',
    publishable: 'The content is sound and can be published.',
    notPublishable: 'The site will not be published before the errors below are mended.',
    messages: 'Notes',
    noMessages: 'No notes.',
    drafts: 'Drafts and articles awaiting review',
    noDrafts: 'No drafts.',
    embargoed: 'Waiting for their hour',
    noEmbargoed: 'No articles wait for an hour.',
    quoteGaps: 'Quotes that lack something',
    noQuoteGaps: 'The quotes lack nothing.',
    gaps: {
      'absent-unarchived': 'the post is gone and no copy was kept',
      'anonymous-unexplained': 'the speaker is unnamed and no reason is given',
      disputed: 'the words are disputed',
      'no-archive': 'no archived copy of the post',
      'no-link': 'no link, and no reason why',
      'no-platform': 'platform or outlet unknown',
      'no-time': 'time of posting unknown',
      'original-missing': 'a translation without its original',
      unverified: 'not verified yet',
    },
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    status: { draft: 'Draft', review: 'Awaiting review', ready: 'Ready', withdrawn: 'Withdrawn' },
    until: (day, time) => `Not before ${day}, ${time}`,
    showInPage: 'Show it on the page',
    openPage: 'Open the page',
    starting: 'The site is not built yet. Mend the errors below and the page renews itself.',
    building: 'The site is being built for the first time; the page renews itself when it is done.',
  },
};
