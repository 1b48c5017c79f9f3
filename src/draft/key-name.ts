import type { KeyTable } from '../matter/index.ts';

/** The language in which keys are written. */
export type KeyLanguage = 'ar' | 'en';

/** A key as an author of that language writes it: its first Arabic name, or its canonical English one. */
export function keyName(table: KeyTable, key: string, language: KeyLanguage): string {
  return language === 'en' ? key : (table[key]?.names[0] ?? key);
}
