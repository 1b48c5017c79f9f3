import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalogue } from '../../src/archive/index.ts';
import { articleSource, toCatalogue } from '../../src/archive/index.ts';
import { comparedMax, relatedPositions } from '../../src/page/index.ts';
import { testArticle } from './test-newsroom.ts';

const runs = Number(process.env['RUNS'] ?? 200);

/** The rule as it is said: those named, then those of the section that share the most tags, newer before older. */
function expected(position: number, catalogue: Catalogue): readonly number[] {
  const named = catalogue
    .card(position)
    .related.map((target) => catalogue.find(target))
    .filter((found) => found !== undefined && found !== position);
  const tags = catalogue.tagKeys(position);
  const sharedWith = (other: number): number =>
    catalogue.tagKeys(other).filter((key) => tags.includes(key)).length;
  const older = (catalogue.bySection.get(catalogue.section(position)) ?? [])
    .filter((other) => other > position)
    .slice(0, comparedMax)
    .toSorted((a, b) => sharedWith(b) - sharedWith(a) || a - b);
  const chosen = [...new Set(named)];
  for (const other of older) if (chosen.length < 3 && !chosen.includes(other)) chosen.push(other);
  return chosen as readonly number[];
}

const articles = fc
  .array(
    fc.record({
      section: fc.constantFrom('city', 'sport'),
      tags: fc.oneof(
        fc.subarray(['مطر', 'بحر', 'سوق', 'C++']),
        fc.uniqueArray(
          fc.nat(80).map((number) => `وسم ${String(number)}`),
          { maxLength: 6 },
        ),
      ),
      related: fc.array(fc.nat({ max: 30 }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((drawn) =>
    drawn.map(({ section, tags, related }, index) =>
      testArticle(index, {
        section,
        tags,
        related: related.map((number) => testArticle(number).id),
      }),
    ),
  );

it('Related articles are those that the author named, then those that share the most tags, newer first', () => {
  fc.assert(
    fc.property(articles, (drawn) => {
      const catalogue = toCatalogue(articleSource(drawn), 'Asia/Dubai');
      for (const [position] of drawn.entries())
        expect(relatedPositions(position, catalogue)).toEqual(expected(position, catalogue));
    }),
    { numRuns: runs },
  );
});
