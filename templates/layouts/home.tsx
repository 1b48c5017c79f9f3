import type { HomePage } from '../../src/page/index.ts';
import { Bidi } from '../partials/bidi.tsx';
import { Periods } from '../partials/periods.tsx';
import { Sentence } from '../partials/sentence.tsx';
import { Teaser } from '../partials/teaser.tsx';
import { useScope } from '../scope.ts';

function Front({ page }: { readonly page: HomePage }) {
  const { words } = useScope();
  if (page.lead === undefined) return <p class="empty">{words.emptyList}</p>;
  // Without a picture the lead is too short to stand beside a column, and without stories it has none beside it.
  const beside = page.lead.picture !== undefined && page.secondary.length > 0;
  return (
    <section class={`front front--${beside ? 'beside' : 'stacked'}`} aria-label={words.topStories}>
      <Teaser teaser={page.lead} form="lead" level={2} summary picture />
      {page.secondary.length > 0 && (
        <ul class="front__secondary">
          {page.secondary.map((teaser, index) => (
            <li key={teaser.url}>
              <Teaser teaser={teaser} form="row" level={2} summary={index === 0} picture />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface BlockProps {
  readonly block: HomePage['blocks'][number];
  /** Alone in its row: its headlines stand beside its picture and have the room to say more. */
  readonly wide: boolean;
}

function Block({ block: { section, teasers }, wide }: BlockProps) {
  const { words } = useScope();
  const id = `page_block-${section.url.split('/').at(-2) ?? ''}`;
  return (
    <section class="block" aria-labelledby={id}>
      <h2 class="block__title" id={id}>
        <a href={section.url}>
          <Bidi text={section.text} />
        </a>
      </h2>
      <ul class="block__list">
        {teasers.map((teaser, index) => (
          <li key={teaser.url}>
            <Teaser
              teaser={teaser}
              form={index === 0 ? 'card' : 'line'}
              level={3}
              section={false}
              summary={index === 0 || wide}
              picture={index === 0}
            />
          </li>
        ))}
      </ul>
      <p class="block__more">
        <a href={section.url}>
          <Sentence text={words.moreOfSection} slots={{ section: section.text }} />
        </a>
      </p>
    </section>
  );
}

/** The home page: the lead, the stories beside it, the sections, and the newest of all in one column. */
export function HomeLayout({ page }: { readonly page: HomePage }) {
  const { words } = useScope();
  return (
    <>
      <Front page={page} />
      <div class={page.blocks.length > 0 ? 'home__columns' : undefined}>
        {page.blocks.length > 0 && (
          <div class="blocks">
            {page.blocks.map((block, index) => (
              <Block
                key={block.section.url}
                block={block}
                wide={index === 0 && page.blocks.length % 2 === 1}
              />
            ))}
          </div>
        )}
        <div class="rail">
          {page.newest.length > 0 && (
            <section class="newest" aria-labelledby="page_newest">
              <h2 id="page_newest">{words.newest}</h2>
              <ol>
                {page.newest.map((teaser) => (
                  <li key={teaser.url}>
                    <Teaser teaser={teaser} form="line" level={3} />
                  </li>
                ))}
              </ol>
            </section>
          )}
          {page.archive.length > 0 && <Periods heading={words.archive} links={page.archive} />}
        </div>
      </div>
    </>
  );
}
