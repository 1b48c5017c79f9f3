import type { Element, Root } from 'hast';
import { quoteValue } from '../message/index.ts';
import type { Bilingual } from '../message/index.ts';
import type { BodyRender } from './body-render.ts';
import { decodeAddress } from './decode-address.ts';
import { eachElement } from './each-element.ts';
import { findArticle } from './find-article.ts';
import { textOf } from './hast-element.ts';
import { hiddenTarget } from './rendered.ts';

/** Marks links that leave the site, makes links to the site's own origin and to articles' files site-absolute, and reports those that were cut off or lead nowhere. */
export function rehypeLinks(render: BodyRender): (tree: Root) => void {
  const origin = render.input.settings.url.replace(/\/+$/u, '');
  return (tree) => {
    eachElement(tree, (node) => {
      if (node.tagName !== 'a' || node.properties.dataFootnoteRef !== undefined) return;
      const { href } = node.properties;
      if (typeof href !== 'string') {
        reportUnsafe(render, node);
        return;
      }
      if (origin !== '' && (href === origin || href.startsWith(`${origin}/`))) {
        node.properties.href = href.slice(origin.length) || '/';
      } else if (/^(?:https?:)?\/\//iu.test(href)) {
        if (!URL.canParse(href, 'https://example.com')) {
          delete node.properties.href;
          reportMalformed(render, node, href);
          return;
        }
        node.properties.rel = ['external', 'noopener'];
      } else if (!/^(?:[/#]|mailto:|tel:)/iu.test(href)) {
        relative(render, node, href);
        return;
      }
      // An address may say what readers must not know yet.
      const own = node.properties.href;
      if (typeof own === 'string' && own.startsWith('/a/') && findArticle(render.input, own) === hiddenTarget)
        delete node.properties.href;
    });
  };
}

// A page lies deeper than its file, so a relative address never means what its writer saw.
function relative(render: BodyRender, node: Element, href: string): void {
  const target = findArticle(render.input, href);
  if (target === hiddenTarget) {
    delete node.properties.href;
    return;
  }
  if (target !== undefined) {
    node.properties.href = target.url;
    return;
  }
  const written = decodeAddress(href);
  render.report('link/relative', node, {
    severity: 'error',
    found: written === '' ? `[${textOf(node)}]()` : written,
    text:
      written === ''
        ? noAddress
        : {
            ar: `هذا الرابط لا يقود إلى مادة من الموقع: ${quoteValue(written)}. اكتب العنوان كاملًا بادئًا بـ ${quoteValue('https://')}، أو العنوان المختصر لمادة منشورة.`,
            en: `This link leads to no article of the site: ${quoteValue(written)}. Write the whole address beginning with ${quoteValue('https://')}, or the slug of a published article.`,
          },
  });
  delete node.properties.href;
}

const noAddress: Bilingual = {
  ar: 'لا عنوان لهذا الرابط: ما بين الهلالين فارغ. ضع فيهما العنوان كاملًا، هكذا: [النص](https://…)، أو احذف الأقواس.',
  en: 'This link has no address: nothing stands in its round brackets. Put the whole address in them, like this: [text](https://…), or remove the brackets.',
};

function reportMalformed(render: BodyRender, node: Element, href: string): void {
  render.report('link/malformed', node, {
    severity: 'error',
    found: href,
    text: {
      ar: `لا يفهم المتصفح هذا العنوان: ${quoteValue(href)}. انسخه من جديد من صفحته.`,
      en: `A browser does not understand this address: ${quoteValue(href)}. Copy it again from its page.`,
    },
  });
}

function reportUnsafe(render: BodyRender, node: Element): void {
  render.report('link/unsafe', node, {
    severity: 'error',
    found: textOf(node),
    text: {
      ar: 'عنوان هذا الرابط غير مقبول، فحُذف وبقي نصه. تُقبل عناوين http وhttps وmailto وtel وعناوين الموقع نفسه.',
      en: 'The address of this link is not accepted; it was removed and its text was kept. Accepted are http, https, mailto, tel and the site’s own addresses.',
    },
  });
}
