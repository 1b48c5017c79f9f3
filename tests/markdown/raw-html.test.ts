import type { Html } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse, rulesOf } from './tree.ts';

function htmlOf(body: string): string {
  let html = '';
  visit(parse(body).tree, (node) => {
    if (node.type === 'html' || node.type === 'text') html += (node as Html).value;
  });
  return html;
}

describe('HTML that an author writes', () => {
  it.each([
    ['<bdi dir="ltr">a</bdi>', '<bdi dir="ltr">a</bdi>'],
    ['نص <abbr title=\'د "ف"\'>د.ف.</abbr>', 'نص <abbr title="د &quot;ف&quot;">د.ف.</abbr>'],
    ['نص <b CLASS=x onclick="y" id=z style="a:b" lang=en>a</b>', 'نص <b lang="en">a</b>'],
    ['نص <br/> سطر <wbr> كلمة', 'نص <br> سطر <wbr> كلمة'],
    ['نص <foo>كذا</foo> بعد', 'نص كذا بعد'],
    ['<iframe src="x">نص</iframe>', 'نص'],
    ['نص <!-- سر --> بعد', 'نص  بعد'],
    ['<script>alert(1)</script>\n\nبعد', 'بعد'],
    ['<style>p{}</style>\n\nبعد', 'بعد'],
    ['نص <script>alert(1)</script> بعد', 'نص  بعد'],
    ['نص <STYLE type="x">*p*{}</style > و<script>a</script><script>b</script> بعد', 'نص  و بعد'],
    ['نص <script>أ</style> بعد', 'نص &lt;script>أ بعد'],
    ['نص <style>أ</style> ثم <style>ب', 'نص  ثم &lt;style>ب'],
    ['<textarea>\n\nنص <img src=x onerror=y>', '\n\nنص <img src="x" data-offset="15">'],
    ['<svg><title>نص</title></svg>', 'نص'],
    ['نص <b>غامق', 'نص <b>غامق</b>'],
    ['نص </b> بعد', 'نص  بعد'],
    ['نص <b><i>أ</b> ب</i>', 'نص <b><i>أ</i></b> ب'],
    ['*نص <b>أ* ب</b>', 'نص <b>أ</b> ب'],
    ['<div>\n\nفقرة\n\n</div>\n\nبعد', '<div>فقرة</div>بعد'],
    ['5 < 6 و 7 > 2', '5 < 6 و 7 > 2'],
    ['<div\nنص', '&lt;div\nنص'],
    ['<?php echo 1 ?>', '&lt;?php echo 1 ?>'],
    ['<![CDATA[نص]]>', '&lt;![CDATA[نص]]>'],
    ['<b/>نص', 'نص'],
  ])('%j becomes %j', (body, expected) => {
    expect(htmlOf(body)).toBe(expected);
  });

  it.each([
    ['نص <foo>كذا</foo> <foo>أخرى</foo>', ['1:4 warning html/removed']],
    ['نص <b style="x">أ</b>', ['1:7 warning html/removed-attribute']],
    ['نص </b>', ['1:4 warning html/stray-end']],
    ['سطر\n\nنص <b>أ', ['3:4 warning html/unclosed']],
    ['نص <script>x', ['1:4 warning html/unclosed']],
    ['نص <script>x</script>', ['1:4 warning html/removed']],
    ['نص <b>أ</b>', []],
  ])('%j is reported as %j', (body, rules) => {
    expect(rulesOf(body)).toEqual(rules);
  });

  it('is never nested deeper than a browser’s parser can go', () => {
    const { tree, messages } = parse(`نص ${'<b><i>'.repeat(5000)}كلمة`);
    expect(messages.map(({ rule }) => rule)).toContain('html/too-deep');
    let words = '';
    visit(tree, 'text', ({ value }) => {
      words += value;
    });
    expect(words).toBe('نص كلمة');
  });
});
