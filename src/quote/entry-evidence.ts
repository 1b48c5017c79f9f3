import type { Entry } from './entry-schema.ts';
import { readUrl } from './entry-url.ts';
import { parseMoment, shownMoments } from './parse-moment.ts';
import type { Moment } from './parse-moment.ts';
import { problems } from './problem.ts';
import type { Report } from './problem.ts';
import type { ArchiveCopy, Availability, VerificationStatus } from './quote.ts';
import { observedNames, riskNames, statusNames } from './quote-values.ts';
import { firstOf, momentOf, textOf, valueOf } from './read-field.ts';

/** The archived copies of a record; a copy older than the post is reported. */
export function entryArchive(
  entry: Entry,
  about: {
    readonly url: string | undefined;
    readonly posted: Moment | undefined;
    readonly zone: string | undefined;
  },
  report: Report,
): readonly ArchiveCopy[] {
  return entry.archive.flatMap((copy, index) => {
    const written = firstOf([copy.url, 'archive', index, 'url']);
    // A copy of a post is at home in an archive: that its address is no post's is right.
    const post = readUrl(written, undefined, (field, finding) => {
      if (!/not-a-post|profile-url|short-link/.test(finding.rule)) report(field, finding);
    });
    if (post === undefined || written === undefined) return [];
    if (post.url === about.url) report(written.field, problems.archiveIsOriginal(post.url));
    const at =
      momentOf(firstOf([copy.at, 'archive', index, 'at']), about.zone, report) ?? timeOfCopy(post.url);
    checkOrder(at, about.posted, written.field, 'capturedBeforePosted', about.zone, report);
    return [{ url: post.url, ...(at === undefined ? {} : { at: at.iso }) }];
  });
}

/** Whether the newsroom holds a capture of its own; one older than the post is reported. */
export function entryCaptured(
  entry: Entry,
  about: { readonly posted: Moment | undefined; readonly zone: string | undefined },
  report: Report,
): boolean {
  entry.capture.forEach((capture, index) => {
    const at = momentOf(firstOf([capture.at, 'capture', index, 'at']), about.zone, report);
    checkOrder(at, about.posted, ['capture', index, 'at'], 'capturedBeforePosted', about.zone, report);
  });
  return entry.capture.some(
    ({ file, screenshot }) => textOf(file) !== undefined || textOf(screenshot) !== undefined,
  );
}

/** The dated observations of a record, oldest first as written. */
export function entryAvailability(
  entry: Entry,
  { posted, zone }: { readonly posted: Moment | undefined; readonly zone: string | undefined },
  report: Report,
): readonly Availability[] {
  const observations: Availability[] = [];
  entry.availability.forEach((observation, index) => {
    const at = momentOf(firstOf([observation.at, 'availability', index, 'at']), zone, report);
    const observed = valueOf(
      observedNames,
      firstOf([observation.observed, 'availability', index, 'observed']),
      report,
    );
    checkOrder(at, posted, ['availability', index, 'at'], 'observedBeforePosted', zone, report);
    if (at !== undefined && observed !== undefined) observations.push({ at: at.iso, observed });
  });
  const checked = momentOf(firstOf([entry.checked, 'checked']), zone, report);
  const absent = momentOf(firstOf([entry.absent_on, 'absent_on']), zone, report);
  checkOrder(checked, posted, ['checked'], 'observedBeforePosted', zone, report);
  checkOrder(absent, posted, ['absent_on'], 'observedBeforePosted', zone, report);
  if (checked !== undefined && checked.iso !== absent?.iso)
    observations.push({ at: checked.iso, observed: 'present' });
  if (absent !== undefined) observations.push({ at: absent.iso, observed: 'absent' });
  return observations;
}

/** Where the newsroom stands on the words; undefined when the record does not say. */
export function entryStatus(
  entry: Entry,
  zone: string | undefined,
  report: Report,
): VerificationStatus | undefined {
  const value = valueOf(statusNames, firstOf([entry.status.value, 'status']), report);
  if (value === undefined) return undefined;
  const at = momentOf(firstOf([entry.status.at, 'status', 'at']), zone, report);
  const [by, note] = [textOf(entry.status.by), textOf(entry.status.note)];
  return {
    value,
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at: at.iso }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The risks of a record, from a list or from words between commas. */
export function entryRisk(entry: Entry, report: Report): readonly string[] {
  const written = entry.risk.flatMap((words, index) =>
    (words ?? '').split(/\s*[،,]\s*/u).map((word) => firstOf([word, 'risk', index])),
  );
  return [...new Set(written.flatMap((word) => valueOf(riskNames, word, report) ?? []))];
}

// web.archive.org/web/20220628160740/…, archive.today/2022.06.28-160740/…
function timeOfCopy(url: string): Moment | undefined {
  const stamp =
    /^https?:\/\/(?:web\.archive\.org\/web|wayback\.archive-it\.org\/\d+|arquivo\.pt\/wayback)\/(\d{14})/i.exec(
      url,
    )?.[1];
  const dotted = /^https?:\/\/archive\.(?:today|is|ph|li|fo|md|vn)\/(\d{4})\.(\d{2})\.(\d{2})-(\d{6})/i
    .exec(url)
    ?.slice(1)
    .join('');
  const [, year, month, date, hours, minutes, seconds] =
    /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(stamp ?? dotted ?? '') ?? [];
  return year === undefined
    ? undefined
    : parseMoment(`${year}-${month ?? ''}-${date ?? ''}T${hours ?? ''}:${minutes ?? ''}:${seconds ?? ''}Z`);
}

/** Reports what is said to have been done with a post before it was there. */
function checkOrder(
  done: Moment | undefined,
  posted: Moment | undefined,
  field: readonly (string | number)[],
  problem: 'capturedBeforePosted' | 'observedBeforePosted',
  zone: string | undefined,
  report: Report,
): void {
  if (done !== undefined && posted !== undefined && done.latest < posted.earliest)
    report(field, problems[problem](...shownMoments(done, posted, zone)));
}
