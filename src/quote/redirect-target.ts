/** One way that sites lead a reader away through a page of their own, with the true address in their own. */
interface Redirector {
  /** The host without `www.` and its like. */
  readonly host: RegExp;
  readonly path: RegExp;
  /** Parameters that may hold the true address; the first that does is taken. */
  readonly parameters: readonly string[];
}

const redirectors: readonly Redirector[] = [
  { host: /^(?:l|lm)\.(?:facebook|instagram|messenger)\.com$/, path: /^\/(?:l\.php)?$/, parameters: ['u'] },
  { host: /^facebook\.com$/, path: /^\/(?:l\.php|flx\/warn\/)$/, parameters: ['u'] },
  { host: /^l\.threads\.(?:net|com)$/, path: /^\/$/, parameters: ['u'] },
  { host: /^l\.wl\.co$/, path: /^\/l$/, parameters: ['u'] },
  { host: /^google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/, path: /^\/(?:url|imgres)$/, parameters: ['q', 'url', 'imgrefurl'] },
  { host: /^youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, parameters: ['url'] },
  { host: /^t\.me$/, path: /^\/iv$/, parameters: ['url'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/$/, parameters: ['uddg'] },
  { host: /^(?:[a-z0-9]+\.)?safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
]; // prettier-ignore

const anyHost = new RegExp(redirectors.map(({ host }) => host.source).join('|'));

/** The address that a redirector's own leads to; undefined for any other address, and `''` for a redirector that does not show where it leads. */
export function redirectTarget(url: URL, host: string): string | undefined {
  if (!anyHost.test(host)) return undefined;
  const page = ampPage(url, host);
  if (page !== undefined) return page;
  const redirector = redirectors.find((each) => each.host.test(host) && each.path.test(url.pathname));
  if (redirector === undefined) return undefined;
  const values = redirector.parameters.flatMap((name) => url.searchParams.get(name) ?? []);
  return values.find((value) => /^https?:\/\//i.test(value)) ?? '';
}

/** Google's copy for phones names the page behind `/amp/`: `google.com/amp/s/paper.example/news`, where `s/` stands for https. */
function ampPage(url: URL, host: string): string | undefined {
  if (!/^google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/.test(host)) return undefined;
  const [, secure, rest] = /^\/amp\/(s\/)?([^/]+\..+)$/.exec(url.pathname + url.search) ?? [];
  return rest === undefined ? undefined : `${secure === undefined ? 'http' : 'https'}://${rest}`;
}
