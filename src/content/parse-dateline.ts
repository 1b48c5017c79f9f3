import type { Dateline } from './article.ts';
import {
  foldName,
  isAgency,
  isCity,
  isCountry,
  looksLikeDate,
  looksLikeOutlet,
  looksLikeSentence,
} from './dateline-names.ts';
import { defined } from './defined.ts';

/** The longest line that is still a dateline and not a paragraph, in UTF-16 code units. */
const datelineLengthMax = 120;

/** The most parts of a dateline; the longest form has five. */
const partsMax = 8;

interface Part {
  readonly text: string;
  readonly shape: 'bare' | 'quoted' | 'bracketed';
  /** Whether a `|` follows, as after an outlet's name. */
  readonly barred: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '“': '”',
  '"': '"',
  "'": "'",
  '‘': '’',
};

/** Parts a line at its dashes, slashes, bars, colons and commas, and at its brackets and quotation marks. */
function toParts(line: string): readonly Part[] {
  const parts: Part[] = [];
  let bare = '';
  const flush = (barred = false): void => {
    const text = bare.replace(/^[\s.]+|[\s.]+$/gu, '');
    bare = '';
    const last = parts.at(-1);
    if (text !== '') parts.push({ text, shape: 'bare', barred });
    else if (barred && last !== undefined) parts[parts.length - 1] = { ...last, barred };
  };
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    const closer = closers[character];
    const close = closer === undefined ? -1 : line.indexOf(closer, at + 1);
    if (close > at && !(character === "'" && /\p{L}/u.test(line.charAt(at - 1)))) {
      flush();
      const text = line.slice(at + 1, close).replace(/^['"\s]+|['"\s]+$/gu, '');
      const shape = character === '(' || character === '[' ? 'bracketed' : 'quoted';
      if (text !== '') parts.push({ text, shape, barred: false });
      at = close;
      while (line.charAt(at + 1) === character && (character === "'" || character === '"')) at += 1;
    } else if (character === '|') flush(true);
    else if (/[/:،,_\\]/u.test(character) || isDash(line, at)) flush();
    else bare += /[«»“”"'‘’()[\]]/u.test(character) ? ' ' : character;
  }
  flush();
  return parts;
}

/** Whether a dash, or a tatweel typed for one, parts words here: it stands beside a space or at an edge, not inside a name such as «أبو-ظبي». */
function isDash(line: string, at: number): boolean {
  if (!/[-\u2010-\u2015\u2212\u0640]/u.test(line.charAt(at))) return false;
  if (/[\u2013-\u2015]/u.test(line.charAt(at))) return true;
  const isEdge = (character: string): boolean =>
    character === '' || /[\s\-\u2010-\u2015\u0640:()«»"']/u.test(character);
  return isEdge(line.charAt(at - 1)) || isEdge(line.charAt(at + 1));
}

interface Draft {
  outlet?: string;
  city?: string;
  country?: string;
  agency?: string;
  reporter?: string;
}

/**
 * The place and the source that a dateline names: `outlet | city – country – (reporter)`, `city – outlet`, `city (agency) -`, `city/ agency`, `outlet – city:`,
 * `reporter - outlet - city:`, `city: «outlet»`, `reporter ـ city`, `outlet | day, date`. Undefined when no city or agency of the lists, and no bar with a date, is in it, or when a word of it would have no place: then it is printed as written.
 * `outlets` are names of outlets that are known beforehand, such as the newsroom's own.
 */
export function parseDateline(text: string, outlets: readonly string[] = []): Dateline | undefined {
  const line = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line === '' || line.length > datelineLengthMax) return undefined;
  const parts = joinAgencies(toParts(line).flatMap(splitOrigin));
  if (parts.length > partsMax || parts.some(({ text: part }) => looksLikeSentence(part))) return undefined;
  const own = new Set(outlets.map(foldName));

  const draft: Draft = {};
  const unknown: { readonly part: Part; readonly at: number }[] = [];
  const places: { readonly name: string; readonly at: number }[] = [];
  let byline = false;
  let dated = false;
  parts.forEach((part, at) => {
    if (/^(?:كتب|كتبت|تقرير|مراسل|مراسلة|إعداد|اعداد)$/u.test(part.text)) byline = true;
    else if (looksLikeDate(part.text)) dated = true;
    else if (own.has(foldName(part.text)) && draft.outlet === undefined) draft.outlet = part.text;
    else if (part.barred && draft.outlet === undefined && !isCity(part.text)) draft.outlet = part.text;
    else if (isAgency(part.text) && draft.agency === undefined) draft.agency = part.text;
    else if (isCity(part.text) || isCountry(part.text)) places.push({ name: part.text, at });
    else unknown.push({ part, at });
  });

  if (!placeNames(draft, places, unknown)) return undefined;
  if (draft.city === undefined && draft.agency === undefined) {
    const isOutletAndDate = draft.outlet !== undefined && dated;
    if (!isOutletAndDate) return undefined;
  }
  const isWhole = nameNames(
    draft,
    unknown.map(({ part }) => part),
    byline,
  );
  return isWhole ? defined(draft) : undefined;
}

/** Parts «outlet من city». */
function splitOrigin(part: Part): readonly Part[] {
  const [, outlet = '', city = ''] = /^(?:(.+?) )?من (.+)$/u.exec(part.text) ?? [];
  if (!isCity(city)) return [part];
  if (outlet === '') return [{ ...part, text: city }];
  return [
    { ...part, text: outlet, barred: false },
    { ...part, text: city },
  ];
}

/** Puts together agencies that were parted at a comma or a slash: `رويترز، أ ف ب`. */
function joinAgencies(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.shape === part.shape && isAgency(last.text) && isAgency(part.text)) {
      joined[joined.length - 1] = { ...last, text: `${last.text}، ${part.text}` };
    } else joined.push(part);
  }
  return joined;
}

