import { fileURLToPath } from 'node:url';

/** The program of threads that look at the disk. There is none where the sources run uncompiled. */
export const threadFile = fileURLToPath(new URL('look-thread.js', import.meta.url));
