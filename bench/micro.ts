import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { articleSource, loadNewsroom, toCatalogue } from '../src/archive/index.ts';
import { parseArticle } from '../src/content/index.ts';
import { rehypeBidi } from '../src/html/rehype-bidi.ts';
import { toHtml } from '../src/html/to-html.ts';
import type { PageContext, RenderedBody } from '../src/page/index.ts';
import { articleBody, toArticlePage, toLinkResolver, toSiteView } from '../src/page/index.ts';
import { writeOutput } from '../src/site/release/write-output.ts';
import { renderPage } from '../templates/index.ts';
import { toArticle } from './corpus.ts';
import { median } from './median.ts';
import { watchChain } from './watch-chain.ts';
import { toMidadSource, writeNewsroom } from './write-newsroom.ts';

/** Microseconds an article that one stage takes. */
export interface StageTime {
  readonly stage: string;
  readonly microseconds: number;
}

const assets = { stylesheet: '/assets/midad.css', icon: '/assets/icon.svg', preload: [] };

const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Times each stage of an article's way over `count` made articles in one thread, `rounds` times after one round to warm up; medians of the rounds. */
export async function timeStages(count: number, seed: number, rounds: number): Promise<readonly StageTime[]> {
  const root = mkdtempSync(join(tmpdir(), 'midad-micro-'));
  try {
    writeNewsroom(root, count, seed);
    const { newsroom, messages } = await loadNewsroom(root, { now: '2026-01-01T00:00:00Z', drafts: false });
    if (newsroom?.articles.length !== count)
      throw new Error(
        `Made articles were refused: the corpus and the schema differ. ${messages[0]?.text.en ?? ''}`,
      );
    const all: Record<string, number>[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const times = timeRound(newsroom, seed, join(root, 'site'));
      if (round > 0) all.push(times);
    }
    return Object.keys(all[0] ?? {}).map((stage) => ({
      stage,
      microseconds: Math.round((median(all.map((times) => times[stage] ?? NaN)) * 1000) / count),
    }));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Milliseconds of each stage, in the order of an article's way. */
function timeRound(
  newsroom: NonNullable<Awaited<ReturnType<typeof loadNewsroom>>['newsroom']>,
  seed: number,
  folder: string,
): Record<string, number> {
  const { articles, settings, records, media } = newsroom;
  const sources = articles.map(({ id, path }) => ({
    path,
    text: toMidadSource(toArticle(Number(id.slice(1)), seed)),
  }));
  const matter = time(() => {
    for (const source of sources) parseArticle(source, settings);
  });

  const catalogue = toCatalogue(articleSource(articles), settings.zone);
  const surroundings = {
    settings,
    records,
    media,
    sourceLines: false,
    resolveLink: toLinkResolver(catalogue),
  };
  let bodies: readonly RenderedBody[] = [];
  let whole = 0;
  const chain = watchChain((begin) => {
    whole = time(() => {
      bodies = articles.map((article) => {
        begin();
        return articleBody(article, surroundings);
      });
    });
  });
  const isolate = rehypeBidi({ direction: 'rtl', brands: settings.brands });
  const trees = bodies.map(({ html }) => unwrapped(fromHtml(html, { fragment: true })));
  const isolation = time(() => {
    for (const tree of trees) isolate(tree);
  });
  const stringify = time(() => {
    for (const tree of trees) toHtml(tree);
  });

  const bodyAt = (position: number): RenderedBody => {
    const body = bodies[position];
    if (body === undefined) throw new RangeError(`There is no body at position ${String(position)}`);
    return body;
  };
  const context: PageContext = {
    newsroom,
    site: toSiteView(newsroom, assets),
    sourceLines: false,
    catalogue,
    bodyAt,
    bodyOf: () => bodyAt(0),
  };
  let pages: readonly ReturnType<typeof toArticlePage>[] = [];
  const page = time(() => {
    pages = articles.map((_, position) => toArticlePage(position, bodyAt(position), context));
  });
  let texts: readonly string[] = [];
  const template = time(() => {
    texts = pages.map((made) => renderPage(made));
  });
  const write = time(() => {
    for (const [index, { file }] of pages.entries()) writeOutput(folder, file, texts[index] ?? '');
  });
  return {
    'front matter and schema': matter,
    'our plug-ins on mdast': chain.remark,
    'mdast → hast, sanitizing, cards': chain.rehype - isolation,
    'isolation of directions': isolation,
    'hast → HTML': stringify,
    'the rest of a body: Markdown → mdast, limits, plain text, words':
      whole - chain.remark - chain.rehype - stringify,
    'page: lists, links, structured data': page,
    template,
    'write and digest': write,
  };
}

/** A tree without its isolates. */
function unwrapped(tree: Root): Root {
  const unwrap = (parent: Root | Element): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child) => {
      if (child.type !== 'element') return [child];
      unwrap(child);
      return child.tagName === 'bdi' || child.tagName === 'bdo' ? child.children : [child];
    });
  };
  unwrap(tree);
  return tree;
}

/** Stage times as a table with their shares. */
export function microTable(times: readonly StageTime[]): string {
  const sum = times.reduce((total, { microseconds }) => total + microseconds, 0);
  return [
    '| stage, one article, one thread | µs | share |',
    '| - | -: | -: |',
    ...times.map(
      ({ stage, microseconds }) =>
        `| ${stage} | ${String(microseconds)} | ${((microseconds / sum) * 100).toFixed(1)} % |`,
    ),
    `| together | ${String(sum)} | |`,
    '',
  ].join('\n');
}
