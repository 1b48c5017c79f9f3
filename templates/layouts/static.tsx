import type { TextPage } from '../../src/page/index.ts';
import { Bidi } from '../partials/bidi.tsx';
import { BodyHtml } from '../partials/body.tsx';
import { Breadcrumb } from '../partials/breadcrumb.tsx';

/** A page that is not news. */
export function StaticLayout({ page }: { readonly page: TextPage }) {
  return (
    <article class="article article--static">
      <header class="article__header">
        <Breadcrumb links={[]} />
        <h1>
          <Bidi text={page.title} />
        </h1>
      </header>
      <BodyHtml class="body" html={page.body.html} />
    </article>
  );
}
