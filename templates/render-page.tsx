import type { Page } from '../src/page/index.ts';
import { ArticleLayout } from './layouts/article.tsx';
import { Document } from './layouts/document.tsx';
import { HomeLayout } from './layouts/home.tsx';
import { ListLayout } from './layouts/list.tsx';
import { NotFoundLayout } from './layouts/not-found.tsx';
import { StaticLayout } from './layouts/static.tsx';
import { toMarkup } from './to-markup.ts';

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

/** The whole text of the file that a page is written to. */
export function renderPage(page: Page): string {
  if (page.layout === 'plain') return page.content;
  return toMarkup(
    <Document page={page}>
      <Layout page={page} />
    </Document>,
    '<!DOCTYPE html>\n',
    '\n',
  );
}
