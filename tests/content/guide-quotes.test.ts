import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/index.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const section = guide.slice(guide.indexOf('\n### مثال لكل نوع'), guide.indexOf('\n### السجل الكامل'));
const examples = [...section.matchAll(/\*\*([^*\n]+):?\*\*[^\n]*\n\n```yaml\n([\s\S]*?)```/gu)].map(
  ([, name = '', entries = '']) => [name, entries] as const,
);

describe('the examples of quotes in the authors’ guide', () => {
  it('are one for each kind', () => {
    expect(examples.length).toBeGreaterThanOrEqual(11);
  });

  it.each(examples)('%s are right', (_name, entries) => {
    const text = `---\nالعنوان: تجربة\nالقسم: مدن\nتاريخ النشر: 2026-11-25 08:00\nاقتباسات:\n${entries}---\n\nنص.\n`;
    const { messages } = parseArticle(
      { path: 'content/articles/a.md', text },
      { language: 'ar', zone: 'Asia/Dubai' },
    );
    expect(messages.map(({ rule, text: { en } }) => `${rule} ${en}`)).toEqual([]);
  });
});
