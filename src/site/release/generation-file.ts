import { join } from 'node:path';

/** What a generation is kept in, a file each. */
export const kinds = ['table', 'state', 'notes', 'manifest', 'mtimes', 'diff'] as const;

export type Kind = (typeof kinds)[number];

/** The file of a generation, by its number. */
export const fileOf = (folder: string, kind: Kind, number: number): string =>
  join(folder, `${kind}-${String(number)}`);
