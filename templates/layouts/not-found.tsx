import type { NotFoundPage } from '../../src/page/index.ts';
import { Sentence } from '../partials/sentence.tsx';
import { Teaser } from '../partials/teaser.tsx';
import { useScope } from '../scope.ts';

/** What a reader sees where there is no page, with a way back. */
export function NotFoundLayout({ page }: { readonly page: NotFoundPage }) {
  const { words } = useScope();
  return (
    <div class="list list--not-found">
      <header class="list__header">
        <p class="kicker">404</p>
        <h1>{words.notFoundTitle}</h1>
        <p class="standfirst">{words.notFoundText}</p>
        <p>
          <Sentence text={words.notFoundAdvice} slots={{ home: <a href="/">{words.home}</a> }} />
        </p>
      </header>
      <ol class="list__teasers">
        {page.newest.map((teaser) => (
          <li key={teaser.url}>
            <Teaser teaser={teaser} form="row" level={2} />
          </li>
        ))}
      </ol>
    </div>
  );
}
