import { baseDirection, stripFormat } from '../text/index.ts';
import type { Entry } from './entry-schema.ts';
import { toLanguageCode } from './language-code.ts';
import { problems } from './problem.ts';
import type { Report } from './problem.ts';
import type { ForeignText } from './quote.ts';
import { firstOf, textOf } from './read-field.ts';
import { textDigest } from './text-digest.ts';
import type { Writable } from './writable.ts';

/** The words of a record and the language of each. */
export interface EntryWords {
  readonly text?: string;
  readonly language?: string;
  readonly original?: ForeignText;
  readonly translator?: string;
}

/** The words that are shown, and those they were translated from. */
export function entryWords(entry: Entry, report: Report): EntryWords {
  const text = blockOf(entry.text);
  checkDigest(entry, text, report);
  const language = languageOf(firstOf([entry.language, 'language']), report);
  const translation = blockOf(entry.translation.text);
  // A whole record keeps the post's words in `text` and ours in `translation`; a short one keeps ours in the article and the post's in `original`.
  if (translation !== undefined && text !== undefined) {
    const shown = languageOf(firstOf([entry.translation.language, 'translation', 'language']), report);
    const translator = textOf(entry.translation.by ?? entry.translator);
    const words: Writable<EntryWords> = { text: translation };
    if (shown !== undefined) words.language = shown;
    words.original = foreign(text, language);
    if (translator !== undefined) words.translator = translator;
    return words;
  }
  const originalText = blockOf(entry.original);
  const originalLanguage = languageOf(firstOf([entry.original_language, 'original_language']), report);
  if (
    originalText !== undefined &&
    originalLanguage === undefined &&
    textOf(entry.original_language) === undefined
  )
    report(['original'], problems.originalLanguage());
  // «ترجمة: فلان» names the translator when there is no text that it could be the translation of.
  const translator = textOf(entry.translator) ?? textOf(entry.translation.by ?? entry.translation.text);
  const words: Writable<EntryWords> = {};
  if (text !== undefined) words.text = text;
  if (language !== undefined) words.language = language;
  if (originalText !== undefined) words.original = foreign(originalText, originalLanguage);
  else if (originalLanguage !== undefined)
    words.original = { text: '', language: originalLanguage, direction: 'ltr' };
  if (translator !== undefined) words.translator = translator;
  return words;
}

function foreign(text: string, language: string | undefined): ForeignText {
  return { text, language: language ?? 'und', direction: baseDirection(text) };
}

// Paragraphs of a block stay apart; the ends of its lines are the author's.
function blockOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = stripFormat(value.normalize('NFC').replace(/\r\n?/g, '\n')).trim();
  return text === '' ? undefined : text;
}

function languageOf(written: ReturnType<typeof firstOf>, report: Report): string | undefined {
  if (written === undefined) return undefined;
  const code = toLanguageCode(written.text);
  if (code === undefined) report(written.field, problems.language(written.text));
  return code;
}

function checkDigest(entry: Entry, text: string | undefined, report: Report): void {
  const declared = textOf(entry.text_sha256)?.toLowerCase();
  if (declared !== undefined && text !== undefined && textDigest(entry.text ?? '') !== declared)
    report(['text'], problems.textDigest(declared));
  const exact = textOf(entry.anchor.exact);
  if (exact !== undefined && text !== undefined && !text.replace(/\s+/gu, ' ').includes(exact))
    report(['anchor', 'exact'], problems.anchorText(exact));
}
