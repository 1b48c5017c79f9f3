import { editDistance } from '../text/index.ts';

/** Shorter names are a letter away from the names of many others: `x`, `tiktok`. */
const nameLettersMin = 7;

/** Names of platforms that are words, and that many sites have with a letter more or less: `thread.com`, `treads.com`, every `mastodon`. */
const words = new Set(['mastodon', 'threads']);

/** Names of sites of their own, although a letter away. */
const others = new Set(['racebook', 'telegraf', 'titter', 'twister', 'yourtube']);

/** Finds the known host that a slip of the finger makes of another: one letter of its name, or of `.com`, dropped, doubled, swapped or changed, or the dot after `www` forgotten; undefined for a host of its own. */
export function toMistypedHost(known: readonly string[]): (host: string) => string | undefined {
  const sites = known.flatMap((host) => {
    const [name = '', top = '', ...more] = host.split('.');
    const isLong = name.length >= nameLettersMin && more.length === 0 && !words.has(name);
    return isLong ? [{ host, name, top }] : [];
  });
  return (host) => {
    const [name = '', top = ''] = host.split('.').slice(-2);
    if (name.length < nameLettersMin - 1 || others.has(name)) return undefined;
    return sites.find((site) =>
      site.top === top
        ? name === `www${site.name}` || isSlip(name, site.name)
        : site.name === name && site.top === 'com' && isSlip(top, 'com'),
    )?.host;
  };
}

const isSlip = (written: string, meant: string): boolean =>
  Math.abs(written.length - meant.length) <= 1 && editDistance(written, meant) === 1;
