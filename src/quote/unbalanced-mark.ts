import { findUnbalancedMark } from '../text/index.ts';
import { problems } from './problem.ts';
import type { Finding } from './problem.ts';

/** What is wrong with the quotation marks of a field, and at which of its UTF-16 code units; undefined when each has its partner. */
export function unbalancedMark(text: string): (Finding & { readonly at: number }) | undefined {
  const found = findUnbalancedMark(text);
  return found === undefined ? undefined : { ...problems.unbalanced(found.mark), at: found.at };
}
