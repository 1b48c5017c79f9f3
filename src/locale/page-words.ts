/** The words of the pages around the news. A word in braces is a slot: the sentence keeps its order in every language. */
export interface PageWords {
  readonly skipToContent: string;
  readonly home: string;
  readonly sectionsNav: string;
  readonly breadcrumb: string;
  readonly footerNav: string;
  readonly pageNav: string;
  readonly pageTitle: string;
  readonly shelfTitle: string;
  readonly shelfPart: string;
  readonly byDate: string;
  readonly monthTitle: string;
  readonly feedTitle: string;

  readonly byline: string;
  readonly datelineReporter: string;
  readonly published: string;
  readonly updated: string;
  readonly updatedHeading: string;
  readonly readingTime: string;

  readonly statusDraft: string;
  readonly statusReview: string;
  readonly statusWithdrawn: string;
  readonly embargoedUntil: string;

  readonly correctionsAbove: string;
  readonly correctionsBelow: string;
  readonly correctionTypo: string;
  readonly correctionUpdate: string;
  readonly correctionCorrection: string;
  readonly correctionRetraction: string;
  readonly correctionWas: string;
  readonly correctionNow: string;
  readonly correctionsPolicy: string;
  readonly reportError: string;

  readonly pictureCredit: string;
  readonly sources: string;
  readonly tags: string;
  readonly related: string;
  readonly newerArticle: string;
  readonly olderArticle: string;
  readonly newerArticles: string;
  readonly olderArticles: string;

  readonly leadStory: string;
  readonly topStories: string;
  readonly newest: string;
  readonly moreOfSection: string;
  readonly archive: string;
  readonly emptyList: string;
  readonly sectionKicker: string;
  readonly tagKicker: string;
  readonly monthKicker: string;
  readonly personArticles: string;
  readonly personLinks: string;
  readonly email: string;

  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly notFoundAdvice: string;

  readonly contact: string;
  readonly feed: string;
  readonly sampleNotice: string;
  readonly copyright: string;
}

