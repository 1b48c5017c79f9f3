import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The page of a rule, Markdown, out of the folder of rules; undefined for a rule that has none yet. */
export async function rulePage(folder: string, rule: string): Promise<string | undefined> {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(rule)) return undefined;
  return readFile(join(folder, `${rule}.md`), 'utf8').catch(() => undefined);
}
