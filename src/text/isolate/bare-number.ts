import type { Scope } from './scope.ts';

const pattern = /[0-9]+(?:[:.,][0-9]+)?(?=[\u060C\u061B\u061F\u0621-\u0652)\u00BB]| ?[\u0621-\u064A]|$)/uy;

/** Where a number or an hour ends that begins here and stands plainly among Arabic words, as most do: no class claims it. Undefined for any other. */
export function bareNumberEnd(text: string, start: number, { brands }: Scope): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) && !brands.has(text.charAt(start)) ? pattern.lastIndex : undefined;
}
