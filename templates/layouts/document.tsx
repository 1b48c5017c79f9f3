import type { ComponentChildren } from 'preact';
import type { Page } from '../../src/page/index.ts';
import { Footer } from '../partials/footer.tsx';
import { Head } from '../partials/head.tsx';
import { Header } from '../partials/header.tsx';
import { pageScope, ScopeProvider, siteScope } from '../scope.ts';

interface DocumentProps {
  readonly page: Page;
  readonly children: ComponentChildren;
}

/** What stands round a page, in the outlet's own language where the page is written in another. */
function Surround({ page, children }: DocumentProps) {
  const site = siteScope(page);
  const foreign = site.language !== page.language;
  return (
    <ScopeProvider value={site}>
      {foreign ? (
        <div lang={site.language} dir={site.direction}>
          {children}
        </div>
      ) : (
        children
      )}
    </ScopeProvider>
  );
}

/** The shell of every page: head, skip link, masthead, the page's own content, footer. */
export function Document({ page, children }: DocumentProps) {
  return (
    <html lang={page.language} dir={page.direction}>
      <Head page={page} />
      <body class={`page page--${page.layout}`}>
        <Surround page={page}>
          <a class="skip" href="#page_content">
            {siteScope(page).words.skipToContent}
          </a>
          <Header page={page} />
        </Surround>
        <ScopeProvider value={pageScope(page)}>
          <main id="page_content">{children}</main>
        </ScopeProvider>
        <Surround page={page}>
          <Footer site={page.site} />
        </Surround>
      </body>
    </html>
  );
}
