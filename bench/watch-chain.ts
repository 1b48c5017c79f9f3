import { unified } from 'unified';

/** Milliseconds that unified's processors took, by what they did. */
export interface ChainTimes {
  /** The plug-ins of a body's first tree: ours on mdast. */
  remark: number;
  /** The plug-ins of all other trees: to hast, and on it. */
  rehype: number;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Times every processor while some work is done, which says when it begins with another body: what is measured is the code that builds the pages, as it runs there. */
export function watchChain(work: (begin: () => void) => void): ChainTimes {
  const processor = Object.getPrototypeOf(unified) as Record<'runSync', Method>;
  const { runSync } = processor;
  const times: ChainTimes = { remark: 0, rehype: 0 };
  let isFresh = false;
  processor.runSync = function (...given) {
    const stage = isFresh ? 'remark' : 'rehype';
    isFresh = false;
    const start = performance.now();
    try {
      return runSync.apply(this, given);
    } finally {
      times[stage] += performance.now() - start;
    }
  };
  try {
    work(() => {
      isFresh = true;
    });
  } finally {
    Object.assign(processor, { runSync });
  }
  return times;
}
