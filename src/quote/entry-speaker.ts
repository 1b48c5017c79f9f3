import type { Entry } from './entry-schema.ts';
import { readSpeaker } from './parse-speaker.ts';
import { splitPlatform, toVia } from './parse-attribution.ts';
import { problems } from './problem.ts';
import type { Report } from './problem.ts';
import type { Speaker, Via } from './quote.ts';
import { relationNames, speakerTypeNames, truthNames } from './quote-values.ts';
import { firstOf, textOf, valueOf } from './read-field.ts';
import type { Writable } from './writable.ts';

/** Who said it, by the short record or the whole one, with the handle that stands beside the name; undefined, and reported, when nobody is named. */
export function entrySpeaker(
  entry: Entry,
  report: Report,
): { speaker: Speaker; handle?: string; platform?: string } | undefined {
  const { speaker: whole } = entry;
  const written = firstOf([entry.by, 'by'], [whole.written, 'speaker'], [whole.name, 'speaker', 'name']);
  if (written === undefined) {
    report([], problems.noSpeaker());
    return undefined;
  }
  if (isLink(written.text)) {
    report(written.field, problems.nameIsLink(written.text));
    return undefined;
  }
  checkCharacters(entry.by ?? whole.written ?? whole.name ?? '', written.field, report);
  // «صفحة «مثال» على فيسبوك» names the platform too; after a comma stands a role, and no platform.
  const { text, platformName } = /[،,]/u.test(written.text)
    ? { text: written.text }
    : splitPlatform(written.text);
  const read = readSpeaker(text);
  const type =
    valueOf(speakerTypeNames, firstOf([entry.type, 'type'], [whole.type, 'speaker', 'type']), report) ??
    read.speaker.type;
  const said = valueOf(
    truthNames,
    firstOf([entry.anonymous, 'anonymous'], [whole.anonymous, 'speaker', 'anonymous']),
    report,
  );
  const reason = textOf(entry.reason ?? whole.reason);
  const anonymous = said === undefined ? read.speaker.anonymous : said === 'true';
  const honorific = textOf(entry.honorific ?? whole.honorific) ?? read.speaker.honorific;
  const role = textOf(entry.role ?? whole.role) ?? read.speaker.role;
  const noun = textOf(whole.noun) ?? read.speaker.noun;
  if (anonymous && reason === undefined) report(written.field, problems.anonymousReason(read.speaker.name));
  const speaker: Writable<Speaker> = { ...read.speaker, type, anonymous };
  if (noun !== undefined) speaker.noun = noun;
  if (honorific !== undefined) speaker.honorific = honorific;
  if (role !== undefined) speaker.role = role;
  if (reason !== undefined) speaker.reason = reason;
  const named: ReturnType<typeof entrySpeaker> = { speaker };
  if (read.handle !== undefined) named.handle = read.handle;
  if (platformName !== undefined) named.platform = platformName;
  return named;
}

/** Through whom the words came; undefined for words at first hand. */
export function entryVia(entry: Entry, speaker: Speaker, report: Report): Via | undefined {
  const written = firstOf([entry.via.name, 'via']);
  if (written === undefined) {
    if (textOf(entry.via_relation) !== undefined) report(['via_relation'], problems.relationWithoutVia());
    return undefined;
  }
  checkCharacters(entry.via.name ?? '', written.field, report);
  const relation = valueOf(
    relationNames,
    firstOf([entry.via_relation, 'via_relation'], [entry.via.relation, 'via', 'relation']),
    report,
  );
  const via = toVia(written.text, relation);
  if (readSpeaker(written.text).speaker.anonymous && !speaker.anonymous) {
    report(written.field, problems.viaReversed(via.name, speaker.name));
  }
  if (via.name === speaker.name) report(written.field, problems.viaIsSpeaker(via.name));
  return via;
}

const isLink = (text: string): boolean =>
  /^(?:https?:\/\/|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)\S+$/iu.test(text);

// NBSP, tatweel, bidi controls and the like: a name with them is another name to every search.
function checkCharacters(raw: string, field: readonly (string | number)[], report: Report): void {
  if (/[\u00A0\u0640\p{Cf}]/u.test(raw.trim().replace(/\u0640(?=$|[\s"«»“”])/gu, '')))
    report(field, problems.nameCharacters(raw));
}
