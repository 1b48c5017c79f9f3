interface BodyHtmlProps {
  /** HTML of a `RenderedBody`: sanitized and isolated by the html room. */
  readonly html: string;
  readonly class: string;
}

/** The only place where markup that is not written here enters a page. */
export function BodyHtml({ html, class: name }: BodyHtmlProps) {
  return <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}
