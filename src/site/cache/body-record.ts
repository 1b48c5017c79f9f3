import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PackEntry } from '../../archive/index.ts';
import { CacheFault } from '../../archive/index.ts';
import type { Findings } from '../../lint/index.ts';
import type { RenderedBody } from '../../page/index.ts';
import type { ArticleState } from './article-state.ts';

/** The long texts of a body stand behind one another as they are: as JSON each would be escaped, and read again. */
const longTexts = ['html', 'sourcesHtml', 'text'] as const;

/** Bytes that say how long the JSON and each long text but the last is. */
const headBytes = 4 * longTexts.length;

/** A rendered body, with what was found out about its article's words. */
export type KeptBody = RenderedBody & Findings;

/** A rendered body as bytes for a pack. */
export function encodeBody(body: KeptBody): Uint8Array {
  const { html, sourcesHtml, text, ...rest } = body;
  const parts = [JSON.stringify(rest), html, sourcesHtml, text];
  const lengths = parts.map((part) => Buffer.byteLength(part));
  const bytes = Buffer.allocUnsafe(headBytes + lengths.reduce((sum, length) => sum + length));
  let at = headBytes;
  for (const [index, part] of parts.entries()) {
    const length = lengths[index] ?? 0;
    if (index < longTexts.length) bytes.writeUInt32LE(length, index * 4);
    at += bytes.write(part, at);
  }
  return deflateRawSync(bytes, { level: 1, memLevel: 9 });
}

/** A rendered body as it was before `encodeBody`. */
export function decodeBody(entry: Uint8Array): KeptBody {
  try {
    const bytes = inflateRawSync(entry);
    let at = headBytes;
    const [rest = '', html = '', sourcesHtml = ''] = longTexts.map((_, index) => {
      const start = at;
      at += bytes.readUInt32LE(index * 4);
      return bytes.toString('utf8', start, at);
    });
    const text = bytes.toString('utf8', at);
    return {
      ...(JSON.parse(rest) as Omit<KeptBody, (typeof longTexts)[number]>),
      html,
      sourcesHtml,
      text,
    };
  } catch {
    throw new CacheFault('a body cannot be read');
  }
}

/** Where the body of a row is kept. */
export const bodyEntry = ({ bodyPack, bodyAt, bodyLength }: ArticleState, row: number): PackEntry => ({
  pack: bodyPack[row] ?? 0,
  at: bodyAt[row] ?? 0,
  length: bodyLength[row] ?? 0,
});