/** The pages' words in the languages that Midad's interface speaks. */
export const pageWords: Readonly<Record<'ar' | 'en', PageWords>> = {
  ar: {
    skipToContent: 'انتقل إلى المحتوى',
    home: 'الرئيسية',
    sectionsNav: 'الأقسام',
    breadcrumb: 'موضع الصفحة في الموقع',
    footerNav: 'عن الموقع',
    pageNav: 'التنقل بين الصفحات',
    pageTitle: '{title} – {site}',
    shelfTitle: '{heading}: {period}',
    shelfPart: '{period}، الجزء {number}',
    byDate: 'مواد أقدم بحسب تاريخها',
    monthTitle: 'أخبار {month}',
    feedTitle: 'خلاصة {site}',

    byline: 'بقلم {names}',
    datelineReporter: 'من مراسلنا {name}',
    published: 'نُشر {date}',
    updated: 'حُدّث {date}',
    updatedHeading: 'آخر تحديث',
    readingTime: 'القراءة: {minutes}',

    statusDraft: 'مسودة لم تُراجع بعد، لا تظهر للقراء',
    statusReview: 'قيد المراجعة، لا تظهر للقراء',
    statusWithdrawn: 'سُحبت هذه المادة من النشر',
    embargoedUntil: 'محظورة النشر حتى {date}',

    correctionsAbove: 'صُوّبت هذه المادة',
    correctionsBelow: 'سجل التصويبات',
    correctionTypo: 'تصويب لغوي',
    correctionUpdate: 'تحديث',
    correctionCorrection: 'تصحيح',
    correctionRetraction: 'سحب',
    correctionWas: 'كان النص: {text}',
    correctionNow: 'صار النص: {text}',
    correctionsPolicy: 'سياسة التصويبات',
    reportError: 'أبلغنا عن خطأ',

    pictureCredit: 'الصورة: {credit}',
    sources: 'المصادر',
    tags: 'الوسوم',
    related: 'مواد ذات صلة',
    newerArticle: 'الأحدث في القسم',
    olderArticle: 'الأقدم في القسم',
    newerArticles: 'مواد أحدث',
    olderArticles: 'مواد أقدم',

    leadStory: 'الخبر الرئيس',
    topStories: 'أبرز الأخبار',
    newest: 'أحدث المواد',
    moreOfSection: 'كل مواد {section}',
    archive: 'الأرشيف',
    emptyList: 'لا مواد منشورة هنا بعد.',
    sectionKicker: 'قسم',
    tagKicker: 'وسم',
    monthKicker: 'الأرشيف',
    personArticles: 'مقالات {name}',
    personLinks: 'حسابات {name}',
    email: 'البريد الإلكتروني',

    notFoundTitle: 'الصفحة غير موجودة',
    notFoundText: 'لم نجد صفحة في هذا العنوان. ربما تغيّر العنوان، أو نُقص منه حرف عند نسخه.',
    notFoundAdvice: 'عُد إلى {home}، أو اختر مما يلي:',

    contact: 'للتواصل',
    feed: 'خلاصة الأخبار (Atom)',
    sampleNotice: 'هذا موقع تجريبي: كل ما فيه من أشخاص وأماكن وأقوال متخيَّل.',
    copyright: '© {site}',
  },
  en: {
    skipToContent: 'Skip to content',
    home: 'Home',
    sectionsNav: 'Sections',
    breadcrumb: 'Where this page stands',
    footerNav: 'About this site',
    pageNav: 'Pages',
    pageTitle: '{title} – {site}',
    shelfTitle: '{heading}: {period}',
    shelfPart: '{period}, part {number}',
    byDate: 'Older articles by date',
    monthTitle: 'News of {month}',
    feedTitle: 'Feed of {site}',

    byline: 'By {names}',
    datelineReporter: 'Filed by {name}',
    published: 'Published {date}',
    updated: 'Updated {date}',
    updatedHeading: 'Last update',
    readingTime: 'Reading time: {minutes}',

    statusDraft: 'Draft, not yet reviewed; readers do not see it',
    statusReview: 'In review; readers do not see it',
    statusWithdrawn: 'This article has been withdrawn',
    embargoedUntil: 'Embargoed until {date}',

    correctionsAbove: 'This article has been corrected',
    correctionsBelow: 'Record of corrections',
    correctionTypo: 'Spelling',
    correctionUpdate: 'Update',
    correctionCorrection: 'Correction',
    correctionRetraction: 'Retraction',
    correctionWas: 'It read: {text}',
    correctionNow: 'It now reads: {text}',
    correctionsPolicy: 'Corrections policy',
    reportError: 'Report an error',

    pictureCredit: 'Picture: {credit}',
    sources: 'Sources',
    tags: 'Tags',
    related: 'Related',
    newerArticle: 'Newer in this section',
    olderArticle: 'Older in this section',
    newerArticles: 'Newer articles',
    olderArticles: 'Older articles',

    leadStory: 'Lead story',
    topStories: 'Top stories',
    newest: 'Newest',
    moreOfSection: 'All of {section}',
    archive: 'Archive',
    emptyList: 'Nothing has been published here yet.',
    sectionKicker: 'Section',
    tagKicker: 'Tag',
    monthKicker: 'Archive',
    personArticles: 'Written by {name}',
    personLinks: 'Accounts of {name}',
    email: 'Email',

    notFoundTitle: 'Page not found',
    notFoundText:
      'There is no page at this address. It may have moved, or a letter was lost when it was copied.',
    notFoundAdvice: 'Go back to {home}, or choose from these:',

    contact: 'Contact',
    feed: 'News feed (Atom)',
    sampleNotice: 'This is a demonstration: every person, place and quote in it is invented.',
    copyright: '© {site}',
  },
};

/** The pages' words of a language (Arabic for every kind of Arabic, else English) with a newsroom's own in their place. */
export function pageWordsFor(language: string, overrides: Readonly<Record<string, string>> = {}): PageWords {
  const words = pageWords[/^ar(?:-|$)/u.test(language) ? 'ar' : 'en'];
  const own = Object.entries(overrides).filter(([key]) => Object.hasOwn(words, key));
  return own.length === 0 ? words : { ...words, ...Object.fromEntries(own) };
}

/** A sentence with its slots filled; a slot without a value stays as it is. */
export const fillSlots = (sentence: string, slots: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/gu, (slot, name: string) => slots[name] ?? slot);
