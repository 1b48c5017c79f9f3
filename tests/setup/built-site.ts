import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { installTools } from './install-tools.ts';
import type { Tools } from './install-tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder, address and hour of the site that is built of the repository's own newsroom. */
    readonly site: { readonly folder: string; readonly url: string; readonly hour: string };
    readonly tools: Tools;
  }
}

const root = join(import.meta.dirname, '../..');

/** The hour at which the sample newsroom is built for the tests: after its last public article, before its embargo ends. */
const hour = '2026-11-23T12:00:00+04:00';

/** Compiles, builds the repository's newsroom once by the command line, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tools = installTools();
  const workshop = mkdtempSync(join(tmpdir(), 'midad-tests-'));
  const folder = join(workshop, 'site');
  const run = (...words: string[]): void => {
    execFileSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  };
  run('node_modules/typescript/bin/tsc');
  run('compile/bundle.js');
  run('dist/app/midad.js', 'build', '--out', folder, '--now', hour, '--lang', 'en');

  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('site', { folder, url: `http://127.0.0.1:${port}`, hour });
  project.provide('tools', tools);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(workshop, { recursive: true, force: true });
  };
}
