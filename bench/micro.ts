import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root } from 'hast';
import { parseArticle } from '../src/content/index.ts';
import type { Article, Settings } from '../src/content/index.ts';
import { rehypeBidi } from '../src/html/rehype-bidi.ts';
import { renderBody } from '../src/html/index.ts';
import { parseBody } from '../src/markdown/index.ts';
import { toArticle } from './corpus.ts';
import { toMidadSource } from './write-newsroom.ts';
import { readSite } from './site-settings.ts';

/** CPU microseconds an article that one stage takes, and its share of the whole in percent. */
export interface StageTime {
  readonly stage: string;
  readonly microseconds: number;
  readonly share: number;
}

const unwrap = (parent: Root | Element): void => {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [child];
    unwrap(child);
    return child.tagName === 'bdi' || child.tagName === 'bdo' ? child.children : [child];
  });
};

const cpu = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function bodyInput(article: Article, settings: Settings): Parameters<typeof renderBody>[0] {
  return {
    path: article.path,
    body: article.body,
    language: article.language,
    direction: article.direction,
    quotes: article.quotes,
    records: new Map(),
    settings,
    resolveLink: () => undefined,
  };
}

/** Times each stage over `count` made articles, `rounds` times, after one round to warm up; medians of the rounds. */
export function timeStages(count: number, seed: number, rounds: number): StageTime[] {
  const settings = readSite();
  const sources = Array.from({ length: count }, (_, index) => ({
    path: `content/articles/${String(index)}.md`,
    text: toMidadSource(toArticle(index + 1, seed)),
  }));
  const articles = sources.flatMap((source) => parseArticle(source, settings).article ?? []);
  if (articles.length !== count)
    throw new Error('a made article was refused: the corpus and the schema differ');
  const trees = articles.map((article) => {
    const tree = fromHtml(renderBody(bodyInput(article, settings)).html, { fragment: true });
    unwrap(tree);
    return tree;
  });
  const isolate = rehypeBidi({ direction: 'rtl', brands: settings.brands });
  const stages: readonly (readonly [string, () => void])[] = [
    [
      'front matter and schema',
      () => {
        for (const source of sources) parseArticle(source, settings);
      },
    ],
    [
      'Markdown → mdast',
      () => {
        for (const article of articles) parseBody(bodyInput(article, settings));
      },
    ],
    [
      'isolation (of the next row)',
      () => {
        for (const tree of copies) isolate(tree);
      },
    ],
    [
      'whole body: Markdown → HTML',
      () => {
        for (const article of articles) renderBody(bodyInput(article, settings));
      },
    ],
  ];
  let copies: Root[] = [];
  const times = stages.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round += 1) {
    copies = trees.map((tree) => structuredClone(tree));
    stages.forEach(([, work], index) => {
      const time = cpu(work);
      if (round > 0) times[index]?.push(time / count);
    });
  }
  const medians = times.map(median);
  const whole = (medians[0] ?? 0) + (medians[3] ?? 0);
  return stages.map(([stage], index) => {
    const microseconds = medians[index] ?? Number.NaN;
    return {
      stage,
      microseconds: Math.round(microseconds),
      share: Math.round((microseconds / whole) * 1000) / 10,
    };
  });
}
