import { characterText } from '../../../message/index.ts';
import type { CharacterOwner, Edit, Severity } from '../../../message/index.ts';
import { isDamage, spoilsEntry, spoilsFields } from '../../../content/index.ts';
import { characterRules, findCharacters } from '../../../text/index.ts';
import type { CharacterFind } from '../../../text/index.ts';
import { covers } from '../../ignore.ts';
import type { LintFile } from '../../lint-file.ts';
import type { LintFind, LintRule } from '../../lint-rule.ts';
import type { Prose } from '../../prose.ts';
import { proseOf, quoteProse } from '../../prose.ts';
import { isAttributionDash } from './is-attribution-dash.ts';

interface Placed extends CharacterFind {
  /** What keeps it from being mended: somebody else's words or another language, the entry of a quote, an address, or a tag or line of the dialect. */
  readonly kept?: CharacterOwner;
}

/** What readers may be misled by wherever it stands, in a picture's description as in a sentence, and what spoils every text. */
const misleads = (find: CharacterFind): boolean =>
  find.id === 'embedding' || (find.id === 'isolate' && find.severity === 'error') || isDamage(find);

/** What is wrong in Arabic and may be right in another language. */
const arabicOnly = new Set([
  'borrowed-letter',
  'doubled-comma',
  'joiner',
  'misplaced-separator',
  'mixed-digits',
  'no-break-space',
  'non-joiner',
  'not-composed',
  'persian-digit',
  'persian-letter',
  'spaced-comma',
  'tatweel',
  'thin-space',
  'turned-brackets',
]);

/** What is nobody's business in words that somebody else wrote. */
const ownOnly = new Set(['doubled-comma', 'spaced-comma']);

