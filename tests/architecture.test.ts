import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFaults } from './architecture/find-faults.ts';
import { parseHouseLaw } from './architecture/house-law.ts';

const root = join(import.meta.dirname, '..');

function readSources(): Map<string, string> {
  const sources = new Map<string, string>();
  for (const folder of ['src', 'templates']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${entry.replaceAll('\\', '/')}`;
      if (/\.tsx?$/.test(path)) sources.set(path, readFileSync(join(root, path), 'utf8'));
    }
  }
  return sources;
}

describe('the house', () => {
  it('stands as the table in src/README.md says', () => {
    const law = parseHouseLaw(readFileSync(join(root, 'src/README.md'), 'utf8'));
    expect(findFaults(law, readSources())).toEqual([]);
  });
});

const readme = `
\`templates/\` is entered by \`templates/index.ts\`, may import \`text\` and \`page\`, and never the disk;
\`site\` may import it.

| room | holds | may import | disk |
| - | - | - | - |
| text | letters | – | no |
| page | pages | text | no |
| site | files | text page | yes |
| eleventy | Eleventy | page site | yes |

After the table.
`;

const soundHouse: Readonly<Record<string, string>> = {
  'src/text/index.ts': "export * from './slug.ts';",
  'src/text/slug.ts': 'export const slug = 1;',
  'src/page/index.ts': "import type { x } from '../text/index.ts'; export const page = 1;",
  'src/site/index.ts':
    "import { readFile } from 'node:fs/promises'; import { page } from '../page/index.ts';",
  'src/eleventy/index.ts': "import Eleventy from '@11ty/eleventy';",
  'templates/index.ts': "import { slug } from '../src/text/index.ts';",
};

function faultsWith(planted: Readonly<Record<string, string>>, text = readme): string[] {
  return findFaults(parseHouseLaw(text), new Map(Object.entries({ ...soundHouse, ...planted })));
}

describe('the check of the house', () => {
  it('finds nothing in a sound house', () => {
    expect(faultsWith({})).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'an import of a room that the row does not name',
      { 'src/text/a.ts': "import { page } from '../page/index.ts';" },
      'src/text/a.ts: text may not import page',
    ],
    [
      'an import of a type only',
      { 'src/text/a.ts': "import type { P } from '../page/index.ts';" },
      'src/text/a.ts: text may not import page',
    ],
    [
      'a type in an import expression',
      { 'src/text/a.ts': "export type P = import('../page/index.ts').P;" },
      'src/text/a.ts: text may not import page',
    ],
    [
      'an export from another room',
      { 'src/text/a.ts': "export { page } from '../page/index.ts';" },
      'src/text/a.ts: text may not import page',
    ],
    [
      'a dynamic import',
      { 'src/text/a.ts': "await import('../page/index.ts');" },
      'src/text/a.ts: text may not import page',
    ],
    [
      'a room entered by another file',
      { 'src/page/a.ts': "import { slug } from '../text/slug.ts';" },
      'src/page/a.ts: enters text by src/text/slug.ts, not by src/text/index.ts',
    ],
    [
      'an import from outside the house',
      { 'src/site/a.ts': "import '../../tests/x.ts';" },
      'src/site/a.ts: imports ../../tests/x.ts, which is outside the house',
    ],
    [
      'an import of a missing file',
      { 'src/site/a.ts': "import './b.ts';" },
      'src/site/a.ts: imports ./b.ts, which does not exist',
    ],
    [
      'the disk in a room without',
      { 'src/text/a.ts': "import { readFileSync } from 'node:fs';" },
      'src/text/a.ts: imports node:fs, but text has no disk',
    ],
    [
      'the disk under its old name',
      { 'src/text/a.ts': "import fs from 'fs/promises';" },
      'src/text/a.ts: imports fs/promises, but text has no disk',
    ],
    [
      'the disk by require',
      { 'src/text/a.ts': "const fs = require('node:fs');" },
      'src/text/a.ts: imports node:fs, but text has no disk',
    ],
    [
      'the disk by process',
      { 'src/text/a.ts': "process.getBuiltinModule('node:fs');" },
      'src/text/a.ts: imports node:fs, but text has no disk',
    ],
    [
      'another process',
      { 'src/page/a.ts': "import { spawn } from 'node:child_process';" },
      'src/page/a.ts: imports node:child_process, but page has no disk',
    ],
    [
      'the network by fetch',
      { 'src/page/a.ts': "await fetch('https://example.com');" },
      'src/page/a.ts: uses fetch, but page has no disk',
    ],
    [
      'the network by the global object',
      { 'src/page/a.ts': 'const load = globalThis.fetch;' },
      'src/page/a.ts: uses fetch, but page has no disk',
    ],
    [
      'a package that opens sockets',
      { 'src/page/a.ts': "import sirv from 'sirv';" },
      'src/page/a.ts: imports sirv, but page has no disk',
    ],
    [
      'a module whose name is computed',
      { 'src/page/a.ts': 'await import(name);' },
      'src/page/a.ts: loads a module whose name is computed',
    ],
    [
      'Eleventy outside its room',
      { 'src/site/a.ts': "import Eleventy from '@11ty/eleventy';" },
      'src/site/a.ts: only eleventy may know Eleventy',
    ],
    [
      'the disk in a template',
      { 'templates/a.tsx': "import fs from 'node:fs'; export const A = () => <p>a</p>;" },
      'templates/a.tsx: imports node:fs, but templates has no disk',
    ],
    [
      'a room that templates may not import',
      { 'templates/a.tsx': "import { site } from '../src/site/index.ts';" },
      'templates/a.tsx: templates may not import site',
    ],
    [
      'a room that may not import templates',
      { 'src/page/a.ts': "import { x } from '../../templates/index.ts';" },
      'src/page/a.ts: page may not import templates',
    ],
    [
      'templates entered by another file',
      { 'templates/a.ts': '', 'src/site/a.ts': "import '../../templates/a.ts';" },
      'src/site/a.ts: enters templates by templates/a.ts, not by templates/index.ts',
    ],
    ['a folder without a row', { 'src/lint/index.ts': '' }, 'src/lint/: has no row in the table'],
    ['a file outside every room', { 'src/main.ts': '' }, 'src/main.ts: stands in no room'],
    [
      'a folder whose name says nothing',
      { 'src/text/utils/a.ts': '' },
      'src/text/utils/a.ts: a folder called utils does not say what it holds',
    ],
  ])('finds %s', (_fault, planted, sentence) => {
    expect(faultsWith(planted)).toEqual([sentence]);
  });

  it('finds a row that names a row below it', () => {
    const turned = readme.replace('| text | letters | – |', '| text | letters | page |');
    expect(faultsWith({}, turned)).toEqual(['table: text names page, which is not a row above it']);
  });

  it('finds a row without a folder', () => {
    const longer = readme
      .replace('\nAfter', '')
      .replace('| eleventy |', '| lint | rules | text | no |\n| eleventy |');
    expect(faultsWith({}, longer)).toEqual(['table: lint has no folder in src/']);
  });

  it('is not misled by words in comments, strings and templates', () => {
    const innocent =
      "// import fs from 'node:fs'\nexport const a = `import('node:fs') ${1}`; export const b = { fetch: 1 }; b.fetch;";
    expect(faultsWith({ 'src/text/a.ts': innocent })).toEqual([]);
  });

  it.each([
    [
      'no table',
      'entered by `templates/index.ts`, may import `text`, and never the disk; `site` may import it.',
    ],
    ['no sentence about templates', readme.replace('may import it', 'knows it')],
  ])('refuses a README with %s', (_lack, text) => {
    expect(() => parseHouseLaw(text)).toThrow(/src\/README\.md/);
  });
});
