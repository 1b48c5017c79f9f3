import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { rehypeBidi } from '../../src/html/rehype-bidi.ts';
import type { BidiOptions } from '../../src/html/rehype-bidi.ts';

function isolated(html: string, options: BidiOptions = { direction: 'rtl' }): string {
  const tree = fromHtml(html, { fragment: true });
  rehypeBidi(options)(tree);
  return toHtml(tree).replace(/\u061C/gu, '|');
}

// `|` stands for U+061C.
const pages: readonly (readonly [string, string, string])[] = [
  ['wraps a token in its text', '<p>قالت @maha أمس</p>', '<p>قالت <bdi dir="ltr">@maha</bdi> أمس</p>'],
  ['opens an isolate with U+061C', '<p>4-2 نتيجة</p>', '<p><bdi dir="rtl">|4-2</bdi> نتيجة</p>'],
  ['turns an element that holds nothing else', '<p>فاز <b>4-2</b> في <a href="/x"><i>Nimbus</i></a></p>', '<p>فاز <b dir="rtl">|4-2</b> في <a href="/x" dir="ltr"><i>Nimbus</i></a></p>'],
  ['does not turn a block', '<ul><li>Nimbus</li></ul>', '<ul><li><bdi dir="ltr">Nimbus</bdi></li></ul>'],
  ['puts the isolate inside a quotation element', '<p>قال <q>Nimbus</q></p>', '<p>قال <q><bdi dir="ltr">Nimbus</bdi></q></p>'],
  ['takes out an isolate that holds nothing', '<p>بلغ <q><bdi dir="ltr"></bdi>4-2</q> في <bdi id="a"></bdi>مطر</p>', '<p>بلغ <q><bdi dir="rtl">|4-2</bdi></q> في <bdi id="a"></bdi>مطر</p>'],
  ['marks a date of ISO 8601 as a time', '<p>في 2031-11-04 و2031-02-30</p>', '<p>في <time dir="ltr">2031-11-04</time> و<bdi dir="ltr">2031-02-30</bdi></p>'],
  ['overrides Arabic-Indic phones', '<p>هاتف +٩٦٨ ٢٤١٢ ٣٤٥٦</p>', '<p>هاتف <bdo dir="ltr">+٩٦٨ ٢٤١٢ ٣٤٥٦</bdo></p>'],
  ['overrides them inside an element of their own', '<p>هاتف <b>+٩٦٨ ٢٤١٢ ٣٤٥٦</b></p>', '<p>هاتف <b><bdo dir="ltr">+٩٦٨ ٢٤١٢ ٣٤٥٦</bdo></b></p>'],
  ['sees one token across elements', '<p>هيئة <b>Green Nile</b> Trust قالت</p>', '<p>هيئة <bdi dir="ltr"><b>Green Nile</b> Trust</bdi> قالت</p>'],
  ['isolates the parts of a token that cuts an element', '<p><b>هيئة Green</b> Nile قالت</p>', '<p><b>هيئة <bdi dir="ltr">Green</bdi></b> <bdi dir="ltr">Nile</bdi> قالت</p>'],
  ['reads the neighbours of an element', '<p><b>4</b>-2 و<b>إف</b>-35</p>', '<p><bdi dir="rtl">|<b>4</b>-2</bdi> و<b>إف</b>-35</p>'],
  ['keeps formulas together', '<p>غاز CO<sub>2</sub> على 30 km<sup>2</sup></p>', '<p>غاز <bdi dir="ltr">CO<sub>2</sub></bdi> على <bdi dir="ltr">30 km<sup>2</sup></bdi></p>'],
  ['leaves the reference of a footnote out', '<p>في Nimbus<sup><a href="#n">1</a></sup></p>', '<p>في <bdi dir="ltr">Nimbus</bdi><sup><a href="#n">1</a></sup></p>'],
  ['reads a line feed as a space', '<p>هيئة Green\nNile قالت</p>', '<p>هيئة <bdi dir="ltr">Green\nNile</bdi> قالت</p>'],
  ['stops at a line break', '<p>Green<br>Nile قالت</p>', '<p><bdi dir="ltr">Green</bdi><br><bdi dir="ltr">Nile</bdi> قالت</p>'],
  ['leaves code alone', '<p>أمر <code>a -1</code> و<kbd>B</kbd></p><pre>x 4-2</pre>', '<p>أمر <code>a -1</code> و<kbd>B</kbd></p><pre>x 4-2</pre>'],
  ['obeys what an author isolated', '<p>فاز <bdi dir="ltr">4-2</bdi> و<span dir="rtl">Nimbus 3</span></p>', '<p>فاز <bdi dir="ltr">4-2</bdi> و<span dir="rtl">Nimbus 3</span></p>'],
  ['does not join what an author isolated with its neighbours', '<p>هاتف <bdi>Pixel</bdi> 9 جديد</p>', '<p>هاتف <bdi>Pixel</bdi> 9 جديد</p>'],
  ['states the direction of a phrase whose language is stated', '<p>قالت <i lang="en">Stay, please!</i> ثم</p>', '<p>قالت <i lang="en" dir="ltr">Stay, please!</i> ثم</p>'],
  ['works in a right-to-left block', '<blockquote dir="rtl"><p>Nimbus قالت</p></blockquote>', '<blockquote dir="rtl"><p><bdi dir="ltr">Nimbus</bdi> قالت</p></blockquote>'],
  ['leaves a left-to-right block alone, but not a right-to-left one inside', '<div dir="ltr"><p>On 4-2</p><p dir="rtl">فاز 4-2</p></div>', '<div dir="ltr"><p>On 4-2</p><p dir="rtl">فاز <bdi dir="rtl">|4-2</bdi></p></div>'],
  ['reads dir="auto" by the first letter', '<p dir="auto">On 4-2</p><p dir="auto">فاز Nimbus</p>', '<p dir="auto">On 4-2</p><p dir="auto">فاز <bdi dir="ltr">Nimbus</bdi></p>'],
  ['works in a link that holds a block', '<a href="/x"><p>شركة Nimbus</p></a>', '<a href="/x"><p>شركة <bdi dir="ltr">Nimbus</bdi></p></a>'],
  ['isolates in attributes with characters', '<img alt="صورة @maha">', '<img alt="صورة \u2066@maha\u2069">'],
]; // prettier-ignore

describe('rehypeBidi', () => {
  it.each(pages)('%s', (_claim, html, expected) => {
    expect(isolated(html)).toBe(expected);
  });

  it.each(pages)('%s, and does nothing the second time', (_claim, html) => {
    const tree = fromHtml(html, { fragment: true });
    rehypeBidi({ direction: 'rtl' })(tree);
    const once = toHtml(tree);
    rehypeBidi({ direction: 'rtl' })(tree);
    expect(toHtml(tree)).toBe(once);
  });

  it('holds the names of the newsroom together', () => {
    expect(isolated('<p>قناة Canal 7+ تبث</p>', { direction: 'rtl', brands: ['Canal 7+'] })).toBe(
      '<p>قناة <bdi dir="ltr">Canal 7+</bdi> تبث</p>',
    );
  });

  it('leaves a left-to-right page alone', () => {
    const html = '<p>@maha won 4-2</p>';
    expect(isolated(html, { direction: 'ltr' })).toBe(html);
  });
});
