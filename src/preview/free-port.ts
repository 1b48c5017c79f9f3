import type { Server } from 'node:http';
import { UsageError } from '../message/index.ts';

/** The only address that the preview listens on: drafts must not be seen from another machine. */
export const loopback = '127.0.0.1';

/** The first port that is tried, and how many after it. */
const firstPort = 8080;
const triesMax = 100;

/** Makes a server listen on the wanted port of the loopback address, or on the first free one from 8080; gives the port. Throws a UsageError when the wanted one is taken. */
export async function listen(server: Server, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await tryPort(server, wanted)) return portOf(server);
    throw taken(wanted);
  }
  for (let port = firstPort; port < firstPort + triesMax; port += 1)
    if (await tryPort(server, port)) return port;
  throw taken(firstPort);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, loopback, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function taken(port: number): UsageError {
  return new UsageError({
    ar: `المنفذ ${port} مشغول أو ممنوع. اختر غيره بالخيار --port، أو اترك الخيار ليُختار منفذ فارغ.`,
    en: `Port ${port} is taken or forbidden. Choose another with --port, or leave the flag out to get a free one.`,
  });
}
