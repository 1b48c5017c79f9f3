import type { JSX } from 'preact';
import type { DeskWords, QuoteGap } from '../locale/index.ts';
import type { ArticlePage } from '../page/index.ts';
import { Shelf } from './desk-shelf.tsx';
import type { Edition } from './edition.ts';
import { quoteGaps } from './quote-gaps.ts';
import { ShownTitle } from './shown-title.tsx';

/** For each article what is missing, and of whose quotes. */
export function DeskQuotes(props: { readonly words: DeskWords; readonly edition: Edition }): JSX.Element {
  const { words, edition } = props;
  const lacking = [...edition.pages.values()].flatMap((page) => {
    if (page.layout !== 'article') return [];
    const speakers = speakersByGap(page);
    return speakers.size === 0 ? [] : [{ page, speakers }];
  });
  return (
    <Shelf heading={words.quoteGaps} none={words.noQuoteGaps} count={lacking.length}>
      {lacking.map(({ page, speakers }) => (
        <article class="lacking">
          <h3>
            <ShownTitle text={page.title} edition={edition} url={page.url} />
          </h3>
          <dl>
            {[...speakers].map(([gap, names]) => (
              <div>
                <dt>{words.gaps[gap]}</dt>
                {names.map((name) => (
                  <dd>
                    <ShownTitle text={name} edition={edition} />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </article>
      ))}
    </Shelf>
  );
}

function speakersByGap({ body }: ArticlePage): ReadonlyMap<QuoteGap, readonly string[]> {
  const speakers = new Map<QuoteGap, string[]>();
  for (const quote of body.quotes) {
    for (const gap of quoteGaps(quote)) speakers.set(gap, [...(speakers.get(gap) ?? []), quote.speaker.name]);
  }
  return speakers;
}
