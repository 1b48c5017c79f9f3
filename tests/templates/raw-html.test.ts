import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../templates');

it('Text enters a page as it is through two components only: a body’s markup, and data that the serializer escaped', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/u.test(name),
  );
  const raw = files.filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes('dangerouslySetInnerHTML'),
  );
  expect(raw.toSorted()).toEqual([join('partials', 'body.tsx'), join('partials', 'structured-data.tsx')]);
  const data = readFileSync(join(folder, 'partials', 'structured-data.tsx'), 'utf8');
  expect(data.match(/__html: (.*?) \}/u)?.[1]).toBe('toJsonLd(structuredData)');
});
