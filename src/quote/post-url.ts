import { stripFormat } from '../text/index.ts';
import { holdsTwoAddresses, plainAddress, withLatinNumbers, withoutEndMarks } from './address-slip.ts';
import type { PlainAddress } from './address-slip.ts';
import { toImitatedHost } from './imitated-host.ts';
import type { Platform, PostAddress } from './platform.ts';
import { platforms } from './platforms/index.ts';
import { mastodon } from './platforms/mastodon.ts';
import type { PlatformId } from './quote.ts';
import { redirectTarget } from './redirect-target.ts';
import type { Writable } from './writable.ts';

/** Why an address cannot stand as a source. */
type UrlFault =
  'not-a-url' | 'two-addresses' | 'scheme' | 'userinfo' | 'port' | 'hidden-characters' | 'look-alike';

/** What an address tells by itself. */
export interface PostUrl extends PostAddress {
  /** The address as it was written, without what only names the person who shared it. */
  readonly url: string;
  /** Undefined for a host that is no platform's. */
  readonly platform?: PlatformId;
  /** ISO 8601 in UTC with milliseconds: the time that the post's id carries. */
  readonly postedAt?: string;
}

/** An address with what it tells, or with what is wrong in it. */
export type PostUrlReading =
  | { readonly ok: true; readonly post: PostUrl; readonly slip?: PlainAddress }
  | { readonly ok: false; readonly fault: UrlFault; readonly host?: string; readonly expected?: string };

const platformOfHost: ReadonlyMap<string, Platform> = new Map(
  platforms.flatMap((platform) => platform.hosts.map((host): [string, Platform] => [host, platform])),
);
const imitatedHost = toImitatedHost([...platformOfHost.keys()]);
const prefix =
  /^(?:www|m|mobile|web|touch|mbasic|[a-z]{2}-[a-z]{2}|[a-z]{2}(?=\.linkedin\.com$))\.(?=[^.]+\.)/;
/** Hosts that only lead elsewhere. */
const shorteners = new Set(['bit.ly', 'buff.ly', 'cutt.ly', 'dlvr.it', 'goo.gl', 'is.gd', 'lnkd.in', 'ow.ly', 'rb.gy', 's.id', 't.ly', 'tiny.cc', 'tinyurl.com', 'v.gd']); // prettier-ignore
const trackingEverywhere = [
  'fbclid',
  'gclid',
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'utm_id',
];
/** Links longer than this (code units) are never posts'; RFC 9110 asks servers to take 8,000. */
const urlLengthMax = 8000;

/** The host without `www.` and its like, lower case. */
function hostOf(url: URL): string {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  return platformOfHost.has(host) ? host : host.replace(prefix, '');
}

/** What may have been copied with an address, or half of it. */
const edge = /[\s\p{Cf}،؛؟\uD800-\uDFFF]/u;

