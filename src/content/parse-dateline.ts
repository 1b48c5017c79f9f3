import type { Dateline } from './article.ts';
import {
  foldName,
  isAgency,
  isCity,
  isCountry,
  isOutletByName,
  withoutDeskWord,
  looksLikeDate,
  looksLikeOutlet,
  looksLikeSentence,
} from './dateline-names.ts';
import type { Part } from './dateline-parts.ts';
import { toParts } from './dateline-parts.ts';
import { defined } from './defined.ts';
import { isPersonByName } from './given-names.ts';
import { isLoneTown, looksLikePlace, looksLikeTown } from './place-words.ts';

/** The longest line that is still a dateline and not a paragraph, in UTF-16 code units. */
const datelineLengthMax = 120;

/** The most parts of a dateline; the longest form has five. */
const partsMax = 8;

interface Draft {
  outlet?: string;
  city?: string;
  country?: string;
  agency?: string;
  reporter?: string;
}

/**
 * The place and the source that a dateline names: `outlet | city – country – (reporter)`, `city – outlet`, `city (agency) -`, `city/ agency`, `outlet – city:`,
 * `reporter - outlet - city:`, `city: «outlet»`, `reporter ـ city`, `outlet | day, date`. Undefined when no city or agency of the lists, no town by its words beside a known source, and no bar with a date, is in it, or when a word of it would have no place: then it is printed as written.
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
    else if (own.has(foldName(withoutDeskWord(part.text))) && draft.outlet === undefined)
      draft.outlet = part.text;
    else if (part.barred && draft.outlet === undefined && !isCity(part.text)) draft.outlet = part.text;
    else if (isAgency(part.text) && draft.agency === undefined) draft.agency = part.text;
    else if (isCity(part.text) || isCountry(part.text)) places.push({ name: part.text, at });
    else unknown.push({ part, at });
  });

  if (!placeNames(draft, places, unknown)) return undefined;
  nameQuarter(draft, places, unknown);
  const isOwn = draft.outlet !== undefined && own.has(foldName(withoutDeskWord(draft.outlet)));
  nameTown(draft, unknown, isOwn);
  if (draft.city === undefined && draft.agency === undefined) {
    const isOutletAndDate = draft.outlet !== undefined && dated;
    const isOwnAndCountry = isOwn && draft.country !== undefined;
    if (!isOutletAndDate && !isOwnAndCountry) return undefined;
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

/** Takes a part that says itself to be a place, and that no list has, for the city where there is none, or for a part of the one beside it: «مدينة نصر – القاهرة». */
function nameQuarter(
  draft: Draft,
  places: readonly { readonly name: string; readonly at: number }[],
  unknown: { readonly part: Part; readonly at: number }[],
): void {
  const index = unknown.findIndex(({ part }) => part.shape === 'bare' && looksLikePlace(part.text));
  const found = unknown[index];
  if (found === undefined) return;
  const { city } = draft;
  const { text } = found.part;
  if (city === undefined) {
    if (draft.outlet === undefined && draft.agency === undefined) return;
    draft.city = text;
  } else {
    const beside = places.find(({ name }) => name === city)?.at;
    if (beside === undefined || Math.abs(beside - found.at) !== 1) return;
    draft.city = found.at < beside ? `${text}، ${city}` : `${city}، ${text}`;
  }
  unknown.splice(index, 1);
}

/**
 * Takes for the city a part that no list has, beside parts that are each known for a source: the newsroom's own name, an agency, an outlet or a person by its words.
 * Of several words it must begin or end as places do, for it could be a person's; one word is taken beside an outlet only, for beside an agency it is an outlet's.
 */
function nameTown(
  draft: Draft,
  unknown: { readonly part: Part; readonly at: number }[],
  isOwn: boolean,
): void {
  if (draft.city !== undefined || draft.country !== undefined) return;
  const isPress = ({ text }: Part): boolean => draft.outlet === undefined && isOutletByName(text);
  const isKnown = (part: Part): boolean =>
    part.shape === 'bracketed' || isPress(part) || isPersonByName(part.text);
  const hasOutlet = isOwn || unknown.some(({ part }) => isPress(part));
  if (!hasOutlet && draft.agency === undefined && !unknown.some(({ part }) => isKnown(part))) return;
  const others = unknown.filter(({ part }) => !isKnown(part) || looksLikePlace(part.text));
  const [found] = others;
  if (found?.part.shape !== 'bare' || others.length > 1) return;
  const { text } = found.part;
  const isTown = hasOutlet ? looksLikeTown(text, 'outlet') || isLoneTown(text) : looksLikeTown(text, 'other');
  if (!isTown) return;
  draft.city = text;
  unknown.splice(unknown.indexOf(found), 1);
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
