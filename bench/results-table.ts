import type { PageCounts } from './count-pages.ts';
import { median } from './median.ts';
import type { Cost } from './run-measured.ts';

/** What is known of one builder after a benchmark. */
export interface BuilderResult {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly counts?: PageCounts;
  /** Costs of each round by scenario. */
  readonly costs: Readonly<Record<string, readonly Cost[]>>;
  /** Scenarios that are not measured because this builder always builds everything, by the one whose costs stand for them. */
  readonly sameAs: Readonly<Record<string, string>>;
  /** Why there are no costs, or none from some scenario on. */
  readonly failure?: string;
}

interface Row {
  readonly result: BuilderResult;
  readonly cost?: Cost;
  readonly isSame: boolean;
}

const middle = (costs: readonly Cost[]): Cost => {
  const memories = costs.flatMap(({ memory }) => memory ?? []);
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    memory: memories.length === 0 ? undefined : median(memories),
  };
};

/** The medians of a builder in a scenario; undefined when it was not measured. */
export function medianCost({ costs, sameAs }: BuilderResult, scenario: string): Cost | undefined {
  const own = costs[scenario] ?? costs[sameAs[scenario] ?? ''] ?? [];
  return own.length === 0 ? undefined : middle(own);
}

const seconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : String(Math.round(bytes / 1e6));
const ratio = (value: number | undefined, to: number | undefined): string =>
  value === undefined || to === undefined ? '–' : `${(value / to).toPrecision(value / to < 10 ? 2 : 3)}×`;

/** The table of one scenario: medians, and the wall time as a multiple of Midad's and of Hugo's. */
export function scenarioTable(
  { name, title }: { readonly name: string; readonly title: string },
  results: readonly BuilderResult[],
): string {
  const rows: Row[] = results.map((result) => {
    const cost = medianCost(result, name);
    const isSame = result.costs[name] === undefined && cost !== undefined;
    return { result, isSame, ...(cost === undefined ? {} : { cost }) };
  });
  const wallOf = (builder: string): number | undefined =>
    rows.find(({ result }) => result.name === builder)?.cost?.wall;
  const [ours, hugos] = [wallOf('midad'), wallOf('hugo')];
  return [
    `**${title}**`,
    '',
    '| | wall s | CPU s | peak MB | to Midad | to Hugo |',
    '| - | -: | -: | -: | -: | -: |',
    ...rows.map(({ result, cost, isSame }) => {
      const label = `${result.title}${isSame ? ' ¹' : ''}`;
      if (cost === undefined)
        return `| ${label} | ${result.failure === undefined ? 'not measured' : 'failed'} | | | | |`;
      const { wall, cpu, memory } = cost;
      return `| ${label} | ${seconds(wall)} | ${seconds(cpu)} | ${megabytes(memory)} | ${ratio(wall, ours)} | ${ratio(wall, hugos)} |`;
    }),
    '',
  ].join('\n');
}

/** What each builder made of the archive. */
export function pagesTable(results: readonly BuilderResult[]): string {
  return [
    '| | version | articles | lists | other pages | rounds |',
    '| - | - | -: | -: | -: | - |',
    ...results.map(({ title, version, counts, costs, failure }) => {
      const made = counts === undefined ? ['', '', ''] : [counts.articles, counts.lists, counts.others];
      const rounds = Math.max(0, ...Object.values(costs).map(({ length }) => length));
      return `| ${title} | ${version} | ${made.map(String).join(' | ')} | ${failure === undefined ? String(rounds) : failure} |`;
    }),
    '',
  ].join('\n');
}

/** How a build from nothing grows from one archive to a larger one. */
export function growthTable(
  runs: readonly { readonly articles: number; readonly results: readonly BuilderResult[] }[],
): string {
  const [first, ...others] = runs;
  const titles = first?.results ?? [];
  return [
    `| from nothing, wall time | ${others.map(({ articles }) => `${String(first?.articles)} → ${String(articles)}`).join(' | ')} |`,
    `| - | ${others.map(() => '-:').join(' | ')} |`,
    ...titles.map((result) => {
      const before = medianCost(result, 'cold')?.wall;
      const cells = others.map(({ results }) => {
        const after = results.find(({ name }) => name === result.name);
        return ratio(after === undefined ? undefined : medianCost(after, 'cold')?.wall, before);
      });
      return `| ${result.title} | ${cells.join(' | ')} |`;
    }),
    '',
  ].join('\n');
}
