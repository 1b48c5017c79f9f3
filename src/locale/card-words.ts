/** The words of quote cards, mentions and the list of sources. A word in braces is a slot: the sentence keeps its order in every language. */
export interface CardWords {
  /** Between the parts of a line that stand side by side. */
  readonly labelSeparator: string;
  readonly partSeparator: string;

  readonly labelDirect: string;
  readonly labelParaphrase: string;
  readonly labelHeadlineNewspaper: string;
  readonly labelHeadline: string;
  readonly labelTranslated: string;
  readonly labelTranslatedFrom: string;
  readonly labelRelayed: string;
  readonly labelReshared: string;
  readonly labelAbsent: string;
  readonly labelNoLink: string;
  readonly labelAnonymous: string;

  readonly speakerNamed: string;
  readonly speakerMarked: string;
  readonly viaRelayed: string;
  readonly viaTranslated: string;
  readonly viaReshared: string;
  readonly firstSpeakerUnverified: string;
  readonly anonymousReason: string;

  readonly onPlatform: string;
  readonly inPlace: string;
  readonly onSite: string;
  readonly workIn: string;
  readonly workTitle: string;
  readonly originalDated: string;
  readonly archiveCopy: string;
  readonly archiveCopyDated: string;
  readonly ownCopy: string;

  readonly noLinkBecause: string;
  readonly spokenBecause: string;
  readonly noDate: string;
  readonly absentOn: string;
  readonly absentNoCopy: string;
  readonly withdrawn: string;

  readonly statusUnverified: string;
  readonly statusSourceConfirmed: string;
  readonly statusContentConfirmed: string;
  readonly statusDisputed: string;
  readonly statusRetracted: string;
  readonly statusDated: string;
  readonly statusNote: string;

  readonly translatedBy: string;
  readonly original: string;
  readonly originalIn: string;

  readonly mentionParaphrase: string;
  readonly mentionDirect: string;
  readonly mentionHeadline: string;
  readonly mentionRelayed: string;
  readonly mentionSource: string;
  readonly backToQuote: string;
}

