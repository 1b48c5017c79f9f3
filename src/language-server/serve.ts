import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { InitializeResult } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { UsageError } from '../message/index.ts';
import { serverWords } from '../locale/index.ts';
import type { Message } from '../message/index.ts';
import { completions } from './completions.ts';
import { cursorPlace } from './cursor-place.ts';
import { loadLiveNewsroom } from './live-newsroom.ts';
import type { LiveNewsroom } from './live-newsroom.ts';
import { fixAll, quickFixes } from './quick-fixes.ts';
import { rulePage } from './rule-page.ts';
import { toDiagnostic, toRange } from './to-diagnostic.ts';

/** Milliseconds that a text must rest before it is checked: a pause between two words. */
const restMin = 200;

/** What a language server needs. */
export interface ServerSettings {
  /** The newsroom's folder, when the operator names it; else the editor's. */
  readonly root?: string;
  readonly cwd: string;
  readonly language: 'ar' | 'en';
  readonly now: () => string;
  readonly version: string;
  /** Folder of the rules' pages. */
  readonly rules: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Speaks the Language Server Protocol over two streams until the editor ends it, which ends the process. */
export function serve(settings: ServerSettings): Promise<void> {
  const { language, input, output } = settings;
  const words = serverWords[language];
  const connection = createConnection(input, output);
  const documents = new TextDocuments(TextDocument);
  const found = new Map<string, readonly Message[]>();
  const resting = new Map<string, NodeJS.Timeout>();
  let root = settings.root ?? settings.cwd;
  let watches = false;
  let newsroom: Promise<LiveNewsroom | undefined> | undefined;

  const load = (): Promise<LiveNewsroom | undefined> =>
    (newsroom ??= loadLiveNewsroom(root, settings.now())
      .catch((error: unknown) => {
        if (error instanceof UsageError) return undefined;
        throw error;
      })
      .then((loaded) => {
        if (loaded === undefined) connection.window.showWarningMessage(words.noNewsroom);
        return loaded;
      }));

  const opened = new Set<string>();

  const check = async (document: TextDocument): Promise<void> => {
    const path = pathOf(document.uri, root);
    const live = await load();
    const { version } = document;
    const text = document.getText();
    const messages = (path === undefined ? undefined : live?.check({ path, text })) ?? [];
    if (documents.get(document.uri)?.version !== version) return;
    found.set(document.uri, messages);
    const diagnostics = messages.map((message) => toDiagnostic(message, language));
    await connection.sendDiagnostics({ uri: document.uri, version, diagnostics });
  };

  const checkSoon = (document: TextDocument): void => {
    clearTimeout(resting.get(document.uri));
    resting.set(
      document.uri,
      setTimeout(() => void check(document), restMin),
    );
  };

  /** What is saved may change what another file is told. */
  const reload = (): void => {
    newsroom = undefined;
    for (const document of documents.all()) checkSoon(document);
  };

  connection.onInitialize((parameters): InitializeResult => {
    const folder = parameters.workspaceFolders?.[0]?.uri ?? parameters.rootUri;
    if (settings.root === undefined && folder?.startsWith('file:')) root = fileURLToPath(folder);
    watches = parameters.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return {
      serverInfo: { name: 'midad', version: settings.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        completionProvider: { triggerCharacters: ['[', '#', ':', ' ', '-'] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
        hoverProvider: true,
      },
    };
  });
  connection.onInitialized(() => {
    if (!watches) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/content/**' }],
    });
  });
  connection.onDidChangeWatchedFiles(reload);
  documents.onDidOpen(({ document }) => {
    opened.add(document.uri);
    void check(document);
  });
  documents.onDidChangeContent(({ document }) => {
    // A file that is opened is announced as changed too, and was checked just now.
    if (!opened.delete(document.uri)) checkSoon(document);
  });
  documents.onDidSave(reload);
  documents.onDidClose(({ document }) => {
    clearTimeout(resting.get(document.uri));
    resting.delete(document.uri);
    found.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onCodeAction(({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return [];
    const messages = found.get(textDocument.uri) ?? [];
    const wants = (kind: string): boolean =>
      context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    const all = fixAll(document, messages, language);
    return [
      ...(wants(CodeActionKind.QuickFix) ? quickFixes(document, messages, range, language) : []),
      ...(all !== undefined && wants(CodeActionKind.SourceFixAll) ? [all] : []),
    ];
  });

  connection.onCompletion(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const path = pathOf(textDocument.uri, root);
    const live = await load();
    if (document === undefined || path === undefined || live === undefined) return [];
    const text = document.getText();
    const place = cursorPlace(path, text, document.offsetAt(position));
    return place === undefined ? [] : [...completions(place, { path, text }, live.newsroom, position)];
  });

  connection.onHover(async ({ textDocument, position }) => {
    const messages = (found.get(textDocument.uri) ?? []).filter(({ place }) =>
      holds(toRange(place), position),
    );
    const parts = await Promise.all(
      messages.map(
        async ({ rule, text }) =>
          (await rulePage(settings.rules, rule)) ?? `**${rule}**\n\n${text[language]}`,
      ),
    );
    if (parts.length === 0) return null;
    return { contents: { kind: 'markdown', value: [...new Set(parts)].join('\n\n---\n\n') } };
  });

  return new Promise((resolve) => {
    connection.onExit(() => resolve());
    documents.listen(connection);
    connection.listen();
  });
}

/** A file's path from the newsroom's root, with `/` between folders; undefined for a file elsewhere. */
function pathOf(uri: string, root: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  const way = relative(root, fileURLToPath(uri));
  return way.startsWith('..') ? undefined : way.split(sep).join('/').normalize('NFC');
}

function holds(
  { start, end }: ReturnType<typeof toRange>,
  { line, character }: { readonly line: number; readonly character: number },
): boolean {
  const isAfterStart = line > start.line || (line === start.line && character >= start.character);
  const isBeforeEnd = line < end.line || (line === end.line && character <= end.character);
  return isAfterStart && isBeforeEnd;
}
