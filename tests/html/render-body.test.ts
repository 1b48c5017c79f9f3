import { describe, expect, it } from 'vitest';
import { render, rules, settings } from './body.ts';

const html = (body: string): string => render(body).html;

describe('headings of a body', () => {
  it('begin at h2, skip no level, and have ids that a reader can type', () => {
    const rendered = render('# رأسٌ\n\n#### فرعٌ\n\n## رأس\n\n## Main\n\n## !!');
    expect(rendered.headings).toEqual([
      { id: 'رأس', text: 'رأسٌ', depth: 2 },
      { id: 'فرع', text: 'فرعٌ', depth: 3 },
      { id: 'رأس-2', text: 'رأس', depth: 2 },
      { id: 'main-2', text: 'Main', depth: 2 },
      { id: 'section', text: '!!', depth: 2 },
    ]);
    expect(rendered.html).toContain('<h3 id="فرع">فرعٌ</h3>');
    expect(rules(rendered)).toEqual(['1:1 warning heading/top-level', '3:1 warning heading/skipped-level']);
  });

  it('are found by links with or without vowel marks', () => {
    const found = encodeURIComponent('رأس-الخبر');
    expect(
      html('## رأسُ الخبر\n\n[إلى](#رأس-الخبر) و[إلى](<#رأسُ الخبر>)').split(`href="#${found}"`),
    ).toHaveLength(3);
  });

  it('take no id that a footnote or a card has', () => {
    const { html, headings } = render('## fn-1\n\nنص[^1]\n\n[^1]: حاشية');
    expect(headings[0]?.id).toBe('fn-1-2');
    expect(html.match(/id="fn-1"/gu)).toHaveLength(1);
  });
});

describe('links of a body', () => {
  it.each([
    ['[ن](https://e.com/x)', '<a href="https://e.com/x" rel="external noopener">ن</a>', []],
    ['[ن](//e.com/x)', '<a href="//e.com/x" rel="external noopener">ن</a>', []],
    ['[ن](/about/)', '<a href="/about/">ن</a>', []],
    ['[ن](https://example.com/about/)', '<a href="/about/">ن</a>', []],
    ['[ن](https://example.com)', '<a href="/">ن</a>', []],
    [
      '[ن](https://example.com.evil.net/)',
      '<a href="https://example.com.evil.net/" rel="external noopener">ن</a>',
      [],
    ],
    ['[ن](mailto:a@e.com)', '<a href="mailto:a@e.com">ن</a>', []],
    ['[ن](matar)', '<a href="/a/m4t4r/matar/">ن</a>', []],
    ['[ن](../2026/matar.md)', '<a href="/a/m4t4r/matar/">ن</a>', []],
    ['[ن](https://e.com:x/)', '<a>ن</a>', ['1:1 error link/malformed']],
    ['[ن](Https://e.com/)', '<a href="https://e.com/" rel="external noopener">ن</a>', []],
    ['[ن](#nowhere)', '<a href="#nowhere">ن</a>', ['1:1 warning link/dead']],
    ['[ن](#top)', '<a href="#top">ن</a>', []],
    ['[ن](nowhere)', '<a>ن</a>', ['1:1 error link/relative']],
    ['[ن](javascript:x)', '<a>ن</a>', ['1:1 error link/unsafe']],
  ])('%j', (body, expected, found) => {
    const rendered = render(body);
    expect(rendered.html).toBe(`<p>${expected}</p>`);
    expect(rules(rendered)).toEqual(found);
  });
});

it('tells of a link without an address that it has none', () => {
  const message = render('[ن]()').messages.find(({ rule }) => rule === 'link/relative');
  expect(message?.found).toBe('[ن]()');
  expect(message?.text.ar).toMatch(/فارغ/u);
});

it('tells of a link that leads nowhere in the letters in which it was written', () => {
  const message = render('[ن](ق٩/خبر)').messages.find(({ rule }) => rule === 'link/relative');
  expect(message?.found).toBe('ق٩/خبر');
});

