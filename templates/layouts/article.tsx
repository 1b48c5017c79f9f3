import { countNoun } from '../../src/locale/index.ts';
import type { ArticlePage } from '../../src/page/index.ts';
import { Bidi } from '../partials/bidi.tsx';
import { BodyHtml } from '../partials/body.tsx';
import { Breadcrumb } from '../partials/breadcrumb.tsx';
import { Corrections } from '../partials/corrections.tsx';
import { DateTime } from '../partials/date.tsx';
import { Dateline } from '../partials/dateline.tsx';
import { Names } from '../partials/names.tsx';
import { Neighbours } from '../partials/neighbours.tsx';
import { LeadPicture } from '../partials/picture.tsx';
import { Sentence } from '../partials/sentence.tsx';
import { StatusBadges } from '../partials/status.tsx';
import { Tags } from '../partials/tags.tsx';
import { Teaser } from '../partials/teaser.tsx';
import { lineClass } from '../line-class.ts';
import { useScope } from '../scope.ts';

function Byline({ page }: { readonly page: ArticlePage }) {
  const { words, settings, language } = useScope();
  const { authors, dateline, published, updated, readingTime } = page;
  const minutes = countNoun('minute', readingTime, { digits: settings.digits, language });
  return (
    <div class="byline">
      {authors.length > 0 && (
        <p class="byline__authors">
          <Sentence text={words.byline} slots={{ names: <Names people={authors} /> }} />
        </p>
      )}
      {dateline !== undefined && <Dateline dateline={dateline} authors={authors.map(({ text }) => text)} />}
      <p class="byline__times">
        {published !== undefined && (
          <span>
            <Sentence text={words.published} slots={{ date: <DateTime date={published} /> }} />
          </span>
        )}{' '}
        {updated !== undefined && (
          <span class="byline__updated">
            <Sentence text={words.updated} slots={{ date: <DateTime date={updated} /> }} />
          </span>
        )}{' '}
        <span>
          <Sentence text={words.readingTime} slots={{ minutes }} />
        </span>
      </p>
    </div>
  );
}

function ArticleHeader({ page }: { readonly page: ArticlePage }) {
  const { kicker, title, standfirst, status, embargo } = page;
  return (
    <header class="article__header">
      <Breadcrumb links={[page.section]} />
      <StatusBadges status={status} embargo={embargo} />
      {kicker !== undefined && (
        <p class="kicker">
          <Bidi text={kicker} />
        </p>
      )}
      <h1 class={lineClass(title)}>
        <Bidi text={title} />
      </h1>
      {standfirst !== undefined && (
        <p class={lineClass(standfirst, 'standfirst')}>
          <Bidi text={standfirst} />
        </p>
      )}
    </header>
  );
}

function Sources({ page }: { readonly page: ArticlePage }) {
  const { words, settings, language } = useScope();
  if (page.body.sourcesHtml === '') return null;
  const count = countNoun('source', page.body.quotes.length, { digits: settings.digits, language });
  return (
    <section class="source-list" aria-labelledby="page_sources">
      <h2 id="page_sources">
        {words.sources} <span class="source-list__count">{count}</span>
      </h2>
      <BodyHtml class="source-list__entries" html={page.body.sourcesHtml} />
    </section>
  );
}

function Related({ page }: { readonly page: ArticlePage }) {
  const { words } = useScope();
  if (page.related.length === 0) return null;
  return (
    <section class="related" aria-labelledby="page_related">
      <h2 id="page_related">{words.related}</h2>
      <ul class="grid">
        {page.related.map((teaser) => (
          <li key={teaser.url}>
            <Teaser teaser={teaser} form="card" level={3} picture />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An article with its cards, corrections, sources and what to read next. */
export function ArticleLayout({ page }: { readonly page: ArticlePage }) {
  const { words } = useScope();
  return (
    <>
      <article class="article">
        <ArticleHeader page={page} />
        <Byline page={page} />
        {page.picture !== undefined && <LeadPicture picture={page.picture} />}
        <Corrections corrections={page.corrections} position="top" />
        <BodyHtml class={page.vocalised ? 'body body--vocalised' : 'body'} html={page.body.html} />
        <Corrections corrections={page.corrections} position="bottom" />
        <Sources page={page} />
        <Tags tags={page.tags} />
      </article>
      <Related page={page} />
      <Neighbours
        newer={page.newer}
        older={page.older}
        newerLabel={words.newerArticle}
        olderLabel={words.olderArticle}
      />
    </>
  );
}
