import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeFolder } from '../archive/index.ts';
import { type FontFace, fontFaces, fontLicences } from './font-faces.ts';
import { packageRoot } from '../seal/index.ts';
import { hashedName } from './hashed-name.ts';

/** A font as it is published. */
export interface BuiltFont {
  readonly face: FontFace;
  /** Path below the output folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

const require = createRequire(import.meta.url);

/** Changes when the way of cutting changes, so that an old cache is not believed. */
const recipe = 'woff2, no hinting, all layout features; 1';

/** Where fonts lie that were cut when Midad was compiled: they are the same for every newsroom, and take seconds. */
const cutAhead = (): string => join(packageRoot(), 'dist/app/fonts');

const keyOf = (source: Uint8Array, { characters }: FontFace): string =>
  createHash('sha256').update(recipe).update(source).update(characters).digest('hex').slice(0, 32);

/** A font is kept behind its digest, so that one that the disk or somebody damaged is not published. */
const digestOf = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest();
const digestBytes = 32;

async function readCached(file: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(file);
    const content = bytes.subarray(digestBytes);
    return digestOf(content).equals(bytes.subarray(0, digestBytes)) ? content : undefined;
  } catch {
    return undefined;
  }
}

async function keep(folder: string, file: string, content: Uint8Array): Promise<void> {
  makeFolder(folder);
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, Buffer.concat([digestOf(content), content]));
  await rename(unfinished, file);
}

async function cutFont(face: FontFace, cache: string | undefined): Promise<Uint8Array> {
  const source = await readFile(require.resolve(face.source));
  const cut = async () => {
    // Loaded only when a font must be cut.
    const { default: subsetFont } = await import('subset-font');
    return subsetFont(source, face.characters, { targetFormat: 'woff2', noHinting: true });
  };
  if (cache === undefined) return cut();
  const name = `${keyOf(source, face)}.woff2`;
  const file = join(cache, name);
  const known = await readCached(file);
  if (known !== undefined) return known;
  const content = (await readCached(join(cutAhead(), name))) ?? (await cut());
  await keep(cache, file, content);
  return content;
}

const nameOf = ({ family, weight, source }: FontFace, index: number): string =>
  `${family} ${weight} ${source.includes('-arabic-arabic-') ? 'arabic' : index % 3 === 1 ? 'common' : 'latin'}`
    .toLowerCase()
    .replace(/ /gu, '-');

/** The fonts cut down to the characters of Arabic news; `cache` is a folder that keeps them between builds. */
export async function buildFonts(cache?: string): Promise<readonly BuiltFont[]> {
  return Promise.all(
    fontFaces.map(async (face, index) => {
      const content = await cutFont(face, cache);
      return { face, content, path: hashedName(`assets/fonts/${nameOf(face, index)}.woff2`, content) };
    }),
  );
}

/** The fonts' licences, to stand beside them. */
export async function fontLicenceFiles(): Promise<
  readonly { readonly path: string; readonly content: string }[]
> {
  return Promise.all(
    fontLicences.map(async ({ name, source }) => ({
      path: `assets/fonts/${name}`,
      content: await readFile(require.resolve(source), 'utf8'),
    })),
  );
}

/** The `@font-face` rules of the fonts as published. */
export const fontFaceRules = (fonts: readonly BuiltFont[]): string =>
  fonts
    .map(({ face, path }) =>
      [
        '@font-face {',
        `  font-family: "${face.family}";`,
        `  font-weight: ${face.weight};`,
        '  font-style: normal;',
        '  font-display: swap;',
        `  src: url("/${path}") format("woff2");`,
        ...(face.sizeAdjust === undefined ? [] : [`  size-adjust: ${String(face.sizeAdjust)}%;`]),
        `  unicode-range: ${face.unicodeRange};`,
        '}',
      ].join('\n'),
    )
    .join('\n');
