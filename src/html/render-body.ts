import type { Root as HastRoot } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Settings } from '../content/index.ts';
import { parseBody } from '../markdown/index.ts';
import type { BodySource } from '../markdown/index.ts';
import type { Quote } from '../quote/index.ts';
import type { Direction } from '../text/index.ts';
import type { LinkTarget, RenderedBody } from './rendered.ts';

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
  readonly resolveLink: (target: string) => LinkTarget | undefined;
  /** The newsroom's media by `/media/…` path; undefined: files are not checked and have no size. */
  readonly media?: ReadonlyMap<string, MediaSize>;
  /** Whether blocks carry the line of their source as `data-line`, for the editor's desk. Default: false. */
  readonly sourceLines?: boolean;
}

/** Renders a body to sanitized, isolated HTML, and tells what a page needs to know of it. Never throws. */
export function renderBody(input: BodyInput): RenderedBody {
  const { tree, messages } = parseBody(input);
  const html = unified().use(rehypeRaw).use(rehypeSanitize).use(rehypeStringify);
  const hast = unified().use(remarkRehype, { allowDangerousHtml: true }).runSync(tree);
  const clean = html.runSync(hast) as HastRoot;
  const quotes: readonly Quote[] = [...input.quotes.values()];
  const text = input.body.replace(/\n{2,}/g, '\n').trim();
  return {
    html: html.stringify(clean),
    sourcesHtml: '',
    quotes,
    headings: [],
    text,
    words: text.split(/\s+/).filter(Boolean).length,
    media: [],
    readAlso: [],
    messages,
  };
}