/** Sets city and country; false when a further place would be lost. */
function placeNames(
  draft: Draft,
  places: readonly { readonly name: string; readonly at: number }[],
  unknown: { readonly part: Part; readonly at: number }[],
): boolean {
  const city =
    places.find(({ name }) => isCity(name) && !isCountry(name)) ?? places.find(({ name }) => isCity(name));
  const country = places.find((place) => place !== city && isCountry(place.name));
  if (city !== undefined) draft.city = city.name;
  if (places.some((place) => place !== city && place !== country)) return false;
  if (country === undefined) return true;
  draft.country = country.name;
  if (city !== undefined) return true;
  // A place that no list has, written before its country: «بلدة صغيرة – لبنان».
  const index = unknown.findIndex(
    ({ part, at }) => part.shape === 'bare' && at === country.at - 1 && part.text.split(' ').length <= 3,
  );
  const town = unknown[index];
  if (town === undefined) return true;
  draft.city = town.part.text;
  unknown.splice(index, 1);
  return true;
}

/** Sets outlet and reporter; false when a further name would be lost. */
function nameNames(draft: Draft, parts: readonly Part[], byline: boolean): boolean {
  for (const [index, part] of parts.entries()) {
    const followed = index < parts.length - 1;
    const isPerson = part.shape !== 'quoted' && (byline || !looksLikeOutlet(part.text));
    if (part.shape === 'bracketed' && draft.reporter === undefined && isPerson) draft.reporter = part.text;
    else if (part.shape === 'quoted' && draft.outlet === undefined) draft.outlet = part.text;
    else if (
      isPerson &&
      draft.reporter === undefined &&
      (draft.outlet !== undefined || draft.agency !== undefined || followed || draft.city !== undefined)
    ) {
      draft.reporter = part.text;
    } else if (draft.outlet === undefined) draft.outlet = part.text;
    else if (draft.reporter === undefined) draft.reporter = part.text;
    else return false;
  }
  return true;
}
