import { parseSettings } from '../src/content/index.ts';
import type { Settings } from '../src/content/index.ts';
import { siteSource } from './write-newsroom.ts';

/** The settings of the made newsroom. */
export function readSite(): Settings {
  const { settings } = parseSettings({ path: 'content/site.yml', text: siteSource });
  if (settings === undefined)
    throw new Error('the made site.yml was refused: the corpus and the schema differ');
  return settings;
}
