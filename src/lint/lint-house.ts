/** An article that a link may lead to. */
export interface LinkedArticle {
  readonly path: string;
  readonly title: string;
  /** Whether readers may see it now. */
  readonly isPublic: boolean;
  /** The path of another article that the same name means. */
  readonly namesake?: string;
}

/** What the rules ask of the newsroom round a file. */
export interface LintHouse {
  /** The article that a slug, an id, an alias or an address on the site means. */
  readonly findArticle: (target: string) => LinkedArticle | undefined;
  /** Whether the site has something that is no article at an absolute path such as `/pages/من-نحن/`. */
  readonly hasAddress: (path: string) => boolean;
}
