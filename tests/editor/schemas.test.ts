import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentKindOf, contentKinds } from '../../src/content/index.ts';
import { schemaFiles, toSchema } from '../../src/editor/index.ts';
import type { JsonSchema } from '../../src/editor/index.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'editor/schemas');
const validators = new Map(
  contentKinds.map((kind) => [kind.id, new Ajv({ strict: false }).compile(toSchema(kind))]),
);

/** The files of the sample newsroom and of the fixture, with what their front matter says. */
const samples = ['', 'tests/fixtures/newsroom/'].flatMap((newsroom) =>
  readdirSync(join(root, newsroom, 'content'), { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = `content/${name.replaceAll('\\', '/')}`;
    const kind = contentKindOf(path);
    if (kind === undefined) return [];
    const text = readFileSync(join(root, newsroom, path), 'utf8');
    const matter = path.endsWith('.md') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
    return [[newsroom + path, kind.id, parse(matter, { logLevel: 'silent' }) as unknown] as const];
  }),
);

describe('the shipped schemas', () => {
  it('are current; npm run schemas writes them anew', () => {
    const shipped = readdirSync(folder).map(
      (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
    );
    expect(new Map(shipped)).toEqual(schemaFiles());
  });

  it.each(samples)('accept %s', (_path, id, fields) => {
    const validate = validators.get(id);
    validate?.(fields);
    expect(validate?.errors ?? []).toEqual([]);
  });

  it('are tried on every kind of file', () => {
    expect(new Set(samples.map(([, id]) => id))).toEqual(new Set(contentKinds.map(({ id }) => id)));
  });

  it.each<[string, unknown]>([
    ['article', { العنوان: 'أ' }],
    ['article', { العنوان: 'أ', section: 'ب', quotes: { ق1: 'نص' } }],
    ['article', { title: 'أ', section: 'ب', dateline: { city: { a: 1 } } }],
    ['site', { name: 'أ', url: 'https://a.example', country: 'AE', zone: 'Asia/Dubai' }],
    ['quote', ['من', 'سالم']],
  ])('refuse a faulty %s: %j', (id, fields) => {
    expect(validators.get(id as 'article')?.(fields)).toBe(false);
  });

  it('name every key in both languages, and the choices of those that have some', () => {
    const article = contentKinds.filter(({ id }) => id === 'article').map(toSchema);
    const { properties, definitions } = article[0] as Readonly<
      Record<'properties' | 'definitions', Readonly<Record<string, JsonSchema>>>
    >;
    expect(properties).toHaveProperty('تاريخ النشر');
    expect(properties).toHaveProperty('published');
    expect(properties['الحالة']).toEqual({ $ref: '#/definitions/status' });
    expect(JSON.stringify(definitions['status'])).toContain('"مسودة"');
    expect(JSON.stringify(definitions['quotes.*.platform'])).toContain('"تيك توك"');
  });
});
