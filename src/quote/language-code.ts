import { foldKey } from '../matter/index.ts';

const names: Readonly<Record<string, string>> = {
  العربية: 'ar', الإنجليزية: 'en', الإنكليزية: 'en', انكليزي: 'en', الفرنسية: 'fr', الألمانية: 'de', الإسبانية: 'es', الإيطالية: 'it', الروسية: 'ru', التركية: 'tr', الفارسية: 'fa', الكردية: 'ku', العبرية: 'he', الأردية: 'ur', البرتغالية: 'pt',
  الهولندية: 'nl', السويدية: 'sv', الصينية: 'zh', اليابانية: 'ja', الأوكرانية: 'uk', الهندية: 'hi', الأمازيغية: 'zgh', السريانية: 'syr', الأرمنية: 'hy', الصومالية: 'so', اليونانية: 'el',
  arabic: 'ar', english: 'en', french: 'fr', german: 'de', spanish: 'es', italian: 'it', russian: 'ru', turkish: 'tr', persian: 'fa', kurdish: 'ku', hebrew: 'he', urdu: 'ur', portuguese: 'pt', dutch: 'nl', swedish: 'sv', chinese: 'zh', japanese: 'ja', ukrainian: 'uk',
}; // prettier-ignore
const byKey = new Map(Object.entries(names).map(([name, code]) => [foldKey(name), code]));

let english: Intl.DisplayNames | undefined;

/** Whether there is a language of a code. Its names take longer to load than all else that an author's file may ask for. */
const isLanguage = (code: string): boolean => {
  english ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return english.of(code) !== undefined;
};

/** The BCP 47 code of a language that an author names («الإنجليزية», `English`, `en`, `ar-LY`); undefined for what is none. */
export function toLanguageCode(written: string): string | undefined {
  const named = byKey.get(foldKey(written)) ?? byKey.get(foldKey(written.replace(/^(?:عن|اللغة) /u, '')));
  if (named !== undefined) return named;
  try {
    const code = Intl.getCanonicalLocales(written.trim())[0];
    return code !== undefined && isLanguage(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
