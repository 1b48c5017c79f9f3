import type { Message, Severity } from '../message/index.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Messages as one SARIF 2.1.0 log (OASIS), indented. */
export function toSarif(
  messages: readonly Message[],
  { language, version }: { readonly language: 'ar' | 'en'; readonly version: string },
): string {
  const rules = [...new Set(messages.map(({ rule }) => rule))].sort();
  const run = {
    tool: { driver: { name: 'Midad', semanticVersion: version, rules: rules.map((id) => ({ id })) } },
    language,
    columnKind: 'utf16CodeUnits',
    results: messages.map((message) => ({
      ruleId: message.rule,
      ruleIndex: rules.indexOf(message.rule),
      level: levels[message.severity],
      message: { text: message.text[language] },
      locations: [{ physicalLocation: { artifactLocation: locationOf(message), region: regionOf(message) } }],
      ...fixesOf(message),
    })),
  };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    null,
    2,
  );
}

function locationOf({ path }: Message): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function regionOf({ place: { start, end } }: Message): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function fixesOf(message: Message): object {
  if (message.fix === undefined) return {};
  const replacements = message.fix.edits.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }));
  return { fixes: [{ artifactChanges: [{ artifactLocation: locationOf(message), replacements }] }] };
}
