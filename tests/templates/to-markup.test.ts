import fc from 'fast-check';
import { type ComponentChildren, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { toMarkup, write } from '../../templates/to-markup.ts';

const runs = Number(process.env['RUNS'] ?? 1000);

const closedVoid = /<(?:br|hr|img|link|meta)(?:\s+[^\s"=>/]+(?:="[^"]*")?)*\s*\/>/gu;

/** Preact's own markup, with void elements as HTML writes them. */
const reference = (tree: ComponentChildren): string =>
  renderToString(h(Fragment, null, tree)).replace(closedVoid, (tag) => `${tag.slice(0, -2)}>`);

const text = fc.oneof(
  fc.constantFrom('', ' ', 'خبرٌ عن Google', '<b>"أ" & \'ب\'</b>', '&amp;', '١٢ 12', '\u200F<br/>', '\uD800'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const child = fc.oneof(text, fc.constantFrom(null, undefined, true, false, 0, -1.5, NaN));
const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'href',
    'alt',
    'dir',
    'lang',
    'id',
    'datetime',
    'width',
    'aria-current',
    'aria-hidden',
  ),
  fc.oneof(text, fc.constantFrom(null, undefined, true, false, 0, 640)),
  { maxKeys: 4 },
);
const Wrap = ({ children }: { readonly children?: ComponentChildren }): ComponentChildren =>
  h('section', { class: 'wrap' }, children, 'ذيل');
const Bare = ({ children }: { readonly children?: ComponentChildren }): ComponentChildren => children;

const { tree } = fc.letrec<{ tree: ComponentChildren }>((tie) => {
  const children = fc.array(tie('tree'), { maxLength: 4 });
  return {
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      child,
      fc
        .tuple(fc.constantFrom('br', 'img', 'meta', 'hr', 'link'), attributes)
        .map(([name, own]) => h(name, own)),
      fc
        .tuple(fc.constantFrom('p', 'a', 'h1', 'bdi', 'li', 'script'), attributes, children)
        .map(([name, own, inner]) => h(name, own, inner)),
      fc
        .tuple(fc.constantFrom(Wrap, Bare, Fragment), children)
        .map(([component, inner]) => h(component, null, inner)),
      children,
      text.map((html) => h('div', { dangerouslySetInnerHTML: { __html: html.replaceAll('/>', '>') } })),
    ),
  };
});

describe('toMarkup', () => {
  it('writes what Preact writes', () => {
    fc.assert(
      fc.property(tree, (given) => {
        expect(toMarkup(given)).toBe(reference(given));
      }),
      { numRuns: runs },
    );
  });

  it('puts what was written before as it stands, wherever and as often as it comes', () => {
    const written = write(h('p', { class: 'a' }, 'أ < ب'));
    expect(toMarkup(h('div', null, [written, 'و', written]))).toBe(
      '<div><p class="a">أ &lt; ب</p>و<p class="a">أ &lt; ب</p></div>',
    );
  });

  it('leaves nothing behind in the next page when a component throws', () => {
    const Broken = (): ComponentChildren => {
      throw new Error('broken');
    };
    expect(() => toMarkup(h('p', null, 'before', h(Broken, null)))).toThrow('broken');
    expect(toMarkup(h('p', null, 'أ'))).toBe('<p>أ</p>');
  });
});
