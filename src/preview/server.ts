import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Page } from '../page/index.ts';
import { renderDeskPage } from './desk-page.tsx';
import { deskScript } from './desk-script.ts';
import { deskStyle, fontRules, markStyle } from './desk-style.ts';
import type { Edition } from './edition.ts';
import { injectPanel } from './inject-panel.ts';
import { renderPanel } from './panel.tsx';

/** What the server reads anew for each request. */
export interface Desk {
  readonly edition: () => Edition;
  readonly language: 'ar' | 'en';
}

/** The names by which a browser on this machine may ask for the preview: any other Host is a page elsewhere that rebinds its name to us. */
const ownHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/** The preview's server, not listening yet, and what tells open pages that a new edition is there. */
export function createPreviewServer(desk: Desk): { readonly server: Server; readonly announce: () => void } {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, desk, listeners).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  const announce = (): void => {
    for (const listener of listeners) listener.write(`data: ${desk.edition().number}\n\n`);
  };
  return { server, announce };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  listeners: Set<ServerResponse>,
): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (!isOwnHost(request))
    return send(response, 403, 'text/plain', 'This preview answers to its own machine only.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, 'text/plain', 'GET or HEAD');
  const path = pathOf(request);
  if (path === undefined) return send(response, 400, 'text/plain', 'The address is not well formed.');
  if (path === '/__midad/events') return listenOn(response, desk, listeners);
  const part = deskPart(path, desk);
  if (part !== undefined) return send(response, 200, part.type, part.text);
  const edition = desk.edition();
  if (edition.folder === undefined)
    return send(response, 503, 'text/html', renderDeskPage(edition, desk.language));
  const page = edition.pages.get(path);
  if (page?.file.endsWith('.html') === true)
    return sendPage(response, 200, { edition, language: desk.language }, page);
  if (edition.pages.has(`${path}/`)) {
    response.setHeader('location', encodeURI(`${path}/`));
    return send(response, 302, 'text/plain', '');
  }
  const files = sirv(edition.folder, { dev: true, etag: false });
  return files(request, response, () => {
    void sendPage(response, 404, { edition, language: desk.language }, edition.pages.get('/404.html'));
  });
}

function isOwnHost({ headers }: IncomingMessage): boolean {
  return ownHosts.has((headers.host ?? '').replace(/:\d+$/, ''));
}

function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, '')).normalize('NFC');
  } catch {
    return undefined;
  }
}

function deskPart(path: string, desk: Desk): { readonly type: string; readonly text: string } | undefined {
  switch (path) {
    case '/__midad':
    case '/__midad/':
      return { type: 'text/html', text: renderDeskPage(desk.edition(), desk.language) };
    case '/__midad/desk.css':
      return { type: 'text/css', text: deskStyle };
    case '/__midad/marks.css':
      return { type: 'text/css', text: markStyle };
    case '/__midad/fonts.css':
      return { type: 'text/css', text: fontRules(desk.edition()) };
    case '/__midad/desk.js':
      return { type: 'text/javascript', text: deskScript };
    default:
      return undefined;
  }
}

/** Server-sent events (HTML Living Standard, 9.2): one number an edition, the present one at once. */
function listenOn(response: ServerResponse, { edition }: Desk, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(`retry: 1000\ndata: ${edition().number}\n\n`);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

/** Sends a page of an edition, whatever edition follows meanwhile. */
async function sendPage(
  response: ServerResponse,
  status: number,
  { edition, language }: { readonly edition: Edition; readonly language: Desk['language'] },
  page: Page | undefined,
): Promise<void> {
  const html = page === undefined ? '' : await readFile(join(edition.folder ?? '', page.file), 'utf8');
  send(response, status, 'text/html', injectPanel(html, renderPanel(edition, page, language)));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(text);
}
