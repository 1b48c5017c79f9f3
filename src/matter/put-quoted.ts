import type { SourceEdit } from './source-edit.ts';

/** Copies a stretch with its apostrophes doubled, as they stand inside a single-quoted scalar (YAML 1.2, § 7.3.2). */
export function putEscaped(text: string, start: number, end: number, edit: SourceEdit): void {
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (text.charAt(at) !== "'") continue;
    edit.keep(from, at);
    edit.put("''", at, at + 1);
    from = at + 1;
  }
  edit.keep(from, end);
}

/** Copies a stretch as a single-quoted scalar. */
export function putQuoted(text: string, start: number, end: number, edit: SourceEdit): void {
  edit.put("'", start, start);
  putEscaped(text, start, end, edit);
  edit.put("'", end, end);
}
