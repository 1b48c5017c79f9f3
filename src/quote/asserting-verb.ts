import { fold } from '../text/index.ts';

// Verbs that vouch for what they report: «أكد», «كشف», «أثبت» in their common forms, with «و» or «ف» before them.
const verb = /^[وف]?(?:(?:ا|ي|ت|ن)?(?:ؤكد|كد)|(?:ي|ت)?كشف|(?:ا|ي|ت)ثبت)(?:ت|وا|ون|ا)?$/u;
const english = /^(?:confirm|reveal|prove)(?:s|ed|d)?$/u;

/** The verb next to a source's name that vouches for the words («أكد»): the last word before it, or one of the two after it. Undefined for a verb that only reports. */
export function assertingVerb(before: string, after: string): string | undefined {
  const beside = [
    before.match(/[\p{L}\p{M}]+(?=[\s:،]*$)/u)?.[0],
    ...(after.match(/[\p{L}\p{M}]+/gu)?.slice(0, 2) ?? []),
  ];
  return beside.find((word) => word !== undefined && isAsserting(word));
}

function isAsserting(word: string): boolean {
  const folded = fold(word);
  return verb.test(folded) || english.test(folded);
}
