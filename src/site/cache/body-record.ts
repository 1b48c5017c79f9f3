import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PackEntry } from '../../archive/index.ts';
import { CacheFault } from '../../archive/index.ts';
import type { RenderedBody } from '../../page/index.ts';
import type { ArticleState } from './article-state.ts';

/** A rendered body as bytes for a pack. */
export const encodeBody = (body: RenderedBody): Uint8Array =>
  deflateRawSync(JSON.stringify(body), { level: 1 });

/** A rendered body as it was before `encodeBody`. */
export function decodeBody(bytes: Uint8Array): RenderedBody {
  try {
    return JSON.parse(inflateRawSync(bytes).toString('utf8')) as RenderedBody;
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
