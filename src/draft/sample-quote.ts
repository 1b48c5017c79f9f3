import { articleKeys } from '../content/index.ts';
import { quoteKeys } from '../quote/index.ts';
import { closingFence } from './insertion-place.ts';
import { keyName } from './key-name.ts';
import type { KeyLanguage } from './key-name.ts';

/** How a quote is written, for an author who has none yet: lines that are comments. */
export function sampleLines(keys: KeyLanguage): readonly string[] {
  const key = (name: string): string => keyName(quoteKeys, name, keys);
  const { id, by } = keys === 'ar' ? { id: 'ق1', by: 'صفحة «…»' } : { id: 'q1', by: 'Name' };
  return [
    `# ${keyName(articleKeys, 'quotes', keys)}:`,
    `#   ${id}:`,
    `#     ${key('by')}: ${by}`,
    `#     ${key('url')}: https://…`,
  ];
}

/** A file's text without the sample in its front matter; one that the author changed stays. */
export function withoutSample(text: string, body: string): string {
  const fence = closingFence(text, body);
  if (fence === undefined) return text;
  const head = text.slice(0, fence);
  const lines = head.split(/(?<=\r\n|\n|\r(?!\n))/u);
  for (const keys of ['ar', 'en'] as const) {
    const sample = sampleLines(keys);
    const at = lines.findIndex((_line, start) =>
      sample.every((line, index) => lines[start + index]?.trimEnd() === line),
    );
    if (at !== -1) lines.splice(at, sample.length);
  }
  return lines.join('') + text.slice(fence);
}
