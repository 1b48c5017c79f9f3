/** The words of the language server. */
export interface ServerWords {
  readonly mend: (rule: string) => string;
  readonly mendAll: string;
  readonly replaceBy: (text: string) => string;
  readonly noNewsroom: string;
}

/** The language server's words in Arabic and English. */
export const serverWords: Readonly<Record<'ar' | 'en', ServerWords>> = {
  ar: {
    mend: (rule) => `أصلح (\u2068${rule}\u2069)`,
    mendAll: 'أصلح كل ما هو مؤكد في هذا الملف',
    replaceBy: (text) => `اكتب بدله «\u2068${text}\u2069»`,
    noNewsroom:
      'لا يفحص مداد هذا المجلد، ففيه ما يمنع قراءة content/site.yml. افتح مجلد الصحيفة نفسه، أو أصلح هذا الملف.',
  },
  en: {
    mend: (rule) => `Mend (${rule})`,
    mendAll: 'Mend all that is certain in this file',
    replaceBy: (text) => `Write “${text}” instead`,
    noNewsroom:
      'Midad does not check this folder: content/site.yml cannot be read in it. Open the newsroom’s own folder, or mend that file.',
  },
};
