import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../templates');

it('Text enters a page as it is through two components only: a body’s markup, and data that the serializer escaped', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/u.test(name),
  );
  const filesWith = (words: string): readonly string[] =>
    files.filter((name) => readFileSync(join(folder, name), 'utf8').includes(words)).toSorted();
  expect(filesWith('dangerouslySetInnerHTML={')).toEqual(
    ['body.tsx', 'structured-data.tsx'].map((name) => join('partials', name)),
  );
  const data = readFileSync(join(folder, 'partials', 'structured-data.tsx'), 'utf8');
  expect(data.match(/__html: (.*?) \}/u)?.[1]).toBe('toJsonLd(structuredData)');
  // What was written before was written out of components: nobody else can make it.
  expect(filesWith('new Written(')).toEqual(['to-markup.ts']);
  expect(filesWith('__html')).toEqual([
    join('partials', 'body.tsx'),
    join('partials', 'structured-data.tsx'),
    'to-markup.ts',
  ]);
  const writer = readFileSync(join(folder, 'to-markup.ts'), 'utf8');
  expect(writer.match(/new Written\((.*)\)/u)?.[1]).toBe('toMarkup(children)');
  expect(writer).not.toMatch(/export class|export \{[^}]*Written/u);
});
