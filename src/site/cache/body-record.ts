import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PackEntry } from '../../archive/index.ts';
import { CacheFault, utf8Text } from '../../archive/index.ts';
import type { Findings } from '../../lint/index.ts';
import type { RenderedBody } from '../../page/index.ts';
import type { ArticleState } from './article-state.ts';

/** The long texts of a body stand behind one another as they are: as JSON each would be escaped, and read again. */
const longTexts = ['html', 'sourcesHtml', 'text'] as const;

/** Bytes that say how many UTF-16 code units the JSON and each long text but the last have. */
const headBytes = 4 * longTexts.length;

/** Large enough for what a body is compressed to, so that it comes in one piece. */
const chunkSize = 65_536;

/** A rendered body, with what was found out about its article's words. */
export type KeptBody = RenderedBody & Findings;

/** A rendered body as bytes for a pack. */
export function encodeBody(body: KeptBody): Uint8Array {
  const { html, sourcesHtml, text, ...rest } = body;
  const json = JSON.stringify(rest);
  const whole = `${json}${html}${sourcesHtml}${text}`;
  // No code unit takes more than three bytes.
  const bytes = Buffer.allocUnsafe(headBytes + whole.length * 3);
  for (const [index, { length }] of [json, html, sourcesHtml].entries())
    bytes.writeUInt32LE(length, index * 4);
  const end = headBytes + bytes.write(whole, headBytes);
  return deflateRawSync(bytes.subarray(0, end), { level: 1, memLevel: 9, chunkSize });
}

/** A rendered body as it was before `encodeBody`. */
export function decodeBody(entry: Uint8Array): KeptBody {
  try {
    const bytes = inflateRawSync(entry, { chunkSize });
    const whole = utf8Text(bytes.subarray(headBytes)) ?? '';
    let at = 0;
    const [rest = '', html = '', sourcesHtml = ''] = longTexts.map((_, index) => {
      const start = at;
      at += bytes.readUInt32LE(index * 4);
      return whole.slice(start, at);
    });
    return {
      ...(JSON.parse(rest) as Omit<KeptBody, (typeof longTexts)[number]>),
      html,
      sourcesHtml,
      text: whole.slice(at),
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
