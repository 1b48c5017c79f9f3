import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { toPages } from '../../src/page/index.ts';
import { testArticle, testNewsroom } from './test-newsroom.ts';

const assets = { stylesheet: '/assets/midad.css', preload: [] };
const redirect = toPages(testNewsroom([testArticle(1, { aliases: ['قديم'], title: '"><b>&' })]), {
  assets,
}).pages.find(({ url }) => url === '/a/art00001/قديم/');
const html = redirect?.layout === 'plain' ? redirect.content : '';

describe('the page at an old address', () => {
  it('leads to the present one, and names it to search engines', () => {
    expect(html).toContain(`content="0; url=${encodeURI('/a/art00001/خبر-1/')}"`);
    expect(html).toContain(
      `<link rel="canonical" href="https://marfa.example${encodeURI('/a/art00001/خبر-1/')}">`,
    );
  });

  it('is valid HTML with the title as text', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
    const rules = report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    // A refresh is what such a page is for.
    expect(rules.filter((rule) => rule !== 'meta-refresh')).toEqual([]);
    expect(html).not.toContain('<b>');
  });
});
