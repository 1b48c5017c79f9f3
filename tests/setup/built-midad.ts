import { execFile } from 'node:child_process';
import { join } from 'node:path';

const midad = join(import.meta.dirname, '../../dist/app/midad.js');

/** How a run of the built command ended, and what it printed. */
export interface Ended {
  /** The exit code, or the signal that ended it. */
  readonly code: number | string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** In what surroundings the command runs. */
export interface RunOptions {
  /** Added to this process's. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The user by whose permissions it runs; default: this process's. */
  readonly user?: number;
}

/** Runs the built `midad` in a folder, with English messages. */
export function runMidad(
  folder: string,
  words: readonly string[],
  { environment = {}, user }: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [midad, ...words, '--lang', 'en'],
      {
        cwd: folder,
        timeout: 120_000,
        killSignal: 'SIGKILL',
        env: { ...process.env, ...environment },
        ...(user === undefined ? {} : { uid: user, gid: user }),
      },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : (error.code ?? error.signal ?? undefined), stdout, stderr });
      },
    );
  });
}
