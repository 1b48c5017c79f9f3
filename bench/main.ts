import { describeMachine } from './machine.ts';
import { microTable, timeStages } from './micro.ts';
import { help, type Options, readOptions } from './options.ts';
import { type BuilderResult, growthTable, pagesTable, scenarioTable } from './results-table.ts';
import { runBenchmark } from './run-benchmark.ts';
import { scenarios } from './scenarios.ts';
import { writeReadme } from './write-readme.ts';

/** Articles and rounds by which stages are timed. */
const microArticles = 200;
const microRounds = 9;

const words = process.argv.slice(2);
if (words.includes('--help')) process.stdout.write(help);
else {
  let options: Options | undefined;
  try {
    options = readOptions(words);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exitCode = 2;
  }
  if (options !== undefined) await bench(options);
}

async function bench(options: Options): Promise<void> {
  const began = performance.now();
  const say = (line: string): void => {
    const minutes = ((performance.now() - began) / 60_000).toFixed(1).padStart(6);
    process.stderr.write(`${minutes} min  ${line}\n`);
  };
  const circumstances = [
    `${describeMachine()}.`,
    `${new Date().toISOString().slice(0, 10)}, seed ${String(options.seed)}: \`npm run bench${words.length === 0 ? '' : ` -- ${words.join(' ')}`}\``,
  ].join('\n');
  const publish = (name: string, text: string): void => {
    process.stdout.write(`\n${text}\n`);
    if (options.isWhole) writeReadme(name, `${circumstances}\n\n${text}`);
  };
  if (options.only.has('micro')) {
    say(`micro: ${String(microArticles)} articles, ${String(microRounds)} rounds`);
    publish('stages', microTable(await timeStages(microArticles, options.seed, microRounds)));
  }
  const measured = scenarios.filter(({ name }) => options.only.has(name));
  if (measured.length === 0) return;
  const runs: { articles: number; results: readonly BuilderResult[] }[] = [];
  for (const articles of options.articles) {
    const results = await runBenchmark(articles, options, say);
    runs.push({ articles, results });
    const tables = measured.map((scenario) => scenarioTable(scenario, results));
    publish(`${String(articles)} articles`, [pagesTable(results), ...tables].join('\n'));
  }
  if (runs.length > 1 && options.only.has('cold')) publish('growth', growthTable(runs));
}
