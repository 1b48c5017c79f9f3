interface BodyHtmlProps {
  /** HTML of a `RenderedBody`: sanitized and isolated by the html room. */
  readonly html: string;
  readonly class: string;
}

// A tag of which an author writes in the title of a link loses its slash, as it always did.
const closedVoid = /<(?:br|hr|img|link|meta)(?:\s+[^\s"=>/]+(?:="[^"]*")?)*\s*\/>/gu;

const withoutSlashes = (html: string): string =>
  html.includes('/>') ? html.replace(closedVoid, (tag) => `${tag.slice(0, -2)}>`) : html;

/** The only place where markup that is not written here enters a page. */
export function BodyHtml({ html, class: name }: BodyHtmlProps) {
  return <div class={name} dangerouslySetInnerHTML={{ __html: withoutSlashes(html) }} />;
}
