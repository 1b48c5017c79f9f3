import type { Direction } from '../direction.ts';
import type { Scope } from './scope.ts';

/** What a token can begin with. */
export type Opening =
  | 'bracket'
  | 'currency'
  | 'digit'
  | 'dot'
  | 'flag'
  | 'letter'
  | 'other'
  | 'percent'
  | 'quote'
  | 'sigil'
  | 'sign';

/** A token found in a text; offsets count UTF-16 code units, `end` is exclusive. */
export interface Token {
  /** Default: where it was looked for. */
  readonly start?: number;
  readonly end: number;
  readonly dir: Direction;
  /** As in `Segment`. */
  readonly override?: boolean;
  /** As in `Segment`. */
  readonly alm?: boolean;
}

/** A class of tokens that a right-to-left line draws out of order. */
export interface TokenClass {
  readonly kind: string;
  readonly openings: readonly Opening[];
  /** The token of this class that begins at `start`; undefined when there is none. The time it takes is bounded by the length of what it looks at, once. */
  readonly match: (text: string, start: number, scope: Scope) => Token | undefined;
}

/** A class made of one pattern, anchored where it is tried. */
export function patternClass(
  kind: string,
  openings: readonly Opening[],
  source: string,
  how: Omit<Token, 'start' | 'end'>,
): TokenClass {
  const pattern = new RegExp(source, 'uy');
  return {
    kind,
    openings,
    match: (text, start) => {
      pattern.lastIndex = start;
      return pattern.test(text) ? { end: pattern.lastIndex, ...how } : undefined;
    },
  };
}
