import { join } from 'node:path';

/** The repository, from the compiled benchmark. */
export const repository = join(import.meta.dirname, '../../..');

/** Where configurations and templates of the peers are kept. */
export const peersFolder = join(repository, 'bench/peers');
