/** The direction of a run of text, as HTML's `dir` names it. */
export type Direction = 'ltr' | 'rtl';
