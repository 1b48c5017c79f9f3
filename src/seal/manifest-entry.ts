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

/** By ending: as registered (IANA, Media Types), and where none is, what browsers go by. A newsroom publishes whatever it puts into `content/media/`. */
const types: Readonly<Record<string, string>> = {
  '3gp': 'video/3gpp',
  aac: 'audio/aac',
  apng: 'image/apng',
  avif: 'image/avif',
  bmp: 'image/bmp',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  flac: 'audio/flac',
  geojson: 'application/geo+json',
  gif: 'image/gif',
  heic: 'image/heic',
  html: 'text/html; charset=utf-8',
  ico: 'image/vnd.microsoft.icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  jxl: 'image/jxl',
  m4a: 'audio/mp4',
  m4v: 'video/mp4',
  mkv: 'video/matroska',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  mpeg: 'video/mpeg',
  mpg: 'video/mpeg',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  ogv: 'video/ogg',
  opus: 'audio/ogg',
  otf: 'font/otf',
  pdf: 'application/pdf',
  png: 'image/png',
  srt: 'application/x-subrip',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  wav: 'audio/wav',
  weba: 'audio/webm',
  webm: 'video/webm',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
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
