import { renderToString } from 'preact-render-to-string';
import type { JSX } from 'preact';
import { isVisible } from '../archive/index.ts';
import type { Article } from '../content/index.ts';
import type { DeskWords } from '../locale/index.ts';
import { deskWords, directionOf, formatDate } from '../locale/index.ts';
import { hasErrors } from '../message/index.ts';
import { DeskMessages } from './desk-messages.tsx';
import { DeskQuotes } from './desk-quotes.tsx';
import { Shelf } from './desk-shelf.tsx';
import type { Edition } from './edition.ts';
import { urlOf } from './edition.ts';
import { ShownTitle } from './shown-title.tsx';

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
  const { messages, plan, stale, number } = edition;
  const outlet = plan?.newsroom.settings.name;
  const title = outlet === undefined ? words.desk : words.deskOf(outlet);
  const articles = plan?.newsroom.articles ?? [];
  const now = plan?.newsroom.now ?? edition.at;
  const drafts = articles.filter(({ status }) => status === 'draft' || status === 'review');
  const coming = articles.filter((article) => article.status === 'ready' && !isVisible(article, now));
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
          {number > 0 && <p class="time">{words.builtAt(timeOf(edition))}</p>}
          {plan !== undefined && (
            <p>
              <a href="/">{words.toSite}</a>
            </p>
          )}
        </header>
        <main>
          <p
            class={`state ${number > 0 && (stale || hasErrors(messages)) ? 'error' : 'clean'}`}
            role="status"
          >
            {stateOf(edition, words)} {edition.obstacle?.[language]}
          </p>
          {number > 0 && (
            <>
              <DeskMessages edition={edition} words={words} language={language} />
              <Shelf heading={words.drafts} none={words.noDrafts} count={drafts.length}>
                <ul class="articles">
                  {drafts.map((article) => (
                    <ArticleRow article={article} note={words.status[article.status]} edition={edition} />
                  ))}
                </ul>
              </Shelf>
              <Shelf heading={words.embargoed} none={words.noEmbargoed} count={coming.length}>
                <ul class="articles">
                  {coming.map((article) => (
                    <ArticleRow article={article} note={untilOf(article, edition, words)} edition={edition} />
                  ))}
                </ul>
              </Shelf>
              <DeskQuotes words={words} edition={edition} />
            </>
          )}
        </main>
        <script type="module" src="/__midad/desk.js" />
      </body>
    </html>
  );
}

function stateOf({ number, messages, plan, stale }: Edition, words: DeskWords): string {
  if (number === 0) return words.building;
  if (plan === undefined) return words.starting;
  if (stale) return words.stale;
  return hasErrors(messages) ? words.notPublishable : words.publishable;
}

function timeOf({ at, plan }: Edition): string {
  return plan === undefined ? at : formatDate(at, plan.newsroom.settings, { style: 'time' });
}

/** The hour at which an article becomes public: the later of its embargo and its publication. */
function hourOf({ embargo, published }: Article): string {
  const hours = [embargo, published].filter((hour) => hour !== undefined);
  return hours.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? '';
}

function untilOf(article: Article, { plan }: Edition, words: DeskWords): string {
  const hour = hourOf(article);
  if (plan === undefined || hour === '') return '';
  const { settings } = plan.newsroom;
  return words.until(
    formatDate(hour, settings, { style: 'long' }),
    formatDate(hour, settings, { style: 'time' }),
  );
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
      <ShownTitle text={article.title} edition={edition} url={url} /> <span class="note">{note}</span>
    </li>
  );
}
