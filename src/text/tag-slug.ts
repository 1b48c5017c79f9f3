import { toSlug } from './slug.ts';

const signs = /(?<=[\p{sc=Latin}\p{Nd}])[+#\u266F]+/gu;
// One or two letters alone, as blood groups and marks are written: a hyphen after a longer word is a slip.
const minus = /(?<=(?<![\p{L}\p{N}])\p{sc=Latin}{1,2})[-\u2212](?![\p{L}\p{N}])/gu;

/**
 * A tag as part of an address: as `toSlug`, but that signs which make another name of it are said in words: `C++` is `c-plus-plus`,
 * `C#` `c-sharp`, `O-` `o-minus`. Only after Latin letters and digits: the `#` before a tag and signs beside Arabic words say nothing.
 */
export function toTagSlug(tag: string): string {
  const spoken = tag
    .normalize('NFKC')
    .replace(signs, (run) => Array.from(run, (sign) => (sign === '+' ? ' plus ' : ' sharp ')).join(''))
    .replace(minus, ' minus ');
  return toSlug(spoken);
}
