/** The words of the report that a check writes as a page. */
export interface ReportWords {
  readonly title: string;
  readonly titleOf: (outlet: string) => string;
  readonly howToRead: string;
  readonly clean: string;
  /** Where in a file: 1-based. */
  readonly place: (line: number, column: number) => string;
}

/** The report's words in Arabic and English. */
export const reportWords: Readonly<Record<'ar' | 'en', ReportWords>> = {
  ar: {
    title: 'تقرير الفحص',
    titleOf: (outlet) => `تقرير فحص \u2068${outlet}\u2069`,
    howToRead: 'الخطأ يمنع النشر، والتنبيه لا يمنعه. تحت كل ملاحظة السطر الذي وقعت فيه، وموضعها منه معلَّم.',
    clean: 'لا ملاحظات.',
    place: (line, column) => `السطر ${String(line)}، العمود ${String(column)}`,
  },
  en: {
    title: 'Report of the check',
    titleOf: (outlet) => `Report of the check: \u2068${outlet}\u2069`,
    howToRead:
      'An error stops publication, a warning does not. Below each message stands the line that it is about, with the place marked.',
    clean: 'Nothing to report.',
    place: (line, column) => `line ${String(line)}, column ${String(column)}`,
  },
};
