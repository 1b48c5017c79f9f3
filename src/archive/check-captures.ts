import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { CaptureClaim } from '../content/index.ts';
import type { Message } from '../message/index.ts';
import { archiveMessage } from './archive-message.ts';
import { inBatches } from './in-batches.ts';

const folder = 'content/quotes';

/** Whether every capture that a quote's record names is in `content/quotes/`, and is still the file whose digest was kept. */
export async function checkCaptures(
  root: string,
  claims: readonly CaptureClaim[],
): Promise<readonly Message[]> {
  const found = await inBatches(claims, (claim) => checkOne(root, claim));
  return found.filter((message) => message !== undefined);
}

async function checkOne(root: string, claim: CaptureClaim): Promise<Message | undefined> {
  const { path, place, file, sha256, digestPlace } = claim;
  const segments = file.replace(/^\.\//, '').split('/');
  if (
    segments.some((segment) => segment === '' || /^\.+$/.test(segment) || /[\\\p{Cc}\p{Cf}:]/u.test(segment))
  ) {
    return archiveMessage('archive/capture-path', path, { value: file }, { place });
  }
  const base = join(root, folder);
  let real: string;
  try {
    real = await realpath(join(base, ...segments));
  } catch {
    return archiveMessage('archive/missing-capture', path, { value: file }, { place });
  }
  if (!real.startsWith(base + sep))
    return archiveMessage('archive/capture-path', path, { value: file }, { place });
  if (sha256 === undefined) return undefined;
  try {
    const digest = await digestOf(real);
    if (digest === sha256) return undefined;
    return archiveMessage(
      'archive/capture-digest',
      path,
      { value: file },
      { place: digestPlace, expected: [digest] },
    );
  } catch {
    return archiveMessage('archive/missing-capture', path, { value: file }, { place });
  }
}

async function digestOf(file: string): Promise<string> {
  // A pipe would be waited on for ever.
  if (!(await stat(file)).isFile()) throw new Error('Not a file');
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
