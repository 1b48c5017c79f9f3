import { describe, expect, it } from 'vitest';
import { checkSource } from '../../src/lint/index.ts';
import { checkExample } from './example-newsroom.ts';
import { lintSettings } from './lint-settings.ts';

const article = (body: string): string =>
  `---\nالعنوان: مثال\nالقسم: مدن\nالمسار: مكتبة-الحي\nتاريخ النشر: 2026-11-20 08:00\n---\n\n${body}\n`;

const told = async (body: string): Promise<readonly string[]> =>
  (await checkExample([{ path: 'content/articles/مثال.md', text: article(body) }])).map(
    ({ rule, place: { start } }) => `${String(start.line)}:${String(start.column)} ${rule}`,
  );

describe('a read-also line', () => {
  it('that leads to its own article is told where it stands', async () => {
    expect(await told('نص.\n\n::اقرأ-أيضا{مكتبة-الحي}')).toEqual(['10:1 archive/related-to-itself']);
  });

  it.each([
    ['a slug made of the headline', '', 'مثال'],
    ['an id', 'المعرف: misal26\n', 'misal26'],
    ['an address', 'المعرف: misal26\n', '/a/misal26/مثال/'],
  ])('that names its own article by %s is told', (_what, field, target) => {
    const text = `---\nالعنوان: مثال\n${field}القسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\n::اقرأ-أيضا{${target}}\n`;
    expect(
      checkSource({ path: 'content/articles/مثال.md', text }, lintSettings()).map(({ rule }) => rule),
    ).toEqual(['archive/related-to-itself']);
  });

  it('that leads to another one is not, nor a link to a part of the article', async () => {
    expect(await told('## الأول\n\nنص.\n\n::اقرأ-أيضا{خبر-آخر}\n\n[أول](#الأول) و[هنا](مكتبة-الحي)')).toEqual(
      [],
    );
  });
});
