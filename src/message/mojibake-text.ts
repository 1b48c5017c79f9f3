import type { Bilingual } from './message.ts';
import { quoteValue } from './quote-value.ts';

/** What is said of letters that were read in another encoding than they were written in; `meant`: what stood there. */
export const mojibakeText = (meant: string): Bilingual => ({
  ar: `حروف عربية صارت رموزًا لأن الملف فُتح بترميز غير ترميزه ثم حُفظ؛ وأصل ما هنا ${quoteValue(meant)}. أعد النص من نسخة سابقة أو الصقه من مصدره، ثم احفظ الملف بترميز UTF-8.`,
  en: `Arabic letters became signs, because the file was opened in another encoding than its own and saved; here stood ${quoteValue(meant)}. Take the text from an earlier copy or paste it from its source, and save the file as UTF-8.`,
});
