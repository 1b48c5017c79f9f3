import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEditor } from './lsp-client.ts';
import type { Editor } from './lsp-client.ts';

interface Position {
  readonly line: number;
  readonly character: number;
}
interface Range {
  readonly start: Position;
  readonly end: Position;
}
interface Diagnostics {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly { range: Range; code: string; severity: number; message: string }[];
}
interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly textEdit: { readonly range: Range; readonly newText: string };
}
interface Action {
  readonly title: string;
  readonly kind: string;
  readonly edit: { readonly changes: Readonly<Record<string, readonly { range: Range; newText: string }[]>> };
}

let root = '';
let editor: Editor;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'midad-server-'));
  await cp(join(import.meta.dirname, '../fixtures/newsroom'), root, { recursive: true });
  editor = await openEditor(root);
});
afterEach(async () => {
  await editor.close();
  await rm(root, { recursive: true, force: true });
});

const path = 'content/articles/new-market.md';
const uriOf = (file: string): string => pathToFileURL(join(root, file)).href;

/** Opens a text that is on no disk, and gives what the server says of it. */
async function open(text: string, file = path): Promise<Diagnostics> {
  const uri = uriOf(file);
  editor.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  return said(uri, 1);
}

async function said(uri: string, version: number): Promise<Diagnostics> {
  return (await editor.next(
    'textDocument/publishDiagnostics',
    (params: Diagnostics) => params.uri === uri && params.version === version,
  )) as Diagnostics;
}

/** Opens a text with the cursor at `‸`, and asks for what may be written there. */
async function complete(marked: string, file = path): Promise<readonly Item[]> {
  const lines = marked.slice(0, marked.indexOf('‸')).split('\n');
  await open(marked.replace('‸', ''), file);
  return (await editor.request('textDocument/completion', {
    textDocument: { uri: uriOf(file) },
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  })) as readonly Item[];
}

const head = '---\nالعنوان: سوق\nالقسم: neighbourhood\nتاريخ النشر: 2026-05-04\n';

describe('the language server', () => {
  it('tells what is wrong in a text that is not saved, and again when it changes', async () => {
    const { diagnostics } = await open(
      '---\nالعنوان: سوق\nالقسم: الحيي\nتاريخ النشر: 2026-05-04\n---\n\nنص.\n',
    );
    expect(diagnostics).toEqual([
      {
        code: 'archive/unknown-section',
        severity: 1,
        source: 'midad',
        message: expect.stringMatching(/\p{Script=Arabic}/u) as string,
        range: { start: { line: 2, character: 7 }, end: { line: 2, character: 12 } },
      },
    ]);
    editor.notify('textDocument/didChange', {
      textDocument: { uri: uriOf(path), version: 2 },
      contentChanges: [
        { range: { start: { line: 2, character: 11 }, end: { line: 2, character: 12 } }, text: '' },
        {
          range: { start: { line: 6, character: 3 }, end: { line: 6, character: 3 } },
          text: ' وقال [سالم][ق9] شيئا.',
        },
      ],
    });
    expect((await said(uriOf(path), 2)).diagnostics.map(({ code }) => code)).toEqual(['quote/undefined-id']);
  });

  it('says of a saved file what check says of it', async () => {
    const text = await readFile(join(root, 'content/articles/library.md'), 'utf8');
    expect((await open(text, 'content/articles/library.md')).diagnostics).toEqual([]);
    expect(
      (await open('name: \nurl: x\n', 'content/site.yml')).diagnostics.map(({ code }) => code),
    ).toContain('content/site-url');
    expect((await open('نص', 'notes.md')).diagnostics).toEqual([]);
  });

  it('knows a person as soon as the file is saved', async () => {
    const text = `${head}الكاتب: salem\n---\n\nنص.\n`;
    expect((await open(text)).diagnostics.map(({ code }) => code)).toEqual(['archive/unknown-author']);
    await writeFile(join(root, 'content/people/salem.md'), '---\nالاسم: سالم المرساوي\n---\n');
    editor.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('content/people/salem.md'), type: 1 }],
    });
    expect((await said(uriOf(path), 1)).diagnostics).toEqual([]);
  });

  it('offers to write what was meant', async () => {
    const text = '---\nالعنوان: سوق\nالقسمم: neighbourhood\nتاريخ النشر: 2026-05-04\n---\n\nنص.\n';
    const { diagnostics } = await open(text);
    const unknown = diagnostics.find(({ code }) => code === 'content/missing');
    const actions = (await editor.request('textDocument/codeAction', {
      textDocument: { uri: uriOf(path) },
      range: unknown?.range,
      context: { diagnostics: [unknown] },
    })) as readonly Action[];
    expect(actions).toMatchObject([
      {
        kind: 'quickfix',
        edit: {
          changes: {
            [uriOf(path)]: [
              {
                range: { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } },
                newText: 'القسم',
              },
            ],
          },
        },
      },
      { kind: 'source.fixAll' },
    ]);
  });

  it('explains the rule under the cursor', async () => {
    await open(`${head}---\n\nقال [سالم][ق9] شيئا.\n`);
    const hover = await editor.request('textDocument/hover', {
      textDocument: { uri: uriOf(path) },
      position: { line: 6, character: 12 },
    });
    expect(hover).toMatchObject({
      contents: { kind: 'markdown', value: expect.stringContaining('quote/undefined-id') as string },
    });
    const nothing = await editor.request('textDocument/hover', {
      textDocument: { uri: uriOf(path) },
      position: { line: 1, character: 0 },
    });
    expect(nothing).toBeNull();
  });

  it('ends when the editor does', async () => {
    const other = await openEditor(root);
    expect(await other.close()).toBe(0);
  });
});

