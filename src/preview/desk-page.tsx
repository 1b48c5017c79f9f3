import { renderToString } from 'preact-render-to-string';
import type { ComponentChildren, JSX } from 'preact';
import type { Article } from '../content/index.ts';
import type { DeskWords, QuoteGap } from '../locale/index.ts';
import { deskWords, directionOf, formatDate } from '../locale/index.ts';
import type { Message } from '../message/index.ts';
import { hasErrors } from '../message/index.ts';
import { baseDirection, toPlainText } from '../text/index.ts';
import type { Edition } from './edition.ts';
import { MessageRow } from './message-row.tsx';
import { quoteGaps } from './quote-gaps.ts';

type Language = 'ar' | 'en';

/** The editor's desk: every message, draft, embargoed article and quote that lacks something, as a whole HTML document. */
export function renderDeskPage(edition: Edition, language: Language): string {
  return `<!DOCTYPE html>\n${renderToString(<DeskPage edition={edition} language={language} />)}\n`;
}

function DeskPage({
  edition,
  language,
}: {
  readonly edition: Edition;
  readonly language: Language;
}): JSX.Element {
  const words = deskWords[language];
  const { messages, plan, stale } = edition;
  const outlet = plan?.newsroom.settings.name;
  const title = outlet === undefined ? words.desk : words.deskOf(outlet);
  const articles = plan?.newsroom.articles ?? [];
  const now = plan?.newsroom.now ?? edition.at;
  const drafts = articles.filter(({ status }) => status === 'draft' || status === 'review');
  const embargoed = articles.filter(
    ({ embargo }) => embargo !== undefined && Date.parse(embargo) > Date.parse(now),
  );
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/__midad/fonts.css" />
        <link rel="stylesheet" href="/__midad/desk.css" />
      </head>
      <body class="desk" data-midad-edition={edition.number}>
        <header>
          <p class="outlet">{outlet}</p>
          <h1>{words.desk}</h1>
          <p class="time">{words.builtAt(timeOf(edition))}</p>
          {plan !== undefined && (
            <p>
              <a href="/">{words.toSite}</a>
            </p>
          )}
        </header>
        <main>
          <p class={`state ${stale || hasErrors(messages) ? 'error' : 'clean'}`} role="status">
            {stateOf(edition, words)} {edition.obstacle?.[language]}
          </p>
          <Messages edition={edition} words={words} language={language} />
          <Shelf heading={words.drafts} none={words.noDrafts} count={drafts.length}>
            <ul class="articles">
              {drafts.map((article) => (
                <ArticleRow article={article} note={words.status[article.status]} edition={edition} />
              ))}
            </ul>
          </Shelf>
          <Shelf heading={words.embargoed} none={words.noEmbargoed} count={embargoed.length}>
            <ul class="articles">
              {embargoed.map((article) => (
                <ArticleRow
                  article={article}
                  note={words.until(untilOf(article, edition))}
                  edition={edition}
                />
              ))}
            </ul>
          </Shelf>
          <Quotes articles={articles} words={words} edition={edition} />
        </main>
        <script type="module" src="/__midad/desk.js" />
      </body>
    </html>
  );
}

function stateOf({ messages, plan, stale }: Edition, words: DeskWords): string {
  if (plan === undefined) return words.starting;
  if (stale) return words.stale;
  return hasErrors(messages) ? words.notPublishable : words.publishable;
}

function timeOf({ at, plan }: Edition): string {
  return plan === undefined ? at : formatDate(at, plan.newsroom.settings, { style: 'time' });
}

function untilOf({ embargo }: Article, { plan }: Edition): string {
  if (embargo === undefined || plan === undefined) return '';
  return formatDate(embargo, plan.newsroom.settings, { style: 'long' });
}

function Shelf(props: {
  readonly heading: string;
  readonly none: string;
  readonly count: number;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { heading, none, count, children } = props;
  return (
    <section>
      <h2>
        {heading} {count > 0 && <span class="count">{count}</span>}
      </h2>
      {count === 0 ? <p class="none">{none}</p> : children}
    </section>
  );
}

function Messages(props: {
  readonly edition: Edition;
  readonly words: DeskWords;
  readonly language: Language;
}): JSX.Element {
  const { edition, words, language } = props;
  const files = new Map<string, Message[]>();
  for (const message of edition.messages)
    files.set(message.path, [...(files.get(message.path) ?? []), message]);
  return (
    <Shelf heading={words.messages} none={words.noMessages} count={edition.messages.length}>
      {[...files].sort(byGravity).map(([path, messages]) => {
        const url = urlOf(edition, path);
        return (
          <article class="file">
            <h3>
              <code dir="ltr">{path}</code> {url !== undefined && <a href={url}>{words.openPage}</a>}
            </h3>
            <ul class="messages">
              {messages.map((message) => (
                <MessageRow message={message} words={words} language={language} jump={false} />
              ))}
            </ul>
          </article>
        );
      })}
    </Shelf>
  );
}

/** Files with errors first; the order of paths otherwise. */
function byGravity(
  a: readonly [string, readonly Message[]],
  b: readonly [string, readonly Message[]],
): number {
  return Number(hasErrors(b[1])) - Number(hasErrors(a[1]));
}

function ArticleRow(props: {
  readonly article: Article;
  readonly note: string;
  readonly edition: Edition;
}): JSX.Element {
  const { article, note, edition } = props;
  const url = urlOf(edition, article.path);
  return (
    <li>
      {url === undefined ? shown(article.title, edition) : <a href={url}>{shown(article.title, edition)}</a>}{' '}
      <span class="note">{note}</span>
    </li>
  );
}

/** For each article what is missing, and of whose quotes. */
function Quotes(props: {
  readonly articles: readonly Article[];
  readonly words: DeskWords;
  readonly edition: Edition;
}): JSX.Element {
  const { articles, words, edition } = props;
  const lacking = articles.flatMap((article) => {
    const speakers = speakersByGap(article);
    return speakers.size === 0 ? [] : [{ article, speakers }];
  });
  return (
    <Shelf heading={words.quoteGaps} none={words.noQuoteGaps} count={lacking.length}>
      {lacking.map(({ article, speakers }) => (
        <article class="lacking">
          <h3>
            <a href={urlOf(edition, article.path) ?? '/'}>{shown(article.title, edition)}</a>
          </h3>
          <dl>
            {[...speakers].map(([gap, names]) => (
              <div>
                <dt>{words.gaps[gap]}</dt>
                {names.map((name) => (
                  <dd>{shown(name, edition)}</dd>
                ))}
              </div>
            ))}
          </dl>
        </article>
      ))}
    </Shelf>
  );
}

function speakersByGap(article: Article): ReadonlyMap<QuoteGap, readonly string[]> {
  const speakers = new Map<QuoteGap, string[]>();
  for (const quote of article.quotes.values()) {
    for (const gap of quoteGaps(quote)) speakers.set(gap, [...(speakers.get(gap) ?? []), quote.speaker.name]);
  }
  return speakers;
}

/** A name or title of the newsroom's, drawn as its page draws it. */
function shown(text: string, { plan }: Edition): JSX.Element {
  const brands = plan?.newsroom.settings.brands ?? [];
  return <bdi>{toPlainText(text, { direction: baseDirection(text), brands })}</bdi>;
}

function urlOf({ pages }: Edition, path: string): string | undefined {
  for (const page of pages.values()) if ('path' in page && page.path === path) return page.url;
  return undefined;
}
