import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../message/index.ts';
import type { Instant } from '../content/index.ts';
import { buildSite } from '../eleventy/index.ts';
import type { Edition } from './edition.ts';
import { firstEdition, nextEdition, obstructedEdition } from './edition.ts';
import { listen, loopback } from './free-port.ts';
import { createPreviewServer } from './server.ts';
import { watchContent } from './watch-content.ts';

/** What is previewed, and how. */
export interface PreviewRequest {
  /** Absolute path of the newsroom. */
  readonly root: string;
  /** Undefined: the first free one from 8080. */
  readonly port?: number;
  readonly language: 'ar' | 'en';
  /** The clock, read before each build. */
  readonly now: () => Instant;
  /** Told of every build but the first; an error is a fault of ours, and the last edition stays. */
  readonly onEdition: (result: Edition | Error) => void;
}

/** A running preview. */
export interface Preview {
  /** `http://127.0.0.1:<port>/` */
  readonly address: string;
  readonly edition: () => Edition;
  readonly close: () => Promise<void>;
}

/** Builds a newsroom with its drafts into a temporary folder, serves it on the loopback address, and builds again after each change. */
export async function startPreview(request: PreviewRequest): Promise<Preview> {
  const { root, language, now } = request;
  const workshop = await mkdtemp(join(tmpdir(), 'midad-preview-'));
  let edition = firstEdition;
  // Every edition has a folder of its own, so that none of its files is ever missing; the one before stays for who is reading it.
  const folders: string[] = [];
  const build = async (): Promise<void> => {
    const at = now();
    const folder = join(workshop, `site-${String(edition.number + 1)}`);
    const fontCache = join(workshop, 'fonts');
    const outcome = await buildSite({ root, out: folder, now: at, drafts: true, forDesk: true, fontCache });
    edition = nextEdition(edition, outcome, { at, folder });
    if (edition.folder !== folder) return;
    folders.push(folder);
    for (const old of folders.splice(0, folders.length - 2)) await rm(old, { recursive: true, force: true });
  };
  const { server, announce } = createPreviewServer({ edition: () => edition, language });
  const rebuild = async (): Promise<void> => {
    try {
      await build();
      request.onEdition(edition);
    } catch (error) {
      if (error instanceof UsageError) {
        edition = obstructedEdition(edition, error.text, now());
        request.onEdition(edition);
      } else request.onEdition(error instanceof Error ? error : new Error(String(error)));
    }
    announce();
  };
  const clean = (): Promise<void> => rm(workshop, { recursive: true, force: true });
  try {
    const port = await listen(server, request.port);
    await build();
    announce();
    const unwatch = await watchContent(root, rebuild);
    return {
      address: `http://${loopback}:${port}/`,
      edition: () => edition,
      close: async () => {
        await unwatch();
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await clean();
      },
    };
  } catch (error) {
    server.close();
    await clean();
    throw error;
  }
}
