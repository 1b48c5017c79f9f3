import type { Entry } from './entry-schema.ts';

// https://web.archive.org/web/20220628160740/https://x.com/…, and with letters behind the time, as `if_` and `id_`;
// https://archive.ph/20220628160740/https://x.com/…, and the same with `o/<code>/`.
const copyOfPage =
  /^\s*https?:\/\/(?:web\.archive\.org\/web\/[0-9]{4,14}(?:[a-z]{2}_)?|archive\.(?:today|ph|is|li|vn|fo|md)\/(?:o\/\w+|[0-9.-]{4,19}))\/(https?:\/\/.+)$/isu;

/** A record whose link is the Wayback Machine's or archive.today's copy of a page: the page's own address becomes the link, and the copy stands among the archived copies. Any other record is given back as it is. */
export function withOriginal(entry: Entry): Entry {
  const top = original(entry.url);
  const inner = top === undefined ? original(entry.source.url) : undefined;
  const found = top ?? inner;
  if (found === undefined) return entry;
  const known = entry.archive.some(({ url }) => url?.trim() === found.copy);
  return {
    ...entry,
    ...(top === undefined ? {} : { url: top.page }),
    ...(inner === undefined ? {} : { source: { ...entry.source, url: inner.page } }),
    archive: known ? entry.archive : [...entry.archive, { url: found.copy, at: undefined }],
  };
}

function original(url: string | undefined): { readonly page: string; readonly copy: string } | undefined {
  const page = url === undefined ? undefined : copyOfPage.exec(url)?.[1];
  return url === undefined || page === undefined ? undefined : { page: page.trim(), copy: url.trim() };
}
