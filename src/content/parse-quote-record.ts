import { readYaml, toPlain } from '../matter/index.ts';
import type { Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import { quoteKeys } from '../quote/index.ts';
import type { Quote } from '../quote/index.ts';
import type { Settings } from './article.ts';
import { toDesk } from './desk.ts';
import { nameOfFile } from './name-of-file.ts';
import { readCaptures } from './read-captures.ts';
import type { CaptureClaim } from './read-captures.ts';
import { reportMojibake, reportSpoilt } from './spoilt-characters.ts';
import { readRecord } from './read-quotes.ts';

/** Reads one record of `content/quotes/`, whose id is its `id`, else the file's name. Never throws. */
export function parseQuoteRecord(
  source: Source,
  settings: Pick<Settings, 'language' | 'zone'>,
): {
  readonly quote?: Quote;
  readonly captures: readonly CaptureClaim[];
  readonly messages: readonly Message[];
} {
  const { tree, messages } = readYaml(source, quoteKeys);
  if (tree === undefined) return { captures: [], messages };
  const plain = toPlain(tree, quoteKeys, source.path);
  const desk = toDesk(source, plain, messages);
  if (!reportMojibake(desk)) reportSpoilt(desk, 'entry');
  const written = plain.fields['id'];
  const id = typeof written === 'string' ? written.trim().normalize('NFC') : nameOfFile(source.path);
  const quote = readRecord(desk, id, plain.fields, { language: settings.language, zone: settings.zone }, '');
  const captures = readCaptures(desk, plain.fields, '');
  return { ...(quote === undefined ? {} : { quote }), captures, messages: desk.messages };
}