describe('a read-also line', () => {
  it.each(['matar', '/a/m4t4r/matar/', 'https://example.com/a/m4t4r/matar/', 'المقال=matar'])(
    'finds its article by %s',
    (target) => {
      const rendered = render(`::اقرأ-أيضا{${target}}`);
      expect(rendered.html).toBe(
        '<p class="read-also"><span class="read-also__label">اقرأ أيضًا:</span> <a href="/a/m4t4r/matar/">المطر يعود</a></p>',
      );
      expect(rendered.readAlso).toMatchObject([{ place: { start: { line: 1, column: 1 } } }]);
      expect(rules(rendered)).toEqual([]);
    },
  );

  it('without an article is an error, and its words stay', () => {
    const rendered = render('نص\n\n::related{nowhere}[عنوان]');
    expect(rules(rendered)).toEqual(['3:1 error link/dead']);
    expect(rendered.html).toContain('عنوان');
    expect(rendered.readAlso).toMatchObject([{ target: 'nowhere' }]);
  });

  it.each([
    '::related{matar}[عنوان]',
    '[عنوان](/a/m4t4r/matar/)',
    '[عنوان](matar)',
    '[عنوان](https://example.com/a/m4t4r/matar/)',
  ])('to an article that readers do not see keeps its words and says nothing: %s', (body) => {
    const rendered = render(body, { resolveLink: () => 'hidden' });
    expect(rules(rendered)).toEqual([]);
    expect(rendered.html).toContain('عنوان');
    expect(rendered.html).not.toContain('href');
  });

  it('is no part of the text of an article', () => {
    expect(render('نص\n\n::related{matar}').text).toBe('نص');
  });
});

