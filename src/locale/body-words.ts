/** The words that stand in an article's body beside the author's own. A word in braces is a slot: the sentence keeps its order in every language. */
export interface BodyWords {
  /** Label before a read-also link. */
  readonly readAlso: string;
  /** Heading of the footnotes. */
  readonly footnotes: string;
  /** Accessible name of the link from a footnote to the place that calls it. Slot: `note`. */
  readonly backToText: string;
  /** The same for a note that is called more than once. Slots: `note`, `call`. */
  readonly backToCall: string;
  /** Character that stands for that link. */
  readonly backMark: string;
  readonly facts: string;
  readonly timeline: string;
  readonly correctionNote: string;
  readonly table: string;
  /** Accessible name of a table that has a caption or a number. Slot: `title`. */
  readonly tableOf: string;
  /** Slot: `credit`. */
  readonly pictureCredit: string;
  /** Of a film or recording. Slot: `credit`. */
  readonly clipCredit: string;
  readonly transcript: string;
  /** Name of a film's captions. */
  readonly captions: string;
  /** Shown where a browser cannot play a file. */
  readonly openFile: string;
  /** Link to a film or recording on another site. Slot: `host`. */
  readonly watchElsewhere: string;
  readonly listenElsewhere: string;
  /** Stands in the place of a picture whose file is not there. */
  readonly missingPicture: string;
  /** Accessible name of a task that is done, and of one that is not. */
  readonly taskDone: string;
  readonly taskOpen: string;
}

export const bodyWords: Readonly<Record<'ar' | 'en', BodyWords>> = {
  ar: {
    readAlso: 'اقرأ أيضًا:',
    footnotes: 'الحواشي',
    backToText: 'العودة إلى موضع الحاشية {note} في النص',
    backToCall: 'العودة إلى الموضع {call} للحاشية {note} في النص',
    backMark: '↪',
    facts: 'حقائق',
    timeline: 'التسلسل الزمني',
    correctionNote: 'تصويب',
    table: 'جدول',
    tableOf: 'جدول: {title}',
    pictureCredit: 'الصورة: {credit}',
    clipCredit: 'المصدر: {credit}',
    transcript: 'النص المكتوب',
    captions: 'العربية',
    openFile: 'افتح الملف',
    watchElsewhere: 'شاهد المقطع في {host}',
    listenElsewhere: 'استمع إلى التسجيل في {host}',
    missingPicture: 'صورة غير متاحة',
    taskDone: 'أُنجز',
    taskOpen: 'لم يُنجز',
  },
  en: {
    readAlso: 'Read also:',
    footnotes: 'Notes',
    backToText: 'Back to note {note} in the text',
    backToCall: 'Back to call {call} of note {note} in the text',
    backMark: '↩',
    facts: 'Facts',
    timeline: 'Timeline',
    correctionNote: 'Correction',
    table: 'Table',
    tableOf: 'Table: {title}',
    pictureCredit: 'Picture: {credit}',
    clipCredit: 'Source: {credit}',
    transcript: 'Transcript',
    captions: 'English',
    openFile: 'Open the file',
    watchElsewhere: 'Watch the film at {host}',
    listenElsewhere: 'Listen to the recording at {host}',
    missingPicture: 'Picture not available',
    taskDone: 'Done',
    taskOpen: 'Not done',
  },
};

/** The bodies' words of a language (Arabic for every kind of Arabic, else English) with a newsroom's own in their place. */
export function bodyWordsFor(language: string, overrides: Readonly<Record<string, string>> = {}): BodyWords {
  const words = bodyWords[/^ar(?:-|$)/u.test(language) ? 'ar' : 'en'];
  const own = Object.entries(overrides).filter(([key]) => Object.hasOwn(words, key));
  return own.length === 0 ? words : { ...words, ...Object.fromEntries(own) };
}
