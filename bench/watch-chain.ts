import { unified } from 'unified';

/** Milliseconds that unified's processors took, by what they did. */
export interface ChainTimes {
  /** Markdown → mdast. */
  parse: number;
  /** The plug-ins of the first tree after it was parsed: ours on mdast. */
  remark: number;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Times the processors of Markdown while some work is done: what is measured is the code that builds the pages, as it runs there. */
export function watchChain(work: () => void): ChainTimes {
  const processor = Object.getPrototypeOf(unified) as Record<'parse' | 'runSync', Method>;
  const { parse, runSync } = processor;
  const times: ChainTimes = { parse: 0, remark: 0 };
  let isFresh = false;
  const timed = (method: Method, stageOf: () => keyof ChainTimes | undefined): Method =>
    function (...given) {
      const stage = stageOf();
      const start = performance.now();
      try {
        return method.apply(this, given);
      } finally {
        if (stage !== undefined) times[stage] += performance.now() - start;
      }
    };
  processor.parse = timed(parse, () => {
    isFresh = true;
    return 'parse';
  });
  processor.runSync = timed(runSync, () => {
    const stage = isFresh ? 'remark' : undefined;
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