describe('pictures of a body', () => {
  const picture =
    '<img src="/media/x.jpg" alt="وصف" width="800" height="600" loading="lazy" decoding="async">';

  it.each([
    ['![وصف](/media/x.jpg)', `<figure class="figure">${picture}</figure>`],
    [
      '![وصف](x.jpg "شرح")',
      `<figure class="figure">${picture}<figcaption class="figure__caption">شرح</figcaption></figure>`,
    ],
    ['![وصف](../media/x.jpg) ونص', `<p>${picture} ونص</p>`],
    [
      '::صورة{الملف=media/x.jpg الوصف=وصف المصدر="وكالة مثال"}[شرح **بارز**]',
      `<figure class="figure">${picture}<figcaption class="figure__caption">شرح <strong>بارز</strong> <span class="figure__credit">الصورة: وكالة مثال</span></figcaption></figure>`,
    ],
  ])('%j', (body, expected) => {
    const rendered = render(body);
    expect(rendered.html).toBe(expected);
    expect(rendered.media.map(({ src }) => src)).toEqual(['/media/x.jpg']);
    expect(rules(rendered)).toEqual([]);
  });

  it.each([
    [
      '![قلم: حبر](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB)',
      'data:image/png;base64,iVBORw0KGgoAAAANSU…',
      'written out in the text',
    ],
    ['<img alt="وصف" src="data:image/gif;base64,R0">', 'data:image/gif;base64,R0', 'written out in the text'],
    [
      '::صورة{الوصف="و" الملف="data:image/gif;base64,R0"}',
      'data:image/gif;base64,R0',
      'written out in the text',
    ],
    ['![وصف](file:///C:/a.png)', 'file:///C:/a.png', 'your own machine'],
    ['![وصف](C:\\صور\\a.png)', 'C:\\صور\\a.png', 'your own machine'],
    ['![وصف](blob:https://e.com/1)', 'blob:https://e.com/1', 'No reader can reach'],
  ])('%j is told for what it is', (body, found, words) => {
    const message = render(body).messages.find(({ rule }) => rule.startsWith('media/'));
    expect(message).toMatchObject({ rule: 'media/remote', found });
    expect(message?.text.en).toContain(words);
  });

  it.each([
    [
      '![وصف](https://e.com/a.png)',
      '1:1 error media/remote',
      '<a href="https://e.com/a.png" rel="external noopener">وصف</a>',
    ],
    [
      '[![وصف](https://e.com/a.png)](https://e.com)',
      '1:2 error media/remote',
      'rel="external noopener">وصف</a>',
    ],
    ['![وصف](/media/none.jpg)', '1:1 error media/missing', '>وصف</span>'],
    ['![وصف](/media/../../etc/passwd)', '1:1 error media/remote', 'وصف'],
    ['![](x.jpg)', '1:1 error media/no-alt', 'alt=""'],
    [
      '::صورة[سوق الحي.]{الملف="x.jpg" الوصف="سوق الحي"}',
      '1:1 warning media/alt-is-caption',
      'alt="سوق الحي"',
    ],
    ['::صورة{x.jpg}', '1:1 error media/no-alt', 'alt=""'],
  ])('%j is reported as %s', (body, rule, expected) => {
    const rendered = render(body);
    expect(rules(rendered)).toEqual([rule]);
    expect(rendered.html).toContain(expected);
    expect(rendered.html).not.toMatch(/src="(?!\/media\/)/u);
  });

  it.each([
    [
      '<aside>\n  <img src="https://e.com/a.png" width="9">\n  <img src="none.png" alt="أ">\n</aside>',
      '2:3',
      '3:3',
    ],
    ['> <div>\n>   <img src="https://e.com/a.png">\n> </div> نص <img src="none.png" alt="أ">', '2:5', '3:13'],
    [
      '- بند\r\n\r\n  <p class="x">\r\n  <img src="https://e.com/a.png"> <img src="none.png" alt="أ"></p>',
      '4:3',
      '4:35',
    ],
    [
      'نص <b class="x">غليظ <img src="https://e.com/a.png"> و<img src="none.png" alt="أ"></b>',
      '1:22',
      '1:55',
    ],
  ])(
    'as HTML are reported where they stand, whatever is dropped before them: %j',
    (body, remote, missing) => {
      expect(rules(render(body))).toEqual(
        expect.arrayContaining([`${remote} error media/remote`, `${missing} error media/missing`]),
      );
    },
  );

  it('with Arabic names are found, whatever their form in Unicode and their encoding', () => {
    const media = new Map([['/media/صورة آمنة.jpg', {}]]);
    for (const src of [
      '</media/صورة آمنة.jpg>',
      '</media/صورة آمنة.jpg>',
      '/media/%D8%B5%D9%88%D8%B1%D8%A9%20%D8%A2%D9%85%D9%86%D8%A9.jpg',
    ]) {
      const rendered = render(`![وصف](${src})`, { media });
      expect(rules(rendered)).toEqual([]);
      expect(rendered.html).toContain('src="/media/%D8%B5%D9%88%D8%B1%D8%A9%20%D8%A2%D9%85%D9%86%D8%A9.jpg"');
    }
  });

  it('make a gallery', () => {
    expect(html(':::معرض[صور]\n![وصف](x.jpg)\n![وصف](x.jpg)\n:::')).toBe(
      `<figure class="gallery"><ul class="gallery__list">${`<li><figure class="figure">${picture}</figure></li>`.repeat(2)}</ul><figcaption class="gallery__caption">صور</figcaption></figure>`,
    );
  });
});

describe('films and recordings', () => {
  it('of the newsroom’s own are played without asking anyone', () => {
    const rendered = render('::فيديو{الملف=film.mp4 الغلاف=x.jpg الترجمة=film.vtt}[عنوان]');
    expect(rendered.html).toBe(
      '<figure class="clip"><video controls preload="none" src="/media/film.mp4" poster="/media/x.jpg" width="640" height="360"><track kind="captions" src="/media/film.vtt" srclang="ar" label="العربية" default><a href="/media/film.mp4">افتح الملف</a></video><figcaption class="figure__caption">عنوان</figcaption></figure>',
    );
    expect(rules(rendered)).toEqual([]);
    expect(rendered.media.map(({ src }) => src)).toEqual([
      '/media/film.mp4',
      '/media/film.vtt',
      '/media/x.jpg',
    ]);
  });

  it('elsewhere are a link, never an embed', () => {
    expect(html('::صوت{https://www.radio.example/x?y=1}[حلقة **اليوم**]')).toBe(
      '<p class="link-card"><span class="link-card__title">حلقة <strong>اليوم</strong></span> <a href="https://www.radio.example/x?y=1" rel="external noopener">استمع إلى التسجيل في <bdi dir="ltr">radio.example</bdi></a></p>',
    );
  });

  it.each([
    ['::فيديو{film.mp4}', ['1:1 warning media/no-captions']],
    ['::فيديو{none.mp4 الترجمة=film.vtt}', ['1:1 error media/missing']],
    ['::فيديو{ftp://e.com/x}', ['1:1 error media/missing']],
    ['::صوت{صوت.mp3}', []],
  ])('%j is reported as %j', (body, found) => {
    expect(rules(render(body))).toEqual(found);
  });
});

describe('boxes of a body', () => {
  it.each([
    [
      ':::حقائق[أرقام]\n- خمسة\n:::',
      '<aside class="fact-box" aria-label="أرقام"><p class="fact-box__title">أرقام</p>\n<ul>\n<li>خمسة</li>\n</ul>\n</aside>',
    ],
    [
      ':::حقائق\nنص\n:::',
      '<aside class="fact-box" aria-label="حقائق"><p class="fact-box__title">حقائق</p>\n<p>نص</p>\n</aside>',
    ],
    [
      ':::تسلسل-زمني[ما جرى]\n- **أمس** كذا\n:::',
      '<aside class="timeline" aria-label="ما جرى"><p class="timeline__title">ما جرى</p>\n<ol class="timeline__list">\n<li><strong>أمس</strong> كذا</li>\n</ol>\n</aside>',
    ],
    [
      ':::تصويب{2026-11-20}\nكان كذا.\n:::',
      '<aside class="correction-note" aria-label="تصويب"><p class="correction-note__title">تصويب <time datetime="2026-11-20">20 نوفمبر 2026</time></p>\n<p>كان كذا.</p>\n</aside>',
    ],
    [
      '::مقتطف[قول]{من="نور مثال"}',
      '<figure class="pull-quote"><p>قول</p>\n<figcaption class="pull-quote__by">— نور مثال</figcaption></figure>',
    ],
    [':::يسار{fr}\nBonjour\n:::', '<div dir="ltr" lang="fr">\n<p>Bonjour</p>\n</div>'],
  ])('%j', (body, expected) => {
    const rendered = render(body);
    expect(rendered.html).toBe(expected);
    expect(rules(rendered)).toEqual([]);
  });

  it('names whose a recording is, apart from its title and transcript', () => {
    const { html: drawn } = render('::صوت[نداء]{الملف=صوت.mp3 المصدر="أرشيف مثال" التفريغ=صوت.txt}');
    expect(drawn).toMatch(
      /نداء · <span class="figure__credit">المصدر: أرشيف مثال<\/span> · <a [^>]*>النص المكتوب<\/a>/u,
    );
  });

  it('print a date that is no date as it was typed', () => {
    expect(html(':::تصويب{أمس}\nنص\n:::')).toContain('<span>أمس</span>');
    expect(html(':::تصويب{2026-13-45}\nنص\n:::')).toContain('2026-13-45');
  });
});

describe('tables, lists, notes and code', () => {
  it('put a table into a region that scrolls, its columns by start and end', () => {
    expect(html('| أ | ب | ج |\n|:-|-:|:-:|\n| د | هـ | و |')).toBe(
      '<section class="table-wrap" tabindex="0" aria-label="جدول"><table>\n<thead>\n<tr>\n<th class="cell-start" scope="col">أ</th>\n<th class="cell-end" scope="col">ب</th>\n<th class="cell-center" scope="col">ج</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="cell-start">د</td>\n<td class="cell-end">هـ</td>\n<td class="cell-center">و</td>\n</tr>\n</tbody>\n</table></section>',
    );
  });

  it('give each table a name of its own', () => {
    const table = '| أ |\n|-|\n| ب |\n\n';
    expect(html(table.repeat(2)).match(/aria-label="[^"]*"/gu)).toEqual([
      'aria-label="جدول"',
      'aria-label="جدول: 2"',
    ]);
  });

  it('say in words whether a task is done', () => {
    expect(html('- [x] كتابة\n- [ ] نشر')).toBe(
      '<ul class="contains-task-list">\n<li class="task-list-item"><span class="task" role="img" aria-label="أُنجز">☑</span> كتابة</li>\n<li class="task-list-item"><span class="task" role="img" aria-label="لم يُنجز">☐</span> نشر</li>\n</ul>',
    );
  });

  it('name footnotes in Arabic, in the desk’s digits', () => {
    const { html, text } = render('نص[^أ]\n\n[^أ]: حاشية', { settings: { ...settings, digits: 'arab' } });
    expect(html).toBe(
      '<p>نص<sup><a href="#fn-1" id="fnref-1" aria-describedby="footnote-label" class="footnote-ref">١</a></sup></p>\n<section class="footnotes" aria-labelledby="footnote-label"><h2 class="footnotes__title" id="footnote-label">الحواشي</h2>\n<ol>\n<li id="fn-1">\n<p>حاشية <a href="#fnref-1" aria-label="العودة إلى موضع الحاشية 1 في النص" class="footnote-back">↪</a></p>\n</li>\n</ol>\n</section>',
    );
    expect(text).toBe('نص\nحاشية');
  });

  it('set code left to right', () => {
    expect(html('`npm ci`')).toContain('<code dir="ltr">npm ci</code>');
    expect(html('```js\nx\n```')).toBe(
      '<pre dir="ltr" tabindex="0"><code class="language-js">x\n</code></pre>',
    );
  });
});

