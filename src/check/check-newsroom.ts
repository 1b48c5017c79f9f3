import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { House } from '../archive/index.ts';
import { CacheFault, makeFolder } from '../archive/index.ts';
import type { Instant } from '../content/index.ts';
import { type Message, UsageError } from '../message/index.ts';
import { lookRound } from './look-round.ts';
import { programDigest, programStamp } from '../seal/index.ts';
import type { Program } from './store.ts';
import { forget, nothingRemembered, readRemembrance } from './store.ts';
import type { CheckProgress } from './workforce.ts';

/** Which newsroom is checked, and what is kept of it. */
export interface CheckRequest {
  /** Absolute path of the folder that holds `content/`. */
  readonly root: string;
  readonly now: Instant;
  /** Absolute path of a folder that only checks of this newsroom use; undefined, or one that cannot be written: nothing is kept. */
  readonly cache?: string;
  /** Files whose messages are asked for; default: all. */
  readonly isWanted?: (path: string) => boolean;
  /** Whether what a new article must know is asked for too. */
  readonly asksNewsroom?: boolean;
  /** Threads that read and look; 0: none but the check's own. Default: one a core. */
  readonly threads?: number;
  /** Told how far a long work is. */
  readonly onProgress?: (progress: CheckProgress) => void;
}

/** What a check came to. */
export interface Checked {
  /** Settled, in order. */
  readonly messages: readonly Message[];
  /** The newsroom's name; empty when its settings cannot be read. */
  readonly outlet: string;
  /** Files of articles that were looked at anew. */
  readonly looked: number;
  /** What a new article must know, when it was asked for and the settings can be read. */
  readonly newsroom?: KnownNewsroom;
}

/** A newsroom, and what of its articles is taken. */
export interface KnownNewsroom extends Pick<House, 'root' | 'settings' | 'people'> {
  readonly isIdTaken: (id: string) => boolean;
  /** Also by one that differs in hamzas and marks alone. */
  readonly isSlugTaken: (slug: string) => boolean;
  /** The city from which each person last filed, by id. */
  readonly lastCities: ReadonlyMap<string, string>;
}

/**
 * Everything that authors must know of the wanted files of a newsroom, drafts included. A file is looked at again only when its
 * bytes, the settings, Midad, or something of the newsroom that its findings depend on is another; what was kept and is not as
 * it was written is thrown away, and everything is looked at again. Throws UsageError when the folder is not a newsroom.
 */
export async function checkNewsroom(request: CheckRequest): Promise<Checked> {
  const kept = request.cache === undefined ? undefined : toWritable(request.cache);
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'midad-check-'));
  try {
    const program = toProgram();
    try {
      const before = kept === undefined ? nothingRemembered : readRemembrance(folder, program);
      return await lookRound(request, folder, kept === undefined ? undefined : program, before);
    } catch (error) {
      if (!(error instanceof CacheFault)) throw error;
      forget(folder);
      return await lookRound(request, folder, kept === undefined ? undefined : program, nothingRemembered);
    }
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder that can be written; undefined: it cannot, which is no reason not to check. */
function toWritable(folder: string): string | undefined {
  try {
    makeFolder(folder);
    return folder;
  } catch (error) {
    return error instanceof UsageError || !existsSync(folder) ? undefined : folder;
  }
}

function toProgram(): Program {
  let digest: string | undefined;
  return { stamp: programStamp(), digest: () => (digest ??= programDigest()) };
}
