import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { commandWords, deskWords, directionOf, reportWords } from '../locale/index.ts';
import { countSeverities, showPath } from '../message/index.ts';
import type { Message } from '../message/index.ts';
import type { ReportContext } from './format.ts';
import { reportStyle } from './report-style.ts';
import { sourceExcerpt } from './source-excerpt.ts';
import { SourceLine } from './source-line.tsx';

/** Messages as one HTML file that needs no other: each with its source line and the place marked; no script. */
export function toHtml(messages: readonly Message[], context: ReportContext): string {
  return `<!DOCTYPE html>\n${renderToString(<Report messages={messages} context={context} />)}`;
}

interface Part {
  readonly messages: readonly Message[];
  readonly context: ReportContext;
}

function Report({ messages, context }: Part): JSX.Element {
  const { language, outlet, version } = context;
  const words = reportWords[language];
  const title = outlet === '' ? words.title : words.titleOf(outlet);
  const files = byFile(messages);
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content={`Midad ${version}`} />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <style>{reportStyle}</style>
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <p class="sum">{commandWords[language].checked(countSeverities(messages))}</p>
          <p>{words.howToRead}</p>
        </header>
        <main>
          {files.size === 0 && <p class="clean">{words.clean}</p>}
          {[...files].map(([path, ofFile]) => (
            <FileSection key={path} path={path} messages={ofFile} context={context} />
          ))}
        </main>
      </body>
    </html>
  );
}

function byFile(messages: readonly Message[]): ReadonlyMap<string, readonly Message[]> {
  const files = new Map<string, Message[]>();
  for (const message of messages) {
    const known = files.get(message.path);
    if (known === undefined) files.set(message.path, [message]);
    else known.push(message);
  }
  return files;
}

function FileSection({ path, messages, context }: Part & { readonly path: string }): JSX.Element {
  const source = context.sourceOf(path);
  return (
    <section>
      <h2>
        <code dir="ltr">{showPath(path)}</code>
      </h2>
      <ol>
        {messages.map((message) => (
          <MessageEntry message={message} source={source} language={context.language} />
        ))}
      </ol>
    </section>
  );
}

function MessageEntry({
  message,
  source,
  language,
}: {
  readonly message: Message;
  readonly source: string | undefined;
  readonly language: 'ar' | 'en';
}): JSX.Element {
  const { line, column } = message.place.start;
  const excerpt = source === undefined ? undefined : sourceExcerpt(source, message.place);
  return (
    <li class={message.severity}>
      <p>
        <strong>{deskWords[language].severity[message.severity]}</strong>{' '}
        <span dir="auto">{message.text[language]}</span>
      </p>
      {excerpt !== undefined && <SourceLine line={line} excerpt={excerpt} />}
      <p class="place">
        <span>{reportWords[language].place(line, column)}</span>
        <code dir="ltr">{message.rule}</code>
      </p>
    </li>
  );
}