describe('the direction of a block', () => {
  it.each([
    ['The mayor said that the park is open.', '<p dir="ltr" lang="en">'],
    ['Le maire a dit que la place est ouverte pour les enfants.', '<p dir="ltr" lang="fr">'],
    ['أعلنت Microsoft Corporation International Holdings ذلك.', '<p>'],
    ['«We are ready for the new season», said the coach of the team, قال', '<p dir="ltr" lang="en">'],
    ['Green Nile Trust International (GNTI) قالت', '<p>'],
    ['## The New Nile Times', '<h2 id='],
    ['We are ready!', '<p dir="ltr" lang="en">'],
    ['@maha_of_the_nile_delta', '<p>'],
    ['https://mirsal.example/news/today', '<p>'],
    ['123 456', '<p>'],
    ['`const x = 1; const y = 2;` هنا', '<p>'],
    ['<p dir="ltr">نص</p>', '<p dir="ltr">'],
  ])('of %j is written as %s', (body, expected) => {
    expect(html(body).startsWith(expected)).toBe(true);
  });

  it('is right to left for Arabic in an English article', () => {
    expect(render('قال العمدة إن الحديقة مفتوحة.', { language: 'en', direction: 'ltr' }).html).toBe(
      '<p dir="rtl" lang="ar">قال العمدة إن الحديقة مفتوحة.</p>',
    );
    expect(render('2026', { language: 'en', direction: 'ltr' }).html).toBe('<p>2026</p>');
  });

  it('marks a vocalised paragraph', () => {
    expect(html('العِلْمُ نُورٌ وَالجَهْلُ ظَلامٌ')).toBe('<p class="vocalised">العِلْمُ نُورٌ وَالجَهْلُ ظَلامٌ</p>');
  });
});

