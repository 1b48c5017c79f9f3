import type { Bilingual, Message, Severity } from './message.ts';
import { showPath } from './show-path.ts';

const severityNames = {
  error: { ar: 'خطأ', en: 'Error' },
  warning: { ar: 'تنبيه', en: 'Warning' },
  info: { ar: 'معلومة', en: 'Note' },
} as const satisfies Record<Severity, Bilingual>;

const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/** One message on one line for a terminal: `path:line:column rule` first, because terminals disagree about bidi, and the sentence last, isolated by FSI and PDI (UAX #9). */
export function formatMessage(message: Message, language: 'ar' | 'en'): string {
  const { line, column } = message.place.start;
  const severity = severityNames[message.severity][language];
  const sentence = message.text[language].replace(/\s*[\r\n]+\s*/g, ' ');
  return `${showPath(message.path)}:${line}:${column} ${message.rule} ${firstStrongIsolate}${severity}: ${sentence}${popDirectionalIsolate}`;
}
