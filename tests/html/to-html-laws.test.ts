import fc from 'fast-check';
import type { ElementContent, Properties, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { attributeNames } from '../../src/html/attribute-names.ts';
import { toHtml } from '../../src/html/to-html.ts';
import { anyLine } from '../text/tokens.ts';

// Set RUNS for a longer search.
const runs = Number(process.env['RUNS'] ?? 1000);

const anyText = fc.oneof(
  anyLine,
  fc
    .array(fc.constantFrom('مرحبا', '&', '<', '>', '"', "'", '`', '\0', '\n', ' ', '&amp;', '\u{1F1E6}'))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

const anyName = fc.oneof(
  fc.constantFrom(...attributeNames.keys()),
  fc.constantFrom(
    'checked',
    'controls',
    'dataNew',
    'disabled',
    'onClick',
    'open',
    'xLinkHref',
    'accept',
    'a b',
  ),
);

const anyValue: fc.Arbitrary<Properties[string]> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 2, arbitrary: fc.array(fc.oneof(anyText, fc.integer()), { maxLength: 3 }) },
  fc.constantFrom(true, false, null, undefined, NaN, 0, -1, 1.5),
);

const anyProperties = fc
  .array(fc.tuple(anyName, anyValue), { maxLength: 4 })
  .map((pairs): Properties => Object.fromEntries(pairs));

const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    anyText.map((value): ElementContent => ({ type: 'text', value })),
    anyText.map((value): ElementContent => ({ type: 'comment', value })),
    fc
      .record({
        tagName: fc.oneof(
          {
            weight: 3,
            arbitrary: fc.constantFrom('p', 'a', 'bdi', 'span', 'li', 'figure', 'br', 'img', 'wbr', 'hr'),
          },
          fc.constantFrom('input', 'script', 'style', 'svg', 'title', 'math', 'P', 'BR', 'x-y', 'track'),
        ),
        properties: anyProperties,
        children: fc.array(tie('node'), { maxLength: 3 }),
      })
      .map((parts): ElementContent => ({ type: 'element', ...parts })),
  ),
}));

const odd = fc.constantFrom<RootContent>({ type: 'doctype' });
const anyTree = fc
  .array(fc.oneof({ weight: 9, arbitrary: node }, odd), { maxLength: 4 })
  .map((children): Root => ({ type: 'root', children }));

describe('toHtml', () => {
  it('writes every tree as rehype-stringify does', () => {
    const reference = unified().use(rehypeStringify).freeze();
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(toHtml(tree)).toBe(reference.stringify(tree));
      }),
      { numRuns: runs },
    );
  });
});
