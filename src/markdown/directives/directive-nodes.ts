import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type { DirectiveLabel } from '../syntax/directive-tree.ts';

/** A line that sends the reader to another article of the site. */
export interface ReadAlso extends Parent {
  type: 'readAlso';
  /** Slug, id or address, as typed. */
  target: string;
  /** Words that replace the article's own title; usually none. */
  children: PhrasingContent[];
}

/** A picture with its caption. */
export interface PictureFigure extends Parent {
  type: 'pictureFigure';
  src: string;
  alt: string;
  credit?: string;
  /** The caption. */
  children: PhrasingContent[];
}

/** A film or a recording. */
export interface Clip extends Parent {
  type: 'clip';
  medium: 'audio' | 'video';
  src: string;
  poster?: string;
  captions?: string;
  transcript?: string;
  credit?: string;
  /** The title. */
  children: PhrasingContent[];
}

interface Box extends Parent {
  /** A title in the first place when there is one. */
  children: (DirectiveLabel | RootContent)[];
}

/** Pictures that are looked at together. */
export interface Gallery extends Box {
  type: 'gallery';
}

/** Facts beside the story. */
export interface FactBox extends Box {
  type: 'factBox';
}

/** Dated events, as a list. */
export interface Timeline extends Box {
  type: 'timeline';
}

/** Words of the article repeated large. */
export interface PullQuote extends Box {
  type: 'pullQuote';
  by?: string;
}

/** A note that tells readers what was changed. */
export interface CorrectionNote extends Box {
  type: 'correctionNote';
  /** As typed: a date or an instant. */
  at?: string;
}

/** Blocks whose direction the author has decided. */
export interface DirectionBox extends Box {
  type: 'directionBox';
  direction: 'ltr' | 'rtl';
  language?: string;
}

declare module 'mdast' {
  interface BlockContentMap {
    clip: Clip;
    correctionNote: CorrectionNote;
    directionBox: DirectionBox;
    factBox: FactBox;
    gallery: Gallery;
    pictureFigure: PictureFigure;
    pullQuote: PullQuote;
    readAlso: ReadAlso;
    timeline: Timeline;
  }
  interface RootContentMap {
    clip: Clip;
    correctionNote: CorrectionNote;
    directionBox: DirectionBox;
    factBox: FactBox;
    gallery: Gallery;
    pictureFigure: PictureFigure;
    pullQuote: PullQuote;
    readAlso: ReadAlso;
    timeline: Timeline;
  }
}
