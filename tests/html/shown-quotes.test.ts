import { describe, expect, it } from 'vitest';
import { toQuote } from '../../src/quote/index.ts';
import type { Quote } from '../../src/quote/index.ts';
import { render } from './body.ts';

const shownOf = (body: string) =>
  render(body).shown.map(({ kind, use, text, id, sourceId }) => ({ kind, use, text, id, sourceId }));

describe('the quotes that a body shows', () => {
  it('are its cards with their words and its mentions with their sentences, in the order of the body', () => {
    const body = `قال د. سامي إن المطر عاد. وتؤكد [صفحة «مثال الحي»][ق1] **إعادة** فتح الشارع؛ ولم تذكر متى! ثم هدأ الحي.

> سطر أول.
>
> سطر «ثان» & أخير.
>
> — [صفحة «مثال الحي»][ق1]

::quote{#ق3}`;
    expect(shownOf(body)).toEqual([
      {
        kind: 'paraphrase',
        use: 'mention',
        text: 'وتؤكد صفحة «مثال الحي» إعادة فتح الشارع؛ ولم تذكر متى!',
        id: 'quote-ق1',
        sourceId: 'source-ق1',
      },
      {
        kind: 'direct',
        use: 'card',
        text: 'سطر أول.\nسطر «ثان» & أخير.',
        id: undefined,
        sourceId: 'source-ق1',
      },
      {
        kind: 'direct',
        use: 'card',
        text: 'نص محفوظ في السجل.',
        id: 'quote-ق3',
        sourceId: 'source-ق3',
      },
    ]);
  });

  it.each([
    ['- تقول [صفحة «مثال الحي»][ق1] نعم.\n- سطر آخر.', 'تقول صفحة «مثال الحي» نعم.'],
    ['سكت. وقالت [صفحة «مثال الحي»][ق1][^1] إنها خمسون مترًا. ثم سكت.\n\n[^1]: حاشية.', 'وقالت صفحة «مثال الحي» إنها خمسون مترًا.'], // prettier-ignore
    ['قال أ. ب. سالم لـ[صفحة «مثال الحي»][ق1]: «نعم.» ثم مضى', 'قال أ. ب. سالم لـصفحة «مثال الحي»: «نعم.»'],
    ['بلا نهاية [صفحة «مثال الحي»][ق1]', 'بلا نهاية صفحة «مثال الحي»'],
  ])('cut a mention’s sentence out of %j', (body, sentence) => {
    expect(render(body).shown.map(({ text }) => text)).toEqual([sentence]);
  });

  it.each([
    ['keep', 'نص محفوظ.', 'https://x.com/misal_page/status/1541815603606036480', 1],
    ['keep-text', 'نص محفوظ.', undefined, 1],
    ['withdraw', undefined, undefined, 0],
  ])(
    'leave out what is not shown any longer when %s was chosen for an absent post',
    (choice, text, url, copies) => {
      const { quote } = toQuote(
        'ق1',
        {
          by: 'صفحة «مثال الحي»',
          url: 'https://x.com/misal_page/status/1541815603606036480',
          text: 'نص محفوظ.',
          archive: [{ url: 'https://archive.example/1' }],
          availability: [{ at: '2026-01-02', observed: 'absent' }],
          on_deleted: choice,
        },
        { language: 'ar', zone: 'Asia/Dubai' },
      );
      const [shown] = render('::quote{#ق1}', { quotes: new Map([['ق1', quote as Quote]]) }).shown;
      expect(shown?.text).toBe(text);
      expect(shown?.quote.source.url).toBe(url);
      expect(shown?.quote.source.postId).toBe(url === undefined ? undefined : '1541815603606036480');
      expect(shown?.quote.archive).toHaveLength(copies);
      expect(JSON.stringify(shown).includes('نص محفوظ')).toBe(text !== undefined);
    },
  );
});