/** What `markdown/hidden-character` says of the start of a line. */
const hidesMarker =
  /^[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]{1,3}[ \t]{0,2}(?:#{1,6}[ \t\u00A0]|:{2,}|>|[-*+][ \t\u00A0]|\d{1,9}[.)][ \t]|```|~~~|\||!\[|\[\^)/u;

/** What `content/invisible-characters` says of fields. */
const unseenInFields = new Set(['embedding', 'isolate', 'direction-mark', 'byte-order-mark']);

const found = new WeakMap<LintFile, readonly Placed[]>();

/** Every character of a file's prose that the table objects to; looked for once, although each kind is a rule. */
function charactersOf(file: LintFile): readonly Placed[] {
  const known = found.get(file);
  if (known !== undefined) return known;
  // Behind the last field is the body.
  let fieldsEnd = 0;
  for (const { end } of file.places.values()) fieldsEnd = Math.max(fieldsEnd, end.offset);
  const quoted = spoilsFields.test(file.text.slice(0, fieldsEnd)) ? quoteProse(file) : [];
  const all = [...proseOf(file), ...quoted].flatMap((prose) => charactersIn(prose, file));
  found.set(file, all);
  return all;
}

function charactersIn(prose: Prose, file: LintFile): readonly Placed[] {
  const { language, settings } = file;
  return findCharacters(prose.text, { language, digits: settings.digits }).flatMap((find): Placed[] => {
    const placed = { ...find, start: prose.start + find.start, end: prose.start + find.end };
    if (find.id === 'tatweel' && isInName(prose.text, find)) return [];
    if (prose.where === 'matter') {
      if (unseenInFields.has(find.id)) return [];
      const kind = file.stretches().kindAt(placed.start, placed.end);
      if (kind === 'address' && find.id !== 'mixed-script') return [];
      if (kind === 'quoted' && ownOnly.has(find.id)) return [];
      return [{ ...placed, ...(kind === 'quoted' || kind === 'address' ? { kept: kind } : {}) }];
    }
    if (prose.where === 'quote') return spoilsEntry(find) ? [{ ...placed, kept: 'entry' }] : [];
    if (isToldElsewhere(prose.text, find.start)) return [];
    if (find.id === 'tatweel' && isAttributionDash(prose.text, find.start)) return [];
    const kind = file.stretches().kindAt(find.start, find.end);
    if (kind === 'code') {
      const isSeen = misleads(find) && file.stretches().isMarkup(find.start, find.end);
      return isSeen ? [{ ...placed, kept: 'markup' }] : [];
    }
    // A letter of another script in an address may be a trick; elsewhere it is as its owner writes it.
    if (kind === 'address')
      return find.id === 'mixed-script' || misleads(find) ? [{ ...placed, kept: kind }] : [];
    if (kind === 'foreign' && arabicOnly.has(find.id)) return [];
    if (kind === 'quoted' && ownOnly.has(find.id)) return [];
    return [{ ...placed, ...(kind === undefined ? {} : { kept: kind }) }];
  });
}

/** The most that stands before a hidden character at the start of a line, in UTF-16 code units. */
const leadMax = 24;

function isToldElsewhere(body: string, at: number): boolean {
  const near = body.slice(Math.max(0, at - leadMax), at);
  const lead = /(?:^|[\r\n])([ \t>\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]*)$/u.exec(near)?.[1];
  if (lead === undefined || (lead.length === near.length && at > leadMax)) return false;
  return hidesMarker.test(body.slice(at - lead.length, at + leadMax).replace(/^[ \t>]*/u, ''));
}

/** The most of a name on each side that is looked at, in UTF-16 code units. */
const nameMax = 64;

const path = /[\p{L}\p{N}_.:]\\[\p{L}\p{N}_]/u;
const domain = /[\p{L}\p{M}\p{N}_-]\.[A-Za-z]{2,24}(?![\p{L}\p{N}])/u;

/** Whether a tatweel stands in the name of a file, a folder or a site, as in `C:\نص` and `نص.example`, which is as its owner writes it. */
function isInName(body: string, { start, end }: CharacterFind): boolean {
  const [lead = ''] = /[^\s<>«»()"]*$/u.exec(body.slice(Math.max(0, start - nameMax), start)) ?? [];
  const [rest = ''] = /^[^\s<>«»()"]*/u.exec(body.slice(end, end + nameMax)) ?? [];
  return path.test(lead + body.slice(start, end) + rest) || domain.test(body.slice(start, end) + rest);
}

// A line that is broken could turn the next words into a heading or a list.
const spaced = new Set(['line-separator']);

/** What makes a block of a line that begins with it. */
const marker = /^[ \t\u00A0]*(?:[#>+*=|`~:-]|[0-9\u0660-\u0669]{1,9}[.)-])/u;

/** A preposition or an article alone before a space, as in `بـ 380` and `بالـ IP`: whether the space or the tatweel is one too many only its writer knows. */
const loneClitic = /(?:^|[^\p{L}\p{M}])[وف]?(?:[بلك]|[بك]?ال|لل|[وف])$/u;

/** The edit that mends a character; undefined where only a person can tell. */
function editOf({ id, start, end, fix, severity }: Placed, text: string): Edit | undefined {
  if (fix === undefined) return undefined;
  // A pair of isolates is drawn as it was meant; without it a name might be drawn otherwise.
  if (id === 'isolate' && severity !== 'error') return undefined;
  if (
    id === 'tatweel' &&
    /^\s/u.test(text.slice(end, end + 1)) &&
    loneClitic.test(text.slice(Math.max(0, start - 6), start))
  )
    return undefined;
  if (fix.trim() !== '') return { start, end, text: fix };
  const isLead = /(?:^|[\r\n])[ \t\u00A0]*$/u.test(text.slice(Math.max(0, start - leadMax), start));
  if (!isLead) return { start, end, text: spaced.has(id) ? ' ' : fix };
  // At the start of a line spaces are indentation, and what follows may become a heading or a list.
  return marker.test(text.slice(end, end + leadMax)) ? undefined : { start, end, text: '' };
}

function toFind(
  kind: string,
  severity: Severity,
  finds: readonly Placed[],
  kept: CharacterOwner | undefined,
  text: string,
): LintFind {
  const [first] = finds;
  if (first === undefined) throw new Error(`There is no find of char/${kind}`);
  const edits = kept !== undefined ? [] : finds.flatMap((find) => editOf(find, text) ?? []);
  return {
    start: first.start,
    end: first.end,
    severity,
    text: characterText(kind, finds.length, kept),
    ...(edits.length === 0 ? {} : { fix: { edits } }),
  };
}

/** One rule for each kind of the table of characters; a file with many of a kind has one message for those in prose and one for those in quoted words. */
export const characterLintRules: readonly LintRule[] = characterRules
  .map(({ id }): LintRule => ({
    id: `char/${id}`,
    severity: 'warning',
    find(file) {
      const all = charactersOf(file);
      if (all.length === 0) return [];
      const finds = all.filter((find) => find.id === id);
      const groups = new Map<string, Placed[]>();
      for (const find of finds) {
        // What one comment covers is one message, so that the comment's reason holds for it alone.
        const ignored = file
          .ignores()
          .findIndex((ignore) => ignore.rules.includes(`char/${id}`) && covers(ignore, find.start));
        const key = `${find.kept ?? ''} ${find.severity} ${String(ignored)}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [find]);
        else group.push(find);
      }
      return [...groups.values()].map((group) => {
        const kept = group[0]?.kept;
        const severity = group[0]?.severity ?? 'warning';
        // What somebody else wrote is told, and is no fault of the article.
        return toFind(
          id,
          kept !== undefined && severity === 'warning' ? 'info' : severity,
          group,
          kept,
          file.text,
        );
      });
    },
  }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));