describe('what a page needs to know of a body', () => {
  it('is its text, a block a line, without markup, notes’ numbers and interface', () => {
    const { text, words } = render(
      '## عنوان\n\nنص **بارز**\nوسطر[^1]\n\n- بند\n\n| أ | ب |\n|-|-|\n| ج | د |\n\n[^1]: حاشية',
    );
    expect(text).toBe('عنوان\nنص بارز وسطر\nبند\nأ ب\nج د\nحاشية');
    expect(words).toBe(10);
  });

  it('is its quotes, in the order of their first appearance', () => {
    const { quotes } = render('[ق][ق2] كذا\n\n> نص\n>\n> — [ص][ق1]\n\nو[ق][ق2].\n\n::اقتباس{#ق3}');
    expect(quotes.map(({ id }) => id)).toEqual(['ق2', 'ق1', 'ق3']);
  });

  it('is the line of each block, when the desk asks for it', () => {
    const body = '---\n\nنص\n\n> قول\n>\n> — [ص][ق1]\n\n- بند';
    expect(html(body)).not.toContain('data-line');
    const lines =
      render(body, { sourceLines: true }).html.match(/<\w+(?= [^>]*data-line)[^>]*data-line="\d+"/gu) ?? [];
    expect(lines.map((tag) => tag.replace(/ .*data-line="(\d+)"/u, ' $1'))).toEqual([
      '<p 3', '<figure 5', '<p 5', '<ul 9', '<li 9',
    ]); // prettier-ignore
  });
});

