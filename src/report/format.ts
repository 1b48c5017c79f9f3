import type { Message } from '../message/index.ts';
import { formatMessage, sortMessages, toJson } from '../message/index.ts';
import { toGithub } from './to-github.ts';
import { toHtml } from './to-html.tsx';
import { toSarif } from './to-sarif.ts';

/** What is known of a check beside its messages. */
export interface ReportContext {
  readonly language: 'ar' | 'en';
  /** Midad's own version. */
  readonly version: string;
  /** The newsroom's name; empty when its settings cannot be read. */
  readonly outlet: string;
  /** The text of a file that messages name, by path from the newsroom's root; undefined for what is no text. */
  readonly sourceOf: (path: string) => string | undefined;
}

/** How the messages of a check are printed, by the name of the shape; without a line ending. */
export const formats = {
  text: (messages, { language }) => messages.map((message) => formatMessage(message, language)).join('\n'),
  json: (messages) => toJson(messages).trimEnd(),
  sarif: (messages, context) => toSarif(sortMessages(messages), context),
  github: (messages, { language }) => toGithub(sortMessages(messages), language),
  html: (messages, context) => toHtml(sortMessages(messages), context),
} as const satisfies Record<string, (messages: readonly Message[], context: ReportContext) => string>;

export type Format = keyof typeof formats;

/** Whether a word is the name of a shape. */
export function isFormat(word: string): word is Format {
  return Object.hasOwn(formats, word);
}
