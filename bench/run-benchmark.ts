import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder } from './builders/index.ts';
import { midad, peers } from './builders/index.ts';
import { countPages, faultOf, type PageCounts } from './count-pages.ts';
import { layArchive } from './lay-archive.ts';
import type { Options } from './options.ts';
import type { BuilderResult } from './results-table.ts';
import { type Cost, runMeasured } from './run-measured.ts';
import { scenarios } from './scenarios.ts';
import { settleSystem } from './settle-system.ts';

/** A builder while it is measured. */
interface Entrant {
  readonly builder: Builder;
  readonly site: string;
  readonly version: string;
  readonly costs: Record<string, Cost[]>;
  counts?: PageCounts;
  /** Why it is measured no more. */
  failure?: string;
}

/** A builder that always builds everything is measured in these scenarios; the second stands for all that follow. */
const fullBuilds: readonly [string, string] = ['cold', 'change'];

/** Measures all builders on an archive of so many articles: in every round each builds once in every scenario, in turn. `say`: told what goes on. */
export async function runBenchmark(
  articles: number,
  options: Options,
  say: (line: string) => void,
): Promise<readonly BuilderResult[]> {
  const { folder, rounds, seed, minutes, only } = options;
  const tools = join(folder, 'peers');
  const sites = join(folder, 'sites', String(articles));
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const entrants = [midad, ...peers.filter(({ name }) => options.peers.has(name))].map((builder) =>
    enter(builder, join(sites, builder.name), { tools, articles, seed }, say),
  );
  const [ours] = entrants;
  for (let round = 0; round < rounds; round += 1) {
    for (const { name: scenario, prepare } of scenarios) {
      const isMeasured = only.has(scenario);
      for (const entrant of entrants) {
        const { builder, site, costs } = entrant;
        if (entrant.failure !== undefined || isSpared(builder, scenario, only)) continue;
        // What is not asked for must still be built once, or there is nothing to change.
        if (!isMeasured && !(scenario === 'cold' && round === 0)) continue;
        prepare({ builder, site, articles, seed, round });
        settleSystem(builder, site);
        const log = join(folder, 'logs', `${String(articles)}-${builder.name}-${scenario}.log`);
        const measured = await runMeasured(builder.command(site, tools), { folder: site, log, minutes });
        const place = `${String(articles)} articles, round ${String(round + 1)} of ${String(rounds)}, ${scenario}, ${builder.name}`;
        if ('failure' in measured) {
          entrant.failure = measured.failure;
          say(`${place}: ${measured.failure} (${log})`);
          continue;
        }
        say(
          `${place}: ${measured.wall.toFixed(2)} s, ${String(Math.round((measured.memory ?? 0) / 1e6))} MB`,
        );
        if (isMeasured) (costs[scenario] ??= []).push(measured);
        if (entrant.counts === undefined) {
          entrant.counts = countPages(builder, site);
          const fault = faultOf(entrant.counts, { articles, reference: ours?.counts });
          if (fault !== undefined) {
            entrant.failure = fault;
            say(`${place}: ${fault}`);
          }
        }
      }
    }
    const results = entrants.map((entrant) => toResult(entrant, only));
    writeFileSync(join(folder, `results-${String(articles)}.json`), JSON.stringify(results, undefined, 2));
  }
  if (!options.keep) rmSync(sites, { recursive: true, force: true });
  return entrants.map((entrant) => toResult(entrant, only));
}

function enter(
  builder: Builder,
  site: string,
  archive: { readonly tools: string; readonly articles: number; readonly seed: number },
  say: (line: string) => void,
): Entrant {
  say(`${builder.title}: installing`);
  try {
    const version = builder.install(archive.tools);
    say(`${builder.title} ${version}: writing ${String(archive.articles)} articles`);
    layArchive(builder, { ...archive, site }, (done) => {
      if (done > 0 && done % 10_000 === 0) say(`${builder.title}: ${String(done)} articles written`);
    });
    return { builder, site, version, costs: {} };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    say(`${builder.title}: ${failure}`);
    return { builder, site, version: '–', costs: {}, failure };
  }
}

/** Whether a scenario would only measure once more what another has. */
function isSpared({ isIncremental }: Builder, scenario: string, only: ReadonlySet<string>): boolean {
  const stands = only.has(fullBuilds[1]) ? fullBuilds : [fullBuilds[0]];
  return !isIncremental && !stands.includes(scenario);
}

function toResult(
  { builder, version, costs, counts, failure }: Entrant,
  only: ReadonlySet<string>,
): BuilderResult {
  const stands = only.has(fullBuilds[1]) ? fullBuilds[1] : fullBuilds[0];
  const spared = scenarios.flatMap(({ name }) =>
    isSpared(builder, name, only) ? [[name, stands] as const] : [],
  );
  return {
    name: builder.name,
    title: builder.title,
    version,
    costs,
    sameAs: Object.fromEntries(spared),
    ...(counts === undefined ? {} : { counts }),
    ...(failure === undefined ? {} : { failure }),
  };
}
