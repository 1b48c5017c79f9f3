export { formatMessage } from './format-message.ts';
export { fileStart } from './message.ts';
export type * from './message.ts';
export { placeAt, toPlacer } from './place-at.ts';
export type { Placer } from './place-at.ts';
export { quoteValue } from './quote-value.ts';
export { compareMessages, countSeverities, hasErrors, sortMessages } from './sort-messages.ts';
export { messagesJsonVersion, toJson } from './to-json.ts';
export { UsageError } from './usage-error.ts';
