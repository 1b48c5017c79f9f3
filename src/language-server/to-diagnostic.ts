import { DiagnosticSeverity } from 'vscode-languageserver/node';
import type { Diagnostic, Range } from 'vscode-languageserver/node';
import type { Message, Place, Severity } from '../message/index.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A place as editors count it: lines and UTF-16 code units from 0 (Language Server Protocol, “Position”). */
export function toRange({ start, end }: Place): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** A message as an editor shows it. */
export function toDiagnostic(message: Message, language: 'ar' | 'en'): Diagnostic {
  return {
    range: toRange(message.place),
    severity: severities[message.severity],
    source: 'midad',
    code: message.rule,
    message: message.text[language],
  };
}
