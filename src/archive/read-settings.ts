import { join } from 'node:path';
import { parseSettings } from '../content/index.ts';
import type { Settings } from '../content/index.ts';
import type { Message } from '../message/index.ts';
import { findRoot, settingsPath } from './find-root.ts';
import { readSource } from './read-sources.ts';

/** Reads only the settings of a newsroom; without them when they cannot be read at all. Throws UsageError when the folder is not a newsroom. */
export async function readSettings(
  folder: string,
): Promise<{ readonly root: string; readonly settings?: Settings; readonly messages: readonly Message[] }> {
  const root = await findRoot(folder);
  const source = await readSource({ path: settingsPath, file: join(root, settingsPath) });
  return 'rule' in source ? { root, messages: [source] } : { root, ...parseSettings(source) };
}
