import type { Instant } from '../content/index.ts';
import type { Prompts } from './prompts.ts';

/** What a command knows of the world that it runs in. */
export interface Surroundings {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** The language in which the operator reads. */
  readonly language: 'ar' | 'en';
  /** The clock. */
  readonly now: () => Instant;
  /** Milliseconds since the process began. */
  readonly elapsed: () => number;
  /** Results, for the standard output; a line ending is added. */
  readonly print: (text: string) => void;
  /** Messages and progress, for the standard error; a line ending is added. */
  readonly report: (text: string) => void;
  /** Shows a line in the place of the one that it showed before; an empty one takes it away. Undefined where nobody watches: in CI, and where the standard error is no terminal. */
  readonly showProgress?: (text: string) => void;
  /** Memory of the process at its highest, MB. */
  readonly megabytes: () => number;
  /** Variables of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks the person at the terminal; undefined when there is none. */
  readonly prompts?: () => Promise<Prompts>;
  /** Whether a person at a desktop is looking. */
  readonly desktop: boolean;
  /** Resolves when the operator stops a command that serves. */
  readonly stopped: () => Promise<void>;
}
