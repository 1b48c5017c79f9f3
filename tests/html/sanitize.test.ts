import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { sanitizeSchema } from '../../src/html/sanitize-schema.ts';
import { render } from './body.ts';
import { dangersIn } from './oracle.ts';

const vectors: readonly string[] = [
  '<script>top.x=1</script>',
  '<ScRiPt src=//e.example/x.js></sCrIpT>',
  '<script\n>x</script\n>',
  '<scr<script>ipt>x</script>',
  '<img src=x onerror=x()>',
  '<img/src="x"/onerror=x()>',
  '<img src="x` `<script>x</script>"` `>',
  '<IMG """><script>x</script>">',
  '<b onmouseover="x()">نص</b>',
  '<b\nonclick\n=\nx()>نص</b>',
  '<details open ontoggle=x()><summary>نص</summary></details>',
  '<svg onload=x()><animate attributeName=href values=javascript:x()></svg>',
  '<svg><style><img src=x onerror=x()></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=x()>',
  '<noscript><p title="</noscript><img src=x onerror=x()>">',
  '<template><img src=x onerror=x()></template>',
  '<textarea></textarea><img src=x onerror=x()>',
  '<title><a href="</title><img src=x onerror=x()>">',
  '<xmp><p title="</xmp><svg/onload=x()>">',
  '<select><style></select><img src=x onerror=x()></style>',
  '<iframe srcdoc="<script>x</script>"></iframe>',
  '<iframe src=javascript:x()></iframe>',
  '<object data=javascript:x()></object><embed src=javascript:x()>',
  '<base href=//e.example/><link rel=stylesheet href=//e.example/x.css><meta http-equiv=refresh content=0>',
  '<form action=javascript:x()><button formaction=javascript:x()>نص</button><input autofocus onfocus=x()></form>',
  '<a href="javascript:x()">نص</a>',
  '<a href="java\tscript:x()">نص</a>',
  '<a href=" &#14;javascript&colon;x()">نص</a>',
  '<a href="&#x6A;avascript:x()">نص</a>',
  '<a href="JaVaScRiPt:x()">نص</a>',
  '<a href="vbscript:x">نص</a><a href="data:text/html,<script>x</script>">نص</a>',
  '<a href="\u200fjavascript:x()">نص</a>',
  '<a href=x:x xlink:href=javascript:x()>نص</a>',
  '<p style="background:url(javascript:x())">نص</p>',
  '<p style=position:fixed>نص</p>',
  '<b id=location name=cookie class=quote>نص</b>',
  '<a id=settings></a><a id=settings name=url href=tel:1>نص</a>',
  '<img name=getElementById src=x><form id=test><input name=attributes></form>',
  '<video poster=javascript:x() src=//e.example/a.mp4 onloadstart=x()><source onerror=x()></video>',
  '<img src=//e.example/pixel.gif><img srcset="https://e.example/p.gif 1x">',
  '<table background=javascript:x()><td background=javascript:x()>نص</table>',
  '<!--><img src=x onerror=x()>-->',
  '<!-- --!><img src=x onerror=x()> -->',
  '<![CDATA[><img src=x onerror=x()>]]>',
  '<?xml version="1.0"?><img src=x onerror=x()>',
  '<blockquote data-quote="ق1" data-attribution="<img src=x onerror=x()>">نص</blockquote>',
  '<p dir="rtl" onx=1 / =x onload=x()//">نص',
  '<div><div><p></div><img src=x onerror=x()',
  '<a href="https://e.com" rel="opener" target="_blank" ping="//e.example">نص</a>',
  '![نص](javascript:x())',
  '![نص](data:image/svg+xml;base64,PHN2Zy8+)',
  '[نص](javascript:x())',
  '[نص](JAVASCRIPT&colon;x())',
  '[نص](<java\nscript:x()>)',
  '[نص][س]\n\n[س]: javascript:x()',
  '<javascript:x()>',
  '<data:text/html;base64,PHg+>',
  '::فيديو{javascript:x()}',
  '::فيديو{الملف="https://e.example/\"onload=x()"}[<img src=x onerror=x()>]',
  '::صورة{الملف="x.jpg\" onerror=\"x()" الوصف="\"><script>x</script>"}',
  '::صورة{data:image/svg+xml,<svg/onload=x()>}',
  '::اقرأ-أيضا{"><script>x</script>}[<script>x</script>]',
  ':::يسار{en" onclick="x()}\n<img src=x onerror=x()>\n:::',
  ':::حقائق[<svg onload=x()>]{العنوان="<script>x</script>"}\nنص\n:::',
  '## <img src=x onerror=x()> location',
  '`<script>x</script>` و``<img src=x onerror=x()>``',
  '```<script>\n<script>x</script>\n```',
  'نص[^<script>]\n\n[^<script>]: <img src=x onerror=x()>',
];

const places: readonly (readonly [string, (vector: string) => string])[] = [
  ['alone', (vector) => vector],
  ['in a sentence', (vector) => `نص ${vector} نص`],
  ['in a quote', (vector) => `> ${vector.replace(/\n/gu, '\n> ')}\n>\n> — [<b onclick=x()>ص</b>][ق1]`],
  ['in a list', (vector) => `- ${vector.replace(/\n/gu, '\n  ')}`],
  ['in a table', (vector) => `| ${vector.replace(/\n/gu, ' ')} |\n|--|\n| ${vector.replace(/\n/gu, ' ')} |`],
  ['in a box', (vector) => `:::حقائق\n${vector}\n:::`],
  ['as an address', (vector) => `[نص](<${vector.replace(/[\n<>]/gu, '')}>)`],
];

describe('hostile input', () => {
  it.each(vectors)('%j leaves nothing dangerous wherever it stands', (vector) => {
    for (const [place, wrap] of places) {
      const { html, sourcesHtml } = render(wrap(vector));
      expect(dangersIn(html), `${place}: ${html}`).toEqual([]);
      expect(dangersIn(sourcesHtml)).toEqual([]);
    }
  });

  it('is the same after it is sanitized again', () => {
    const processor = unified().use(rehypeSanitize, sanitizeSchema).use(rehypeStringify);
    const again = (html: string): string =>
      processor.stringify(processor.runSync(fromHtml(html, { fragment: true })) as Root);
    for (const vector of vectors) {
      const once = again(render(vector).html);
      expect(again(once)).toBe(once);
    }
  });

  it('is seen by the oracle: without sanitizing, most of it is dangerous', () => {
    const seen = vectors.filter((vector) => vector.startsWith('<') && dangersIn(vector).length > 0);
    expect(seen.length).toBeGreaterThan(40);
  });
});
