import type { MadeArticle } from '../corpus.ts';

/** A command that builds a site. */
export interface BuildCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A program that builds the made archive, and how the benchmark handles it. Paths without a root are relative to the site's folder. */
export interface Builder {
  /** As the command line names it. */
  readonly name: string;
  readonly title: string;
  /** Installs what is missing into a folder, and gives the versions; throws when it cannot. */
  readonly install: (tools: string) => string;
  /** Lays all but articles and people into a site's folder. `tools`: where it was installed. */
  readonly lay: (site: string, tools: string) => void;
  /** The folder of the articles. */
  readonly articles: string;
  readonly toSource: (article: MadeArticle) => string;
  /** Writes the people's names by their ids. */
  readonly writePeople: (site: string, names: ReadonlyMap<string, string>) => void;
  readonly command: (site: string, tools: string) => BuildCommand;
  readonly output: string;
  /** What a build leaves beside its output, by which the next is quicker. */
  readonly remains: readonly string[];
  /** Whether a second build makes less than the first. */
  readonly isIncremental: boolean;
  /** The output folder of the articles' pages. */
  readonly articlePages: string;
  /** Whether a HTML file is a page, and not a redirection that the others do not make; default: every one is. */
  readonly isPage?: (file: string) => boolean;
}
