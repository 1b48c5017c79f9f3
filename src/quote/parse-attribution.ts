import { fold, remember } from '../text/index.ts';
import { cleanText } from './clean-text.ts';
import { findPlatform, platformNameOf } from './find-platform.ts';
import { takeMoment } from './parse-moment.ts';
import { readSpeaker } from './parse-speaker.ts';
import type { PlatformId, PostedAt, Speaker, Via } from './quote.ts';

/** What the line under a quotation says: `— صفحة «مثال»، تويتر`. */
export interface Attribution {
  /** The words of the line that name the speaker, as written. */
  readonly text: string;
  readonly speaker: Speaker;
  /** Without a leading `@`. */
  readonly handle?: string;
  readonly via?: Via;
  /** The words that lead to the relay, as written: «نقلا عن», «أعادت نشره». */
  readonly viaWords?: string;
  readonly platform?: PlatformId;
  /** As the author wrote it. */
  readonly platformName?: string;
  readonly postedAt?: PostedAt;
  /** What follows those words, as written, without the date. */
  readonly tail: string;
  /** What stands on the line and is none of these: a role, a programme, a title. */
  readonly rest: readonly string[];
}

/** Code units: beyond it a line is a paragraph. */
const lineLengthMax = 1000;

const dash = /^[\s\p{Cf}]*(?:[—–―ـ]|-{1,3})[\s—–―ـ-]*/u;
const relay =
  /(?:^|[\s،,])([أا]عاد(?:ت|وا)? نشر(?:ه|ها|هم)?|(?:ب|من )ترجمة|reshared by|translated by|نقلا عن|نقلًا عن|كما نقل(?:ت|ه|ته|تها|ها|هم|عنه|عنها|عنهم)?(?: عن(?:ه|ها|هم))?|بحسب ما نقلت?|عبر|as (?:relayed|quoted) by|via|quoted by)\s+(.+)$/u;
/** «عن» begins a relay only behind a comma: within a name it is the name's. */
const relayAfterComma = /[،,]\s*(عن)\s+(.+)$/u;

const relations: readonly (readonly [RegExp, Via['relation']])[] = [
  [/نشر|reshared/u, 'reshared'],
  [/ترجمة|translated/u, 'translated'],
];

/** The parts of an attribution line, with or without its dash; undefined when it names nobody. */
export const parseAttribution = remember((line: string): Attribution | undefined => {
  if (line.length > lineLengthMax) return undefined;
  const clean = cleanText(line).replace(dash, '');
  if (!/[\p{L}\p{N}]/u.test(clean)) return undefined;
  const dated = takeMoment(clean);
  const relayed = splitRelay(dated?.before ?? clean);
  const parts = relayed.text.split(/\s*[،,؛]\s*/u).filter(Boolean);
  const [first = '', ...others] = parts;
  const placed = splitPlatform(first);
  const named = [placed.platformName, ...others].map((part) =>
    part === undefined ? undefined : { part, platform: findPlatform(part) },
  );
  const platform = named.find((entry) => entry?.platform !== undefined);
  const { speaker, handle } = readSpeaker(placed.text);
  return {
    text: placed.text,
    tail: (dated?.before ?? clean).slice(placed.text.length).replace(/^[\s،,؛:]+/u, ''),
    speaker,
    ...(handle === undefined ? {} : { handle }),
    ...(relayed.via === undefined
      ? {}
      : { via: toVia(relayed.via, relayed.relation), viaWords: relayed.words }),
    ...(platform?.platform === undefined
      ? {}
      : { platform: platform.platform.id, platformName: platformNameOf(platform.part) }),
    ...(dated === undefined ? {} : { postedAt: { iso: dated.moment.iso, basis: 'reporter' } }),
    rest: others.filter((part) => findPlatform(part) === undefined),
  };
});

/** The relay that a name such as «صفحة نور مثال» means. */
export function toVia(text: string, relation: Via['relation'] = 'relayed'): Via {
  const { name, noun, honorific } = readSpeaker(text.replace(/^(?:نقلا عن|نقلًا عن|عن|عبر)\s+/u, '')).speaker;
  const full = honorific === undefined ? name : `${honorific} ${name}`;
  return { name: full, ...(noun === undefined ? {} : { noun }), relation };
}

interface Relayed {
  readonly text: string;
  readonly via?: string;
  readonly words?: string;
  readonly relation?: Via['relation'];
}

function splitRelay(text: string): Relayed {
  const match = relay.exec(text) ?? relayAfterComma.exec(text);
  const [, words = '', via] = match ?? [];
  // «عبر تويتر» names a platform, not a person.
  if (match === null || via === undefined || findPlatform(via) !== undefined || match.index === 0)
    return { text };
  const relation = relations.find(([pattern]) => pattern.test(words))?.[1] ?? 'relayed';
  return { text: text.slice(0, match.index), via, words, relation };
}

/** The platform that a name is followed by («صفحة «مثال» على فيسبوك»), and the name before it. */
export function splitPlatform(text: string): { text: string; platformName?: string } {
  const match = /^(.+?)\s+((?:في|على|عبر|on|in)\s+.+)$/u.exec(text);
  const [, before, place = ''] = match ?? [];
  if (before === undefined || fold(before) === '') return { text };
  const shortened = place.replace(/ (?:له|لها|لهم|نشرها|نشرتها)?\s*(?:على|في) /u, ' على ');
  const candidates = [place, ...shortened.split(/(?= على )/u).map((part) => part.trim())];
  const platformName = candidates.findLast((candidate) => findPlatform(candidate) !== undefined);
  return platformName === undefined ? { text } : { text: before, platformName };
}
