import { describe, expect, it } from 'vitest';
import { faultOf } from '../../bench/count-pages.ts';
import { readOptions } from '../../bench/options.ts';
import { type BuilderResult, growthTable, scenarioTable } from '../../bench/results-table.ts';

const cost = (wall: number, memory = 100e6) => ({ wall, cpu: wall, memory });

const results: readonly BuilderResult[] = [
  {
    name: 'midad',
    title: 'Midad',
    version: '1',
    costs: { cold: [cost(9), cost(2), cost(3)], new: [cost(0.5)] },
    sameAs: {},
  },
  { name: 'hugo', title: 'Hugo', version: '2', costs: { cold: [cost(6)] }, sameAs: { new: 'cold' } },
  { name: 'astro', title: 'Astro', version: '–', costs: {}, sameAs: {}, failure: 'out of heap' },
];

describe('a table of results', () => {
  it('shows medians, and wall times as multiples of Midad’s and of Hugo’s', () => {
    const lines = scenarioTable({ name: 'cold', title: 'From nothing' }, results).split('\n');
    expect(lines).toContain('| Midad | 3.00 | 3.00 | 100 | 1.0× | 0.50× |');
    expect(lines).toContain('| Hugo | 6.00 | 6.00 | 100 | 2.0× | 1.0× |');
  });

  it('marks who was not run again, and says who failed', () => {
    const lines = scenarioTable({ name: 'new', title: 'A new article' }, results).split('\n');
    expect(lines).toContain('| Hugo ¹ | 6.00 | 6.00 | 100 | 12.0× | 1.0× |');
    expect(lines).toContain('| Astro | failed | | | | |');
  });

  it('shows how each grows', () => {
    const larger = results.map((result) => ({ ...result, costs: { cold: [cost(30)] } }));
    const lines = growthTable([
      { articles: 1000, results },
      { articles: 10_000, results: larger },
    ]).split('\n');
    expect(lines).toContain('| Midad | 10.0× |');
    expect(lines).toContain('| Hugo | 5.0× |');
  });
});

describe('the pages of a peer', () => {
  const counts = { articles: 100, lists: 40, others: 2, missing: [] };

  it.each([
    ['articles are missing', { ...counts, articles: 99 }, '99 pages of articles instead of 100'],
    ['lists are missing', { ...counts, lists: 4 }, '4 lists, far from the 40 of Midad'],
    ['there is no feed', { ...counts, missing: ['feed.xml'] }, 'no feed.xml'],
    ['all are there', { ...counts, lists: 60 }, undefined],
  ])('are judged: %s', (_what, made, fault) => {
    expect(faultOf(made, { articles: 100, reference: counts })).toBe(fault);
  });
});

describe('the options of the benchmark', () => {
  it.each([
    ['--articles', 'many'],
    ['--articles', '3'],
    ['--rounds', '0'],
    ['--only', 'warm'],
    ['--peers', 'jekyll'],
  ])('refuse %s %s', (...words) => {
    expect(() => readOptions(words)).toThrow(words[1]);
  });

  it('write the page of results only when everything was measured', () => {
    expect(readOptions([]).isWhole).toBe(true);
    expect(readOptions(['--only', 'cold']).isWhole).toBe(false);
    expect(readOptions(['--peers', 'none']).peers.size).toBe(0);
  });
});
