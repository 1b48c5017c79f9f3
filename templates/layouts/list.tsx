import type { ListPage } from '../../src/page/index.ts';
import { Bidi } from '../partials/bidi.tsx';
import { BodyHtml } from '../partials/body.tsx';
import { Breadcrumb } from '../partials/breadcrumb.tsx';
import { Neighbours } from '../partials/neighbours.tsx';
import { Periods } from '../partials/periods.tsx';
import { Image } from '../partials/picture.tsx';
import { Sentence } from '../partials/sentence.tsx';
import { Teaser } from '../partials/teaser.tsx';
import { useScope } from '../scope.ts';

type PersonView = NonNullable<ListPage['person']>;

function PersonDetails({ person, name }: { readonly person: PersonView; readonly name: string }) {
  const { words } = useScope();
  return (
    <div class="person">
      {person.picture !== undefined && (
        <div class="person__picture">
          <Image picture={person.picture} first />
        </div>
      )}
      <div class="person__text">
        {person.role !== undefined && (
          <p class="person__role">
            <Bidi text={person.role} />
          </p>
        )}
        {person.body.html !== '' && <BodyHtml class="body body--short" html={person.body.html} />}
        <ul class="person__links">
          {person.email !== undefined && (
            <li>
              {words.email}{' '}
              <a href={`mailto:${person.email}`} dir="ltr">
                {person.email}
              </a>
            </li>
          )}
          {person.links.map(({ text, url }) => (
            <li key={url}>
              <a href={url} rel="external me">
                <Bidi text={text} />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <h2 class="person__work">
        <Sentence text={words.personArticles} slots={{ name }} />
      </h2>
    </div>
  );
}

/** A list of articles: a section, a tag, a person's work or a month. */
export function ListLayout({ page }: { readonly page: ListPage }) {
  const { words } = useScope();
  const kickers = {
    section: words.sectionKicker,
    tag: words.tagKicker,
    month: words.monthKicker,
    person: undefined,
  };
  const kicker = kickers[page.layout];
  const level = page.person === undefined ? 2 : 3;
  const withPictures = page.layout !== 'month';
  return (
    <div class={`list list--${page.layout}`}>
      <header class="list__header">
        <Breadcrumb links={[]} />
        {kicker !== undefined && <p class="kicker">{kicker}</p>}
        <h1>
          <Bidi text={page.title} />
        </h1>
        {page.intro !== undefined && (
          <p class="standfirst">
            <Bidi text={page.intro} />
          </p>
        )}
        {page.person !== undefined && <PersonDetails person={page.person} name={page.heading} />}
      </header>
      {page.teasers.length === 0 && <p class="empty">{words.emptyList}</p>}
      <ol class="list__teasers">
        {page.teasers.map((teaser, index) => (
          <li key={teaser.url}>
            <Teaser
              teaser={teaser}
              form={page.layout === 'section' && index === 0 ? 'lead' : 'row'}
              level={level}
              section={page.layout !== 'section'}
              summary={withPictures}
              picture={withPictures}
            />
          </li>
        ))}
      </ol>
      {page.periods !== undefined && <Periods heading={words.byDate} links={page.periods} />}
      <Neighbours
        newer={page.newer}
        older={page.older}
        newerLabel={words.newerArticles}
        olderLabel={words.olderArticles}
      />
    </div>
  );
}
