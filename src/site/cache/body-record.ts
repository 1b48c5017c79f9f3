import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CacheFault } from '../../archive/index.ts';
import type { RenderedBody } from '../../page/index.ts';

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
