import type { Direction } from '../text/index.ts';

const rightToLeftScripts = new Set([
  'adlm',
  'arab',
  'hebr',
  'mand',
  'mend',
  'nkoo',
  'rohg',
  'samr',
  'syrc',
  'thaa',
  'yezi',
]);
const rightToLeftLanguages = new Set(
  'ar arc arz ckb dv fa he khw ks lrc mzn nqo pnb ps sd syr ug ur yi iw aeb apc ary acm ajp apd ars'.split(
    ' ',
  ),
);

/** The direction in which a language (BCP 47) is written; its script subtag, when there is one, decides. */
export function directionOf(language: string): Direction {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((subtag) => /^[a-z]{4}$/u.test(subtag));
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  return rightToLeftLanguages.has(primary) ? 'rtl' : 'ltr';
}
