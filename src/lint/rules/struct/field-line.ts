import { articleKeys } from '../../../content/index.ts';
import { canonicalKey } from '../../../matter/index.ts';

const field = /^([^\s:#>*|-][^:]{0,40}):(?:\s|$)/u;

/** The name of the article's field with which a line begins; undefined when it is none. */
export function fieldOf(line: string): string | undefined {
  const key = field.exec(line)?.[1];
  return key === undefined ? undefined : canonicalKey(articleKeys, key);
}
