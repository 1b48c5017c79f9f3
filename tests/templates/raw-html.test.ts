import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../templates');

it('Text enters a page as it is through three components only: a body’s markup, data that the serializer escaped, and what was rendered before', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/u.test(name),
  );
  const raw = files.filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes('dangerouslySetInnerHTML'),
  );
  expect(raw.toSorted()).toEqual(
    ['body.tsx', 'once.tsx', 'structured-data.tsx'].map((name) => join('partials', name)),
  );
  const data = readFileSync(join(folder, 'partials', 'structured-data.tsx'), 'utf8');
  expect(data.match(/__html: (.*?) \}/u)?.[1]).toBe('toJsonLd(structuredData)');
  const once = readFileSync(join(folder, 'partials', 'once.tsx'), 'utf8');
  expect(once.match(/__html: (.*?) \}/u)?.[1]).toBe('html');
  expect(once.match(/ html = (.*?)\(<ScopeProvider/u)?.[1]).toBe('markup.get(key) ?? renderToString');
});
