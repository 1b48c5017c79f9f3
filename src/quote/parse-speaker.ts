import { fold, foldWithOffsets, remember } from '../text/index.ts';
import { cleanText } from './clean-text.ts';
import type { Speaker, SpeakerType } from './quote.ts';
import {
  groupWords,
  honorifics,
  linkWords as linkWordList,
  occupationTitles,
  organisationWords,
  outletNouns,
  roleWords,
  unnamedWords,
  withheldName,
} from './speaker-words.ts';

/** A speaker with what was written beside the name. */
export interface SpeakerReading {
  readonly speaker: Speaker;
  /** Without a leading `@`. */
  readonly handle?: string;
}

const nouns = outletNouns
  .flatMap(({ type, nouns: words }) => words.map((word) => ({ type, words: fold(word).split(' ') })))
  .toSorted((a, b) => b.words.length - a.words.length);
const titles = honorifics.map((title) => fold(title)).toSorted((a, b) => b.length - a.length);
const occupations = new Set(occupationTitles.map((title) => fold(title)));
const organisations = new Set(organisationWords.map(fold));
const roles = new Set(roleWords.map(fold));
const groups = new Set(groupWords.map(fold));
const unnamed = new Set(unnamedWords.map(fold));
const linkWords = new Set(linkWordList.map(fold));

/** Code units. */
const nameLengthMax = 400;

const marks = '«»"“”„‟‹›‘’\'＂';
const marked = new RegExp(`^[${marks}]+\\s*([^${marks}]+?)\\s*(?:[${marks}]+|$)`, 'u');
const handlePattern = /\(?\s*@([\p{L}\p{N}_.@-]*[\p{L}\p{N}_])\s*\)?/u;

/** Who is meant by a name as reporters write it: «صفحة "مثال"», «د. سالم مثال»، «أبو سالم»، «قناة 99TV الليبية»، «شهود لم تذكر أسماؤهم». */
export function parseSpeaker(text: string): Speaker {
  return readSpeaker(text).speaker;
}

/** As `parseSpeaker`, with the handle that was written beside the name. */
export const readSpeaker = remember((text: string): SpeakerReading => {
  // No name is as long; the patterns below need not meet what is none.
  if (text.length > nameLengthMax)
    return { speaker: { name: cleanText(text), type: 'person', anonymous: false } };
  const clean = cleanText(text).replace(/^(?:[—–―ـ-]+\s*)+/u, '');
  const handle = handlePattern.exec(clean);
  const rest = handle === null ? clean : cleanText(clean.replace(handle[0], ' '));
  const speaker = handle?.[1] === undefined ? readName(rest) : withHandle(rest, handle[1]);
  return { speaker, ...(handle?.[1] === undefined ? {} : { handle: handle[1] }) };
});

function readName(text: string): Speaker {
  const outlet = withNoun(text);
  if (outlet !== undefined) return outlet;
  const { name, role } = withRole(text);
  const honorific = titleOf(name);
  const bare = honorific === undefined ? name : cleanText(name.slice(honorific.length));
  const extra = {
    ...(honorific === undefined ? {} : { honorific }),
    ...(role === undefined ? {} : { role }),
  };
  if (honorific === undefined && withheldName.test(fold(text)))
    return { name: text, type: isGroup(text) ? 'group' : 'person', anonymous: true };
  const inMarks = marked.exec(bare);
  if (inMarks?.[1] !== undefined) {
    const epithet = cleanText(bare.slice(inMarks[0].length)).replace(/^[،,]\s*/u, '');
    const type = honorific === undefined ? 'pseudonym' : 'person';
    return {
      name: cleanText(inMarks[1]),
      type,
      ...extra,
      ...(epithet === '' ? {} : { epithet }),
      anonymous: false,
    };
  }
  if (role !== undefined && /مستعار|pseudonym/u.test(role))
    return { name: bare, type: 'pseudonym', ...extra, anonymous: false };
  return { name: bare, ...kindOf(bare, honorific), ...extra };
}

function kindOf(name: string, honorific: string | undefined): { type: SpeakerType; anonymous: boolean } {
  const first = fold(name.split(/[\s،,]/u)[0] ?? '');
  if (honorific !== undefined) return { type: 'person', anonymous: false };
  if (isGroup(name)) return { type: 'group', anonymous: true };
  if (unnamed.has(first) && !namesAfterTrade(name)) return { type: 'person', anonymous: true };
  return { type: organisations.has(first) ? 'organisation' : 'person', anonymous: false };
}

