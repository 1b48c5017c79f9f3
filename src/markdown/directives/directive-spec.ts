/** The dialect's directives, by their English name. */
export type DirectiveId =
  | 'audio' | 'correction' | 'facts' | 'figure' | 'gallery' | 'ltr' | 'pull-quote' | 'quote' | 'related' | 'rtl'
  | 'timeline' | 'video'; // prettier-ignore

/** What a directive is called and what may stand in its braces. */
export interface DirectiveSpec {
  readonly id: DirectiveId;
  /** Whether it is one line (`::`), a box closed by `:::`, or may be either. */
  readonly shape: 'leaf' | 'container' | 'either';
  /** Arabic and English names, the first Arabic one being the one that messages advise; compared as `foldName` does. */
  readonly names: readonly string[];
  /** Arabic and English names of its attributes, by canonical name. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** The attribute that a value without a name in the braces stands for. */
  readonly bare?: string;
}
