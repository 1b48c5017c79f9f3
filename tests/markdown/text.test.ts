import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { outlineOf, parse, rulesOf } from './tree.ts';

function links(body: string): string[] {
  const found: string[] = [];
  visit(parse(body).tree, 'link', ({ url }) => void found.push(url));
  return found;
}

describe('a bare address', () => {
  it.each([
    ['انظر https://e.com/ar، ثم', 'https://e.com/ar'],
    ['انظر https://e.com/ar؟', 'https://e.com/ar'],
    ['انظر https://e.com/ar؛ ثم', 'https://e.com/ar'],
    ['«https://e.com/ar»', 'https://e.com/ar'],
    ['“https://e.com/ar”.', 'https://e.com/ar'],
    ['https://e.com/ar\u200f', 'https://e.com/ar'],
    ['https://e.com/ar…', 'https://e.com/ar'],
    ['(https://e.com/a_(b))،', 'https://e.com/a_(b)'],
    ['(https://e.com/ar)؛', 'https://e.com/ar'],
    ['https://e.com/ar.».', 'https://e.com/ar'],
    ['https://e.com/خبر-جديد، وبعد', 'https://e.com/خبر-جديد'],
    ['https://e.com/?q=a,b؟', 'https://e.com/?q=a,b'],
    ['www.e.com، ثم', 'http://www.e.com'],
    ['a@e.com، ثم', 'mailto:a@e.com'],
    ['<https://e.com/ar،>', 'https://e.com/ar،'],
    ['[https://e.com/ar،](https://e.com/x)', 'https://e.com/x'],
  ])('in %j is %s', (body, url) => {
    expect(links(body)).toEqual([url]);
  });

  it('leaves what follows it in the text', () => {
    expect(outlineOf('انظر https://e.com/ar، **ثم**')).toBe('p(‹انظر ›link(https://e.com/ar)‹، ›b(ثم))');
  });
});

describe('footnotes', () => {
  it('are numbered by their calls, whatever their labels', () => {
    const { tree } = parse('أ[^ب] و[^2]\n\n[^2]: ثانية\n[^ب]: أولى');
    const ids: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
        ids.push(`${node.type} ${node.identifier}`);
    });
    expect(ids).toEqual([
      'footnoteReference 1',
      'footnoteReference 2',
      'footnoteDefinition 2',
      'footnoteDefinition 1',
    ]);
  });

  it.each([
    ['نص[^1]', '1:3 error footnote/undefined', 'p(نص[^1])'],
    ['نص\n\n[^1]: حاشية', '3:1 warning footnote/uncalled', 'p(نص)p(حاشية)'],
    [
      'نص[^1]\n\n[^1]: أولى\n[^1]: ثانية',
      '4:1 warning footnote/uncalled',
      'p(نصfootnoteReference)footnoteDefinition(p(أولى))p(ثانية)',
    ],
  ])('%j are reported, and no word of theirs is lost', (body, rule, expected) => {
    expect(rulesOf(body)).toEqual([rule]);
    expect(outlineOf(body)).toBe(expected);
  });
});

describe('a line that Markdown would hide', () => {
  it.each([
    ['[المحرر]: نعم', 'p([المحرر]: نعم)', ['1:1 warning markdown/lost-definition']],
    ['[رابط]: https://e.com', 'definition', []],
    ['[رابط]: /a/x/', 'definition', []],
    ['[رابط]: e.com/x', 'definition', []],
    ['[س]\n\n[س]: جواب', 'p(linkReference(س))definition', []],
  ])('%j', (body, expected, rules) => {
    expect(outlineOf(body)).toBe(expected);
    expect(rulesOf(body)).toEqual(rules);
  });
});

describe('an invisible character at the start of a line', () => {
  it.each([
    ['\u200f## عنوان', 'heading(عنوان)'],
    ['نص\n\n\u200f> قول\n>\n> — [ص][ق1]', 'p(نص)attributedQuote(p(قول))'],
    ['\ufeff- بند', 'list(listItem(p(بند)))'],
    ['##\u00a0عنوان', 'heading(عنوان)'],
  ])('of %j hides no marker', (body, expected) => {
    expect(outlineOf(body)).toBe(expected);
  });

  it('is reported where it stands', () => {
    expect(rulesOf('نص\n\n\u200f## عنوان')).toEqual(['3:1 warning markdown/hidden-character']);
    expect(rulesOf('\u200fنص')).toEqual([]);
  });
});

describe('a picture alone in its paragraph', () => {
  it.each([
    ['![وصف](x.jpg "شرح")', 'pictureFigure(شرح)'],
    ['![أ](x.jpg)\n![ب](x.jpg)', 'pictureFigure()pictureFigure()'],
    ['نص ![أ](x.jpg)', 'p(‹نص ›image)'],
  ])('%j', (body, expected) => {
    expect(outlineOf(body)).toBe(expected);
  });
});
