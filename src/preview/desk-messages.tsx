import type { JSX } from 'preact';
import type { DeskWords } from '../locale/index.ts';
import type { Message } from '../message/index.ts';
import { hasErrors } from '../message/index.ts';
import { Shelf } from './desk-shelf.tsx';
import type { Edition } from './edition.ts';
import { urlOf } from './edition.ts';
import { MessageRow } from './message-row.tsx';

/** Every message, file by file, those with errors first. */
export function DeskMessages(props: {
  readonly edition: Edition;
  readonly words: DeskWords;
  readonly language: 'ar' | 'en';
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
