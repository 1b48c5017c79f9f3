/** One choice of a question. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Asks a person at a terminal. Every answer is undefined when the person gives up. */
export interface Prompts {
  readonly open: (title: string) => void;
  readonly close: (sentence: string) => void;
  /** A line of text; `fault` says what is wrong with it, or undefined. */
  readonly text: (
    question: string,
    about?: { readonly initial?: string; readonly fault?: (line: string) => string | undefined },
  ) => Promise<string | undefined>;
  readonly choose: (
    question: string,
    choices: readonly Choice[],
    initial?: string,
  ) => Promise<string | undefined>;
}
