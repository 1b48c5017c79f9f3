import type { Direction } from './direction.ts';

/** A stretch of a text that is drawn as one. The texts of all segments, joined, are the text that was cut. */
export interface Segment {
  readonly text: string;
  /** The class of the token, such as `phone`; undefined for what stands between tokens. */
  readonly kind: string | undefined;
  /** The direction of the isolate that the token needs; undefined for what needs none. */
  readonly dir?: Direction;
  /** The isolate must override the directions of its characters (`<bdo>`): Arabic-Indic digits are not turned by `dir` alone. */
  readonly override?: boolean;
  /** The isolate must open with U+061C, so that its numbers stand as they do after Arabic letters (UAX #9, W2). */
  readonly alm?: boolean;
}

/** What the cutting depends on besides the text. */
export interface SegmentOptions {
  /** The direction of the paragraph; nothing is isolated in a left-to-right one. */
  readonly direction: Direction;
  /** Names that are drawn left to right as one, such as `Yahoo!` or `218 TV`. */
  readonly brands?: readonly string[];
  /** BCP 47; default `ar`. */
  readonly language?: string;
}
