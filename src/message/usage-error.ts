import type { Bilingual } from './message.ts';

/** What the operator must mend before a command can work: an unknown flag, a missing folder, a disk that cannot be written. Exit code 2. */
export class UsageError extends Error {
  /** What happened and what to do, on one line. */
  readonly text: Bilingual;

  constructor(text: Bilingual, options?: ErrorOptions) {
    super(text.en, options);
    this.name = 'UsageError';
    this.text = text;
  }
}
