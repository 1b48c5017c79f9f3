import type { Quotation } from '../text/index.ts';

const tag = /<([a-z][a-z0-9]*)\b([^<>]{0,2000})>/giu;
const language = /(?:^|\s)lang\s*=\s*["']?\s*([a-z]{2,3})(?![a-z])/iu;

/** Whether a language is said, and is not Arabic. */
export const isOther = (code: string | undefined): boolean =>
  code !== undefined && code.split('-')[0]?.toLowerCase() !== 'ar';

/** The elements of a text in HTML that say they are in another language than Arabic; one that is never closed goes on to the end. */
export function foreignElements(text: string): readonly Quotation[] {
  if (!/\slang\s*=/iu.test(text)) return [];
  const found: Quotation[] = [];
  for (const { 0: opening, 1: name = '', 2: attributes = '', index } of text.matchAll(tag)) {
    if ((found.at(-1)?.end ?? 0) > index || !isOther(language.exec(attributes)?.[1])) continue;
    found.push({ start: index, end: closeOf(text, name, index + opening.length) });
  }
  return found;
}

/** The offset after the tag that closes an element, those of its name within it passed over. */
function closeOf(text: string, name: string, from: number): number {
  let depth = 1;
  const same = new RegExp(`<(/?)${name}\\b[^<>]{0,2000}>`, 'giu');
  same.lastIndex = from;
  for (let match = same.exec(text); match !== null; match = same.exec(text)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return match.index + match[0].length;
  }
  return text.length;
}
