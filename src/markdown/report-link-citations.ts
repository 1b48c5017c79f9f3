import { quoteValue } from '../message/index.ts';
import { readPostUrl } from '../quote/index.ts';
import type { BodyContext } from './body-context.ts';
import { toKeptFinder } from './code-stretches.ts';

const linkAsId = /\[([^[\]\n\r]{1,300})\]\[(<?https?:\/\/[^[\]\s]{1,2000})\]/giu;

/** Reports links that stand where the id of a quote is meant: `[name][https://…]` is neither a citation nor a link, and readers would see its brackets. */
export function reportLinkCitations(body: string, context: BodyContext): void {
  if (!/\]\[<?https?:/iu.test(body)) return;
  const isKept = toKeptFinder(body);
  for (const { 0: all, 1: name = '', 2: written = '', index } of body.matchAll(linkAsId)) {
    if (isKept(index)) continue;
    const url = written.replace(/^<|>$/gu, '');
    const id = idOfPost(url, context);
    const right = id === undefined ? `[${name}](${url})` : `[${name}][${id}]`;
    context.report('quote/citation-form', { offsets: [index, index + all.length] }, {
      severity: 'error',
      ...(id === undefined ? {} : { expected: [right] }),
      text:
        id === undefined
          ? {
              ar: `بعد الاسم رابط مكان معرف الاقتباس، فظهر للقارئ بأقواسه. إن كان كلامًا منقولًا فضع الرابط تحت «اقتباسات» في رأس الملف، واكتب هنا معرفه: ${quoteValue(`[${name}][ق1]`)}. وإن كان رابطًا للقارئ فضعه بين هلالين: ${quoteValue(right)}.`,
              en: `A link stands behind the name where the id of a quote is expected, and is shown to the reader with its brackets. If these words are quoted, put the link under “quotes” in the front matter and its id here: ${quoteValue(`[${name}][q1]`)}. If the link is for the reader, put it in round brackets: ${quoteValue(right)}.`,
            }
          : {
              ar: `بعد الاسم رابط مكان معرف الاقتباس، فظهر للقارئ بأقواسه. هو رابط الاقتباس ${quoteValue(id)}؛ اكتب معرفه: ${quoteValue(right)}.`,
              en: `A link stands behind the name where the id of a quote is expected, and is shown to the reader with its brackets. It is the link of the quote ${quoteValue(id)}: write its id, ${quoteValue(right)}.`,
            },
    }); // prettier-ignore
  }
}

/** The front matter's quote of the post that a link leads to. */
function idOfPost(url: string, { source: { quotes } }: BodyContext): string | undefined {
  const reading = readPostUrl(url);
  if (!reading.ok) return undefined;
  const { post } = reading;
  for (const [id, { source }] of quotes) {
    const isPost = post.postId !== undefined && post.postId === source.postId;
    if ((isPost && post.platform === source.platform) || post.url === source.url) return id;
  }
  return undefined;
}