/** The cards' words in the languages that Midad's interface speaks. */
export const cardWords: Readonly<Record<'ar' | 'en', CardWords>> = {
  ar: {
    labelSeparator: ' · ',
    partSeparator: '، ',

    labelDirect: 'اقتباس مباشر',
    labelParaphrase: 'نقل بالمعنى',
    labelHeadlineNewspaper: 'عنوان صحيفة',
    labelHeadline: 'عنوان خبر',
    labelTranslated: 'مترجم',
    labelTranslatedFrom: 'مترجم عن {language}',
    labelRelayed: 'منقول بالواسطة',
    labelReshared: 'إعادة نشر',
    labelAbsent: 'منشور لم يعد متاحًا',
    labelNoLink: 'بلا رابط محفوظ',
    labelAnonymous: 'مصدر غير مسمى',

    speakerNamed: '{noun} {name}',
    speakerMarked: '«{name}»',
    viaRelayed: '{speaker}، نقلًا عن {via}',
    viaTranslated: '{speaker}، بترجمة {via}',
    viaReshared: '{speaker}، بإعادة نشر من {via}',
    firstSpeakerUnverified: 'لم يُتحقق من المتحدث الأول',
    anonymousReason: 'سبب حجب الاسم: {reason}',

    onPlatform: 'على {platform}',
    inPlace: 'في {place}',
    onSite: 'على موقع {host}',
    workIn: '{where}: {work}',
    workTitle: '«{title}»',
    originalDated: '{label}، {date}',
    archiveCopy: 'نسخة محفوظة',
    archiveCopyDated: 'نسخة محفوظة في {date}',
    ownCopy: 'لدى التحرير نسخة محفوظة',

    spokenBecause: 'بلا رابط: {reason}',
    noLinkBecause: 'لم يُحفظ رابط المصدر: {reason}',
    noDate: 'لا تاريخ معروفًا للنشر',
    absentOn: 'لم يكن الأصل متاحًا عند فحصه في {date}',
    absentNoCopy: 'لم يكن الأصل متاحًا عند فحصه في {date}، ولا نسخة محفوظة منه',
    withdrawn: 'سُحب نص هذا الاقتباس من المادة.',

    statusUnverified: 'لم يُتحقق منه على نحو مستقل',
    statusSourceConfirmed: 'جرى التحقق من المصدر',
    statusContentConfirmed: 'جرى التحقق من المضمون',
    statusDisputed: 'المضمون محل خلاف',
    statusRetracted: 'قول مسحوب',
    statusDated: '{status} ({date})',
    statusNote: '{status}: {note}',

    translatedBy: 'الترجمة: {translator}',
    original: 'النص الأصلي',
    originalIn: 'النص الأصلي ({language})',

    mentionParaphrase: 'بالمعنى',
    mentionDirect: 'نصًا',
    mentionHeadline: 'عنوان',
    mentionRelayed: 'بالواسطة',
    mentionSource: '{word}، والمصدر: {name}',
    backToQuote: 'إلى موضعه في النص',
  },
  en: {
    labelSeparator: ' · ',
    partSeparator: ', ',

    labelDirect: 'Direct quote',
    labelParaphrase: 'Paraphrase',
    labelHeadlineNewspaper: 'Newspaper headline',
    labelHeadline: 'Headline',
    labelTranslated: 'Translated',
    labelTranslatedFrom: 'Translated from {language}',
    labelRelayed: 'Second-hand',
    labelReshared: 'Reshared',
    labelAbsent: 'Post no longer available',
    labelNoLink: 'No link kept',
    labelAnonymous: 'Unnamed source',

    speakerNamed: '{noun} {name}',
    speakerMarked: '“{name}”',
    viaRelayed: '{speaker}, according to {via}',
    viaTranslated: '{speaker}, as translated by {via}',
    viaReshared: '{speaker}, reshared by {via}',
    firstSpeakerUnverified: 'the first speaker was not verified',
    anonymousReason: 'Name withheld: {reason}',

    onPlatform: 'on {platform}',
    inPlace: 'in {place}',
    onSite: 'on {host}',
    workIn: '{where}: {work}',
    workTitle: '“{title}”',
    originalDated: '{label}, {date}',
    archiveCopy: 'Archived copy',
    archiveCopyDated: 'Archived copy of {date}',
    ownCopy: 'A copy is kept by the newsroom',

    spokenBecause: 'No link: {reason}',
    noLinkBecause: 'The link to the source was not kept: {reason}',
    noDate: 'The date is not known',
    absentOn: 'The original could not be reached on {date}',
    absentNoCopy: 'The original could not be reached on {date}, and no copy was kept',
    withdrawn: 'The words of this quote have been withdrawn from the article.',

    statusUnverified: 'Not independently verified',
    statusSourceConfirmed: 'Source confirmed',
    statusContentConfirmed: 'Content confirmed',
    statusDisputed: 'Content disputed',
    statusRetracted: 'Retracted statement',
    statusDated: '{status} ({date})',
    statusNote: '{status}: {note}',

    translatedBy: 'Translation: {translator}',
    original: 'Original text',
    originalIn: 'Original text ({language})',

    mentionParaphrase: 'paraphrase',
    mentionDirect: 'verbatim',
    mentionHeadline: 'headline',
    mentionRelayed: 'second-hand',
    mentionSource: '{word}, source: {name}',
    backToQuote: 'Back to its place in the text',
  },
};

/** The cards' words of a language (Arabic for every kind of Arabic, else English) with a newsroom's own in their place. */
export function cardWordsFor(language: string, overrides: Readonly<Record<string, string>> = {}): CardWords {
  const words = cardWords[/^ar(?:-|$)/u.test(language) ? 'ar' : 'en'];
  const own = Object.entries(overrides).filter(([key]) => Object.hasOwn(words, key));
  return own.length === 0 ? words : { ...words, ...Object.fromEntries(own) };
}
