import { toMistypedHost } from './mistyped-host.ts';
import { toSkeleton } from './skeleton.ts';

/** A host that carries another in its own name is its country's own, not a disguise, when nothing but a country follows: `t.co.uk`. */
const countryOnly = /^[a-z]{2}$/;
/** Shorter hosts than this stand by chance in many others. */
const longMin = 6;

/** Finds the known host that another is dressed as: by letters that look alike, by carrying it in its own name, or by a slip of the finger; undefined for a known host, and for one of its own. */
export function toImitatedHost(known: readonly string[]): (host: string) => string | undefined {
  const all = new Set(known);
  const bySkeleton = new Map(known.map((host) => [toSkeleton(host), host]));
  const mistyped = toMistypedHost(known);
  return (host) => {
    if (all.has(host)) return undefined;
    return bySkeleton.get(toSkeleton(host)) ?? known.find((each) => isCarried(each, host)) ?? mistyped(host);
  };
}

// `x.com.evil.example`, `news.x.com.evil.example`, `x.com-login.example`.
function isCarried(known: string, host: string): boolean {
  const at = `.${host}`.indexOf(`.${known}`);
  if (at === -1) return false;
  const rest = host.slice(at + known.length);
  if (rest.startsWith('-')) return known.endsWith('.com');
  return rest.startsWith('.') && (known.length >= longMin || !countryOnly.test(rest.slice(1)));
}