describe('HTML of authors against the standard’s content models', () => {
  it.each([
    ['<span>\n\nفقرة\n\n</span>', '<div>\n<p>فقرة</p>\n</div>'],
    ['<ul><p>نص</p><li>بند</li></ul>', '<ul><li><p>نص</p></li><li>بند</li></ul>'],
    ['<details>نص</details>', '<div>نص</div>'],
    ['<details open><summary>س</summary>ج</details>', '<details open><summary>س</summary>ج</details>'],
    ['<dl><p>نص</p><dt>س</dt></dl>', '<div><p>نص</p><div>س</div></div>'],
    ['<bdo>نص</bdo> كذا', '<p><bdi>نص</bdi> كذا</p>'],
    [
      '<time>أمس</time> و<time datetime="2026-11-20">أول</time>',
      '<p><span>أمس</span> و<time datetime="2026-11-20">أول</time></p>',
    ],
    ['<li>بند</li>', 'بند'],
    ['<table><tr></tr></table>نص', 'نص'],
    ['## <ul><li>بند</li></ul>', '<div><ul><li>بند</li></ul></div>'],
    [
      '::related{matar}[نص [رابط](https://e.com)]',
      '<p class="read-also"><span class="read-also__label">اقرأ أيضًا:</span> <span>نص <a href="https://e.com" rel="external noopener">رابط</a></span></p>',
    ],
    ['نص\n\n##\n\n<p> </p>\n\nبعد', '<p>نص</p>\n\n\n<p>بعد</p>'],
  ])('%j becomes %j', (body, expected) => {
    expect(html(body)).toBe(expected);
  });
});

describe('a newsroom’s own words', () => {
  it('stand in the place of Midad’s, with their slots', () => {
    const own = {
      ...settings,
      words: { readAlso: 'طالع:', backToText: 'إلى {note}', pictureCredit: 'عدسة {credit}' },
    };
    const { html } = render('::related{matar}\n\n::صورة{x.jpg الوصف=أ المصدر=نور}\n\nنص[^1]\n\n[^1]: ح', {
      settings: own,
    });
    expect(html).toContain('>طالع:</span>');
    expect(html).toContain('>عدسة نور</span>');
    expect(html).toContain('aria-label="إلى 1"');
  });
});
