import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { rehypeBidi } from '../../src/html/rehype-bidi.ts';
import { draw } from '../text/draw.ts';
import { anyLine, anyToken } from '../text/tokens.ts';

// Set RUNS for a longer search.
const runs = Number(process.env['RUNS'] ?? 300);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = fc
  .oneof(anyToken, anyLine, fc.constantFrom('قالت', ' ', ' و', '، ', ' (', ') '))
  .map((value): ElementContent => ({ type: 'text', value }));

const { inline } = fc.letrec<{ inline: ElementContent }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'em', 'span', 'q', 'sub', 'sup', 'bdi', 'code', 'br', 'time'),
        fc.constantFrom({}, {}, {}, { dir: 'ltr' }, { dir: 'rtl' }, { lang: 'en' }),
        fc.array(tie('inline'), { maxLength: 3 }),
      )
      .map(([tagName, properties, children]) =>
        element(tagName, { ...properties }, tagName === 'br' ? [] : children),
      ),
  ),
}));

const anyTree: fc.Arbitrary<Root> = fc
  .array(
    fc.tuple(
      fc.constantFrom('p', 'li', 'h2', 'blockquote'),
      fc.constantFrom({}, {}, { dir: 'rtl' }, { dir: 'ltr' }),
      fc.array(inline, { maxLength: 6 }),
    ),
    { maxLength: 3 },
  )
  .map((blocks) => ({
    type: 'root',
    children: blocks.map(([tagName, properties, children]) => element(tagName, { ...properties }, children)),
  }));

const textOf = (node: Root | ElementContent): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? (node.children as ElementContent[]).map(textOf).join('')
      : '';

const depthOfIsolates = (node: Root | ElementContent, depth = 0): number => {
  if (!('children' in node)) return depth;
  const own =
    node.type === 'element' &&
    (node.tagName === 'bdi' || node.tagName === 'bdo') &&
    node.properties['dir'] !== undefined
      ? depth + 1
      : depth;
  return Math.max(own, ...(node.children as ElementContent[]).map((child) => depthOfIsolates(child, own)));
};

/** The line of a block with the controls that its elements stand for. */
function lineOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const inner = node.children.map(lineOf).join('');
  const { dir } = node.properties;
  if (node.tagName === 'bdo') return `${dir === 'ltr' ? '\u2066\u202D' : '\u2067\u202E'}${inner}\u202C\u2069`;
  if (dir === 'ltr' || dir === 'rtl') return `${dir === 'ltr' ? '\u2066' : '\u2067'}${inner}\u2069`;
  return node.tagName === 'bdi' ? `\u2068${inner}\u2069` : inner;
}

describe('rehypeBidi, on any tree', () => {
  it('keeps every character but U+061C', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const before = textOf(tree);
        rehypeBidi({ direction: 'rtl' })(tree);
        expect(textOf(tree).replace(/\u061C/gu, '')).toBe(before.replace(/\u061C/gu, ''));
      }),
      { numRuns: runs },
    );
  });

  it('changes nothing the second time, and nests nothing in what it isolates', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const authored = depthOfIsolates(tree);
        rehypeBidi({ direction: 'rtl' })(tree);
        const once = toHtml(tree);
        expect(depthOfIsolates(tree)).toBeLessThanOrEqual(Math.max(1, authored));
        rehypeBidi({ direction: 'rtl' })(tree);
        expect(toHtml(tree)).toBe(once);
      }),
      { numRuns: runs },
    );
  });
});

describe('an isolate of the author’s within code', () => {
  it('is not held by another round the token that the code cuts', () => {
    const inner = element('bdi', { dir: 'rtl' }, [{ type: 'text', value: '، ' }]);
    const line = element('p', { dir: 'rtl' }, [
      { type: 'text', value: 'Green Nile (NMB)) 2 + 5 = 12 ( 74.5° N, 54.25° E' },
      element('code', { lang: 'en' }, [inner]),
      { type: 'text', value: '848-TV' },
    ]);
    const tree: Root = { type: 'root', children: [line] };
    rehypeBidi({ direction: 'rtl' })(tree);
    expect(depthOfIsolates(tree)).toBe(1);
  });
});

describe('a card', () => {
  it('never moves the words and numbers outside it, whatever names and numbers it holds', () => {
    const name = fc.array(
      fc.oneof(anyToken, fc.nat(3000).map(String), fc.constantFrom('مها', 'النجم', 'قناة')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(name, fc.constantFrom('bdi', 'cite', 'b'), (parts, tagName) => {
        const children: ElementContent[] = [
          { type: 'text', value: 'سماء 33، ' },
          element(tagName, {}, [{ type: 'text', value: parts.join(' ') }]),
          { type: 'text', value: '، 44 بحر' },
        ];
        const block = element('p', {}, children);
        rehypeBidi({ direction: 'rtl' })({ type: 'root', children: [block] });
        const drawn = draw(block.children.map(lineOf).join(''));
        expect(drawn.startsWith('رحب 44 ،')).toBe(true);
        expect(drawn.endsWith(' ،33 ءامس')).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
