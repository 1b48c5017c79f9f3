import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteHtml } from '../../src/page/absolute-html.ts';
import { escapeXml } from '../../src/page/xml.ts';

describe('text escaped for XML', () => {
  it('holds no mark-up and no character that XML 1.0 forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/u);
        expect(escaped).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(escaped.isWellFormed()).toBe(true);
      }),
    );
  });

  it('leaves out a lone surrogate and keeps a pair', () => {
    expect(escapeXml('a\uD83Db')).toBe('ab');
    expect(escapeXml('a\u{1F4F0}b')).toBe('a\u{1F4F0}b');
  });
});

describe('HTML made whole for a feed', () => {
  it.each([
    ['<a href="/a/x/">نص</a>', '<a href="https://m.example/a/x/">نص</a>'],
    ['<img alt="" src="/media/a.svg">', '<img alt="" src="https://m.example/media/a.svg">'],
    ['<a id="r" href="#fn-1">1</a>', '<a id="r" href="https://m.example/p/#fn-1">1</a>'],
    ['<a href="https://x.com/a">نص</a>', '<a href="https://x.com/a">نص</a>'],
    ['<a href="/a/خبر/#ق1">نص</a>', '<a href="https://m.example/a/%D8%AE%D8%A8%D8%B1/#%D9%821">نص</a>'],
    ['<a href="//x.com/a">نص</a>', '<a href="//x.com/a">نص</a>'],
    ['<p>اكتب href="/a" هنا</p>', '<p>اكتب href="/a" هنا</p>'],
    [
      '<p title="a > b">نص</p><a href="/x">س</a>',
      '<p title="a > b">نص</p><a href="https://m.example/x">س</a>',
    ],
  ])('turns %s into %s', (html, expected) => {
    expect(absoluteHtml(html, 'https://m.example', 'https://m.example/p/')).toBe(expected);
  });

  it('takes no longer than its length asks on a hostile tag', () => {
    const start = performance.now();
    absoluteHtml(`<a${' x'.repeat(50_000)}`, 'https://m.example', '');
    absoluteHtml('<'.repeat(100_000), 'https://m.example', '');
    absoluteHtml(`<a ${'b="'.repeat(30_000)}`, 'https://m.example', '');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
