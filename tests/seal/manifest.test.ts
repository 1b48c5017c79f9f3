import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sizeReaders } from '../../src/archive/pictures/index.ts';
import type { Manifest, ManifestEntry, ManifestText } from '../../src/seal/index.ts';
import {
  amendManifest,
  countOf,
  diffManifests,
  emptyManifest,
  entryAt,
  fileAt,
  findEntry,
  lineOf,
  openManifest,
  toEntry,
  toManifest,
} from '../../src/seal/index.ts';

const workshop = mkdtempSync(join(tmpdir(), 'midad-manifest-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** Names that JSON escapes, names of many bytes, names that sort differently as bytes and as code units. */
const names = fc.oneof(
  fc.stringMatching(/^[a-z]{1,3}(?:\/[a-z]{1,3}){0,2}$/u),
  fc.constantFrom(
    'a"b',
    'a\\b',
    'خبر/index.html',
    '\uFFFD.html',
    '😀.html',
    'a/b',
    'a-b',
    'a0',
    'ح'.repeat(200),
  ),
);
const releases = fc.dictionary(names, fc.nat(9), { maxKeys: 12 });
type Release = Readonly<Record<string, number>>;

const digit = (number: number): string => String(number).repeat(64);
const entryOf = (file: string, content: number): ManifestEntry => toEntry(file, digit(content), content);
const sorted = (release: Release): readonly ManifestEntry[] =>
  Object.entries(release)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, content]) => entryOf(file, content));

const bytesOf = ({ pieces }: ManifestText): Buffer =>
  Buffer.concat(Array.from(pieces(), (bytes) => Uint8Array.from(bytes)));
const textOf = (release: Release): Buffer =>
  Buffer.from(
    sorted(release)
      .map((entry) => `${JSON.stringify(entry)}\n`)
      .join(''),
  );
const inFile = (content: Uint8Array): Manifest => {
  const path = join(workshop, 'manifest');
  writeFileSync(path, content);
  return openManifest(path);
};
const timesOf = (release: Release): Float64Array =>
  Float64Array.from(sorted(release), ({ size }) => size + 0.5);

describe('a manifest', () => {
  it('is found line by line, in memory and in a file', () => {
    fc.assert(
      fc.property(releases, names, (release, wanted) => {
        for (const manifest of [toManifest(textOf(release)), inFile(textOf(release))]) {
          const lines = Array.from({ length: countOf(manifest) }, (_, line) => line);
          expect(lines.map((line) => entryAt(manifest, line))).toEqual(sorted(release));
          expect(lines.map((line) => lineOf(manifest, fileAt(manifest, line)))).toEqual(lines);
          const content = release[wanted];
          expect(findEntry(manifest, wanted)).toEqual(
            content === undefined ? undefined : entryOf(wanted, content),
          );
          manifest.close();
        }
      }),
    );
  });

  it('is read whole when it is larger than what is read at once', () => {
    const release = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `a/${String(index).padStart(5, '0')}/ورقة.html`,
        index % 10,
      ]),
    );
    const manifest = inFile(textOf(release));
    expect(countOf(manifest)).toBe(3000);
    expect(fileAt(manifest, 2999)).toBe('a/02999/ورقة.html');
    expect(manifest.starts).toEqual(toManifest(textOf(release)).starts);
    manifest.close();
  });

  it('is after an amendment what it would be if it were written anew', () => {
    fc.assert(
      fc.property(releases, releases, fc.uniqueArray(names), (before, written, removed) => {
        const kept = Object.entries(before).filter(([file]) => !removed.includes(file));
        const after = { ...Object.fromEntries(kept), ...written };
        for (const manifest of [toManifest(textOf(before)), inFile(textOf(before))]) {
          const amended = amendManifest(
            manifest,
            timesOf(before),
            sorted(written),
            removed,
            (file) => (written[file] ?? NaN) + 0.5,
          );
          const bytes = bytesOf(amended);
          expect(bytes.toString()).toBe(textOf(after).toString());
          expect(amended.starts).toEqual(toManifest(bytes).starts);
          expect(amended.mtimes).toEqual(timesOf(after));
          expect(amended.diff).toEqual(diffManifests(manifest, toManifest(bytes)));
          manifest.close();
        }
      }),
    );
  });

  it('of nothing has no line', () => {
    expect(countOf(emptyManifest)).toBe(0);
    expect(lineOf(emptyManifest, 'a')).toBe(~0);
  });
});

describe('the media type of a file', () => {
  const house = join(import.meta.dirname, '../..');
  const guide = readFileSync(join(house, 'content/README.md'), 'utf8');
  const attributes = guide.matchAll(
    /(?:الملف|التفريغ|الترجمة|الغلاف|src|captions)[:=] ?"?[^"\s}]*?\.([a-z0-9]+)/gu,
  );
  const own = readdirSync(join(house, 'content/media'), { recursive: true, encoding: 'utf8' });
  const endings = new Set([
    ...Object.keys(sizeReaders),
    ...Array.from(attributes, ([, ending = '']) => ending),
    ...own.flatMap((name) => /\.([a-z0-9]+)$/u.exec(name)?.[1] ?? []),
    // What browsers play, set type in and open, and what newsrooms hand out.
    ...'aac flac m4a mp3 oga ogg opus wav weba m4v mkv mov mp4 mpeg ogv webm srt vtt'.split(' '),
    ...'css otf ttf woff woff2 apng bmp ico tiff csv docx epub geojson json pdf txt xlsx xml zip'.split(' '),
  ]);

  it.each([...endings].sort())('is known for .%s', (ending) => {
    expect(toEntry(`media/file.${ending}`, '', 0).type).toMatch(
      /^(?:application|audio|font|image|text|video)\/(?!octet-stream)/u,
    );
  });

  it.each([
    ['a.wav', 'audio/wav'],
    ['A.WAV', 'audio/wav'],
    ['a.opus', 'audio/ogg'],
    ['a.flac', 'audio/flac'],
    ['a.mov', 'video/quicktime'],
    ['a.pdf', 'application/pdf'],
    ['a.vtt', 'text/vtt; charset=utf-8'],
    ['a.unheard', 'application/octet-stream'],
    ['a', 'application/octet-stream'],
  ])('of %s is %s', (file, type) => {
    expect(toEntry(`media/${file}`, '', 0).type).toBe(type);
  });
});
