import type { SourceEdit } from './source-edit.ts';

/** A quotation mark of YAML: `"`, under which `\` and `"` must be escaped, or `'`, under which only `'` must. */
export type QuotationMark = '"' | "'";

/** The mark under which a text stays as it is: the one that authors know, unless the text holds it or a backslash. */
export const markFor = (text: string): QuotationMark => (/["\\]/.test(text) ? "'" : '"');

/** Copies a stretch as it stands inside a scalar with these marks: of those that `markFor` chooses only apostrophes are doubled (YAML 1.2, § 7.3.2). */
export function putEscaped(
  text: string,
  start: number,
  end: number,
  mark: QuotationMark,
  edit: SourceEdit,
): void {
  let from = start;
  for (let at = start; at < end && mark === "'"; at += 1) {
    if (text.charAt(at) !== "'") continue;
    edit.keep(from, at);
    edit.put("''", at, at + 1);
    from = at + 1;
  }
  edit.keep(from, end);
}

/** Copies a stretch as a quoted scalar. */
export function putQuoted(text: string, start: number, end: number, edit: SourceEdit): void {
  const mark = markFor(text.slice(start, end));
  edit.put(mark, start, start);
  putEscaped(text, start, end, mark, edit);
  edit.put(mark, end, end);
}
