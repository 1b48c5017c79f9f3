import { unified } from 'unified';

/** Milliseconds that unified's processors took, by what they did. */
export interface ChainTimes {
  /** Markdown → mdast. */
  parse: number;
  /** The plug-ins of the first tree after it was parsed: ours on mdast. */
  remark: number;
  /** The plug-ins of all other trees: to hast, and on it. */
  rehype: number;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Times every processor while some work is done: what is measured is the code that builds the pages, as it runs there. */
export function watchChain(work: () => void): ChainTimes {
  const processor = Object.getPrototypeOf(unified) as Record<'parse' | 'runSync', Method>;
  const { parse, runSync } = processor;
  const times: ChainTimes = { parse: 0, remark: 0, rehype: 0 };
  let isFresh = false;
  const timed = (method: Method, stageOf: () => keyof ChainTimes): Method =>
    function (...given) {
      const stage = stageOf();
      const start = performance.now();
      try {
        return method.apply(this, given);
      } finally {
        times[stage] += performance.now() - start;
      }
    };
  processor.parse = timed(parse, () => {
    isFresh = true;
    return 'parse';
  });
  processor.runSync = timed(runSync, () => {
    const stage = isFresh ? 'remark' : 'rehype';
    isFresh = false;
    return stage;
  });
  try {
    work();
  } finally {
    Object.assign(processor, { parse, runSync });
  }
  return times;
}