describe('completion', () => {
  it('offers the keys of an article in both languages, in place of what is typed', async () => {
    const items = await complete('---\nالعنوان: سوق\nتاريخ ال‸\n---\n');
    const published = items.find(({ label }) => label === 'تاريخ النشر');
    expect(published?.textEdit).toEqual({
      newText: 'تاريخ النشر: ',
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 8 } },
    });
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['published', 'اقتباسات', 'quotes']),
    );
  });

  it.each([
    ['the fields of a quote', `${head}اقتباسات:\n  ق1:\n    ‸\n---\n`, 'رابط'],
    ['the fields of a picture', `${head}الصورة:\n  ‸\n---\n`, 'الوصف'],
    ['the fields of a correction', `${head}التصويبات:\n  - ‸\n---\n`, 'كان'],
    ['authors', `${head}الكاتب: ‸\n---\n`, 'هدى الصوفي'],
    ['authors in a list', `${head}author: [huda, ‸]\n---\n`, 'هدى الصوفي'],
    ['sections', '---\nالعنوان: سوق\nsection: ن‸\n---\n', 'الحي'],
    ['states', `${head}الحالة: ‸\n---\n`, 'مسودة'],
    ['platforms', `${head}اقتباسات:\n  ق1:\n    المنصة: ‸\n---\n`, 'تيك توك'],
    ['quotes in the body', `${head}اقتباسات:\n  ق7:\n    من: سالم\n---\n\n> كلام\n>\n> — [سالم][‸\n`, 'ق7'],
    ['quotes of a card', `${head}اقتباسات:\n  ق7:\n    رابط: https://t.me/a/1\n---\n\n::اقتباس{#‸}\n`, 'ق7'],
  ])('offers %s', async (_what, marked, label) => {
    expect((await complete(marked)).map((item) => item.label)).toContain(label);
  });

  it('offers the keys of the settings, and nothing in prose', async () => {
    expect((await complete('name: أ\n‸\n', 'content/site.yml')).map(({ label }) => label)).toContain(
      'المنطقة الزمنية',
    );
    expect(await complete(`${head}---\n\nنص ‸\n`)).toEqual([]);
  });
});
