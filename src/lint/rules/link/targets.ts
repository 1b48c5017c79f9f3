import { visit } from 'unist-util-visit';
import type { LintFile } from '../../lint-file.ts';

/** Something that a file sends its readers to. */
export interface Target {
  readonly start: number;
  readonly end: number;
  /** As typed: a slug, an id, or an address of the site. */
  readonly target: string;
  /** A link in the text, a read-also line, or the field of related articles. */
  readonly by: 'link' | 'read-also' | 'related';
}

/** Every article or page of the site that a file names. */
export function targetsOf(file: LintFile): readonly Target[] {
  const found: Target[] = [];
  for (const [path, { start, end }] of file.places) {
    if (!/^related(?:\.\d+)?$/.test(path) || file.places.has(`${path}.0`)) continue;
    const target = file.text.slice(start.offset, end.offset).replace(/^["']|["']$/gu, '');
    found.push({ start: start.offset, end: end.offset, target, by: 'related' });
  }
  if (!/\][(:]|::|<a\s/u.test(file.body)) return found;
  visit(file.tree(), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    if (node.type === 'readAlso') found.push({ start, end, target: node.target, by: 'read-also' });
    if (node.type === 'link' || node.type === 'definition') {
      const target = localTarget(node.url, file.settings.url);
      if (target !== undefined) found.push({ start, end, target, by: 'link' });
    }
  });
  return found;
}

/** The address within the site that a link leads to, without its fragment; undefined for one that leaves the site. */
function localTarget(url: string, site: string): string | undefined {
  const origin = site.replace(/\/+$/u, '');
  const local = origin !== '' && url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/iu.test(local)) return undefined;
  return decode(local.replace(/[?#].*$/u, '')).normalize('NFC');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
