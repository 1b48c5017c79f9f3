/** The words that stand in an article's body beside the author's own. */
export interface BodyWords {
  /** Label before a read-also link. */
  readonly readAlso: string;
  /** Heading of the footnotes. */
  readonly footnotes: string;
  /** Accessible name of the link from a footnote to its `call`th call. */
  readonly backToText: (note: string, call: number) => string;
  /** Character that stands for that link. */
  readonly backMark: string;
  readonly facts: string;
  readonly timeline: string;
  readonly correction: string;
  readonly gallery: string;
  readonly table: string;
  /** Accessible name of a table that has a heading or caption. */
  readonly tableOf: (title: string) => string;
  readonly pictureCredit: (name: string) => string;
  readonly transcript: string;
  readonly captions: string;
  /** Shown where a browser cannot play a file. */
  readonly openFile: string;
  /** Link to a film or recording on another site. */
  readonly watchElsewhere: (host: string) => string;
  readonly listenElsewhere: (host: string) => string;
  /** Stands in the place of a picture whose file is not there. */
  readonly missingPicture: string;
  /** Accessible name of a task that is done, and of one that is not. */
  readonly taskDone: string;
  readonly taskOpen: string;
}

export const bodyWords: Readonly<Record<'ar' | 'en', BodyWords>> = {
  ar: {
    readAlso: 'اقرأ أيضا:',
    footnotes: 'الحواشي',
    backToText: (note, call) =>
      call > 1
        ? `العودة إلى الموضع ${String(call)} للحاشية ${note} في النص`
        : `العودة إلى موضع الحاشية ${note} في النص`,
    backMark: '↪',
    facts: 'حقائق',
    timeline: 'التسلسل الزمني',
    correction: 'تصويب',
    gallery: 'معرض صور',
    table: 'جدول',
    tableOf: (title) => `جدول: ${title}`,
    pictureCredit: (name) => `الصورة: ${name}`,
    transcript: 'النص المكتوب',
    captions: 'العربية',
    openFile: 'افتح الملف',
    watchElsewhere: (host) => `شاهد المقطع في ${host}`,
    listenElsewhere: (host) => `استمع إلى التسجيل في ${host}`,
    missingPicture: 'صورة غير متاحة',
    taskDone: 'أُنجز',
    taskOpen: 'لم يُنجز',
  },
  en: {
    readAlso: 'Read also:',
    footnotes: 'Notes',
    backToText: (note, call) =>
      call > 1
        ? `Back to call ${String(call)} of note ${note} in the text`
        : `Back to note ${note} in the text`,
    backMark: '↩',
    facts: 'Facts',
    timeline: 'Timeline',
    correction: 'Correction',
    gallery: 'Picture gallery',
    table: 'Table',
    tableOf: (title) => `Table: ${title}`,
    pictureCredit: (name) => `Picture: ${name}`,
    transcript: 'Transcript',
    captions: 'English',
    openFile: 'Open the file',
    watchElsewhere: (host) => `Watch the film at ${host}`,
    listenElsewhere: (host) => `Listen to the recording at ${host}`,
    missingPicture: 'Picture not available',
    taskDone: 'Done',
    taskOpen: 'Not done',
  },
};
