import { countNoun } from './count-noun.ts';
import type { GrammaticalCase } from './count-noun.ts';
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
  /** Seconds, to a tenth. */
  readonly seconds: number;
  /** The output folder, isolated by the caller. */
  readonly out: string;
}

/** The sentences that the command line prints in a terminal. */
export interface CommandWords {
  readonly built: (figures: BuildFigures) => string;
  readonly notBuilt: (counts: FaultCounts) => string;
  readonly checked: (counts: FaultCounts) => string;
  /** What `check --fix` did: places mended, and files written. */
  readonly mended: (figures: { readonly places: number; readonly files: number }) => string;
  /** A file that somebody else wrote while it was mended; its path is isolated by the caller. */
  readonly changedMeanwhile: (path: string) => string;
  readonly serving: (address: string, desk: string) => string;
  readonly rebuilt: (figures: { readonly seconds: number }, counts: FaultCounts) => string;
  readonly stopHint: string;
  readonly lastGoodServed: string;
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

/** The command line's sentences in Arabic and English. */
export const commandWords: Readonly<Record<'ar' | 'en', CommandWords>> = {
  ar: {
    built: ({ pages, articles, seconds, out }) =>
      articles === 0
        ? `تمّ البناء في ${out}: ${arabicCount('page', pages)}، في ${arabicCount('second', seconds, 'oblique')}.`
        : `تمّ البناء في ${out}: ${arabicCount('page', pages)} من ${arabicCount('article', articles, 'oblique')}، في ${arabicCount('second', seconds, 'oblique')}.`,
    notBuilt: (counts) => `توقّف البناء: ${arabicFaults(counts)}. الموقع السابق باقٍ كما كان.`,
    mended: ({ places, files }) =>
      files === 0
        ? 'لا شيء يُصلَح وحده.'
        : `أُصلح ${arabicCount('place', places)} في ${arabicCount('file', files, 'oblique')}.`,
    changedMeanwhile: (path) => `تغيّر الملف ${path} في أثناء الإصلاح فتُرك كما هو. أعد الأمر.`,
    checked: (counts) => `نتيجة الفحص: ${arabicFaults(counts)}.`,
    serving: (address, desk) => `الموقع: ${address}\nمكتب التحرير: ${desk}`,
    rebuilt: ({ seconds }, counts) =>
      `أُعيد البناء في ${arabicCount('second', seconds, 'oblique')}: ${arabicFaults(counts)}.`,
    stopHint: 'للإيقاف: Ctrl+C',
    lastGoodServed: 'تعذّر بناء الموقع، فالمعروض آخر نسخة سليمة.',
    options: 'الخيارات',
    usage: 'الاستعمال',
    commands: 'الأوامر',
    defaultIs: (value) => `(إن لم يُذكر: ${value})`,
    moreHelp: 'لمعرفة خيارات أمر: midad <command> --help، وللإنجليزية: --lang en',
    ourFault:
      'هذا خطأ في مداد نفسه لا في عملك. أبلغ عنه في صفحة المشكلات بمستودع مداد، وانسخ الأسطر السابقة كما هي.',
  },
  en: {
    built: ({ pages, articles, seconds, out }) =>
      `Built ${out}: ${englishCount('page', pages)} from ${englishCount('article', articles)} in ${englishCount('second', seconds)}.`,
    notBuilt: (counts) => `Not built: ${englishFaults(counts)}. The last site is as it was.`,
    mended: ({ places, files }) =>
      files === 0
        ? 'There is nothing that can be mended with certainty.'
        : `Mended ${englishCount('place', places)} in ${englishCount('file', files)}.`,
    changedMeanwhile: (path) => `${path} was changed while it was mended and was left alone. Run it again.`,
    checked: (counts) => `Checked: ${englishFaults(counts)}.`,
    serving: (address, desk) => `Site: ${address}\nDesk: ${desk}`,
    rebuilt: ({ seconds }, counts) =>
      `Rebuilt in ${englishCount('second', seconds)}: ${englishFaults(counts)}.`,
    stopHint: 'To stop: Ctrl+C',
    lastGoodServed: 'The site could not be built; what is shown is the last good one.',
    options: 'Options',
    usage: 'Usage',
    commands: 'Commands',
    defaultIs: (value) => `(default: ${value})`,
    moreHelp: 'The options of a command: midad <command> --help; in Arabic without --lang en',
    ourFault:
      'This is a fault of Midad, not of your work. Please report it on the issues page of Midad’s repository, with the lines above.',
  },
};
