import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../message/index.ts';
import { sha256Of, sha256OfFile } from './sha256.ts';

/** What a build that left nothing to do says of itself. */
export interface Seal {
  /** Absolute paths. */
  readonly root: string;
  readonly out: string;
  readonly spare: string;
  readonly drafts: boolean;
  /** The program that built: `programStamp`, or the name that the build was given. */
  readonly program: string;
  /** `programDigest`, or that name. */
  readonly digest: string;
  /** Inodes of the two trees. */
  readonly live: number;
  readonly spareInode: number;
  /** Number of the build. */
  readonly generation: number;
  /** SHA-256 of what is remembered of the build, by file in the cache. */
  readonly files: Readonly<Record<string, string>>;
  /** The build's clock, and the moment before which the same is visible: milliseconds since 1970. */
  readonly now: number;
  readonly until: number;
  /** When the newsroom was looked at, milliseconds since 1970, and what was there. */
  readonly seenAt: number;
  readonly content: string;
  /** What the build came to. */
  readonly articles: number;
  readonly pages: number;
  readonly messages: readonly Message[];
  readonly withheld: number;
}

/** What the cache must not hold when a build has ended as it should. */
export const unsettled: readonly string[] = ['lock', 'journal.json', 'next.json'];

/** What is remembered of a build and can be told without it. */
export const sealedFiles = (generation: number): readonly string[] => [
  'current.json',
  'spare.json',
  'changes.json',
  'manifest.jsonl',
  stampsOf(generation),
];

/** When each file of the manifest was written, line by line, as 64-bit numbers, and after them where each line begins, as 32-bit numbers. */
export const stampsOf = (generation: number): string => `stamps-${String(generation)}`;

const fileOf = (cache: string): string => join(cache, 'seal.json');

/** What is known of the lines of a manifest. */
export interface LineStamps {
  readonly mtimes: Float64Array;
  readonly starts: Uint32Array;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Sets a seal on a cache; `known`: digests of files that need not be read again. */
export function writeSeal(
  cache: string,
  seal: Omit<Seal, 'files'>,
  { mtimes, starts }: LineStamps,
  known: Seal['files'],
): void {
  writeFileSync(join(cache, stampsOf(seal.generation)), Buffer.concat([bytesOf(mtimes), bytesOf(starts)]));
  const files = Object.fromEntries(
    sealedFiles(seal.generation).map((name) => [name, known[name] ?? sha256OfFile(join(cache, name))]),
  );
  const text = JSON.stringify({ ...seal, files } satisfies Seal);
  const next = `${fileOf(cache)}.next`;
  writeFileSync(next, `${sha256Of(text)}\n${text}`);
  renameSync(next, fileOf(cache));
}

/** The seal of a cache; undefined when there is none, or when it is not as it was written. */
export function readSeal(cache: string): Seal | undefined {
  let written: string;
  try {
    written = readFileSync(fileOf(cache), 'utf8');
  } catch {
    return undefined;
  }
  const end = written.indexOf('\n');
  const text = written.slice(end + 1);
  return sha256Of(text) === written.slice(0, end) ? (JSON.parse(text) as Seal) : undefined;
}

/** The stamps of a sealed build. */
export function readStamps(cache: string, generation: number): LineStamps {
  const { buffer, byteOffset, byteLength } = readFileSync(join(cache, stampsOf(generation)));
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
  // One more line begins than there are: at the end.
  const count = (byteLength - 4) / 12;
  return { mtimes: new Float64Array(bytes, 0, count), starts: new Uint32Array(bytes, count * 8, count + 1) };
}

/** Breaks the seal of a cache, before anything that it speaks of is changed. */
export const breakSeal = (cache: string): void => rmSync(fileOf(cache), { force: true });
