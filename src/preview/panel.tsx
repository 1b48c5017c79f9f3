import { renderToString } from 'preact-render-to-string';
import type { JSX } from 'preact';
import { deskWords, directionOf } from '../locale/index.ts';
import { countSeverities } from '../message/index.ts';
import type { Page } from '../page/index.ts';
import type { Edition } from './edition.ts';
import { MessageRow } from './message-row.tsx';

/** The panel that is laid over a served page: its own messages, and the way to the desk. A declarative shadow root keeps the page's styles and the panel's apart. */
export function renderPanel(edition: Edition, page: Page | undefined, language: 'ar' | 'en'): string {
  return renderToString(<Panel edition={edition} page={page} language={language} />);
}

function Panel(props: {
  readonly edition: Edition;
  readonly page: Page | undefined;
  readonly language: 'ar' | 'en';
}): JSX.Element {
  const { edition, page, language } = props;
  const words = deskWords[language];
  const path = page !== undefined && 'path' in page ? page.path : undefined;
  const messages = path === undefined ? [] : edition.messages.filter((message) => message.path === path);
  const counts = countSeverities(messages);
  const all = countSeverities(edition.messages);
  const grave = edition.stale || counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'clean';
  return (
    <aside
      id="midad-desk"
      lang={language}
      dir={directionOf(language)}
      aria-label={words.desk}
      data-midad-edition={edition.number}
    >
      <template shadowrootmode="open">
        <link rel="stylesheet" href="/__midad/desk.css" />
        <details class={`panel ${grave}`} open={grave === 'error'}>
          <summary>
            <span class="mark" aria-hidden="true" />
            <b>{words.desk}</b>
            <span>{messages.length === 0 ? words.pageClean : words.pageFaults(counts)}</span>
          </summary>
          <div class="sheet">
            {edition.stale && (
              <p class="alarm" role="status">
                {words.stale} {edition.obstacle?.[language]}
              </p>
            )}
            <ul class="messages">
              {messages.map((message) => (
                <MessageRow message={message} words={words} language={language} jump={true} />
              ))}
            </ul>
            <p class="more">
              <span>{words.elsewhere(all)}</span> <a href="/__midad/">{words.toDesk}</a>
            </p>
          </div>
        </details>
      </template>
      <link rel="stylesheet" href="/__midad/marks.css" />
      <script type="module" src="/__midad/desk.js" />
    </aside>
  );
}
