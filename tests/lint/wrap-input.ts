import type { Source } from '../../src/matter/index.ts';

const head = 'العنوان: حديقة السطح\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n';
const post = 'https://x.com/misal_page/status/1541815603606036480';
const quotes = `اقتباسات:\n  ق1:\n    من: صفحة «مثال»\n    رابط: ${post}\n  ق2:\n    من: صفحة «مثال»\n    نوع: بالمعنى\n    رابط: ${post}\n`;

/** A file in which nothing is wrong but the input: a body, fields of front matter, the entry of a quote, or a whole file: an article, the settings, a quote’s record. */
export function wrapInput(kind: string, text: string): Source {
  const path =
    kind === 'site'
      ? 'content/site.yml'
      : kind === 'record'
        ? 'content/quotes/سجل.yml'
        : 'content/articles/خبر.md';
  if (kind === 'file' || kind === 'site' || kind === 'record') return { path, text };
  if (kind === 'fields') return { path, text: `---\n${head}${text}\n---\n\nزرعوا السطح.\n` };
  if (kind === 'body') return { path, text: `---\n${head}${quotes}---\n\n${text}\n` };
  if (kind !== 'quote') throw new Error(`There is no way to wrap ${kind}`);
  const entry = text.replace(/^/gm, '    ');
  const name = /^من: ([^[\n]+)$/mu.exec(text)?.[1] ?? 'أ';
  const body = text.includes('بالمعنى') ? `قال [${name}][ق1] كذا.` : `> كلام.\n>\n> — [${name}][ق1]`;
  return { path, text: `---\n${head}اقتباسات:\n  ق1:\n${entry}\n---\n\n${body}\n` };
}
