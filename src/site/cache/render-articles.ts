import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderPage } from '../../../templates/index.ts';
import type { PackEntry, PackWriter, TableReader } from '../../archive/index.ts';
import { toBody, toSource } from '../../archive/index.ts';
import type { Article } from '../../content/index.ts';
import type { Message } from '../../message/index.ts';
import type { BodySurroundings, PageContext, RenderedBody } from '../../page/index.ts';
import { articleBody, relatedPositions, toArticlePage } from '../../page/index.ts';
import { decodeBody, encodeBody } from './body-record.ts';
import { type Mention, watchSurroundings } from './mentions.ts';

/** What is to be made of one article. */
export interface ArticleJob {
  readonly row: number;
  /** In the catalogue. */
  readonly position: number;
  /** Where its body is kept; undefined: it must be rendered. */
  readonly body?: PackEntry;
  /** Whether its page is to be made, or only its body. */
  readonly page: boolean;
}

/** A file as it was written. */
export interface WrittenFile {
  /** Relative to the output folder. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** What was made of one article. */
export interface ArticleResult {
  readonly row: number;
  readonly position: number;
  readonly body?: {
    readonly entry: PackEntry;
    readonly mentions: readonly Mention[];
    readonly messages: readonly Message[];
  };
  readonly page?: WrittenFile & { readonly related: readonly number[] };
}

/** What articles are rendered with. */
export interface ArticleStudio {
  readonly root: string;
  readonly reader: TableReader;
  readonly context: PageContext;
  readonly surroundings: BodySurroundings;
  /** Reads bodies that are kept. */
  readonly read: (entry: PackEntry) => Uint8Array;
  /** Keeps bodies. */
  readonly pack: PackWriter;
  /** The folder of the pages. */
  readonly folder: string;
}

/** Makes an article's body, its page, or both, and writes the page. */
export function makeArticle(job: ArticleJob, studio: ArticleStudio): ArticleResult {
  const { row, position } = job;
  const rendered = job.body === undefined ? renderAnew(row, studio) : undefined;
  const result = { row, position, ...(rendered === undefined ? {} : { body: rendered.kept }) };
  if (!job.page) return result;
  const body = rendered?.body ?? decodeBody(studio.read(job.body ?? noEntry));
  const page = toArticlePage(position, body, studio.context);
  const written = writeOutput(studio.folder, page.file, renderPage(page));
  return { ...result, page: { ...written, related: relatedPositions(position, studio.context.catalogue) } };
}

const noEntry: PackEntry = { pack: 0, at: 0, length: 0 };

function renderAnew(row: number, { root, reader, surroundings, pack }: ArticleStudio) {
  const { surroundings: watched, mentions } = watchSurroundings(surroundings);
  const body: RenderedBody = articleBody(wholeArticle(row, root, reader), watched);
  const kept = { entry: pack.write(encodeBody(body)), mentions: mentions(), messages: body.messages };
  return { body, kept };
}

function wholeArticle(row: number, root: string, reader: TableReader): Article {
  const { article, matterLength } = reader.record(row);
  if (article === undefined) throw new RangeError(`There is no article in row ${String(row)}`);
  const source = toSource(article.path, readFileSync(join(root, reader.fileOf(row))));
  if ('rule' in source) throw new Error(`${article.path} was changed while it was built`);
  return { ...article, body: toBody(source.text, matterLength) };
}

/** Writes a page into the tree of a release that nobody is served from yet. The file that was there is taken away first: another release may share it. */
export function writeOutput(folder: string, file: string, content: string | Uint8Array): WrittenFile {
  const path = join(folder, file);
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  writeFileSync(path, bytes);
  return { file, size: bytes.length, sha256: sha256Of(bytes) };
}

/** The SHA-256 of a content, in hexadecimal digits. */
export const sha256Of = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
