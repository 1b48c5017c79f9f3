import { renderPage } from '../../templates/index.ts';
import type { Page } from '../page/index.ts';
import type { EleventyConfig, PageData } from './eleventy-config.ts';

/** Every layout has one virtual template. */
export const layouts = [
  'article',
  'home',
  'month',
  'not-found',
  'person',
  'plain',
  'section',
  'static',
  'tag',
] as const satisfies readonly Page['layout'][];

/** Notes the size in bytes of each page that was rendered, by its file. */
export type PageSizes = Map<string, number>;

/** A page that Eleventy is to write; it is made when its turn comes. */
export interface PageToWrite {
  readonly file: string;
  readonly layout: Page['layout'];
  readonly make: () => Page;
}

/** Told each page's file and text as it is rendered. */
export type PageListener = (file: string, text: string) => void;

/**
 * Adds one paginated virtual template a layout, so that Eleventy never reads an author's file. Its data are numbers of
 * pages and not the pages: Eleventy merges and copies what it is given.
 */
export function addPageTemplates(
  eleventyConfig: EleventyConfig,
  build: {
    readonly pages: () => readonly PageToWrite[];
    readonly onPage: PageListener;
    /** Those of which there may be pages; default: all. */
    readonly layouts?: ReadonlySet<Page['layout']>;
  },
): void {
  const pageOf = ({ pageNumber }: PageData): PageToWrite => {
    const page = build.pages()[pageNumber];
    if (page === undefined)
      throw new Error(`Eleventy asked for page ${pageNumber}, which is not in the plan`);
    return page;
  };
  eleventyConfig.addGlobalData('midadPages', () => groupByLayout(build.pages()));
  for (const layout of layouts) {
    if (build.layouts?.has(layout) === false) continue;
    eleventyConfig.addTemplate(`${layout}.11ty.js`, {
      data: {
        eleventyExcludeFromCollections: true,
        pagination: { alias: 'pageNumber', data: `midadPages.${layout}`, size: 1 },
        permalink: (data: PageData) => pageOf(data).file,
      },
      render: (data) => {
        const page = pageOf(data).make();
        const text = page.layout === 'plain' ? page.content : renderPage(page);
        build.onPage(page.file, text);
        return text;
      },
    });
  }
}

/** A page that is made already. */
export const toWrite = (page: Page): PageToWrite => ({ ...page, make: () => page });

function groupByLayout(pages: readonly PageToWrite[]): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    layouts.map((layout) => [
      layout,
      pages.flatMap((page, number) => (page.layout === layout ? [number] : [])),
    ]),
  );
}
