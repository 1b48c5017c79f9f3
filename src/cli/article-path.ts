import { lstat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { depthMax, isPassedOver, listContentFiles, refusedName, sameNames } from '../archive/index.ts';
import type { KnownNewsroom } from '../check/index.ts';
import { quoteValue, UsageError } from '../message/index.ts';
import type { Arguments } from './command.ts';
import { pathOf } from './newsroom-options.ts';
import type { Surroundings } from './surroundings.ts';

/** The longest name of a file or folder, in bytes (ext4, APFS, NTFS). */
const nameBytesMax = 255;
/** Windows keeps these for devices, with any ending. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** What an article's own ending hides behind, and endings of files that are none. */
const foreignEnding =
  /(?<=.)(?:\.(?:md|markdown)\.[a-z0-9]{1,8}|\.(?:txt|text|docx?|odt|rtf|html?|ya?ml|json|pdf))$/i;

/** The path that `--file` names, relative to the root: a bare name, or a path that leads into `content/articles/`; undefined without the flag. Throws a UsageError for a file that would not be an article, or that the newsroom would not read. */
export async function articlePathOf(
  { values }: Arguments,
  { root }: KnownNewsroom,
  { cwd }: Surroundings,
): Promise<string | undefined> {
  const given = values.get('file')?.trim();
  if (given === undefined) return undefined;
  const plain = given.replace(foreignEnding, '');
  if (plain !== given) throw otherEnding(given, `${plain}.md`);
  const articles = join(root, 'content', 'articles');
  const file = /[/\\]/.test(given) ? pathOf(given, cwd) : join(articles, given);
  const way = relative(articles, /\.(?:md|markdown)$/i.test(file) ? file : `${file}.md`);
  const isInside = !way.startsWith('..') && !/^[a-z]:/i.test(way) && !way.startsWith(sep);
  if (given === '' || !isInside) throw elsewhere(given);
  const parts = way.split(sep).map((part) => part.normalize('NFC'));
  const path = `content/articles/${parts.join('/')}`;
  const refused = parts.find(isRefused);
  if (refused !== undefined) throw badName(refused);
  if (parts.length > depthMax + 1) throw tooDeep(path);
  const closed = await closedFolder(root, path.split('/').slice(0, -1));
  if (closed !== undefined) throw noFolder(closed);
  const others = (await listContentFiles(root)).map((each) => each.path).filter((each) => each !== path);
  const twin = sameNames([...others, path]).find((message) => message.path === path);
  if (twin !== undefined) throw new UsageError(twin.text);
  return path;
}

/** The first of the folders above a file that is a file itself, or a link, which the newsroom does not follow; undefined when there is none. */
async function closedFolder(root: string, folders: readonly string[]): Promise<string | undefined> {
  for (let depth = 1; depth <= folders.length; depth += 1) {
    const folder = folders.slice(0, depth).join('/');
    const entry = await lstat(join(root, folder)).catch(() => undefined);
    if (entry === undefined) return undefined;
    if (!entry.isDirectory()) return folder;
  }
  return undefined;
}

function isRefused(name: string): boolean {
  return (
    isPassedOver(name) ||
    refusedName.test(name) ||
    deviceName.test(name) ||
    !/[\p{L}\p{N}]/u.test(name.replace(/\.\w+$/u, '')) ||
    Buffer.byteLength(name) > nameBytesMax
  );
}

function elsewhere(given: string): UsageError {
  const inside = /^[\p{L}\p{N}]/u.test(given) && !given.includes('..') && !/^content\b|:/.test(given);
  const better = `content/articles/${inside ? given.replaceAll('\\', '/') : '…'}`;
  return new UsageError({
    ar: `المقالات تُكتب في content/articles، و«${quoteValue(given)}» ليس فيه. اكتب اسم الملف وحده، ولمجلد داخله اكتب --file ${quoteValue(better)}`,
    en: `Articles are written in content/articles, and “${quoteValue(given)}” is not in it. Write the file’s name alone, or, for a folder in it, --file ${quoteValue(better)}`,
  });
}

function otherEnding(given: string, better: string): UsageError {
  return new UsageError({
    ar: `ينتهي اسم ملف المقال بـ .md وحدها، و«${quoteValue(given)}» ينتهي بغيرها. اكتب --file ${quoteValue(better)}`,
    en: `The name of an article’s file ends in .md and nothing else, and “${quoteValue(given)}” does not. Write --file ${quoteValue(better)}`,
  });
}

function badName(name: string): UsageError {
  return new UsageError({
    ar: `الاسم «${quoteValue(name)}» لا يصلح لملف مقال: لا يبدأ بنقطة، وليس README، ولا يتجاوز ${String(nameBytesMax)} بايتًا، ولا تحجزه أجهزة أخرى. اكتبه بحروف وأرقام وشرطات.`,
    en: `The name “${quoteValue(name)}” will not do for an article: it may not begin with a dot, be README, be longer than ${String(nameBytesMax)} bytes, or be one that other systems reserve. Write it with letters, digits and hyphens.`,
  });
}

function noFolder(path: string): UsageError {
  return new UsageError({
    ar: `${quoteValue(path)} ليس مجلدًا من مجلدات الصحيفة، بل ملف أو وصلة إلى مكان آخر لا تُقرأ. اختر مجلدًا غيره.`,
    en: `${quoteValue(path)} is no folder of the newsroom, but a file, or a link to elsewhere, which is not read. Choose another folder.`,
  });
}

function tooDeep(path: string): UsageError {
  return new UsageError({
    ar: `لا يُقرأ ما هو أعمق من ${String(depthMax)} مجلدًا: ${quoteValue(path)}. اختر مجلدًا أقرب.`,
    en: `Nothing deeper than ${String(depthMax)} folders is read: ${quoteValue(path)}. Choose a folder nearer.`,
  });
}
