import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ArticleTable, emptyTable } from '../../src/archive/table/article-table.ts';
import { forgetPaths, indexPaths, pathHash } from '../../src/archive/table/path-index.ts';
import { hashPath } from '../../src/seal/index.ts';

const tableOf = (paths: readonly string[]): ArticleTable => ({
  ...emptyTable,
  count: paths.length,
  paths,
  path0: Uint32Array.from(paths, (each) => pathHash(each)[0]),
  path1: Uint32Array.from(paths, (each) => pathHash(each)[1]),
});

const hashOf = (path: string): readonly [number, number] => {
  const bytes = Buffer.from(path);
  return hashPath(bytes, 'content/'.length, bytes.length);
};

const path = fc.stringMatching(/^[a-z0-9ء-ي /.-]{0,12}$/u).map((name) => `content/articles/${name}.md`);

it('Finds each file of a table by its path, and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(path, { maxLength: 60 }),
      fc.array(path, { maxLength: 20 }),
      (paths, others) => {
        const rowOf = indexPaths(tableOf(paths));
        if (rowOf === undefined) throw new Error('Two of so few paths have one hash');
        for (const one of [...paths, ...others]) expect(rowOf(...hashOf(one))).toBe(paths.indexOf(one));
      },
    ),
  );
});

it('Finds nothing in a table without files', () => {
  expect(indexPaths(tableOf([]))?.(0, 0)).toBe(-1);
});

it('Refuses paths that have one hash, and makes an index once until it is forgotten', () => {
  expect(indexPaths(tableOf(['content/a.md', 'content/a.md']))).toBeUndefined();
  const table = tableOf(['content/a.md']);
  const index = indexPaths(table);
  expect(indexPaths(table)).toBe(index);
  forgetPaths(table);
  expect(indexPaths(table)).not.toBe(index);
});
