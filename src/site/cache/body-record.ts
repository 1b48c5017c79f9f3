import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { PackEntry } from '../../archive/index.ts';
import { CacheFault, utf8Bytes, utf8Text } from '../../archive/index.ts';
import type { Findings } from '../../lint/index.ts';
import type { RenderedBody } from '../../page/index.ts';
import type { ArticleState } from './article-state.ts';

/** A rendered body, with what was found out about its article's words. */
export type KeptBody = RenderedBody & Findings;

/** Its quickest: every body of a build goes through it. Deflate takes twice as long, most of it to make itself ready. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 0 };

/** Bytes of the pieces in which Node takes what comes out: large enough for one, both ways, of nearly every body. */
const [packedSize, unpackedSize] = [16_384, 65_536] as const;

/**
 * A rendered body as bytes for a pack: a line that says how many UTF-16 code units the JSON and each long text but the last have, then these
 * behind one another as they are. In the JSON each would be escaped, and read again.
 */
export function encodeBody(body: KeptBody): Uint8Array {
  const { html, sourcesHtml, text, ...rest } = body;
  const json = JSON.stringify(rest);
  const lengths = `${String(json.length)} ${String(html.length)} ${String(sourcesHtml.length)}`;
  const bytes = utf8Bytes(`${lengths}\n${json}${html}${sourcesHtml}${text}`);
  return brotliCompressSync(bytes, { params, chunkSize: packedSize });
}

/** A rendered body as it was before `encodeBody`. */
export function decodeBody(entry: Uint8Array): KeptBody {
  try {
    const whole = utf8Text(brotliDecompressSync(entry, { chunkSize: unpackedSize })) ?? '';
    let at = whole.indexOf('\n');
    const lengths = whole.slice(0, at).split(' ').map(Number);
    at += 1;
    const [rest = '', html = '', sourcesHtml = ''] = lengths.map((length) => whole.slice(at, (at += length)));
    return {
      ...(JSON.parse(rest) as Omit<KeptBody, 'html' | 'sourcesHtml' | 'text'>),
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
