import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { fixAll, quickFixes } from '../../src/language-server/quick-fixes.ts';
import { rulePage } from '../../src/language-server/rule-page.ts';
import { placeAt } from '../../src/message/index.ts';
import type { Message } from '../../src/message/index.ts';

const text = 'القسم:علوم\nالوسوم: [أ، ب]\n';
const document = TextDocument.create('file:///a.md', 'markdown', 1, text);

function fixed(start: number, end: number, newText: string): Message {
  return {
    rule: 'matter/no-space',
    severity: 'error',
    path: 'a.md',
    place: placeAt(text, start, end),
    text: { ar: 'لا مسافة', en: 'No space' },
    fix: { edits: [{ start, end, text: newText }] },
  };
}

const space = fixed(6, 6, ' ');
const comma = fixed(21, 22, ',');

describe('quick fixes', () => {
  it('write the edits of a message at their places, as what is preferred', () => {
    const here = { line: 0, character: 6 };
    expect(quickFixes(document, [space, comma], { start: here, end: here }, 'ar')).toMatchObject([
      {
        isPreferred: true,
        edit: { changes: { 'file:///a.md': [{ range: { start: here, end: here }, newText: ' ' }] } },
      },
    ]);
  });

  it('offer what may have been meant only where the text is still what was found', () => {
    const place = placeAt(text, 6, 10);
    const range = { start: { line: 0, character: 7 }, end: { line: 0, character: 8 } };
    const { rule, severity, path, text: sentence } = space;
    const message = { rule, severity, path, text: sentence };
    const meant = (found: string): readonly unknown[] =>
      quickFixes(document, [{ ...message, place, found, expected: ['ثقافة', 'رياضة'] }], range, 'ar');
    expect(meant('علوم')).toHaveLength(2);
    expect(meant('مدن')).toEqual([]);
  });
});

describe('fixing all', () => {
  it('writes every certain edit once, and of those that overlap the first', () => {
    const changed = fixAll(document, [space, fixed(6, 8, 'x'), comma], 'ar')?.edit?.changes?.['file:///a.md'];
    expect(TextDocument.applyEdits(document, changed ?? [])).toBe('القسم: علوم\nالوسوم: [أ, ب]\n');
  });

  it('is not offered when nothing is certain', () => {
    expect(fixAll(document, [], 'ar')).toBeUndefined();
  });
});

describe('the page of a rule', () => {
  it('is read out of the folder of rules, and out of nowhere else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'midad-rules-'));
    await mkdir(join(folder, 'matter'));
    await writeFile(join(folder, 'matter/no-space.md'), '# صفحة القاعدة\n');
    await writeFile(join(folder, 'secret.md'), 'سر');
    expect(await rulePage(folder, 'matter/no-space')).toBe('# صفحة القاعدة\n');
    expect(await rulePage(folder, 'matter/other')).toBeUndefined();
    expect(await rulePage(folder, 'matter/../secret')).toBeUndefined();
    await rm(folder, { recursive: true });
  });
});
