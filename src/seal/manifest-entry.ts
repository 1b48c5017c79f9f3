/** How long a file may be cached: for ever, since its name changes with it; or how briefly. */
export type CacheClass = 'immutable' | 'article' | 'list' | 'feed' | 'media';

/** One file of a release. */
export interface ManifestEntry {
  /** Relative to the output folder, with `/` between folders. */
  readonly file: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Media type (RFC 9110 § 8.3). */
  readonly type: string;
  readonly cache: CacheClass;
}

const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  webm: 'video/webm',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** The entry of a file that was written. */
export function toEntry(file: string, sha256: string, size: number): ManifestEntry {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const isFeed = file === 'feed.xml';
  return {
    file,
    sha256,
    size,
    type: isFeed ? 'application/atom+xml; charset=utf-8' : (types[ending] ?? 'application/octet-stream'),
    cache: isFeed ? 'feed' : classOf(file),
  };
}

function classOf(file: string): CacheClass {
  if (file.startsWith('assets/')) return 'immutable';
  if (file.startsWith('media/')) return 'media';
  return file.startsWith('a/') ? 'article' : 'list';
}
