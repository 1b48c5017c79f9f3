import { createHash } from 'node:crypto';

/** A path with the start of its content's digest before the extension, so that it may be cached for ever. */
export function hashedName(path: string, content: string | Uint8Array): string {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return path.replace(/(\.[a-z0-9]+)$/u, `.${digest}$1`);
}
