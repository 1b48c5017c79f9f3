import { describe, expect, it } from 'vitest';
import { articleKeys } from '../../src/content/article-keys.ts';
import { readMatter } from '../../src/matter/index.ts';
import type { MatterNode } from '../../src/matter/index.ts';
import { applyEdits, chooseEdits } from '../../src/lint/apply-edits.ts';

const fields = `العنوان: حديقة فوق السطح
القسم: مدن
تاريخ النشر: 2026-11-20 08:00
الصورة:
  الملف: roof.svg
  الوصف: سطح أخضر
  التعليق: السطح في آب
  تصوير: ندى
الوسوم:
  - مدن
  - زراعة
التصويبات:
  - كان: عشرة أحواض
    صار: تسعة أحواض
  - ملاحظة: صُحح الاسم
اقتباسات:
  ق1:
    من: صفحة «الحي»
    رابط: https://example.org/1
    نقلا عن:
      الاسم: سعاد
      العلاقة: نقل
    الصفة: جارة
  ق2:
    القائل: نور
    بلا رابط: قالته لنا
ذات صلة: [roof]
`;

function plain(node: MatterNode | undefined): unknown {
  if (node === undefined || node.kind === 'scalar') return node?.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

const read = (matter: string): ReturnType<typeof readMatter> =>
  readMatter({ path: 'a.md', text: `---\n${matter}---\n` }, articleKeys);

const meant = plain(read(fields).tree);
const lines = fields.split('\n');

/** The fields with one line that begins otherwise. */
const losses = lines.flatMap((line, at) => {
  const width = line.search(/\S/);
  if (width <= 0 || line.trimStart().startsWith('-')) return [];
  const leads = [
    ...Array.from({ length: width }, (_, count) => ' '.repeat(count)),
    '\t',
    ' '.repeat(width + 1),
  ];
  return leads.map((lead) => {
    const moved = lead + line.trimStart();
    return [`${JSON.stringify(moved)} on line ${String(at + 1)}`, lines.with(at, moved).join('\n')] as const;
  });
});

describe('a line of fields that begins elsewhere', () => {
  it.each(losses)('is read where its name belongs: %s', (_, text) => {
    const { tree, messages } = read(text);
    expect(plain(tree)).toEqual(meant);
    expect(messages.length).toBeLessThan(3);
    const mended = applyEdits(`---\n${text}---\n`, chooseEdits(messages));
    const again = readMatter({ path: 'a.md', text: mended }, articleKeys);
    expect(plain(again.tree)).toEqual(meant);
    expect(again.messages).toEqual([]);
  });
});
