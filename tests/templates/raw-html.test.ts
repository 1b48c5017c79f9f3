import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../templates');

it('Markup enters a page through one component only', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/u.test(name),
  );
  const raw = files.filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes('dangerouslySetInnerHTML'),
  );
  expect(raw).toEqual([join('partials', 'body.tsx')]);
});