// «بائع الكتب رضا المكتبي» names a man; «بائع الكتب» and «سائق الحافلة في المدينة» name nobody.
function namesAfterTrade(name: string): boolean {
  const [, of = '', given = '', family = ''] = name.split(/[\s،,]+/u).map(fold);
  return (
    /^ال\p{L}{2}/u.test(of) &&
    /^\p{L}{2}/u.test(given) &&
    !/^ال/u.test(given) &&
    !linkWords.has(given) &&
    /^\p{L}{2}/u.test(family)
  );
}

function isGroup(name: string): boolean {
  return groups.has(fold(name.split(/[\s،,]/u)[0] ?? ''));
}

// An account that is known by its handle alone: «حساب @misal».
function withHandle(rest: string, handle: string): Speaker {
  if (rest === '') return { name: `@${handle}`, type: 'pseudonym', anonymous: false };
  const noun = nouns.find(({ words }) => words.join(' ') === fold(rest));
  return noun === undefined
    ? readName(rest)
    : { name: `@${handle}`, type: noun.type, noun: rest, anonymous: false };
}

function withNoun(text: string): Speaker | undefined {
  const article = /^the /iu.exec(text)?.[0] ?? '';
  if (article !== '') {
    const named = withNoun(text.slice(article.length));
    return named?.noun === undefined ? undefined : { ...named, noun: `${article}${named.noun}` };
  }
  const words = text.split(' ');
  // «صفحة"مثال"»: the mark may be glued to the noun.
  const glued = new RegExp(`^(\\p{L}+)([${marks}].*)$`, 'u').exec(text);
  const parts =
    glued?.[1] !== undefined && glued[2] !== undefined ? [glued[1], ...glued[2].split(' ')] : words;
  for (const noun of nouns) {
    if (
      parts.length <= noun.words.length ||
      !noun.words.every((word, index) => fold(parts[index] ?? '') === word)
    )
      continue;
    const written = parts.slice(0, noun.words.length).join(' ');
    const rest = parts.slice(noun.words.length).join(' ');
    return { ...outletName(rest), type: noun.type, noun: written, anonymous: false };
  }
  return undefined;
}

function outletName(text: string): { name: string; epithet?: string; role?: string } {
  const inMarks = marked.exec(text);
  if (inMarks?.[1] !== undefined) return named(inMarks[1], text.slice(inMarks[0].length));
  const { name, role } = withRole(text);
  // A Latin name is over where Arabic begins: «99TV الليبية».
  const [, latin, arabic] =
    /^([\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{P}+ ]*?)\s+(\p{Script=Arabic}.*)$/u.exec(name) ?? [];
  const read = latin !== undefined && arabic !== undefined ? named(latin, arabic) : { name };
  return { ...read, ...(role === undefined ? {} : { role }) };
}

function named(name: string, after: string): { name: string; epithet?: string } {
  const epithet = cleanText(after).replace(/^[،,]\s*/u, '');
  return { name: cleanText(name), ...(epithet === '' ? {} : { epithet }) };
}

function titleOf(name: string): string | undefined {
  const { text, offsets } = foldWithOffsets(name);
  for (const title of titles) {
    if (!text.startsWith(title)) continue;
    const length = offsets[title.length] ?? name.length;
    const after = name.slice(length);
    if (title.endsWith('.') ? after.trim() === '' : !/^ \S/u.test(after)) continue;
    // «الفريق الطبي» is a team, and not a lieutenant general.
    if (title === 'الفريق' && /^ ال/u.test(after)) continue;
    return name.slice(0, length + (occupations.has(title) ? adjectivesLength(after) : 0));
  }
  // «د» without its full stop, as phones write it.
  return /^[دأم] (?=\p{L})/u.exec(name)?.[0].trim();
}

// «المحلل السياسي سالم»: adjectives belong to the occupation as long as a name is left after them.
function adjectivesLength(after: string): number {
  const adjectives = /^(?: ال\p{L}{2,}(?:ي|ية|يّ|يّة))+(?= \S)/u.exec(after)?.[0];
  return adjectives?.length ?? 0;
}

function withRole(text: string): { name: string; role?: string } {
  const comma = /^([^،,]+)[،,]\s*(.+)$/u.exec(text);
  const [, before = text, after] = comma ?? [];
  if (after === undefined) return { name: text };
  const beginsWithRole = roles.has(fold(before.split(' ')[0] ?? ''));
  const endsWithRole = roles.has(fold(after.split(' ')[0] ?? ''));
  return beginsWithRole && !endsWithRole
    ? { name: cleanText(after), role: cleanText(before) }
    : { name: cleanText(before), role: cleanText(after) };
}
