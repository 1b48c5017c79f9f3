import { renderPage } from '../../../templates/index.ts';
import type { PackEntry, PackWriter, TableReader } from '../../archive/index.ts';
import { readRowFile } from '../../archive/index.ts';
import type { Article } from '../../content/index.ts';
import { lintFindings } from '../../lint/index.ts';
import type { Findings } from '../../lint/index.ts';
import type { PageContext, RenderedBody } from '../../page/index.ts';
import type { ManifestEntry } from '../../seal/index.ts';
import { writeOutput } from '../release/write-output.ts';
import { articleBody, relatedPositions, toArticlePage } from '../../page/index.ts';
import { decodeBody, encodeBody } from './body-record.ts';
import { type Mention, type Surroundings, toArticleFile, watchSurroundings } from '../../check/index.ts';
import type { StageClock } from './stage-times.ts';

/** What is to be made of one article. */
export interface ArticleJob {
  readonly row: number;
  /** Of the row's file, as in the table. */
  readonly path: string;
  /** In the catalogue. */
  readonly position: number;
  /** Where its body is kept; undefined: it must be rendered. */
  readonly body?: PackEntry;
  /** Whether its page is to be made, or only its body. */
  readonly page: boolean;
}

/** What was made of one article. */
export interface ArticleResult {
  readonly row: number;
  readonly position: number;
  readonly body?: {
    readonly entry: PackEntry;
    readonly mentions: readonly Mention[];
    readonly findings: Findings;
  };
  readonly page?: { readonly written: ManifestEntry; readonly related: readonly number[] };
}

/** What articles are rendered with. */
export interface ArticleStudio {
  readonly root: string;
  readonly reader: TableReader;
  readonly context: PageContext;
  readonly surroundings: Surroundings;
  /** Reads bodies that are kept. */
  readonly read: (entry: PackEntry) => Uint8Array;
  /** Keeps bodies. */
  readonly pack: PackWriter;
  /** The folder of the pages. */
  readonly folder: string;
  readonly times: StageClock;
}

/** Makes an article's body, its page, or both, and writes the page. */
export function makeArticle(job: ArticleJob, studio: ArticleStudio): ArticleResult {
  const { row, position } = job;
  const rendered = job.body === undefined ? renderAnew(job, studio) : undefined;
  const result = { row, position, ...(rendered === undefined ? {} : { body: rendered.kept }) };
  if (!job.page) return result;
  const { context, times, folder } = studio;
  const body = rendered?.body ?? decodeBody(studio.read(job.body ?? noEntry));
  const page = times.time('page', () => toArticlePage(position, body, context));
  const html = times.time('templates', () => renderPage(page));
  const written = times.time('site', () => writeOutput(folder, page.file, html));
  return { ...result, page: { written, related: relatedPositions(position, context.catalogue) } };
}

const noEntry: PackEntry = { pack: 0, at: 0, length: 0 };

function renderAnew(job: ArticleJob, studio: ArticleStudio) {
  const { surroundings, context, pack, times } = studio;
  const { surroundings: watched, mentions } = watchSurroundings(surroundings);
  const { article, text } = times.time('archive', () => wholeArticle(job, studio));
  const file = toArticleFile(article, text, watched, context.newsroom.now);
  const body: RenderedBody = times.time('markdown, html', () =>
    articleBody(article, watched.body, file.parsed()),
  );
  const { messages, ignores } = times.time('lint', () => lintFindings(file));
  const findings: Findings = { messages: [...body.messages, ...messages], ignores };
  const entry = times.time('site', () => pack.write(encodeBody({ ...body, ...findings })));
  const kept = { entry, mentions: mentions(), findings };
  return { body, kept };
}

function wholeArticle(
  { row, path }: ArticleJob,
  { root, reader }: ArticleStudio,
): { readonly article: Article; readonly text: string } {
  const file = readRowFile(row, path, root, reader);
  if (file === undefined) throw new Error(`${path} was changed while it was built`);
  if (file.article === undefined) throw new RangeError(`There is no article in row ${String(row)}`);
  return { article: file.article, text: file.source.text };
}
