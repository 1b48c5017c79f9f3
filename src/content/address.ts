import { createHash } from 'node:crypto';
import { toSlug } from '../text/index.ts';
import type { Desk } from './desk.ts';
import { report } from './desk.ts';

/** The shape of a permanent id. */
const idShape = /^[a-z0-9]{6,12}$/;

/** A permanent id made from a file's path: the first eight base-36 digits of its SHA-256, so that it stays while the file keeps its name. */
export function toId(path: string): string {
  const digest = createHash('sha256').update(path.normalize('NFC')).digest('hex');
  return BigInt(`0x${digest}`).toString(36).padStart(50, '0').slice(0, 8);
}

/** The id an author gave, or the one that the path gives. */
export function readId(desk: Desk, written: string | undefined): string {
  const id = written?.trim().toLowerCase();
  if (id !== undefined && idShape.test(id)) return id;
  const made = toId(desk.path);
  if (written !== undefined) report(desk, 'content/id', 'id', { value: written }, [made]);
  return made;
}

/** The slug an author froze, else that of the title, else the given id or name. */
export function readSlug(
  desk: Desk,
  written: string | undefined,
  title: string | undefined,
  otherwise: string,
): string {
  if (written !== undefined) {
    const slug = toSlug(lastOfAddress(written) ?? written);
    if (slug === '') report(desk, 'content/empty-slug', 'slug', { value: written });
    else {
      if (slug !== written.normalize('NFC'))
        report(desk, 'content/slug', 'slug', { value: written, other: slug }, [slug]);
      return slug;
    }
  }
  return (title === undefined ? '' : toSlug(title)) || otherwise;
}

/** The last part of a whole address that stands where a slug is expected; undefined for what is no address, and for one of a site's first page. */
function lastOfAddress(written: string): string | undefined {
  const [, path] = /^\s*https?:\/\/[^/?#]+([^?#]*)/iu.exec(written) ?? [];
  const last = path?.split('/').findLast((part) => part.trim() !== '' && !/^index\.html?$/iu.test(part));
  return last === undefined ? undefined : safeDecode(last.replace(/\.html?$/iu, ''));
}

/** An old address that an author gave: a slug, or a path that begins with `/`; undefined when it is neither. */
export function toAlias(written: string): string | undefined {
  const path = URL.canParse(written) ? safeDecode(new URL(written).pathname) : safeDecode(written);
  if (path === undefined) return undefined;
  const alias = path.normalize('NFC').replace(/\/index\.html?$/i, '/');
  if (/[\\\p{Cc}\p{Cf}?#<>"|*:]/u.test(alias)) return undefined;
  const segments = alias.replace(/^\/|\/$/g, '').split('/');
  if (
    segments.some(
      (segment) =>
        segment === '' ||
        // A folder cannot stand where a page's file does.
        /^(?:\.+|index\.html)$/i.test(segment) ||
        new TextEncoder().encode(segment).length > 255,
    )
  )
    return undefined;
  return alias.startsWith('/') || segments.length > 1 ? `/${segments.join('/')}/` : alias;
}

function safeDecode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The old addresses that an author gave, each reported when it cannot be one. */
export function readAliases(desk: Desk, written: readonly string[] | undefined): readonly string[] {
  return (written ?? []).flatMap((value, index) => {
    const alias = toAlias(value);
    if (alias !== undefined) return [alias];
    const field = desk.plain.places.has(`aliases.${String(index)}`) ? `aliases.${String(index)}` : 'aliases';
    report(desk, 'content/alias', field, { value });
    return [];
  });
}
