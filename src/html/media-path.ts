import { decodeAddress } from './decode-address.ts';

/** The `/media/…` path of a file of the newsroom's own, decoded and in NFC, from any way of writing it (`x.jpg`, `media/x.jpg`, `/media/x.jpg`, `content/media/x.jpg`); undefined for an address elsewhere and for a path that leaves the folder. */
export function toMediaPath(src: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/iu.test(src.trim())) return undefined;
  const path = decodeAddress(src.trim().split(/[?#]/u, 1)[0] ?? '').normalize('NFC');
  const inside = path.replace(/^(?:\.{0,2}\/)*(?:content\/)?(?:media\/)?/u, '');
  if (inside === '' || inside.split('/').some((part) => part === '..' || part === '.')) return undefined;
  return `/media/${inside}`;
}

/** A `/media/…` path as an address. */
export function toMediaUrl(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
