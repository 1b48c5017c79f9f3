import type { Bilingual } from '../message/index.ts';
import type { Surroundings } from './surroundings.ts';

/** 0: clean; 1: messages of severity error; 2: wrong use; 70: a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 70;

/** One `--flag` of a command. */
export interface CommandOption {
  /** What stands for the value in the help; undefined: the flag takes none. */
  readonly value?: string;
  /** What holds when the flag is missing, as it is shown in the help. */
  readonly shownDefault?: string;
  readonly help: Bilingual;
}

/** The arguments of one call, with flags that the command knows and values where values are due. */
export interface Arguments {
  /** Flags with a value, by name; of one that comes twice, the last. */
  readonly values: ReadonlyMap<string, string>;
  /** All values of each flag, in the order in which they came. */
  readonly everyValue: ReadonlyMap<string, readonly string[]>;
  /** Flags without a value. */
  readonly flags: ReadonlySet<string>;
  readonly paths: readonly string[];
}

/** One command of `midad`. */
export interface Command {
  readonly name: string;
  /** One sentence. */
  readonly summary: Bilingual;
  /** By name without dashes, in the order of the help. */
  readonly options: Readonly<Record<string, CommandOption>>;
  /** What stands for the paths in the help; default: `[paths]`. */
  readonly pathsShown?: string;
  /** What paths after the flags mean; undefined: none are taken. */
  readonly paths?: Bilingual;
  readonly run: (given: Arguments, surroundings: Surroundings) => Promise<ExitCode>;
}
