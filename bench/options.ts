import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { peers } from './builders/index.ts';
import { repository } from './builders/places.ts';
import { scenarios } from './scenarios.ts';

/** What is measured. */
export interface Options {
  /** Sizes of archives, one benchmark each. */
  readonly articles: readonly number[];
  readonly rounds: number;
  /** Names of scenarios, and `micro`. */
  readonly only: ReadonlySet<string>;
  /** Names of peers. */
  readonly peers: ReadonlySet<string>;
  readonly seed: number;
  /** Minutes after which a command is given up. */
  readonly minutes: number;
  /** Absolute path of the folder for tools and sites. */
  readonly folder: string;
  /** Whether sites stay when they were measured. */
  readonly keep: boolean;
  /** Whether everything was asked for, so that bench/README.md is written. */
  readonly isWhole: boolean;
}

const all = ['micro', ...scenarios.map(({ name }) => name)];
const allPeers = peers.map(({ name }) => name);

/** How the benchmark is called. */
export const help = `npm run bench -- [options]

  --articles <number,…>  sizes of the archives, 30 to 200000        (1000)
  --rounds <number>      rounds, in each of which every builder
                         builds once in every scenario              (3)
  --only <name,…>        of ${all.join(', ')}
                         (all; README.md is written only then)
  --peers <name,…>       of ${allPeers.join(', ')};
                         or none                                    (all)
  --seed <number>        of the archive                             (20261123)
  --minutes <number>     after which a command is given up          (30)
  --folder <folder>      for peers and sites, up to 3 GB for 10,000
                         articles, builder and round                (.bench)
  --keep                 leaves the sites there
`;

/** Reads the words after `npm run bench --`; throws a RangeError for what means nothing. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      articles: { type: 'string', default: '1000' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      peers: { type: 'string', default: allPeers.join(',') },
      seed: { type: 'string', default: '20261123' },
      minutes: { type: 'string', default: '30' },
      folder: { type: 'string', default: join(repository, '.bench') },
      keep: { type: 'boolean', default: false },
    },
  });
  return {
    articles: values.articles.split(',').map((text) => numberIn('articles', text, 30, 200_000)),
    rounds: numberIn('rounds', values.rounds, 1, 25),
    only: namesIn('only', values.only ?? all.join(','), all),
    peers: values.peers === 'none' ? new Set() : namesIn('peers', values.peers, allPeers),
    seed: numberIn('seed', values.seed, 0, 2 ** 32 - 1),
    minutes: numberIn('minutes', values.minutes, 1, 24 * 60),
    folder: resolve(values.folder),
    keep: values.keep,
    isWhole: values.only === undefined,
  };
}

function numberIn(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new RangeError(`--${option} takes numbers from ${String(least)} to ${String(most)}, not ${text}`);
}

function namesIn(option: string, text: string, known: readonly string[]): ReadonlySet<string> {
  const names = text.split(',');
  const stranger = names.find((name) => !known.includes(name));
  if (stranger === undefined) return new Set(names);
  throw new RangeError(`--${option} takes ${known.join(', ')}, not ${stranger}`);
}
