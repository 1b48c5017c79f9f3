import type { BodyInput } from './body-input.ts';
import { decodeAddress } from './decode-address.ts';
import type { hiddenTarget, LinkTarget } from './rendered.ts';

/** The article that an author means by a slug, an id, an address on the site, or the path of its file; undefined when there is none. */
export function findArticle(
  { resolveLink, settings }: BodyInput,
  typed: string,
): LinkTarget | typeof hiddenTarget | undefined {
  const origin = settings.url.replace(/\/+$/u, '');
  const path = decodeAddress(typed.trim())
    .normalize('NFC')
    .replace(/[?#].*$/u, '');
  const local = origin !== '' && path.startsWith(`${origin}/`) ? path.slice(origin.length) : path;
  const parts = local.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const last = parts.at(-1)?.replace(/\.md$/u, '');
  // `/a/<id>/<slug>/` holds both; the id is the surer of the two.
  const id = parts[0] === 'a' ? parts[1] : undefined;
  for (const candidate of [typed.trim(), local, id, last]) {
    const found = candidate === undefined || candidate === '' ? undefined : resolveLink(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}
