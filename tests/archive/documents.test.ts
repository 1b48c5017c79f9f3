import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadNewsroom } from '../../src/archive/index.ts';
import { newsroomFolder, person } from './newsroom-folder.ts';

const now = '2026-11-23T12:00:00Z';

/** The block of a document that begins with these words, as its reader would copy it. */
async function blockOf(document: string, begins: string): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../..', document), 'utf8');
  const blocks = [...text.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, block = '']) => block);
  const found = blocks.find((block) => block.startsWith(begins));
  if (found === undefined) throw new Error(`${document} has no block that begins with ${begins}`);
  return found;
}

describe('what the documents tell a stranger to copy', () => {
  it('is a newsroom without a fault: settings, look and first article of README.md', async () => {
    const look = await blockOf('README.md', 'theme:');
    const root = await newsroomFolder({
      'site.yml': (await blockOf('README.md', 'name: صدى')) + look,
      'articles/first.md': await blockOf('README.md', '---\nالعنوان: مركب'),
      'media/logo.svg': '<svg viewBox="0 0 10 20"/>',
      'media/own.css': '',
    });
    const { newsroom, messages } = await loadNewsroom(root, { now, drafts: false });
    expect(messages).toEqual([]);
    expect(newsroom?.articles.map(({ title }) => title)).toEqual(['مركب جديد في الميناء']);
  });

  it('is an article without a fault: the first one of the authors’ guide', async () => {
    const root = await newsroomFolder({
      'articles/garden.md': await blockOf('content/README.md', '---\nالعنوان: تلاميذ'),
      'people/reem-alsaji.md': person('ريم الساجي'),
      'site.yml': await readFile(join(import.meta.dirname, '../../content/site.yml'), 'utf8'),
      'pages/سياسة-التصويبات.md': '---\nالعنوان: سياسة التصويبات\n---\n\nنص.\n',
    });
    const { newsroom, messages } = await loadNewsroom(root, { now, drafts: false });
    expect(messages).toEqual([]);
    expect(newsroom?.articles[0]?.quotes.size).toBe(1);
  });
});
