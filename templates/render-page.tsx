import { renderToString } from 'preact-render-to-string';
import type { Page } from '../src/page/index.ts';
import { ArticleLayout } from './layouts/article.tsx';
import { Document } from './layouts/document.tsx';
import { HomeLayout } from './layouts/home.tsx';
import { ListLayout } from './layouts/list.tsx';
import { NotFoundLayout } from './layouts/not-found.tsx';
import { StaticLayout } from './layouts/static.tsx';

function Layout({ page }: { readonly page: Page }) {
  switch (page.layout) {
    case 'article':
      return <ArticleLayout page={page} />;
    case 'home':
      return <HomeLayout page={page} />;
    case 'section':
    case 'tag':
    case 'person':
    case 'month':
      return <ListLayout page={page} />;
    case 'static':
      return <StaticLayout page={page} />;
    case 'not-found':
      return <NotFoundLayout page={page} />;
    case 'plain':
      return null;
  }
}

// A `<` of an author is always `&lt;` here, so what looks like a tag is one.
const closedVoid = /<(?:br|hr|img|link|meta)(?:\s+[^\s"=>/]+(?:="[^"]*")?)*\s*\/>/gu;

/** Void elements as HTML writes them: Preact writes them as XML does. */
const asHtml = (markup: string): string => markup.replace(closedVoid, (tag) => `${tag.slice(0, -2)}>`);

/** The whole text of the file that a page is written to. */
export function renderPage(page: Page): string {
  if (page.layout === 'plain') return page.content;
  const html = renderToString(
    <Document page={page}>
      <Layout page={page} />
    </Document>,
  );
  return `<!DOCTYPE html>\n${asHtml(html)}\n`;
}
