import { CodeActionKind } from 'vscode-languageserver/node';
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { serverWords } from '../locale/index.ts';
import type { Message } from '../message/index.ts';
import { toDiagnostic, toRange } from './to-diagnostic.ts';

/** What mends the messages of a range: the certain fix first, then what may have been meant. */
export function quickFixes(
  document: TextDocument,
  messages: readonly Message[],
  range: Range,
  language: 'ar' | 'en',
): readonly CodeAction[] {
  const words = serverWords[language];
  const text = document.getText();
  return messages
    .filter(({ place }) => touches(toRange(place), range))
    .flatMap((message) => {
      const diagnostics = [toDiagnostic(message, language)];
      const action = (title: string, edits: readonly TextEdit[], isPreferred: boolean): CodeAction => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred,
        edit: { changes: { [document.uri]: [...edits] } },
      });
      const certain =
        message.fix === undefined ? [] : [action(words.mend(message.rule), editsOf(document, message), true)];
      const { start, end } = message.place;
      const isWhole = message.found !== undefined && text.slice(start.offset, end.offset) === message.found;
      const isCertain = (newText: string): boolean =>
        message.fix?.edits.length === 1 &&
        message.fix.edits.every(
          (edit) => edit.start === start.offset && edit.end === end.offset && edit.text === newText,
        );
      const meant = isWhole ? (message.expected ?? []).filter((newText) => !isCertain(newText)) : [];
      return [
        ...certain,
        ...meant.map((newText) =>
          action(words.replaceBy(newText), [{ range: toRange(message.place), newText }], false),
        ),
      ];
    });
}

/** Everything in a document that is certain, in one step; of edits that overlap, the first. */
export function fixAll(
  document: TextDocument,
  messages: readonly Message[],
  language: 'ar' | 'en',
): CodeAction | undefined {
  const edits: TextEdit[] = [];
  let reached = 0;
  for (const { fix } of messages) {
    const sorted = (fix?.edits ?? []).toSorted((a, b) => a.start - b.start);
    const [first] = sorted;
    const last = sorted.at(-1);
    if (first === undefined || last === undefined || first.start < reached) continue;
    edits.push(...sorted.map((edit) => toTextEdit(document, edit)));
    reached = Math.max(last.end, last.start + 1);
  }
  if (edits.length === 0) return undefined;
  return {
    title: serverWords[language].mendAll,
    kind: CodeActionKind.SourceFixAll,
    edit: { changes: { [document.uri]: edits } },
  };
}

function editsOf(document: TextDocument, { fix }: Message): readonly TextEdit[] {
  return (fix?.edits ?? []).map((edit) => toTextEdit(document, edit));
}

function toTextEdit(
  document: TextDocument,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text };
}

/** Whether two ranges share a character or touch. */
function touches(a: Range, b: Range): boolean {
  const isBefore = (x: Range, y: Range): boolean =>
    x.end.line < y.start.line || (x.end.line === y.start.line && x.end.character < y.start.character);
  return !isBefore(a, b) && !isBefore(b, a);
}
