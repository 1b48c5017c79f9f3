import type { JSX } from 'preact';
import type { DeskWords } from '../locale/index.ts';
import type { Message } from '../message/index.ts';

/** One message: how grave, where, and what to do. `jump` adds a button that the desk's script shows when the page has the line. */
export function MessageRow(props: {
  readonly message: Message;
  readonly words: DeskWords;
  readonly language: 'ar' | 'en';
  readonly jump: boolean;
}): JSX.Element {
  const { message, words, language, jump } = props;
  const { line, column } = message.place.start;
  return (
    <li class={`message ${message.severity}`}>
      <p>
        <strong class="severity">{words.severity[message.severity]}</strong>{' '}
        <span dir="auto">{message.text[language]}</span>
      </p>
      <p class="place">
        <code dir="ltr">{`${message.path}:${line}:${column}`}</code> <code dir="ltr">{message.rule}</code>
        {jump && (
          <button type="button" hidden data-line={line} data-severity={message.severity}>
            {words.showInPage}
          </button>
        )}
      </p>
    </li>
  );
}
