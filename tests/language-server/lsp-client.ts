import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const midad = join(import.meta.dirname, '../../dist/app/midad.js');

/** A message of JSON-RPC 2.0, as far as the tests look at it. */
interface Envelope {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** An editor, as the server sees one: it speaks the base protocol by hand, so that the tests share no code with the server. */
export interface Editor {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  /** The next notification of a method that a test accepts; those that came before count too, once. */
  readonly next: (method: string, accepts: (params: never) => boolean) => Promise<unknown>;
  /** Ends the server as editors do, and gives its exit code. */
  readonly close: () => Promise<number | null>;
}

/** Starts the built `midad language-server` on a newsroom. */
export async function openEditor(root: string, ...flags: string[]): Promise<Editor> {
  const server = spawn(process.execPath, [midad, 'language-server', '--stdio', ...flags], { cwd: '/' });
  const exit = new Promise<number | null>((resolve) => server.on('exit', resolve));
  const answers = new Map<number, (envelope: Envelope) => void>();
  const heard: Envelope[] = [];
  const listeners = new Set<() => void>();
  let buffer = Buffer.alloc(0);
  let lastId = 0;

  const send = (envelope: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...envelope }));
    server.stdin.write(`Content-Length: ${String(body.length)}\r\n\r\n`);
    server.stdin.write(body);
  };
  const hear = (envelope: Envelope): void => {
    if (envelope.method === undefined) answers.get(envelope.id ?? -1)?.(envelope);
    else if (envelope.id !== undefined) send({ id: envelope.id, result: null });
    else {
      heard.push(envelope);
      for (const listener of [...listeners]) listener();
    }
  };
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = /^(?:.+\r\n)*?Content-Length: (\d+)\r\n(?:.+\r\n)*?\r\n/.exec(buffer.toString('latin1'));
      if (head === null) return;
      const end = head[0].length + Number(head[1]);
      if (buffer.length < end) return;
      const envelope = JSON.parse(buffer.subarray(head[0].length, end).toString('utf8')) as Envelope;
      buffer = buffer.subarray(end);
      hear(envelope);
    }
  });

  const request = (method: string, params: unknown): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    send({ id, method, params });
    return new Promise((resolve, reject) => {
      answers.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(error.message));
      });
    });
  };
  const notify = (method: string, params: unknown): void => send({ method, params });

  await request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'newsroom' }],
  });
  notify('initialized', {});
  return {
    request,
    notify,
    next: (method, accepts) =>
      new Promise((resolve) => {
        const look = (): void => {
          const at = heard.findIndex(
            (envelope) => envelope.method === method && accepts(envelope.params as never),
          );
          if (at === -1) return;
          listeners.delete(look);
          resolve(heard.splice(at, 1)[0]?.params);
        };
        listeners.add(look);
        look();
      }),
    async close() {
      await request('shutdown', null);
      notify('exit', null);
      return exit;
    },
  };
}
