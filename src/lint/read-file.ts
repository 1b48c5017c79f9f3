import { parseArticle, parsePage, parsePerson, parseQuoteRecord, parseSettings } from '../content/index.ts';
import type { Settings } from '../content/index.ts';
import { parseBody } from '../markdown/index.ts';
import { readMatter } from '../matter/index.ts';
import type { Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import type { Quote } from '../quote/index.ts';
import type { ReadFile } from './lint-file.ts';

/** A file of a newsroom as its room reads it. */
export interface ReadSource {
  /** Undefined for a file of YAML alone. */
  readonly file?: ReadFile;
  readonly messages: readonly Message[];
}

const noQuotes: ReadonlyMap<string, Quote> = new Map();

/** Reads a file by the folder in which it lies. Never throws. */
export function readFile(source: Source, settings: Settings, records = noQuotes): ReadSource {
  const { path, text } = source;
  if (path === 'content/site.yml') return parseSettings(source);
  if (/\.ya?ml$/iu.test(path)) return parseQuoteRecord(source, settings);
  const common = { path, text, records };
  if (path.startsWith('content/people/')) {
    const { person, messages } = parsePerson(source);
    const { body, places } = person ?? bare(source);
    return { file: { ...common, body, places, quotes: noQuotes, language: settings.language }, messages };
  }
  if (path.startsWith('content/pages/')) {
    const { page, messages } = parsePage(source, settings);
    const { body, places } = page ?? bare(source);
    const language = page?.language ?? settings.language;
    return { file: { ...common, body, places, quotes: noQuotes, language }, messages };
  }
  const { article, messages } = parseArticle(source, settings);
  const { body, places } = article ?? bare(source);
  const { quotes = noQuotes, language = settings.language } = article ?? {};
  const isReady = article === undefined || article.status === 'ready';
  return { file: { ...common, body, places, quotes, language, isReady }, messages };
}

/** Reads a file with what its body says of itself. */
export function readWhole(source: Source, settings: Settings, records = noQuotes): ReadSource {
  const read = readFile(source, settings, records);
  if (read.file === undefined) return read;
  return { ...read, messages: [...read.messages, ...parseBody(read.file).messages] };
}

/** A file whose front matter cannot be read still has a body. */
function bare(source: Source): Pick<ReadFile, 'body'> & { readonly places: ReadonlyMap<string, never> } {
  return { body: readMatter(source).body, places: new Map<string, never>() };
}