/** An address of signs that all can be seen and may stand in one. */
const isVisible = /^[!#-;=?-[\]_a-z~]+$/;

/** Redirectors that lead to redirectors, at most: a loop ends. */
const redirectsMax = 3;

/** Reads an address offline, without an Arabic comma or mark that was copied with its end; of a page that only leads to another (`l.facebook.com`, `google.com/url`), the other. `declared` is the platform that the author names: only it can tell a Mastodon account's page from any other page. */
export function readPostUrl(text: string, declared?: PlatformId, redirects = 0): PostUrlReading {
  const isClean = !edge.test(text.charAt(0)) && !edge.test(text.charAt(text.length - 1));
  const given = isClean ? text : text.replace(/^[\s\p{Cf}]+|(?<![\s\p{Cf}،؛؟])[\s\p{Cf}،؛؟]+$/gu, '');
  const plain = plainAddress(given);
  if (plain.slip !== undefined) {
    const reading = readPostUrl(plain.text, declared, redirects);
    return reading.ok ? { ...reading, slip: plain } : reading;
  }
  return readAlone(given, declared, redirects);
}

function readAlone(trimmed: string, declared: PlatformId | undefined, redirects: number): PostUrlReading {
  const isPlain = isVisible.test(trimmed);
  if (!isPlain && (stripFormat(trimmed) !== trimmed || /[\p{Cf}\p{Cc}]/u.test(trimmed)))
    return { ok: false, fault: 'hidden-characters' };
  if (holdsTwoAddresses(trimmed)) return { ok: false, fault: 'two-addresses' };
  if (trimmed.length > urlLengthMax || (!isPlain && /[\s\\<>"`{}|^]/u.test(trimmed)))
    return { ok: false, fault: 'not-a-url' };
  const written = withScheme(trimmed);
  const url = toUrl(written);
  if (url === undefined) return { ok: false, fault: 'not-a-url' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, fault: 'scheme' };
  // `http:x.com` parses, and means something else beside a page.
  if (!/^https?:\/\//i.test(written)) return { ok: false, fault: 'not-a-url' };
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(written))
    return { ok: false, fault: 'userinfo' };
  if (url.port !== '') return { ok: false, fault: 'port' };
  const host = hostOf(url);
  const isKnown = platformOfHost.has(host);
  if (!isKnown && !isPublicHost(host)) return { ok: false, fault: 'not-a-url' };
  const imitated = isKnown ? undefined : imitatedHost(host);
  if (imitated !== undefined) return { ok: false, fault: 'look-alike', host, expected: imitated };
  const target = redirectTarget(url, host);
  if (target === undefined) return { ok: true, post: readAsMeant(written, url, host, declared) };
  if (target === '' || redirects === redirectsMax) return { ok: true, post: { url: written, short: true } };
  return readPostUrl(target, declared, redirects + 1);
}

/** Reads an address; one of a platform that is no post's only for its digits, or for the end of a sentence behind it, as the post's. */
function readAsMeant(written: string, url: URL, host: string, declared: PlatformId | undefined): PostUrl {
  const post = readAddress(written, url, host, declared);
  if (post.platform === undefined || post.postId !== undefined || post.short === true) return post;
  const latin = withLatinNumbers(written);
  for (const meant of [latin, withoutEndMarks(latin)]) {
    if (meant === undefined || meant === written || !URL.canParse(meant)) continue;
    const read = readAddress(meant, new URL(meant), host, declared);
    if (read.postId !== undefined) return read;
  }
  return post;
}

function readAddress(written: string, url: URL, host: string, declared: PlatformId | undefined): PostUrl {
  const known = platformOfHost.get(host);
  // Telegram gives channels hosts of their own: `channel.t.me/12`.
  const channel = host.endsWith('.t.me') ? /^([a-z][a-z0-9_]{3,31})\.t\.me$/.exec(host)?.[1] : undefined;
  if (channel !== undefined)
    return readAddress(written, new URL(`https://t.me/${channel}${url.pathname}`), 't.me', declared);
  let platform = known;
  let address = known?.readUrl?.(url);
  if (known === undefined) {
    address = mastodon.readUrl(url);
    if (address?.postId === undefined && declared !== 'mastodon') address = undefined;
    platform = address === undefined ? undefined : mastodon;
  }
  if (shorteners.has(host) && url.pathname !== '/') address = { short: true };
  const time = address?.postId === undefined ? undefined : platform?.timeOf?.(address.postId);
  const read: Writable<PostUrl> = { url: withoutTracking(written, platform?.tracking ?? []) };
  if (platform !== undefined) read.platform = platform.id;
  Object.assign(read, address);
  if (time !== undefined && Number.isFinite(time) && Math.abs(time) <= 8.64e15)
    read.postedAt = new Date(time).toISOString();
  return read;
}

function toUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function withScheme(text: string): string {
  const host = /^([a-z0-9.-]+)\//i.exec(text)?.[1]?.toLowerCase();
  return host !== undefined && platformOfHost.has(host.replace(prefix, '')) ? `https://${text}` : text;
}

/** A name with a dot and a top level that is not a number: no machine of one's own, no bare address. */
function isPublicHost(host: string): boolean {
  return (
    /^[^.]+(?:\.[^.]+)*\.[^.]*[^.0-9][^.]*$/u.test(host) &&
    !/(?:^|\.)(?:localhost|local|internal|lan|home|onion)$/.test(host)
  );
}

function withoutTracking(written: string, names: readonly string[]): string {
  if (!written.includes('?')) return written;
  const [, before = written, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/u.exec(written) ?? [];
  if (query === undefined) return written;
  const isTracking = (name: string): boolean => trackingEverywhere.includes(name) || names.includes(name);
  const kept = query.split('&').filter((pair) => pair !== '' && !isTracking(pair.split('=')[0] ?? ''));
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`;
}
