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

/** The shell of every page: head, skip link, masthead, the page's own content, footer. */
export function Document({ page, children }: DocumentProps) {
  const site = siteScope(page);
  const own = pageScope(page);
  const foreign = site.language === own.language ? {} : { lang: site.language, dir: site.direction };
  return (
    <html lang={page.language} dir={page.direction}>
      <Head page={page} />
      <body class={`page page--${page.layout}`}>
        <ScopeProvider value={site}>
          <div {...foreign}>
            <a class="skip" href="#_content">
              {site.words.skipToContent}
            </a>
            <Header page={page} />
          </div>
        </ScopeProvider>
        <ScopeProvider value={own}>
          <main id="_content">{children}</main>
        </ScopeProvider>
        <ScopeProvider value={site}>
          <div {...foreign}>
            <Footer site={page.site} />
          </div>
        </ScopeProvider>
      </body>
    </html>
  );
}
