import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { render } from './body.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

/** Bodies that use everything the dialect has, rightly and wrongly. */
export const bodies: Readonly<Record<string, string>> = {
  'the whole dialect': `## عنوان

نص **بارز** و*مائل* و~~محذوف~~ و\`code\`، [رابط](https://e.com) و[آخر](matar)[^1].

> نص المنشور كما ورد.
>
> — [صفحة «مثال الحي»][ق1]، تويتر

تؤكد [قناة 99TV][ق2] كذا.

::اقتباس{#ق3}

::اقرأ-أيضا{matar}

::صورة{x.jpg الوصف="رجل يقف" المصدر="وكالة"}[شرح]

:::معرض[صور]
![أ](x.jpg)
![ب](x.jpg)
:::

::فيديو{film.mp4 الترجمة=film.vtt}[مقطع]

::صوت{صوت.mp3}[تسجيل]

::فيديو{https://v.example/x}

:::حقائق[أرقام]
- خمسة
- ستة
:::

:::تسلسل-زمني
- **أمس** كذا
:::

::مقتطف[قول]{من=نور}

:::تصويب{2026-11-20}
كان كذا.
:::

:::يسار
Hello, world.
:::

| أ | ب |
|:--|--:|
| 1 | 2 |

- [x] تم
- [ ] لم يتم

1. أول
2. ثان

---

\`\`\`js
x
\`\`\`

<details><summary>المزيد</summary>

نص مخفي <abbr title="وكالة">و</abbr> و<kbd>Ctrl</kbd> و<sub>1</sub> و<mark>مهم</mark>

</details>

[^1]: حاشية فيها [رابط](https://e.com)، ومنها فقرتان.

    وهذه الثانية.
`,
  'slips of every kind': `# أول

##### قفز

نص </b> و<b>غامق و<i>مائل</b>

<div>

<p>فقرة <div>قسم</div></p>

<li>بند</li>

<td>خلية</td>

> بلا نسبة

![](x.jpg) ![بعيدة](https://e.com/x.png) [![ص](x.jpg)](https://e.com)

[ميت](nowhere) و[خبيث](javascript:x)

::related{nowhere}

:::حقائق

نص[^9] و[اسم][ق9]

::شيء{x}

<table><tr><td>أ<td>ب</table>

<a href="https://e.com">رابط <a href="https://e.com">في رابط</a></a>

<ul><p>ليس بندا</p></ul>

<dl><dt>س</dt><dd>ج</dd></dl>

<figure><figcaption>شرح</figcaption></figure>

<h2></h2>

<p></p>

<details>بلا عنوان</details>

<dl><p>ليس تعريفا</p></dl>

<time>أمس</time> و<bdo>نص</bdo> و<del datetime="أمس">محذوف</del> و<b lang="عربي">نص</b>

<span>

فقرة في سطر

</span>

<ol start="س"><li value="ب">بند</li></ol>

##

<pre>سطر

فقرة

</pre>

<table><tr><td colspan="كثير">أ</td></tr></table>
`,
  'quotes in lists, boxes and quotes': `- بند

  > نص
  >
  > — [ص][ق1]

:::حقائق
> نص آخر
>
> — [ص][ق1]
:::

> قال:
>
> > داخلي
> >
> > — [ص][ق3]
>
> — [ص][ق1]
`,
};

describe('a body', () => {
  it.each(Object.keys(bodies))('that holds %s is valid HTML', async (name) => {
    const { html, sourcesHtml } = render(bodies[name] ?? '');
    const page = `<!DOCTYPE html>\n<html lang="ar" dir="rtl"><head><title>ن</title></head><body><main><h1>ن</h1>${html}<section><h2>المصادر</h2>${sourcesHtml}</section></main></body></html>`;
    const report = await validator.validateString(page);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(found, html).toEqual([]);
  });
});
