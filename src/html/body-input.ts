import type { Settings } from '../content/index.ts';
import type { BodySource } from '../markdown/index.ts';
import type { Direction } from '../text/index.ts';
import type { hiddenTarget, LinkTarget } from './rendered.ts';

/** The size of a file of the newsroom's own media, in CSS pixels. */
export interface MediaSize {
  readonly width?: number;
  readonly height?: number;
}

/** A body, and what it needs to know of the newsroom round it. */
export interface BodyInput extends BodySource {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly settings: Settings;
  /** The article of a slug, id or address; undefined when there is none. */
  readonly resolveLink: (target: string) => LinkTarget | typeof hiddenTarget | undefined;
  /** The newsroom's media by `/media/…` path; undefined: files are not checked and have no size. */
  readonly media?: ReadonlyMap<string, MediaSize>;
  /** Whether blocks carry the line of their source as `data-line`, for the editor's desk. Default: false. */
  readonly sourceLines?: boolean;
}
